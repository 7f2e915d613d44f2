using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Several arrays into one.</summary>
[PhpExtension("standard")]
public static class Merging
{
    /// <summary>One more than an array can hold.</summary>
    private const int TooMany = 0x40000000;

    /// <summary>One after the other: int keys are renumbered, later string keys overwrite.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: an array cannot hold so many elements.</exception>
    /// <remarks>https://www.php.net/array_merge</remarks>
    [PhpFunction]
    public static PhpArray array_merge(Engine engine, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> arrays)
    {
        int total = TotalOf(engine, arrays);
        if (arrays.Length > 0 && total == arrays[0].AsArray.Count && arrays[0].AsArray.IsPacked && !arrays[0].AsArray.HoldsCounted)
            return arrays[0].AsArray;
        var merged = new PhpArray(total);
        foreach (Value array in arrays)
            ArrayElements.AddAll(merged, array.AsArray);
        return merged;
    }

    /// <summary>As array_merge; values under the same string key are merged into an array.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: an array contains itself, or cannot hold so many elements.</exception>
    /// <remarks>https://www.php.net/array_merge_recursive</remarks>
    [PhpFunction]
    public static PhpArray array_merge_recursive(Engine engine, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> arrays)
    {
        TotalOf(engine, arrays);
        var merged = new PhpArray();
        foreach (Value array in arrays)
            MergeInto(engine, merged, array.AsArray);
        return merged;
    }

    private static int TotalOf(Engine engine, ReadOnlySpan<Value> arrays)
    {
        long total = 0;
        foreach (Value array in arrays)
            total += array.AsArray.Count;
        return total < TooMany ? (int)total : throw engine.Error("The total number of elements must be lower than " + TooMany);
    }

    private static void MergeInto(Engine engine, PhpArray target, PhpArray source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
        {
            ArrayKey key = source.KeyAt(position);
            Value stored = source.SlotAt(position).Copied;
            Value value = stored.Dereferenced;
            Value existing = key.IsInt ? Value.Undefined : target[key];
            if (key.IsInt)
            {
                Append(engine, target, stored);
                continue;
            }

            if (existing.IsUndefined)
            {
                target.Set(key, stored);
                continue;
            }

            PhpArray both = Converted(engine, existing).Clone();
            if (existing.IsNull)
                both.Append(Value.Null);
            if (value.IsArray || value.IsObject)
            {
                PhpArray inner = Converted(engine, value);
                if (inner.IsVisited || (existing.IsArray && existing.AsArray == inner && stored.IsReference))
                    throw engine.Error("Recursion detected");
                inner.IsVisited = true;
                try
                {
                    MergeInto(engine, both, inner);
                }
                finally
                {
                    inner.IsVisited = false;
                }
            }
            else
            {
                Append(engine, both, value);
            }

            ArrayElements.Put(target, key, both);
        }
    }

    /// <summary>A value as an array, which nobody holds when it was none.</summary>
    private static PhpArray Converted(Engine engine, Value value)
    {
        PhpArray array = Conversions.ToArray(engine, value);
        engine.Lifetime.Watch(Value.FromArray(array));
        return array;
    }

    private static void Append(Engine engine, PhpArray target, Value value)
    {
        if (!target.Append(value))
            throw engine.Error("Cannot add element to the array as the next element is already occupied");
    }

    /// <summary>The first array with elements replaced, key by key, and added by the others.</summary>
    /// <remarks>https://www.php.net/array_replace</remarks>
    [PhpFunction]
    public static PhpArray array_replace(PhpArray array, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> replacements)
    {
        PhpArray result = array.Clone();
        foreach (Value replacement in replacements)
        {
            PhpArray source = replacement.AsArray;
            for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
                ArrayElements.Put(result, source.KeyAt(position), source.SlotAt(position).Copied);
        }

        return result;
    }

    /// <summary>As array_replace; where both have an array under a key, those are replaced into each other.</summary>
    /// <remarks>https://www.php.net/array_replace_recursive</remarks>
    [PhpFunction]
    public static PhpArray array_replace_recursive(Engine engine, PhpArray array, [PhpParameter(Type = "array")] params ReadOnlySpan<Value> replacements)
    {
        PhpArray result = array.Clone();
        foreach (Value replacement in replacements)
            ReplaceInto(engine, result, replacement.AsArray);
        return result;
    }

    private static void ReplaceInto(Engine engine, PhpArray target, PhpArray source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (source.IsVisited)
            throw engine.Error("Recursion detected");
        source.IsVisited = true;
        try
        {
            for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
            {
                ArrayKey key = source.KeyAt(position);
                Value stored = source.SlotAt(position).Copied;
                Value existing = target[key];
                if (stored.Dereferenced.IsArray && existing.IsArray)
                {
                    PhpArray inner = existing.AsArray.Clone();
                    ReplaceInto(engine, inner, stored.Dereferenced.AsArray);
                    stored = inner;
                }

                ArrayElements.Put(target, key, stored);
            }
        }
        finally
        {
            source.IsVisited = false;
        }
    }
}
