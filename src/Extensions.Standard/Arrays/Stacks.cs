using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Adding and removing at both ends.</summary>
[PhpExtension("standard")]
public static class Stacks
{
    /// <summary>Appends values.</summary>
    /// <returns>The new number of elements.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: the next index is used up.</exception>
    /// <remarks>https://www.php.net/array_push</remarks>
    [PhpFunction]
    public static long array_push(Engine engine, [PhpParameter(Type = "array")] PhpReference array, params ReadOnlySpan<Value> values)
    {
        PhpArray target = ArrayElements.Writable(array);
        foreach (Value value in values)
        {
            if (!target.Append(value))
                throw engine.Error("Cannot add element to the array as the next element is already occupied");
        }

        return target.Count;
    }

    /// <summary>Removes the last element and resets the internal pointer.</summary>
    /// <returns>It, or null when there is none.</returns>
    /// <remarks>https://www.php.net/array_pop</remarks>
    [PhpFunction]
    public static Value array_pop(Engine engine, [PhpParameter(Type = "array")] PhpReference array)
    {
        if (array.Value.AsArray.Count == 0)
            return Value.Null;
        ArrayElements.Writable(array).Pop(out Value removed);
        Value value = removed.OrNull;
        engine.Lifetime.Release(removed);
        return value;
    }

    /// <summary>Removes the first element; int keys are renumbered from 0.</summary>
    /// <returns>It, or null when there is none.</returns>
    /// <remarks>https://www.php.net/array_shift</remarks>
    [PhpFunction]
    public static Value array_shift(Engine engine, [PhpParameter(Type = "array")] PhpReference array)
    {
        PhpArray source = array.Value.AsArray;
        if (source.Count == 0)
            return Value.Null;
        ArrayWalks walks = engine.ArrayWalks;
        if (source.IsPacked)
        {
            source = ArrayElements.Writable(array);
            for (int next = walks.LowestFrom(source, 1); next < source.EndPosition; next = walks.LowestFrom(source, next + 1))
                walks.Move(source, next, next - 1);
            Value removed = source.ShiftPacked();
            Value shifted = removed.OrNull;
            engine.Lifetime.Release(removed);
            return shifted;
        }

        int first = source.SkipRemoved(0);
        Value value = source.SlotAt(first).OrNull;
        var rest = new PhpArray(source.Count - 1);
        walks.Move(source, first, source.SkipRemoved(first + 1));
        int lowest = walks.LowestFrom(source, 0);
        for (int position = source.SkipRemoved(first + 1); position < source.EndPosition; position = source.SkipRemoved(position + 1))
        {
            lowest = walks.NoteCopied(source, lowest, position, rest.Count);
            AddRenumbered(rest, source, position);
        }

        walks.Replace(engine, array, rest);
        return value;
    }

    /// <summary>Puts values before the first element; int keys are renumbered from 0.</summary>
    /// <returns>The new number of elements.</returns>
    /// <remarks>https://www.php.net/array_unshift</remarks>
    [PhpFunction]
    public static long array_unshift(Engine engine, [PhpParameter(Type = "array")] PhpReference array, params ReadOnlySpan<Value> values)
    {
        PhpArray source = array.Value.AsArray;
        var result = new PhpArray(source.Count + values.Length);
        foreach (Value value in values)
            result.Append(value);
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
            AddRenumbered(result, source, position);
        engine.ArrayWalks.Advance(source, values.Length);
        engine.ArrayWalks.Replace(engine, array, result);
        return result.Count;
    }

    private static void AddRenumbered(PhpArray target, PhpArray source, int position)
    {
        ArrayKey key = source.KeyAt(position);
        Value value = source.SlotAt(position).Copied;
        if (key.IsInt)
            target.Append(value);
        else
            target.Set(key, value);
    }
}
