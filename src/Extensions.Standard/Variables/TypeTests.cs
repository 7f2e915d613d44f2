using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>Questions about a value's type.</summary>
[PhpExtension("standard")]
public static class TypeTests
{
    /// <remarks>https://www.php.net/is_null</remarks>
    [PhpFunction]
    public static bool is_null(Value value) => value.IsNull;

    /// <summary>False for a closed resource.</summary>
    /// <remarks>https://www.php.net/is_resource</remarks>
    [PhpFunction]
    public static bool is_resource(Value value) => value.IsResource && value.AsResource.IsOpen;

    /// <remarks>https://www.php.net/is_bool</remarks>
    [PhpFunction]
    public static bool is_bool(Value value) => value.IsBool;

    /// <remarks>https://www.php.net/is_int</remarks>
    [PhpFunction]
    public static bool is_int(Value value) => value.IsInt;

    /// <remarks>https://www.php.net/is_integer</remarks>
    [PhpFunction]
    public static bool is_integer(Value value) => value.IsInt;

    /// <remarks>https://www.php.net/is_long</remarks>
    [PhpFunction]
    public static bool is_long(Value value) => value.IsInt;

    /// <remarks>https://www.php.net/is_float</remarks>
    [PhpFunction]
    public static bool is_float(Value value) => value.IsFloat;

    /// <remarks>https://www.php.net/is_double</remarks>
    [PhpFunction]
    public static bool is_double(Value value) => value.IsFloat;

    /// <summary>True for numbers and numeric strings; whitespace around the number is allowed.</summary>
    /// <remarks>https://www.php.net/is_numeric</remarks>
    [PhpFunction]
    public static bool is_numeric(Value value) =>
        value.IsInt || value.IsFloat || (value.IsString && NumericString.Parse(value.AsString.Span).IsNumeric);

    /// <remarks>https://www.php.net/is_string</remarks>
    [PhpFunction]
    public static bool is_string(Value value) => value.IsString;

    /// <remarks>https://www.php.net/is_array</remarks>
    [PhpFunction]
    public static bool is_array(Value value) => value.IsArray;

    /// <remarks>https://www.php.net/is_object</remarks>
    [PhpFunction]
    public static bool is_object(Value value) => value.IsObject;

    /// <summary>True for int, float, string and bool.</summary>
    /// <remarks>https://www.php.net/is_scalar</remarks>
    [PhpFunction]
    public static bool is_scalar(Value value) => value.Kind is ValueKind.Bool or ValueKind.Int or ValueKind.Float or ValueKind.String;

    /// <summary>True for arrays and Traversable objects.</summary>
    /// <remarks>https://www.php.net/is_iterable</remarks>
    [PhpFunction]
    public static bool is_iterable(Engine engine, Value value) => value.IsArray || IsInstance(engine, value, "Traversable");

    /// <summary>True for arrays and Countable objects.</summary>
    /// <remarks>https://www.php.net/is_countable</remarks>
    [PhpFunction]
    public static bool is_countable(Engine engine, Value value) => value.IsArray || IsInstance(engine, value, "Countable");

    private static bool IsInstance(Engine engine, Value value, string className) =>
        value.IsObject && value.AsObject.Class.IsSubclassOf(engine.BuiltInClass(className));

    /// <summary>Whether a value can be called from where the caller stands.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">Any value.</param>
    /// <param name="syntax_only">Only look at its form: a string, or an array of a class or object and a name.</param>
    /// <param name="callable_name">Becomes the name, "C::m" or "Closure::__invoke".</param>
    /// <remarks>https://www.php.net/is_callable</remarks>
    [PhpFunction]
    public static bool is_callable(Engine engine, Value value, bool syntax_only = false, PhpReference? callable_name = null)
    {
        if (callable_name is not null)
            Slot.Assign(engine, callable_name, Value.FromLatin1(CallableName.Of(engine, value)));
        return syntax_only ? HasCallableForm(value) : engine.ResolveCallable(value, out _) is not null;
    }

    private static bool HasCallableForm(Value value) => value.Kind switch
    {
        ValueKind.String => true,
        ValueKind.Object => value.AsObject is PhpClosure || value.AsObject.Class.InvokeMethod is not null,
        ValueKind.Array => value.AsArray.Count == 2 && value.AsArray[0].Kind is ValueKind.String or ValueKind.Object && value.AsArray[1].IsString,
        _ => false,
    };
}
