using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

/// <summary>
/// PHP's casts and implicit conversions. Arguments are dereferenced and not undefined.
/// </summary>
/// <remarks>https://www.php.net/manual/en/language.types.type-juggling.php</remarks>
public static partial class Conversions
{
    /// <summary>The <c>(bool)</c> cast and every condition: "", "0", 0, 0.0, null and [] are false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToBool(Value value)
    {
        if (value.IsBool)
            return value.AsBool;
        if (value.IsInt)
            return value.AsInt != 0;
        return ToBoolSlow(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ToBoolSlow(Value value) => value.Kind switch
    {
        ValueKind.Float => value.AsFloat != 0,
        ValueKind.String => ToBool(value.AsString),
        ValueKind.Array => value.AsArray.Count != 0,
        ValueKind.Object => true,
        ValueKind.Resource => value.AsResource.Id != 0,
        _ => false,
    };

    /// <summary>A string is false when it is empty or "0".</summary>
    public static bool ToBool(PhpString text) => text.Length > 1 || (text.Length == 1 && text[0] != '0');

    /// <summary>The <c>(int)</c> cast. Objects give 1 and a warning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt(Engine engine, Value value) => value.IsInt ? value.AsInt : ToIntSlow(engine, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long ToIntSlow(Engine engine, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Bool:
                return value.Bits;
            case ValueKind.Float:
                return ToInt(value.AsFloat);
            case ValueKind.String:
                return NumericString.ToInt(value.AsString.Span);
            case ValueKind.Array:
                return value.AsArray.Count > 0 ? 1 : 0;
            case ValueKind.Resource:
                return value.AsResource.Id;
            case ValueKind.Object:
                engine.Warning("Object of class " + value.AsObject.Class.PrintedName + " could not be converted to int");
                return 1;
            default:
                return 0;
        }
    }

    /// <summary>A float cut towards zero; out of range it wraps modulo 2^64, and INF and NAN give 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt(double value) =>
        value >= -9223372036854775808.0 && value < 9223372036854775808.0 ? (long)value : ToIntModular(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long ToIntModular(double value)
    {
        const double Modulus = 18446744073709551616.0;
        if (!double.IsFinite(value))
            return 0;
        double rest = value % Modulus;
        if (rest < 0)
            // Both are multiples of 2^11 out here, so the sum is exact.
            rest += Modulus;
        return unchecked((long)(ulong)rest);
    }

    /// <summary>The <c>(float)</c> cast. Objects give 1 and a warning.</summary>
    public static double ToFloat(Engine engine, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Int or ValueKind.Bool:
                return value.Bits;
            case ValueKind.Float:
                return value.AsFloat;
            case ValueKind.String:
                return NumericString.ToFloat(value.AsString.Span);
            case ValueKind.Array:
                return value.AsArray.Count > 0 ? 1 : 0;
            case ValueKind.Resource:
                return value.AsResource.Id;
            case ValueKind.Object:
                engine.Warning("Object of class " + value.AsObject.Class.PrintedName + " could not be converted to float");
                return 1;
            default:
                return 0;
        }
    }

    /// <summary>An int or float out of any scalar, as arithmetic on trusted input needs it: no diagnostics but for objects.</summary>
    public static Value ToNumber(Engine engine, Value value)
    {
        if (value.IsInt || value.IsFloat)
            return value;
        if (value.IsString)
        {
            NumericString number = NumericString.Parse(value.AsString.Span);
            return number.ToValue();
        }

        return ToInt(engine, value);
    }

    /// <summary>The <c>(string)</c> cast and every use as a string.</summary>
    /// <exception cref="PhpThrow">The object has no __toString, or it threw.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpString ToPhpString(Engine engine, Value value) =>
        value.TryGetString(out PhpString? text) ? text : ToPhpStringSlow(engine, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpString ToPhpStringSlow(Engine engine, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Int:
                return ToPhpString(value.AsInt);
            case ValueKind.Float:
                return ToPhpString(value.AsFloat, engine.Ini.Precision);
            case ValueKind.Bool:
                return value.AsBool ? PhpString.FromByte((byte)'1') : PhpString.Empty;
            case ValueKind.Array:
                engine.Warning("Array to string conversion");
                return ArrayText;
            case ValueKind.Object:
                return ToPhpString(engine, value.AsObject);
            case ValueKind.Resource:
                return PhpString.FromLatin1("Resource id #" + value.AsResource.Id);
            default:
                return PhpString.Empty;
        }
    }

    private static readonly PhpString ArrayText = PhpString.FromLatin1("Array");

    /// <summary>An int in decimal.</summary>
    public static PhpString ToPhpString(long value)
    {
        if ((ulong)value < 10)
            return PhpString.FromByte((byte)('0' + value));
        Span<byte> buffer = stackalloc byte[IntText.MaxLength];
        return PhpString.From(buffer[..IntText.Write(value, buffer)]);
    }

    /// <summary>A float with that many significant digits, -1 for the shortest text that reads back the same.</summary>
    public static PhpString ToPhpString(double value, int precision)
    {
        Span<byte> buffer = stackalloc byte[precision <= 17 ? FloatText.MaxShortLength : FloatText.MaxLength];
        return PhpString.From(buffer[..FloatText.Write(value, precision, zeroFraction: false, buffer)]);
    }

    /// <summary>What __toString returns.</summary>
    /// <exception cref="PhpThrow">Error: there is none; or what it threw.</exception>
    public static PhpString ToPhpString(Engine engine, PhpObject target)
    {
        if (target.Class.ToStringMethod is not { } method)
            throw engine.Error("Object of class " + target.Class.PrintedName + " could not be converted to string");
        Value result = method.Call(engine, target, target.Class, []).OrNull;
        if (result.TryGetString(out PhpString? text))
            return text;
        throw engine.TypeError(target.Class.PrintedName + "::__toString(): Return value must be of type string, " + TypeName(result) + " returned");
    }

    /// <summary>The type as error messages show it: "int", "string", "array", for objects the class name.</summary>
    public static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Float => "float",
        ValueKind.String => "string",
        ValueKind.Array => "array",
        ValueKind.Object => value.AsObject.Class.PrintedName,
        ValueKind.Resource => "resource",
        ValueKind.Reference => TypeName(value.AsReference.Value),
        _ => "null",
    };
}
