using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>Numbers in other bases than ten.</summary>
[PhpExtension("standard")]
public static class Bases
{
    private static ReadOnlySpan<byte> Digits => "0123456789abcdefghijklmnopqrstuvwxyz"u8;

    /// <summary>Reads binary digits; a float when they are too many.</summary>
    /// <remarks>https://www.php.net/bindec</remarks>
    [PhpFunction(Returns = "int|float")]
    public static Value bindec(Engine engine, PhpString binary_string) => Read(engine, binary_string.Span, 2);

    /// <remarks>https://www.php.net/octdec</remarks>
    [PhpFunction(Returns = "int|float")]
    public static Value octdec(Engine engine, PhpString octal_string) => Read(engine, octal_string.Span, 8);

    /// <remarks>https://www.php.net/hexdec</remarks>
    [PhpFunction(Returns = "int|float")]
    public static Value hexdec(Engine engine, PhpString hex_string) => Read(engine, hex_string.Span, 16);

    /// <summary>The two's complement in binary.</summary>
    /// <remarks>https://www.php.net/decbin</remarks>
    [PhpFunction]
    public static PhpString decbin(long num) => Write((ulong)num, 2);

    /// <remarks>https://www.php.net/decoct</remarks>
    [PhpFunction]
    public static PhpString decoct(long num) => Write((ulong)num, 8);

    /// <remarks>https://www.php.net/dechex</remarks>
    [PhpFunction]
    public static PhpString dechex(long num) => Write((ulong)num, 16);

    /// <summary>Rewrites a number in another base; beyond 64 bits with the precision of a float.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a base is not between 2 and 36.</exception>
    /// <remarks>https://www.php.net/base_convert</remarks>
    [PhpFunction]
    public static PhpString base_convert(Engine engine, PhpString num, long from_base, long to_base)
    {
        if (from_base is < 2 or > 36)
            throw engine.ArgumentValueError(2, "must be between 2 and 36 (inclusive)");
        if (to_base is < 2 or > 36)
            throw engine.ArgumentValueError(3, "must be between 2 and 36 (inclusive)");
        Value value = Read(engine, num.Span, (int)from_base);
        return value.IsInt ? Write((ulong)value.AsInt, (int)to_base) : WriteFloat(engine, value.AsFloat, (int)to_base);
    }

    private static Value Read(Engine engine, ReadOnlySpan<byte> text, int @base)
    {
        text = text.Trim(" \t\n\v\f\r"u8);
        if (text.Length > 1 && text[0] == '0' && (text[1] | 0x20) == @base switch { 2 => 'b', 8 => 'o', 16 => 'x', _ => -1 })
            text = text[2..];
        long exact = 0;
        double rounded = 0;
        bool isExact = true;
        bool hasInvalid = false;
        foreach (byte c in text)
        {
            int digit = DigitOf(c);
            if (digit < 0 || digit >= @base)
            {
                hasInvalid = true;
                continue;
            }

            if (isExact && exact <= (long.MaxValue - digit) / @base)
            {
                exact = exact * @base + digit;
                continue;
            }

            if (isExact)
            {
                rounded = exact;
                isExact = false;
            }

            rounded = rounded * @base + digit;
        }

        if (hasInvalid)
            engine.Deprecated("Invalid characters passed for attempted conversion, these have been ignored");
        return isExact ? Value.FromInt(exact) : Value.FromFloat(rounded);
    }

    private static int DigitOf(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'Z' => c - 'A' + 10,
        _ => -1,
    };

    private static PhpString Write(ulong value, int @base)
    {
        // Most are short: their digits, the last one first, are shifted into a number whose lowest byte is the first character.
        bool isPowerOf2 = System.Numerics.BitOperations.IsPow2(@base);
        int bits = System.Numerics.BitOperations.Log2((uint)@base);
        ulong rest = value;
        ulong characters = 0;
        for (int length = 1; length <= sizeof(ulong); length++)
        {
            ulong digit = isPowerOf2 ? rest & (uint)(@base - 1) : rest % (uint)@base;
            characters = characters << 8 | Digits[(int)digit];
            rest = isPowerOf2 ? rest >> bits : rest / (uint)@base;
            if (rest == 0)
                return PhpString.FromPacked(characters, length);
        }

        return WriteLong(value, (uint)@base);
    }

    private static PhpString WriteLong(ulong value, uint @base)
    {
        Span<byte> buffer = stackalloc byte[64];
        int start = buffer.Length;
        do
        {
            buffer[--start] = Digits[(int)(value % @base)];
            value /= @base;
        }
        while (value > 0);
        return PhpString.From(buffer[start..]);
    }

    private static PhpString WriteFloat(Engine engine, double value, int @base)
    {
        if (!double.IsFinite(value))
            throw engine.ValueError("An infinite value cannot be converted to base " + @base);

        Span<byte> buffer = stackalloc byte[1025];
        int start = buffer.Length;
        value = Math.Floor(value);
        do
        {
            buffer[--start] = Digits[(int)(value % @base)];
            value /= @base;
        }
        while (start > 0 && Math.Abs(value) >= 1);
        return PhpString.From(buffer[start..]);
    }
}
