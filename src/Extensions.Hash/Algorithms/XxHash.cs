using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using static System.Numerics.BitOperations;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>XXH32. A context is the length, whether it reached 16, four lanes, a buffer of 16 bytes, how many it holds, and a reserved word.</summary>
internal sealed unsafe class XxHash32 : SeededHash
{
    private const int Size = 16;
    private const uint Prime1 = 0x9e3779b1;
    private const uint Prime2 = 0x85ebca77;
    private const uint Prime3 = 0xc2b2ae3d;
    private const uint Prime4 = 0x27d4eb2f;
    private const uint Prime5 = 0x165667b1;

    public override string Name => "xxh32";

    public override int DigestSize => sizeof(uint);

    public override int BlockSize => sizeof(uint);

    public override int ContextSize => 48;

    public override string Layout => "llllllllllll";

    public override bool IsValid(ReadOnlySpan<byte> context) => BinaryPrimitives.ReadUInt32LittleEndian(context[40..]) < Size;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            uint* words = (uint*)start;
            uint* lanes = words + 2;
            byte* buffer = start + 24;
            words[0] += (uint)data.Length;
            words[1] |= data.Length >= Size || words[0] >= Size ? 1u : 0;
            int held = (int)words[10];
            byte* next = first;
            int rest = data.Length;
            if (held + (long)rest >= Size)
            {
                if (held > 0)
                {
                    Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)(Size - held));
                    Mix(lanes, (uint*)buffer);
                    next += Size - held;
                    rest -= Size - held;
                    held = 0;
                }

                for (; rest >= Size; next += Size, rest -= Size)
                    Mix(lanes, (uint*)next);
            }

            Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)rest);
            words[10] = (uint)(held + rest);
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            uint* words = (uint*)start;
            uint* lanes = words + 2;
            uint hash = words[0] + (words[1] != 0
                ? RotateLeft(lanes[0], 1) + RotateLeft(lanes[1], 7) + RotateLeft(lanes[2], 12) + RotateLeft(lanes[3], 18)
                : lanes[2] + Prime5);
            byte* next = start + 24;
            byte* end = next + words[10];
            for (; end - next >= 4; next += 4)
                hash = RotateLeft(hash + *(uint*)next * Prime3, 17) * Prime4;
            for (; next < end; next++)
                hash = RotateLeft(hash + *next * Prime5, 11) * Prime1;
            hash = (hash ^ hash >> 15) * Prime2;
            hash = (hash ^ hash >> 13) * Prime3;
            BinaryPrimitives.WriteUInt32BigEndian(digest, hash ^ hash >> 16);
        }
    }

    protected override void Seed(Span<byte> context, ulong seed)
    {
        fixed (byte* start = context)
        {
            uint* lanes = (uint*)start + 2;
            lanes[0] = unchecked((uint)seed + Prime1 + Prime2);
            lanes[1] = (uint)seed + Prime2;
            lanes[2] = (uint)seed;
            lanes[3] = (uint)seed - Prime1;
        }
    }

    private static void Mix(uint* lanes, uint* words)
    {
        for (int i = 0; i < 4; i++)
            lanes[i] = RotateLeft(lanes[i] + words[i] * Prime2, 13) * Prime1;
    }
}

/// <summary>XXH64. A context is the length, four lanes, a buffer of 32 bytes, how many it holds, and reserved words.</summary>
internal sealed unsafe class XxHash64 : SeededHash
{
    private const int Size = 32;
    private const ulong Prime1 = 0x9e3779b185ebca87;
    private const ulong Prime2 = 0xc2b2ae3d27d4eb4f;
    private const ulong Prime3 = 0x165667b19e3779f9;
    private const ulong Prime4 = 0x85ebca77c2b2ae63;
    private const ulong Prime5 = 0x27d4eb2f165667c5;

    public override string Name => "xxh64";

    public override int DigestSize => sizeof(ulong);

    public override int BlockSize => sizeof(ulong);

    public override int ContextSize => 88;

    public override string Layout => "qqqqqqqqqllq";

    public override bool IsValid(ReadOnlySpan<byte> context) => BinaryPrimitives.ReadUInt32LittleEndian(context[72..]) < Size;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            ulong* lanes = (ulong*)start + 1;
            byte* buffer = start + 40;
            uint* count = (uint*)(start + 72);
            *(ulong*)start += (ulong)data.Length;
            int held = (int)*count;
            byte* next = first;
            int rest = data.Length;
            if (held + (long)rest >= Size)
            {
                if (held > 0)
                {
                    Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)(Size - held));
                    Mix(lanes, (ulong*)buffer);
                    next += Size - held;
                    rest -= Size - held;
                    held = 0;
                }

                for (; rest >= Size; next += Size, rest -= Size)
                    Mix(lanes, (ulong*)next);
            }

            Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)rest);
            *count = (uint)(held + rest);
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            ulong length = *(ulong*)start;
            ulong* lanes = (ulong*)start + 1;
            ulong hash = lanes[2] + Prime5;
            if (length >= Size)
            {
                hash = RotateLeft(lanes[0], 1) + RotateLeft(lanes[1], 7) + RotateLeft(lanes[2], 12) + RotateLeft(lanes[3], 18);
                for (int i = 0; i < 4; i++)
                    hash = (hash ^ Round(0, lanes[i])) * Prime1 + Prime4;
            }

            hash += length;
            byte* next = start + 40;
            byte* end = next + *(uint*)(start + 72);
            for (; end - next >= 8; next += 8)
                hash = RotateLeft(hash ^ Round(0, *(ulong*)next), 27) * Prime1 + Prime4;
            if (end - next >= 4)
            {
                hash = RotateLeft(hash ^ *(uint*)next * Prime1, 23) * Prime2 + Prime3;
                next += 4;
            }

            for (; next < end; next++)
                hash = RotateLeft(hash ^ *next * Prime5, 11) * Prime1;
            BinaryPrimitives.WriteUInt64BigEndian(digest, Spread(hash));
        }
    }

    /// <summary>The last step: every bit reaches every other.</summary>
    internal static ulong Spread(ulong hash)
    {
        hash = (hash ^ hash >> 33) * Prime2;
        hash = (hash ^ hash >> 29) * Prime3;
        return hash ^ hash >> 32;
    }

    protected override void Seed(Span<byte> context, ulong seed)
    {
        fixed (byte* start = context)
        {
            ulong* lanes = (ulong*)start + 1;
            lanes[0] = unchecked(seed + Prime1 + Prime2);
            lanes[1] = seed + Prime2;
            lanes[2] = seed;
            lanes[3] = seed - Prime1;
        }
    }

    private static void Mix(ulong* lanes, ulong* words)
    {
        for (int i = 0; i < 4; i++)
            lanes[i] = Round(lanes[i], words[i]);
    }

    private static ulong Round(ulong lane, ulong word) => RotateLeft(lane + word * Prime2, 31) * Prime1;
}
