using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace Sample;

[PhpExtension("sample-text")]
public static class Variadics
{
    [PhpFunction]
    public static Value max(Value value, params ReadOnlySpan<Value> values) => value;

    [PhpFunction]
    public static PhpArray merge([PhpParameter(Type = "array")] params Value[] arrays) => new();
}
