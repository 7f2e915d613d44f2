using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random;

/// <summary>Random order and choice by any generator: what shuffle(), array_rand(), str_shuffle() and Random\Randomizer do.</summary>
internal static class RandomOrder
{
    /// <summary>A list of an array's values in random order.</summary>
    public static PhpArray Shuffled(Engine engine, RandomGenerator generator, PhpArray source)
    {
        var list = new PhpArray(source.Count);
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
            list.Append(source.SlotAt(position).Copied);
        bool isDone = false;
        try
        {
            for (int last = list.Count - 1; last > 0; last--)
            {
                int other = (int)generator.Range(0, last);
                (list.SlotAt(last), list.SlotAt(other)) = (list.SlotAt(other), list.SlotAt(last));
            }

            isDone = true;
        }
        finally
        {
            if (!isDone)
                engine.Lifetime.Watch(list);
        }

        return list;
    }

    /// <summary>The bytes in random order.</summary>
    public static PhpString Shuffled(RandomGenerator generator, PhpString source)
    {
        if (source.Length < 2)
            return source;
        byte[] bytes = source.Span.ToArray();
        for (int last = bytes.Length - 1; last > 0; last--)
        {
            int other = (int)generator.Range(0, last);
            (bytes[last], bytes[other]) = (bytes[other], bytes[last]);
        }

        return PhpString.FromOwned(bytes);
    }

    /// <summary>Random keys: one as it is, more as a list in the array's order.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">
    /// ValueError about arguments 1 and 2: empty array, or more keys than it has. Random\BrokenRandomEngineError: the same keys are drawn
    /// 50 times. And what the generator throws.
    /// </exception>
    public static Value PickKeys(Engine engine, RandomGenerator generator, PhpArray array, long num)
    {
        int total = array.Count;
        if (total == 0)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (num == 1)
            return OneKey(generator, array);
        if (num <= 0 || num > total)
            throw engine.ArgumentValueError(2, "must be between 1 and the number of elements in argument #1 ($array)");
        // Of more than half the keys, those left out are drawn.
        bool drawsLeftOut = num > total >> 1;
        bool[] drawn = Draw(engine, generator, total, drawsLeftOut ? total - num : num);
        var keys = new PhpArray((int)num);
        int i = 0;
        foreach ((ArrayKey key, _) in array)
        {
            if (drawn[i++] != drawsLeftOut)
                keys.Append(key.ToValue());
        }

        return keys;
    }

    /// <summary>Marks <paramref name="missing"/> of <paramref name="total"/> places.</summary>
    private static bool[] Draw(Engine engine, RandomGenerator generator, int total, long missing)
    {
        var drawn = new bool[total];
        int failures = 0;
        while (missing > 0)
        {
            int index = (int)generator.Range(0, total - 1);
            if (drawn[index])
            {
                if (++failures > RandomGenerator.Attempts)
                    throw RandomGenerator.Broken(engine);
                continue;
            }

            drawn[index] = true;
            missing--;
            failures = 0;
        }

        return drawn;
    }

    private static Value OneKey(RandomGenerator generator, PhpArray array)
    {
        int end = array.EndPosition;
        // With few holes, places are drawn until one holds an element; with many, elements are counted.
        if (array.Count >= end - (end >> 1))
        {
            while (true)
            {
                int position = (int)generator.Range(0, end - 1);
                if (array.SkipRemoved(position) == position)
                    return array.KeyAt(position).ToValue();
            }
        }

        long index = generator.Range(0, array.Count - 1);
        int chosen = array.SkipRemoved(0);
        while (index-- > 0)
            chosen = array.SkipRemoved(chosen + 1);
        return array.KeyAt(chosen).ToValue();
    }
}
