using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Callbacks over elements.</summary>
[PhpExtension("standard")]
public static class Mapping
{
    [PhpConstant] public const long ARRAY_FILTER_USE_KEY = 2;
    [PhpConstant] public const long ARRAY_FILTER_USE_BOTH = 1;

    /// <summary>
    /// What the callback returns for each element. One array keeps its keys; several are walked side by side, missing
    /// elements being null, into a list; without callback they are zipped.
    /// </summary>
    /// <remarks>https://www.php.net/array_map</remarks>
    [PhpFunction]
    public static PhpArray array_map(Engine engine, PhpCallable? callback, PhpArray array, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> arrays)
    {
        if (arrays.Length > 0)
            return MapSeveral(engine, callback, array, arrays);
        if (callback is null)
            return array;
        var mapped = new PhpArray(array.Count);
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            Value result = callback.Call(engine, array.SlotAt(position).OrNull).OrNull;
            if (array.IsPacked)
                mapped.Append(result);
            else
                mapped.Set(array.KeyAt(position), result);
        }

        return mapped;
    }

    private static PhpArray MapSeveral(Engine engine, PhpCallable? callback, PhpArray first, ReadOnlySpan<Value> others)
    {
        var sources = new PhpArray[others.Length + 1];
        sources[0] = first;
        int longest = first.Count;
        for (int i = 0; i < others.Length; i++)
        {
            sources[i + 1] = others[i].AsArray;
            longest = Math.Max(longest, sources[i + 1].Count);
        }

        var mapped = new PhpArray(longest);
        var positions = new int[sources.Length];
        var arguments = new Value[sources.Length];
        for (int step = 0; step < longest; step++)
        {
            for (int i = 0; i < sources.Length; i++)
            {
                positions[i] = sources[i].SkipRemoved(positions[i]);
                arguments[i] = positions[i] < sources[i].EndPosition ? sources[i].SlotAt(positions[i]++) : Value.Null;
                if (callback is not null)
                    arguments[i] = arguments[i].OrNull;
            }

            mapped.Append(callback is null ? Value.FromArray(ListOf(arguments)) : callback.Call(engine, arguments).OrNull);
        }

        return mapped;
    }

    private static PhpArray ListOf(Value[] values)
    {
        var list = new PhpArray(values.Length);
        foreach (Value value in values)
            list.Append(value);
        return list;
    }

    /// <summary>The elements for which the callback is true, or without one those that are true themselves; keys are kept.</summary>
    /// <param name="engine">For calls.</param>
    /// <param name="array">Read in order.</param>
    /// <param name="callback">Gets the value; with ARRAY_FILTER_USE_KEY the key, with ARRAY_FILTER_USE_BOTH value and key.</param>
    /// <param name="mode">What the callback gets.</param>
    /// <remarks>https://www.php.net/array_filter</remarks>
    [PhpFunction]
    public static PhpArray array_filter(Engine engine, PhpArray array, PhpCallable? callback = null, long mode = 0)
    {
        var kept = new PhpArray();
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            Value value = array.SlotAt(position).OrNull;
            ArrayKey key = array.KeyAt(position);
            Value verdict = callback is null ? value : mode switch
            {
                ARRAY_FILTER_USE_KEY => callback.Call(engine, key.ToValue()),
                ARRAY_FILTER_USE_BOTH => callback.Call(engine, value, key.ToValue()),
                _ => callback.Call(engine, value),
            };
            if (Conversions.ToBool(verdict.OrNull))
                kept.Set(key, array.SlotAt(position).Copied);
        }

        return kept;
    }

    /// <summary>Folds the elements into one value, from left to right.</summary>
    /// <remarks>https://www.php.net/array_reduce</remarks>
    [PhpFunction]
    public static Value array_reduce(Engine engine, PhpArray array, PhpCallable callback, [PhpParameter(Default = "null")] Value initial = default)
    {
        Value carry = initial;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            // Between calls nothing else holds it.
            Value item = array.SlotAt(position).OrNull;
            carry = callback.Call(engine, carry, item).OrNull;
        }

        return carry;
    }
}
