using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

// Where a value is used as an int without a cast, a lost fraction is deprecated.
public static partial class Conversions
{
    /// <summary>True when the float is an int exactly.</summary>
    public static bool IsIntegral(double value) => (double)ToInt(value) == value;

    /// <summary>A float used as an int: deprecated when that loses something.</summary>
    public static long ToIntImplicitly(Engine engine, double value)
    {
        long result = ToInt(value);
        if (result != value)
            engine.Deprecated("Implicit conversion from float " + ToPhpString(value, -1).ToLatin1() + " to int loses precision");
        return result;
    }

    /// <summary>
    /// An operand of %, &lt;&lt;, &amp; and the like as an int, with PHP's warnings. False for what such operators refuse:
    /// arrays, objects, resources, non-numeric strings.
    /// </summary>
    public static bool TryToIntOperand(Engine engine, Value value, out long result)
    {
        result = 0;
        switch (value.Kind)
        {
            case ValueKind.Null:
                return true;
            case ValueKind.Bool or ValueKind.Int:
                result = value.Bits;
                return true;
            case ValueKind.Float:
                result = ToIntImplicitly(engine, value.AsFloat);
                return true;
            case ValueKind.String:
                NumericString number = NumericString.Parse(value.AsString.Span);
                if (number.Kind == NumericKind.None)
                    return false;
                if (number.HasTrailingData)
                    engine.Warning("A non-numeric value encountered");
                result = number.Kind == NumericKind.Int ? number.Int : ToIntImplicitly(engine, value.AsString, number.Float);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A string that holds a float, used as an int: out of range it saturates; deprecated when that loses something.</summary>
    internal static long ToIntImplicitly(Engine engine, PhpString text, double value)
    {
        long result = NumericString.Saturate(value);
        if (result != value)
            engine.Deprecated("Implicit conversion from float-string \"" + text.ToLatin1() + "\" to int loses precision");
        return result;
    }

    /// <summary>An operand of + - * / ** as int or float, with PHP's warnings. False for what arithmetic refuses.</summary>
    public static bool TryToNumberOperand(Engine engine, Value value, out Value number)
    {
        switch (value.Kind)
        {
            case ValueKind.Int or ValueKind.Float:
                number = value;
                return true;
            case ValueKind.Null or ValueKind.Bool:
                number = Value.FromInt(value.Bits);
                return true;
            case ValueKind.String:
                NumericString parsed = NumericString.Parse(value.AsString.Span);
                number = parsed.ToValue();
                if (parsed.Kind == NumericKind.None)
                    return false;
                if (parsed.HasTrailingData)
                    engine.Warning("A non-numeric value encountered");
                return true;
            default:
                number = default;
                return false;
        }
    }

    /// <summary>
    /// The key that a value is as an array offset: null is "", bools and floats are ints (a lost fraction is deprecated),
    /// resources their number with a warning. False for arrays and objects, where the caller says "Illegal offset type …".
    /// </summary>
    public static bool TryToArrayKey(Engine engine, Value offset, out ArrayKey key)
    {
        switch (offset.Kind)
        {
            case ValueKind.Int:
                key = new ArrayKey(offset.AsInt);
                return true;
            case ValueKind.String:
                key = ArrayKey.From(offset.AsString);
                return true;
            case ValueKind.Undefined or ValueKind.Null:
                key = ArrayKey.Literal(PhpString.Empty);
                return true;
            case ValueKind.Bool:
                key = new ArrayKey(offset.Bits);
                return true;
            case ValueKind.Float:
                key = new ArrayKey(ToIntImplicitly(engine, offset.AsFloat));
                return true;
            case ValueKind.Resource:
                long id = offset.AsResource.Id;
                engine.Warning("Resource ID#" + id + " used as offset, casting to integer (" + id + ")");
                key = new ArrayKey(id);
                return true;
            default:
                key = default;
                return false;
        }
    }
}
