using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>New arrays out of keys and values.</summary>
[PhpExtension("standard")]
public static class Construction
{
    /// <summary><paramref name="count"/> times the same value, from key <paramref name="start_index"/> on.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: negative or too large a count; Error: the keys run out.</exception>
    /// <remarks>https://www.php.net/array_fill</remarks>
    [PhpFunction]
    public static PhpArray array_fill(Engine engine, long start_index, long count, Value value)
    {
        if (count < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        if (count >= 0x40000000)
            throw engine.ArgumentValueError(2, "is too large");
        var filled = new PhpArray((int)count);
        if (count == 0)
            return filled;
        filled.Set(start_index, value);
        for (long i = 1; i < count; i++)
        {
            if (!filled.Append(value))
                throw engine.Error("Cannot add element to the array as the next element is already occupied");
        }

        return filled;
    }

    /// <summary>The same value under each of the keys.</summary>
    /// <remarks>https://www.php.net/array_fill_keys</remarks>
    [PhpFunction]
    public static PhpArray array_fill_keys(Engine engine, PhpArray keys, Value value)
    {
        var filled = new PhpArray(keys.Count);
        foreach ((_, Value key) in keys)
            ArrayElements.Put(filled, KeyOf(engine, key), value);
        return filled;
    }

    private static ArrayKey KeyOf(Engine engine, Value key) =>
        key.IsInt ? new ArrayKey(key.AsInt) : ArrayKey.From(Conversions.ToPhpString(engine, key));

    /// <summary>An array with the elements of one array as keys and those of another as values.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: they differ in length.</exception>
    /// <remarks>https://www.php.net/array_combine</remarks>
    [PhpFunction]
    public static PhpArray array_combine(Engine engine, PhpArray keys, PhpArray values)
    {
        if (keys.Count != values.Count)
            throw engine.ValueError(engine.CurrentFunctionName + "(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements");
        var combined = new PhpArray(keys.Count);
        int position = values.SkipRemoved(0);
        foreach ((_, Value key) in keys)
        {
            ArrayElements.Put(combined, KeyOf(engine, key), values.SlotAt(position).Copied);
            position = values.SkipRemoved(position + 1);
        }

        return combined;
    }

    /// <summary>Keys become values and values keys; values must be int or string, later ones win.</summary>
    /// <remarks>https://www.php.net/array_flip</remarks>
    [PhpFunction]
    public static PhpArray array_flip(Engine engine, PhpArray array)
    {
        var flipped = new PhpArray(array.Count);
        foreach ((ArrayKey key, Value value) in array)
        {
            if (value.IsInt)
                flipped.Set(value.AsInt, key.ToValue());
            else if (value.IsString)
                flipped.Set(ArrayKey.From(value.AsString), key.ToValue());
            else
                engine.FunctionWarning("Can only flip string and integer values, entry skipped");
        }

        return flipped;
    }

    /// <summary>The keys, or those whose value equals <paramref name="filter_value"/>.</summary>
    /// <remarks>https://www.php.net/array_keys</remarks>
    [PhpFunction]
    public static PhpArray array_keys(Engine engine, PhpArray array, [PhpParameter(Default = "UNKNOWN")] Value filter_value = default, bool strict = false)
    {
        var keys = new PhpArray(filter_value.IsUndefined ? array.Count : 0);
        foreach ((ArrayKey key, Value value) in array)
        {
            if (filter_value.IsUndefined || (strict ? Comparison.StrictEquals(value, filter_value) : Comparison.LooseEquals(engine, value, filter_value)))
                keys.Append(key.ToValue());
        }

        return keys;
    }

    /// <remarks>https://www.php.net/array_values</remarks>
    [PhpFunction]
    public static PhpArray array_values(PhpArray array) =>
        array.IsPacked && array.NextIndex == array.Count ? array : ArrayElements.Values(array);

    /// <summary>The keys in lower (0) or upper (any other) case; later ones win.</summary>
    /// <remarks>https://www.php.net/array_change_key_case</remarks>
    [PhpFunction]
    public static PhpArray array_change_key_case(PhpArray array, long @case = CASE_LOWER)
    {
        var changed = new PhpArray(array.Count);
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            ArrayKey key = array.KeyAt(position);
            if (key.Text is { } text)
                key = ArrayKey.From(@case != CASE_LOWER ? Strings.StringCase.strtoupper(text) : Strings.StringCase.strtolower(text));
            ArrayElements.Put(changed, key, array.SlotAt(position).Copied);
        }

        return changed;
    }

    [PhpConstant] public const long CASE_LOWER = 0;
    [PhpConstant] public const long CASE_UPPER = 1;
}
