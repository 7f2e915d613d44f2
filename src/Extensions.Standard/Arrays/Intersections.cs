using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>The elements of the first array that all others have; keys are kept.</summary>
[PhpExtension("standard")]
public static class Intersections
{
    /// <summary>By values as strings.</summary>
    /// <remarks>https://www.php.net/array_intersect</remarks>
    [PhpFunction]
    public static PhpArray array_intersect(Engine engine, PhpArray array, [PhpParameter(Type = "array", IsUnchecked = true)] params ReadOnlySpan<Value> arrays) =>
        SetOperation.Intersect(engine, array, arrays, Sameness.Ignored, Sameness.Exact);

    /// <summary>By keys.</summary>
    /// <remarks>https://www.php.net/array_intersect_key</remarks>
    [PhpFunction]
    public static PhpArray array_intersect_key(Engine engine, PhpArray array, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> arrays) =>
        SetOperation.Intersect(engine, array, arrays, Sameness.Exact, Sameness.Ignored);

    /// <summary>By keys, and values as strings.</summary>
    /// <remarks>https://www.php.net/array_intersect_assoc</remarks>
    [PhpFunction]
    public static PhpArray array_intersect_assoc(Engine engine, PhpArray array, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> arrays) =>
        SetOperation.Intersect(engine, array, arrays, Sameness.Exact, Sameness.Exact);

    /// <summary>By what a callback says of two keys.</summary>
    /// <remarks>https://www.php.net/array_intersect_ukey</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_intersect_ukey(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Intersect(engine, array, rest, Sameness.Callback, Sameness.Ignored);

    /// <summary>By values as strings, and what a callback says of two keys.</summary>
    /// <remarks>https://www.php.net/array_intersect_uassoc</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_intersect_uassoc(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Intersect(engine, array, rest, Sameness.Callback, Sameness.Exact);

    /// <summary>By what a callback says of two values.</summary>
    /// <remarks>https://www.php.net/array_uintersect</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_uintersect(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Intersect(engine, array, rest, Sameness.Ignored, Sameness.Callback);

    /// <summary>By keys, and what a callback says of two values.</summary>
    /// <remarks>https://www.php.net/array_uintersect_assoc</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_uintersect_assoc(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Intersect(engine, array, rest, Sameness.Exact, Sameness.Callback);

    /// <summary>By what one callback says of two values, and another of two keys.</summary>
    /// <remarks>https://www.php.net/array_uintersect_uassoc</remarks>
    [PhpFunction(LeastArguments = 3)]
    public static PhpArray array_uintersect_uassoc(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Intersect(engine, array, rest, Sameness.Callback, Sameness.Callback);
}
