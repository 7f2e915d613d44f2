using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

// & | ^ ~ << >>. Two strings are combined byte by byte.
public static partial class Arithmetic
{
    /// <summary><c>left &amp; right</c> of ints; of two strings byte by byte, as long as the shorter one.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take.</exception>
    public static Value BitwiseAnd(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt & right.AsInt;
        if (left.IsString && right.IsString)
            return AndBytes(left.AsString.Span, right.AsString.Span);
        (long a, long b) = ToInts(engine, "&", left, right);
        return a & b;
    }

    /// <summary><c>left | right</c> of ints; of two strings byte by byte, as long as the longer one.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take.</exception>
    public static Value BitwiseOr(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt | right.AsInt;
        if (left.IsString && right.IsString)
            return OrBytes(left.AsString.Span, right.AsString.Span);
        (long a, long b) = ToInts(engine, "|", left, right);
        return a | b;
    }

    /// <summary><c>left ^ right</c> of ints; of two strings byte by byte, as long as the shorter one.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take.</exception>
    public static Value BitwiseXor(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt ^ right.AsInt;
        if (left.IsString && right.IsString)
            return XorBytes(left.AsString.Span, right.AsString.Span);
        (long a, long b) = ToInts(engine, "^", left, right);
        return a ^ b;
    }

    /// <summary><c>~operand</c>: of a string every byte's complement.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: neither int, float nor string.</exception>
    public static Value BitwiseNot(Engine engine, Value operand)
    {
        if (operand.IsInt)
            return ~operand.AsInt;
        if (operand.IsFloat)
            return ~Conversions.ToIntImplicitly(engine, operand.AsFloat);
        if (!operand.IsString)
            throw engine.TypeError("Cannot perform bitwise not on " + Conversions.TypeName(operand));
        byte[] complement = operand.AsString.Span.ToArray();
        foreach (ref byte b in complement.AsSpan())
            b = (byte)~b;
        return PhpString.FromOwned(complement);
    }

    /// <summary><c>left &lt;&lt; right</c>; 64 and more give 0.</summary>
    public static Value ShiftLeft(Engine engine, Value left, Value right)
    {
        (long value, long count) = left.IsInt && right.IsInt ? (left.AsInt, right.AsInt) : ToInts(engine, "<<", left, right);
        if ((ulong)count < 64)
            return value << (int)count;
        return count > 0 ? 0 : throw engine.Error("ArithmeticError", "Bit shift by negative number");
    }

    /// <summary><c>left >> right</c>, keeping the sign; 64 and more give 0 or -1.</summary>
    public static Value ShiftRight(Engine engine, Value left, Value right)
    {
        (long value, long count) = left.IsInt && right.IsInt ? (left.AsInt, right.AsInt) : ToInts(engine, ">>", left, right);
        if ((ulong)count < 64)
            return value >> (int)count;
        return count > 0 ? value >> 63 : throw engine.Error("ArithmeticError", "Bit shift by negative number");
    }

    private static PhpString AndBytes(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var result = new byte[Math.Min(left.Length, right.Length)];
        for (int i = 0; i < result.Length; i++)
            result[i] = (byte)(left[i] & right[i]);
        return PhpString.FromOwned(result);
    }

    /// <summary>As long as the longer string, whose rest stays as it is.</summary>
    private static PhpString OrBytes(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        byte[] result = (left.Length >= right.Length ? left : right).ToArray();
        int common = Math.Min(left.Length, right.Length);
        for (int i = 0; i < common; i++)
            result[i] = (byte)(left[i] | right[i]);
        return PhpString.FromOwned(result);
    }

    private static PhpString XorBytes(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var result = new byte[Math.Min(left.Length, right.Length)];
        for (int i = 0; i < result.Length; i++)
            result[i] = (byte)(left[i] ^ right[i]);
        return PhpString.FromOwned(result);
    }
}
