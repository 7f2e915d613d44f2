using MiniPhp.Extensions.Standard.Mathematics;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Random order and choice, by the generator that mt_srand seeds.</summary>
[PhpExtension("standard")]
public static class Shuffling
{
    /// <summary>Puts the elements into random order; keys are dropped.</summary>
    /// <remarks>https://www.php.net/shuffle</remarks>
    [PhpFunction]
    public static bool shuffle(Engine engine, [PhpParameter(Type = "array")] PhpReference array)
    {
        PhpArray list = ArrayElements.Values(array.Value.AsArray);
        MersenneTwister twister = MersenneTwister.Of(engine);
        for (int last = list.Count - 1; last > 0; last--)
        {
            int other = (int)twister.Range(0, last);
            (list.SlotAt(last), list.SlotAt(other)) = (list.SlotAt(other), list.SlotAt(last));
        }

        engine.ArrayWalks.Replace(engine, array, list);
        return true;
    }

    /// <summary>Random keys: one, or with <paramref name="num"/> above 1 a list of that many in the array's order.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: empty array, or more keys than it has.</exception>
    /// <remarks>https://www.php.net/array_rand</remarks>
    [PhpFunction(Returns = "array|string|int")]
    public static Value array_rand(Engine engine, PhpArray array, long num = 1)
    {
        int total = array.Count;
        if (total == 0)
            throw engine.ArgumentValueError(1, "cannot be empty");
        MersenneTwister twister = MersenneTwister.Of(engine);
        if (num == 1)
            return OneKey(twister, array);
        if (num <= 0 || num > total)
            throw engine.ArgumentValueError(2, "must be between 1 and the number of elements in argument #1 ($array)");
        // Of more than half the keys, those left out are drawn.
        bool drawsLeftOut = num > total >> 1;
        var drawn = new bool[total];
        for (long missing = drawsLeftOut ? total - num : num; missing > 0;)
        {
            int index = (int)twister.Range(0, total - 1);
            if (drawn[index])
                continue;
            drawn[index] = true;
            missing--;
        }

        var keys = new PhpArray((int)num);
        int i = 0;
        foreach ((ArrayKey key, _) in array)
        {
            if (drawn[i++] != drawsLeftOut)
                keys.Append(key.ToValue());
        }

        return keys;
    }

    private static Value OneKey(MersenneTwister twister, PhpArray array)
    {
        int end = array.EndPosition;
        // With few holes, places are drawn until one holds an element; with many, elements are counted.
        if (array.Count * 2 >= end)
        {
            while (true)
            {
                int position = (int)twister.Range(0, end - 1);
                if (array.SkipRemoved(position) == position)
                    return array.KeyAt(position).ToValue();
            }
        }

        long index = twister.Range(0, array.Count - 1);
        int chosen = array.SkipRemoved(0);
        while (index-- > 0)
            chosen = array.SkipRemoved(chosen + 1);
        return array.KeyAt(chosen).ToValue();
    }

    /// <summary>Puts the bytes into random order.</summary>
    /// <remarks>https://www.php.net/str_shuffle</remarks>
    [PhpFunction]
    public static PhpString str_shuffle(Engine engine, PhpString @string)
    {
        byte[] bytes = @string.Span.ToArray();
        MersenneTwister twister = MersenneTwister.Of(engine);
        for (int last = bytes.Length - 1; last > 0; last--)
        {
            int other = (int)twister.Range(0, last);
            (bytes[last], bytes[other]) = (bytes[other], bytes[last]);
        }

        return PhpString.FromOwned(bytes);
    }
}
