using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace Sample;

[PhpExtension("sample")]
public static class Unions
{
    [PhpFunction]
    public static long count([PhpParameter(Type = "Countable|array")] Value value) => 0;

    [PhpFunction(Returns = "int|float")]
    public static Value abs([PhpParameter(Type = "int|float")] Value num) => num;

    [PhpFunction(Returns = "array|string|null")]
    public static Value replace([PhpParameter(Type = "array|string|null")] Value subject, [PhpParameter(Type = "array|object", Expected = "array")] Value any, Value mixed) => subject;
}
