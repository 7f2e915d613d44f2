using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>Casts as functions.</summary>
[PhpExtension("standard")]
public static class TypeConversion
{
    /// <summary>The (int) cast, for strings in a base of choice.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">Any value.</param>
    /// <param name="base">For strings 2 to 36, or 0 to let 0x, 0b and 0 in front decide.</param>
    /// <remarks>https://www.php.net/intval</remarks>
    [PhpFunction]
    public static long intval(Engine engine, Value value, long @base = 10) =>
        value.IsString && @base != 10 ? ParseInBase(value.AsString.Span, @base) : Conversions.ToInt(engine, value);

    /// <summary>As C's strtol with PHP's 0b in front: reads as far as it can and stops at the ends of the int range.</summary>
    private static long ParseInBase(ReadOnlySpan<byte> text, long @base)
    {
        int at = 0;
        while (at < text.Length && ByteText.IsSpace(text[at]))
            at++;
        bool negative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is (byte)'-' or (byte)'+')
            at++;
        ReadOnlySpan<byte> digits = text[at..];
        char prefix = digits.Length > 1 && digits[0] == '0' ? (char)ByteText.ToLower(digits[1]) : '\0';
        if (prefix == 'b' && @base is 0 or 2)
        {
            @base = 2;
            digits = digits[2..];
        }
        else if (prefix == 'x' && @base is 0 or 16 && digits.Length > 2 && DigitOf(digits[2]) < 16)
        {
            @base = 16;
            digits = digits[2..];
        }
        else if (@base == 0)
            @base = digits.Length > 0 && digits[0] == '0' ? 8 : 10;
        if (@base is < 2 or > 36)
            return 0;
        UInt128 magnitude = 0;
        UInt128 limit = negative ? (UInt128)1 << 63 : long.MaxValue;
        foreach (byte digit in digits)
        {
            if (DigitOf(digit) >= @base)
                break;
            magnitude = UInt128.Min(magnitude * (UInt128)@base + (UInt128)DigitOf(digit), limit);
        }

        return negative ? unchecked(-(long)(ulong)magnitude) : (long)magnitude;
    }

    private static int DigitOf(byte b) => ByteText.IsDigit(b) ? b - '0' : ByteText.IsLetter(b) ? ByteText.ToLower(b) - 'a' + 10 : 99;

    /// <remarks>https://www.php.net/floatval</remarks>
    [PhpFunction]
    public static double floatval(Engine engine, Value value) => Conversions.ToFloat(engine, value);

    /// <remarks>https://www.php.net/doubleval</remarks>
    [PhpFunction]
    public static double doubleval(Engine engine, Value value) => Conversions.ToFloat(engine, value);

    /// <remarks>https://www.php.net/boolval</remarks>
    [PhpFunction]
    public static bool boolval(Value value) => Conversions.ToBool(value);

    /// <remarks>https://www.php.net/strval</remarks>
    [PhpFunction]
    public static PhpString strval(Engine engine, Value value) => Conversions.ToPhpString(engine, value);

    /// <summary>Casts a variable in place.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="var">The variable.</param>
    /// <param name="type">"int", "integer", "float", "double", "string", "array", "object", "bool", "boolean" or "null", in any case.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: another type.</exception>
    /// <remarks>https://www.php.net/settype</remarks>
    [PhpFunction]
    public static bool settype(Engine engine, [PhpParameter(Type = "mixed")] PhpReference var, PhpString type)
    {
        Value value = var.Value.OrNull;
        Value converted = type.ToLatin1().ToLowerInvariant() switch
        {
            "int" or "integer" => Conversions.ToInt(engine, value),
            "float" or "double" => Conversions.ToFloat(engine, value),
            "string" => ToText(engine, var, value),
            "array" => Conversions.ToArray(engine, value),
            "object" => Conversions.ToObject(engine, value),
            "bool" or "boolean" => Conversions.ToBool(value),
            "null" => Value.Null,
            "resource" => throw engine.ValueError("Cannot convert to resource type"),
            _ => throw engine.ArgumentValueError(2, "must be a valid type"),
        };
        Slot.Assign(engine, var, converted);
        return true;
    }

    /// <summary>The value as a string. One that is none leaves "" in the variable.</summary>
    private static PhpString ToText(Engine engine, PhpReference variable, Value value)
    {
        try
        {
            return Conversions.ToPhpString(engine, value);
        }
        catch (PhpThrow) when (value.IsObject)
        {
            Slot.Assign(engine, variable, Value.EmptyString);
            throw;
        }
    }
}
