using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>
/// What GOST and Snefru have in common: digests and blocks of 32 bytes. A context is 16 words of state, the number of bits in two words, how many
/// bytes the buffer holds, and the buffer.
/// </summary>
internal abstract unsafe class CountedBlocks : HashAlgorithm
{
    protected const int Size = 32;
    protected const int CountOffset = 64;
    private const int HeldOffset = 72;
    private const int BufferOffset = 73;

    public override int DigestSize => Size;

    public override int BlockSize => Size;

    public override string Layout => "l16l2bb32";

    /// <summary>Which of the two words has the low bits of the number.</summary>
    protected abstract int LowCount { get; }

    public override bool IsValid(ReadOnlySpan<byte> context) => context[HeldOffset] < Size;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            Count((uint*)(start + CountOffset), (ulong)data.Length * 8);
            byte* buffer = start + BufferOffset;
            int held = start[HeldOffset];
            byte* next = first;
            int rest = data.Length;
            if (held + (long)rest >= Size)
            {
                if (held > 0)
                {
                    int room = Size - held;
                    Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)room);
                    Compress((uint*)start, buffer);
                    next += room;
                    rest -= room;
                    held = 0;
                }

                for (; rest >= Size; next += Size, rest -= Size)
                    Compress((uint*)start, next);
                Unsafe.InitBlockUnaligned(buffer, 0, Size);
            }

            Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)rest);
            start[HeldOffset] = (byte)(held + rest);
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            if (start[HeldOffset] > 0)
                Compress((uint*)start, start + BufferOffset);
            Finish((uint*)start, digest);
        }
    }

    /// <summary>A context of zeros.</summary>
    protected override void Load(Span<byte> context)
    {
    }

    /// <summary>Mixes a block of 32 bytes into the state.</summary>
    protected abstract void Compress(uint* state, byte* block);

    /// <summary>Mixes the number of bits, at <see cref="CountOffset"/>, into the state and writes the digest.</summary>
    protected abstract void Finish(uint* state, Span<byte> digest);

    /// <summary>Adds to the number of bits, as PHP does: a carry is one too few for the low word.</summary>
    private void Count(uint* count, ulong bits)
    {
        int low = LowCount;
        if (uint.MaxValue - count[low] < bits)
        {
            count[1 - low]++;
            count[low] = (uint)bits - (uint.MaxValue - count[low]);
        }
        else
        {
            count[low] += (uint)bits;
        }
    }
}
