using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>What the hashes of MurmurHash3 with 128 bits differ in.</summary>
internal unsafe interface IMurmurRounds<TWord>
    where TWord : unmanaged
{
    /// <summary>Mixes the words of sixteen bytes into the hash; they are not the same afterwards, as in PHP.</summary>
    static abstract void Mix(TWord* hash, TWord* words);
}

/// <summary>
/// MurmurHash3 of 128 bits. A context is the hash, up to fifteen bytes that wait (in each word the last one highest, their number in the
/// lowest bits of the last word), and the length.
/// </summary>
internal abstract unsafe class Murmur3Wide<TWord, TRounds> : SeededHash
    where TWord : unmanaged, IBinaryInteger<TWord>
    where TRounds : struct, IMurmurRounds<TWord>
{
    private const int Size = 16;

    /// <summary>Words in sixteen bytes.</summary>
    private static int Words => Size / sizeof(TWord);

    public override int DigestSize => Size;

    public override int BlockSize => sizeof(TWord);

    public override int ContextSize => 2 * Size + BlockSize;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            var hash = (TWord*)start;
            TWord* waiting = hash + Words;
            ref TWord last = ref waiting[Words - 1];
            *(uint*)(waiting + Words) += (uint)data.Length;
            uint count = uint.CreateTruncating(last) & 15;
            byte* next = first;
            byte* end = first + data.Length;
            if (count != 0 && end - next >= Size - count)
            {
                while (count < Size)
                    Append(waiting, count++, *next++);
                TRounds.Mix(hash, waiting);
                count = 0;
            }

            if (count == 0)
            {
                for (; end - next >= Size; next += Size)
                {
                    for (int i = 0; i < Words; i++)
                        waiting[i] = ((TWord*)next)[i];
                    TRounds.Mix(hash, waiting);
                }
            }

            while (next < end)
                Append(waiting, count++, *next++);
            last = last & ~TWord.CreateTruncating(0xff) | TWord.CreateTruncating(count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Append(TWord* waiting, uint position, byte value)
    {
        ref TWord word = ref waiting[position / (uint)sizeof(TWord)];
        word = word >> 8 | TWord.CreateTruncating(value) << 8 * (sizeof(TWord) - 1);
    }
}
