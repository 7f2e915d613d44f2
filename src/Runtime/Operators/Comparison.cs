using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

/// <summary>
/// The operators == === &lt;=&gt; &lt; &lt;= (and the ones that are these with operands swapped or negated). Operands are
/// dereferenced and not undefined.
/// </summary>
/// <remarks>https://www.php.net/manual/en/language.operators.comparison.php</remarks>
public static partial class Comparison
{
    /// <summary>What <see cref="Compare"/> says of values that have no order, so that neither of &lt; == &lt;= holds.</summary>
    public const int Uncomparable = 1;

    /// <summary><c>left == right</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LooseEquals(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt == right.AsInt;
        return LooseEqualsSlow(engine, left, right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool LooseEqualsSlow(Engine engine, Value left, Value right)
    {
        if (left.TryGetString(out PhpString? a) && right.TryGetString(out PhpString? b))
            return (object)a == b || NumericString.LooselyEqual(a.Span, b.Span);
        return CompareSlow(engine, left, right) == 0;
    }

    /// <summary><c>left === right</c>; arrays with the same pairs in the same order, objects that are the same one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StrictEquals(Value left, Value right)
    {
        if (left.IsInt || right.IsInt)
            return left.Heap == right.Heap && left.Bits == right.Bits;
        return StrictEqualsSlow(left, right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool StrictEqualsSlow(Value left, Value right)
    {
        if (left.Kind != right.Kind)
            return false;
        return left.Kind switch
        {
            ValueKind.Float => left.AsFloat == right.AsFloat,
            ValueKind.String => left.AsString.Equals(right.AsString),
            ValueKind.Array => left.Heap == right.Heap || AreIdentical(left.AsArray, right.AsArray),
            _ => left.Heap == right.Heap && left.Bits == right.Bits,
        };
    }

    /// <summary><c>left &lt; right</c>; false for what cannot be compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessThan(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt < right.AsInt;
        if (left.IsFloat)
        {
            if (right.IsFloat)
                return left.AsFloat < right.AsFloat;
            if (right.IsInt)
                return left.AsFloat < right.AsInt;
        }
        else if (left.IsInt && right.IsFloat)
        {
            return left.AsInt < right.AsFloat;
        }

        return CompareSlow(engine, left, right) < 0;
    }

    /// <summary><c>left &lt;= right</c>; false for what cannot be compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessOrEqual(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt <= right.AsInt;
        if (left.IsFloat)
        {
            if (right.IsFloat)
                return left.AsFloat <= right.AsFloat;
            if (right.IsInt)
                return left.AsFloat <= right.AsInt;
        }
        else if (left.IsInt && right.IsFloat)
        {
            return left.AsInt <= right.AsFloat;
        }

        return CompareSlow(engine, left, right) <= 0;
    }

    /// <summary><c>left &lt;=&gt; right</c>: -1, 0 or 1; 1 also for what cannot be compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compare(Engine engine, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt.CompareTo(right.AsInt);
        return CompareSlow(engine, left, right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareSlow(Engine engine, Value left, Value right)
    {
        ValueKind a = left.Kind;
        ValueKind b = right.Kind;
        if (a == ValueKind.String && b == ValueKind.String)
            return left.Heap == right.Heap ? 0 : NumericString.Compare(left.AsString.Span, right.AsString.Span);
        if (IsNumber(a) && IsNumber(b))
            return CompareNumbers(left, right);
        if (a == ValueKind.Array && b == ValueKind.Array)
            return left.Heap == right.Heap ? 0 : CompareArrays(engine, left.AsArray, right.AsArray);
        if (a == ValueKind.Object || b == ValueKind.Object)
            return CompareWithObject(engine, left, right);
        if (a == ValueKind.Null && b == ValueKind.String)
            return right.AsString.IsEmpty ? 0 : -1;
        if (a == ValueKind.String && b == ValueKind.Null)
            return left.AsString.IsEmpty ? 0 : 1;
        if (IsNullOrBool(a) || IsNullOrBool(b))
            return Conversions.ToBool(left).CompareTo(Conversions.ToBool(right));
        if (a == ValueKind.Array)
            return 1;
        if (b == ValueKind.Array)
            return -1;
        if (a == ValueKind.String && IsNumber(b))
            return b == ValueKind.Float && double.IsNaN(right.AsFloat) ? 1 : -CompareWithString(engine, right, left.AsString);
        if (b == ValueKind.String && IsNumber(a))
            return a == ValueKind.Float && double.IsNaN(left.AsFloat) ? 1 : CompareWithString(engine, left, right.AsString);
        return CompareNumbers(Conversions.ToNumber(engine, left), Conversions.ToNumber(engine, right));
    }

    private static bool IsNumber(ValueKind kind) => kind is ValueKind.Int or ValueKind.Float;

    private static bool IsNullOrBool(ValueKind kind) => kind <= ValueKind.Bool;

    private static int CompareNumbers(Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
            return left.AsInt.CompareTo(right.AsInt);
        return CompareFloats(left.IsInt ? left.AsInt : left.AsFloat, right.IsInt ? right.AsInt : right.AsFloat);
    }

    /// <summary>NAN is greater than and less than nothing; PHP then answers 1.</summary>
    private static int CompareFloats(double left, double right) => left == right ? 0 : left < right ? -1 : 1;

    /// <summary>PHP 8: with a numeric string as numbers, with any other as strings.</summary>
    private static int CompareWithString(Engine engine, Value number, PhpString text)
    {
        NumericString parsed = NumericString.Parse(text.Span);
        if (!parsed.IsNumeric)
            return ByteText.Compare(Conversions.ToPhpString(engine, number).Span, text.Span);
        return CompareNumbers(number, parsed.ToValue());
    }
}
