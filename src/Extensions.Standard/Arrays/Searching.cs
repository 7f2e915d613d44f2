using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Whether a value or key is there.</summary>
[PhpExtension("standard")]
public static class Searching
{
    /// <summary>Whether a value occurs, by == or with <paramref name="strict"/> by ===.</summary>
    /// <remarks>https://www.php.net/in_array</remarks>
    [PhpFunction]
    public static bool in_array(Engine engine, Value needle, PhpArray haystack, bool strict = false) =>
        Find(engine, needle, haystack, strict) >= 0;

    /// <summary>The key of the first occurrence of a value.</summary>
    /// <returns>The key, or false.</returns>
    /// <remarks>https://www.php.net/array_search</remarks>
    [PhpFunction(Returns = "string|int|false")]
    public static Value array_search(Engine engine, Value needle, PhpArray haystack, bool strict = false)
    {
        int position = Find(engine, needle, haystack, strict);
        return position < 0 ? false : haystack.KeyAt(position).ToValue();
    }

    private static int Find(Engine engine, Value needle, PhpArray haystack, bool strict)
    {
        int start = 0;
        if (needle.IsInt && haystack.IsPacked)
        {
            // As far as there are only ints, == and === are the same.
            ReadOnlySpan<Value> values = haystack.PackedValues;
            for (; start < values.Length && values[start].IsInt; start++)
            {
                if (values[start].AsInt == needle.AsInt)
                    return start;
            }
        }

        for (int position = haystack.SkipRemoved(start); position < haystack.EndPosition; position = haystack.SkipRemoved(position + 1))
        {
            Value value = haystack.SlotAt(position).Dereferenced;
            if (strict ? Comparison.StrictEquals(value, needle) : Comparison.LooseEquals(engine, value, needle))
                return position;
        }

        return -1;
    }

    /// <summary>Whether the array has a key, null counting as "".</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: an array or object as key.</exception>
    /// <remarks>https://www.php.net/array_key_exists</remarks>
    [PhpFunction]
    public static bool array_key_exists(Engine engine, [PhpParameter(Type = "")] Value key, PhpArray array)
    {
        if (key.IsInt)
            return array.ContainsKey(key.AsInt);
        if (key.IsString)
            return array.ContainsKey(ArrayKey.From(key.AsString));
        if (key.IsArray || key.IsObject)
            throw engine.TypeError("Illegal offset type");
        Conversions.TryToArrayKey(engine, key, out ArrayKey converted);
        return array.ContainsKey(converted);
    }

    /// <summary>Another name of array_key_exists.</summary>
    /// <remarks>https://www.php.net/key_exists</remarks>
    [PhpFunction]
    public static bool key_exists(Engine engine, [PhpParameter(Type = "")] Value key, PhpArray array) => array_key_exists(engine, key, array);

    /// <remarks>https://www.php.net/array_key_first</remarks>
    [PhpFunction(Returns = "string|int|null")]
    public static Value array_key_first(PhpArray array)
    {
        int position = array.SkipRemoved(0);
        return position < array.EndPosition ? array.KeyAt(position).ToValue() : Value.Null;
    }

    /// <remarks>https://www.php.net/array_key_last</remarks>
    [PhpFunction(Returns = "string|int|null")]
    public static Value array_key_last(PhpArray array)
    {
        int position = array.PreviousPosition(array.EndPosition);
        return position >= 0 ? array.KeyAt(position).ToValue() : Value.Null;
    }

    /// <summary>Whether the keys are 0, 1, 2, … in this order.</summary>
    /// <remarks>https://www.php.net/array_is_list</remarks>
    [PhpFunction]
    public static bool array_is_list(PhpArray array)
    {
        if (array.IsPacked)
            return true;
        long expected = 0;
        foreach ((ArrayKey key, _) in array)
        {
            if (!key.IsInt || key.Index != expected++)
                return false;
        }

        return true;
    }
}
