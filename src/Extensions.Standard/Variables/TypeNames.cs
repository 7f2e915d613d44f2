using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>The type of a value as text.</summary>
[PhpExtension("standard")]
public static class TypeNames
{
    /// <summary>The type in PHP's old words: "boolean", "integer", "double", "NULL", "resource (closed)", …</summary>
    /// <remarks>https://www.php.net/gettype</remarks>
    [PhpFunction]
    public static PhpString gettype(Value value) => PhpString.FromLatin1(value.Kind switch
    {
        ValueKind.Bool => "boolean",
        ValueKind.Int => "integer",
        ValueKind.Float => "double",
        ValueKind.String => "string",
        ValueKind.Array => "array",
        ValueKind.Object => "object",
        ValueKind.Resource => value.AsResource.IsOpen ? "resource" : "resource (closed)",
        _ => "NULL",
    });

    /// <summary>The type as declarations name it; of an object its class, of an anonymous one "Parent@anonymous".</summary>
    /// <remarks>https://www.php.net/get_debug_type</remarks>
    [PhpFunction]
    public static PhpString get_debug_type(Value value) => PhpString.FromLatin1(
        value.IsResource ? "resource (" + (value.AsResource.IsOpen ? value.AsResource.TypeName : "closed") + ")" : Conversions.TypeName(value));
}
