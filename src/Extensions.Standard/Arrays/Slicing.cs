using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Parts of arrays.</summary>
[PhpExtension("standard")]
public static class Slicing
{
    /// <summary>The elements from <paramref name="offset"/> on, at most <paramref name="length"/>; negative numbers count from the end.</summary>
    /// <param name="array">Read in order.</param>
    /// <param name="offset">How many elements to pass over.</param>
    /// <param name="length">How many to take; null for all.</param>
    /// <param name="preserve_keys">Keep int keys; otherwise they are renumbered. String keys are always kept.</param>
    /// <remarks>https://www.php.net/array_slice</remarks>
    [PhpFunction]
    public static PhpArray array_slice(PhpArray array, long offset, long? length = null, bool preserve_keys = false)
    {
        (int start, int count) = Strings.Substrings.Range(array.Count, offset, length);
        if (start == 0 && count == array.Count && !array.HoldsCounted && (preserve_keys || array.IsPacked))
            return array;
        var slice = new PhpArray(count);
        int index = 0;
        for (int position = array.SkipRemoved(0); position < array.EndPosition && index < start + count; position = array.SkipRemoved(position + 1), index++)
        {
            if (index < start)
                continue;
            ArrayKey key = array.KeyAt(position);
            Value value = array.SlotAt(position).Copied;
            if (key.IsInt && !preserve_keys)
                slice.Append(value);
            else
                slice.Set(key, value);
        }

        return slice;
    }

    /// <summary>Removes a part and puts other elements in its place; int keys are renumbered.</summary>
    /// <returns>What was removed, int keys renumbered.</returns>
    /// <remarks>https://www.php.net/array_splice</remarks>
    [PhpFunction]
    public static PhpArray array_splice(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long offset, long? length = null, [PhpParameter(Default = "[]")] Value replacement = default)
    {
        PhpArray source = array.Value.AsArray;
        PhpArray inserted = Conversions.ToArray(engine, replacement);
        (int start, int count) = Strings.Substrings.Range(source.Count, offset, length);
        var removed = new PhpArray(count);
        var result = new PhpArray(source.Count - count + inserted.Count);
        ArrayWalks walks = engine.ArrayWalks;
        int lowest = walks.LowestFrom(source, 0);
        int index = 0;
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1), index++)
        {
            if (index == start)
                AppendValues(result, inserted);
            PhpArray target = result;
            if (index >= start && index < start + count)
            {
                target = removed;
                walks.Move(source, position, source.SkipRemoved(position + 1));
                lowest = walks.LowestFrom(source, lowest);
            }
            else
            {
                lowest = walks.NoteCopied(source, lowest, position, result.EndPosition);
            }

            ArrayKey key = source.KeyAt(position);
            Value value = source.SlotAt(position).Copied;
            if (key.IsInt)
                target.Append(value);
            else
                target.Set(key, value);
        }

        if (index <= start)
            AppendValues(result, inserted);
        walks.Replace(engine, array, result);
        return removed;
    }

    private static void AppendValues(PhpArray target, PhpArray source)
    {
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
            target.Append(source.SlotAt(position).Copied);
    }

    /// <summary>Splits into lists of at most <paramref name="length"/> elements.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is below 1.</exception>
    /// <remarks>https://www.php.net/array_chunk</remarks>
    [PhpFunction]
    public static PhpArray array_chunk(Engine engine, PhpArray array, long length, bool preserve_keys = false)
    {
        if (length < 1)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        var chunks = new PhpArray();
        PhpArray? chunk = null;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            chunk ??= new PhpArray((int)Math.Min(length, array.Count));
            Value value = array.SlotAt(position).Copied;
            if (preserve_keys)
                chunk.Set(array.KeyAt(position), value);
            else
                chunk.Append(value);
            if (chunk.Count < length)
                continue;
            chunks.Append(chunk);
            chunk = null;
        }

        if (chunk is not null)
            chunks.Append(chunk);
        return chunks;
    }

    /// <summary>Pads to a number of elements, at the start when it is negative; int keys are renumbered.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: more than 1,048,576 elements to add.</exception>
    /// <remarks>https://www.php.net/array_pad</remarks>
    [PhpFunction]
    public static PhpArray array_pad(Engine engine, PhpArray array, long length, Value value)
    {
        // The smallest int has no absolute value; PHP's comes out as no more than an empty array has.
        long missing = unchecked((length < 0 ? -length : length) - array.Count);
        if (missing > 1048576)
            throw engine.ArgumentValueError(2, "must be less than or equal to 1048576");
        if (missing <= 0)
            return array;
        var padded = new PhpArray(array.Count + (int)missing);
        if (length > 0)
            AppendSlots(padded, array);
        for (long i = 0; i < missing; i++)
            padded.Append(value);
        if (length < 0)
            AppendSlots(padded, array);
        return padded;
    }

    /// <summary>Appends elements as they are, also references that nothing shares.</summary>
    private static void AppendSlots(PhpArray target, PhpArray source)
    {
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
        {
            ArrayKey key = source.KeyAt(position);
            if (key.IsInt)
                target.Append(source.SlotAt(position));
            else
                target.Set(key, source.SlotAt(position));
        }
    }

    /// <summary>The elements in reverse order; int keys are renumbered unless kept.</summary>
    /// <remarks>https://www.php.net/array_reverse</remarks>
    [PhpFunction]
    public static PhpArray array_reverse(PhpArray array, bool preserve_keys = false)
    {
        var reversed = new PhpArray(array.Count);
        for (int position = array.PreviousPosition(array.EndPosition); position >= 0; position = array.PreviousPosition(position))
        {
            ArrayKey key = array.KeyAt(position);
            Value value = array.SlotAt(position).Copied;
            if (key.IsInt && !preserve_keys)
                reversed.Append(value);
            else
                reversed.Set(key, value);
        }

        return reversed;
    }
}
