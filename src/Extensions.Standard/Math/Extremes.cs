using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>The smallest and the largest of values, by PHP's comparison.</summary>
[PhpExtension("standard")]
public static class Extremes
{
    /// <summary>The smallest argument, or element of the one array; the first of equal ones.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: a lone argument is no array; ValueError: it is empty.</exception>
    /// <remarks>https://www.php.net/min</remarks>
    [PhpFunction]
    public static Value min(Engine engine, Value value, params ReadOnlySpan<Value> values) => Find(engine, value, values, sign: -1);

    /// <summary>The largest argument, or element of the one array; the first of equal ones.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: a lone argument is no array; ValueError: it is empty.</exception>
    /// <remarks>https://www.php.net/max</remarks>
    [PhpFunction]
    public static Value max(Engine engine, Value value, params ReadOnlySpan<Value> values) => Find(engine, value, values, sign: 1);

    private static Value Find(Engine engine, Value value, ReadOnlySpan<Value> others, int sign)
    {
        Value best = value;
        if (others.Length > 0)
        {
            foreach (Value other in others)
            {
                if (sign < 0 ? Comparison.LessThan(engine, other, best) : !Comparison.LessOrEqual(engine, other, best))
                    best = other;
            }

            return best;
        }

        if (!value.IsArray)
            throw engine.ArgumentTypeError(1, "must be of type array, " + Conversions.TypeName(value) + " given");
        PhpArray array = value.AsArray;
        if (array.Count == 0)
            throw engine.ArgumentValueError(1, "must contain at least one element");
        bool isFirst = true;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            Value other = array.SlotAt(position).Dereferenced;
            if (isFirst || IsBetter(engine, other, best, sign))
                best = other;
            isFirst = false;
        }

        return best;
    }

    private static bool IsBetter(Engine engine, Value other, Value best, int sign) =>
        sign < 0 ? Comparison.Compare(engine, best, other) > 0 : Comparison.Compare(engine, best, other) < 0;
}
