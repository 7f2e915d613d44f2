using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>The elements of the first array that none of the others has; keys are kept.</summary>
[PhpExtension("standard")]
public static class Differences
{
    /// <summary>By values as strings.</summary>
    /// <remarks>https://www.php.net/array_diff</remarks>
    [PhpFunction]
    public static PhpArray array_diff(Engine engine, PhpArray array, [PhpParameter(Type = "array", IsUnchecked = true)] params ReadOnlySpan<Value> arrays) =>
        SetOperation.Subtract(engine, array, arrays, Sameness.Ignored, Sameness.Exact);

    /// <summary>By keys.</summary>
    /// <remarks>https://www.php.net/array_diff_key</remarks>
    [PhpFunction]
    public static PhpArray array_diff_key(Engine engine, PhpArray array, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> arrays) =>
        SetOperation.Subtract(engine, array, arrays, Sameness.Exact, Sameness.Ignored);

    /// <summary>By keys, and values as strings.</summary>
    /// <remarks>https://www.php.net/array_diff_assoc</remarks>
    [PhpFunction]
    public static PhpArray array_diff_assoc(Engine engine, PhpArray array, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> arrays) =>
        SetOperation.Subtract(engine, array, arrays, Sameness.Exact, Sameness.Exact);

    /// <summary>By what a callback says of two keys.</summary>
    /// <remarks>https://www.php.net/array_diff_ukey</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_diff_ukey(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Subtract(engine, array, rest, Sameness.Callback, Sameness.Ignored);

    /// <summary>By values as strings, and what a callback says of two keys.</summary>
    /// <remarks>https://www.php.net/array_diff_uassoc</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_diff_uassoc(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Subtract(engine, array, rest, Sameness.Callback, Sameness.Exact);

    /// <summary>By what a callback says of two values.</summary>
    /// <remarks>https://www.php.net/array_udiff</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_udiff(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Subtract(engine, array, rest, Sameness.Ignored, Sameness.Callback);

    /// <summary>By keys, and what a callback says of two values.</summary>
    /// <remarks>https://www.php.net/array_udiff_assoc</remarks>
    [PhpFunction(LeastArguments = 2)]
    public static PhpArray array_udiff_assoc(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Subtract(engine, array, rest, Sameness.Exact, Sameness.Callback);

    /// <summary>By what one callback says of two values, and another of two keys.</summary>
    /// <remarks>https://www.php.net/array_udiff_uassoc</remarks>
    [PhpFunction(LeastArguments = 3)]
    public static PhpArray array_udiff_uassoc(Engine engine, [PhpParameter(Type = "array", IsUnchecked = true)] Value array, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest) =>
        SetOperation.Subtract(engine, array, rest, Sameness.Callback, Sameness.Callback);
}
