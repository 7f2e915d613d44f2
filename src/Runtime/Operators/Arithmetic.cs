using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

/// <summary>
/// The operators + - * / % ** and unary + -. Operands are dereferenced and not undefined. Ints that overflow become floats.
/// </summary>
/// <remarks>https://www.php.net/manual/en/language.operators.arithmetic.php</remarks>
public static partial class Arithmetic
{
    /// <summary><c>left + right</c>; of two arrays their union.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Add(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
        {
            long sum = unchecked(left.AsInt + right.AsInt);
            if (((left.AsInt ^ sum) & (right.AsInt ^ sum)) >= 0)
                return Value.FromInt(sum);
        }
        else if (left.IsFloat)
        {
            if (right.IsFloat)
                return Value.FromFloat(left.AsFloat + right.AsFloat, left);
            if (right.IsInt)
                return Value.FromFloat(left.AsFloat + right.AsInt, left);
        }

        return AddSlow(engine, left, right);
    }

    /// <summary><c>left - right</c>.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Subtract(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
        {
            long difference = unchecked(left.AsInt - right.AsInt);
            if (((left.AsInt ^ right.AsInt) & (left.AsInt ^ difference)) >= 0)
                return Value.FromInt(difference);
        }
        else if (left.IsFloat)
        {
            if (right.IsFloat)
                return Value.FromFloat(left.AsFloat - right.AsFloat, left);
            if (right.IsInt)
                return Value.FromFloat(left.AsFloat - right.AsInt, left);
        }

        return SubtractSlow(engine, left, right);
    }

    /// <summary><c>left * right</c>.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Multiply(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
        {
            long high = Math.BigMul(left.AsInt, right.AsInt, out long product);
            if (high == product >> 63)
                return Value.FromInt(product);
        }
        else if (left.IsFloat)
        {
            if (right.IsFloat)
                return Value.FromFloat(left.AsFloat * right.AsFloat, left);
            if (right.IsInt)
                return Value.FromFloat(left.AsFloat * right.AsInt, left);
        }

        return MultiplySlow(engine, left, right);
    }

    /// <summary><c>left / right</c>: an int when both are and nothing remains.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take; DivisionByZeroError.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Divide(Engine engine, Value left, Value right)
    {
        if (left.IsFloat)
        {
            if (right.IsFloat && right.AsFloat != 0)
                return Value.FromFloat(left.AsFloat / right.AsFloat, left);
            if (right.IsInt && right.AsInt != 0)
                return Value.FromFloat(left.AsFloat / right.AsInt, left);
        }

        return DivideSlow(engine, left, right);
    }

    /// <summary><c>left % right</c> of ints, with the sign of <paramref name="left"/>.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: an operand that the operator does not take; DivisionByZeroError.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Modulo(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt && right.AsInt > 0)
            return Value.FromInt(left.AsInt % right.AsInt);
        return ModuloSlow(engine, left, right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value AddSlow(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsFloat)
            return Value.FromFloat(left.AsInt + right.AsFloat, right);
        if (left.IsArray && right.IsArray)
        {
            Value union = Union(left.AsArray, right.AsArray);
            if (union.Heap != right.Heap)
                engine.Lifetime.EndTemporary(right.AsArray);
            return union;
        }

        ToNumbers(engine, "+", ref left, ref right);
        if (left.IsInt && right.IsInt)
        {
            long sum = unchecked(left.AsInt + right.AsInt);
            return ((left.AsInt ^ sum) & (right.AsInt ^ sum)) >= 0 ? Value.FromInt(sum) : Value.FromFloat((double)left.AsInt + right.AsInt);
        }

        return AsFloat(left) + AsFloat(right);
    }

    /// <summary>array + array: the left one, and from the right one the keys that it lacks.</summary>
    private static Value Union(PhpArray left, PhpArray right)
    {
        if (right.Count == 0 || left == right)
            return left;
        PhpArray? union = null;
        for (int position = right.SkipRemoved(0); position < right.EndPosition; position = right.SkipRemoved(position + 1))
        {
            ArrayKey key = right.KeyAt(position);
            if (left.ContainsKey(key))
                continue;
            union ??= left.Clone();
            union.Set(key, right.SlotAt(position).Copied);
        }

        return union ?? left;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value SubtractSlow(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsFloat)
            return Value.FromFloat(left.AsInt - right.AsFloat, right);
        ToNumbers(engine, "-", ref left, ref right);
        if (left.IsInt && right.IsInt)
        {
            long difference = unchecked(left.AsInt - right.AsInt);
            return ((left.AsInt ^ right.AsInt) & (left.AsInt ^ difference)) >= 0 ? Value.FromInt(difference) : Value.FromFloat((double)left.AsInt - right.AsInt);
        }

        return AsFloat(left) - AsFloat(right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value MultiplySlow(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsFloat)
            return Value.FromFloat(left.AsInt * right.AsFloat, right);
        ToNumbers(engine, "*", ref left, ref right);
        return left.IsInt && right.IsInt ? MultiplyInts(left.AsInt, right.AsInt) : AsFloat(left) * AsFloat(right);
    }

    private static Value MultiplyInts(long left, long right)
    {
        long high = Math.BigMul(left, right, out long product);
        return high == product >> 63 ? Value.FromInt(product) : Value.FromFloat((double)left * right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value DivideSlow(Engine engine, Value left, Value right)
    {
        ToNumbers(engine, "/", ref left, ref right);
        if (right.IsInt ? right.AsInt == 0 : right.AsFloat == 0)
            throw engine.Error("DivisionByZeroError", "Division by zero");
        if (!left.IsInt || !right.IsInt)
            return AsFloat(left) / AsFloat(right);
        if (right.AsInt == -1)
            return left.AsInt == long.MinValue ? Value.FromFloat(9223372036854775808.0) : Value.FromInt(-left.AsInt);
        (long quotient, long rest) = Math.DivRem(left.AsInt, right.AsInt);
        return rest == 0 ? Value.FromInt(quotient) : Value.FromFloat((double)left.AsInt / right.AsInt);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value ModuloSlow(Engine engine, Value left, Value right)
    {
        (long dividend, long divisor) = ToInts(engine, "%", left, right);
        if (divisor == 0)
            throw engine.Error("DivisionByZeroError", "Modulo by zero");
        // The smallest int has no negative, so the processor cannot divide it by -1.
        return divisor == -1 ? 0 : dividend % divisor;
    }

    /// <summary><c>left ** right</c>: an int when both are and the result fits and the exponent is not negative.</summary>
    public static Value Power(Engine engine, Value left, Value right)
    {
        ToNumbers(engine, "**", ref left, ref right);
        if (left.IsInt && right.IsInt && right.AsInt >= 0)
            return PowerOfInts(left.AsInt, right.AsInt);
        return Math.Pow(AsFloat(left), AsFloat(right));
    }

    private static Value PowerOfInts(long @base, long exponent)
    {
        long result = 1;
        if (exponent == 0)
            return 1;
        if (@base == 0)
            return 0;
        // By squaring; once an intermediate product leaves the int range, the rest is done in floats.
        while (exponent >= 1)
        {
            if ((exponent & 1) != 0)
            {
                exponent--;
                Value product = MultiplyInts(result, @base);
                if (!product.IsInt)
                    return product.AsFloat * Math.Pow(@base, exponent);
                result = product.AsInt;
            }
            else
            {
                exponent /= 2;
                Value square = MultiplyInts(@base, @base);
                if (!square.IsInt)
                    return result * Math.Pow(square.AsFloat, exponent);
                @base = square.AsInt;
            }

            if (exponent == 0)
                return result;
        }

        return result;
    }

    /// <summary>Unary minus, which PHP does as a multiplication by -1.</summary>
    public static Value Negate(Engine engine, Value operand)
    {
        if (operand.IsInt && operand.AsInt != long.MinValue)
            return -operand.AsInt;
        return Multiply(engine, operand, -1);
    }

    /// <summary>Unary plus: a multiplication by 1.</summary>
    public static Value Plus(Engine engine, Value operand) => Multiply(engine, operand, 1);

    private static double AsFloat(Value number) => number.IsInt ? number.AsInt : number.AsFloat;

    private static void ToNumbers(Engine engine, string sign, ref Value left, ref Value right)
    {
        if (!Conversions.TryToNumberOperand(engine, left, out Value a) || !Conversions.TryToNumberOperand(engine, right, out Value b))
            throw UnsupportedOperands(engine, sign, left, right);
        left = a;
        right = b;
    }

    private static (long Left, long Right) ToInts(Engine engine, string sign, Value left, Value right)
    {
        if (!Conversions.TryToIntOperand(engine, left, out long a) || !Conversions.TryToIntOperand(engine, right, out long b))
            throw UnsupportedOperands(engine, sign, left, right);
        return (a, b);
    }

    private static PhpThrow UnsupportedOperands(Engine engine, string sign, Value left, Value right) =>
        engine.TypeError("Unsupported operand types: " + Conversions.TypeName(left) + " " + sign + " " + Conversions.TypeName(right));
}
