using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>
/// Whirlpool (ISO/IEC 10118-3). A context is the state, the number of bits (32 bytes, the highest first), the position in the buffer in bytes and
/// in bits, and the buffer.
/// </summary>
internal sealed unsafe class Whirlpool : HashAlgorithm
{
    private const int Size = 64;
    private const int LengthOffset = 64;
    private const int LengthSize = 32;
    private const int PositionOffset = 96;
    private const int BitsOffset = 100;
    private const int BufferOffset = 104;

    public override string Name => "whirlpool";

    public override int DigestSize => Size;

    public override int BlockSize => Size;

    public override int ContextSize => BufferOffset + Size;

    public override string Layout => "q8b32iib64.";

    public override bool IsValid(ReadOnlySpan<byte> context)
    {
        int position = BinaryPrimitives.ReadInt32LittleEndian(context[PositionOffset..]);
        int bits = BinaryPrimitives.ReadInt32LittleEndian(context[BitsOffset..]);
        return position is >= 0 and < Size && bits >= position * 8 && bits < position * 8 + 8;
    }

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            Lengthen(start + LengthOffset, (ulong)data.Length * 8);
            byte* buffer = start + BufferOffset;
            int position = *(int*)(start + PositionOffset);
            byte* next = first;
            int rest = data.Length;
            while (rest > 0)
            {
                int length = Math.Min(rest, Size - position);
                Unsafe.CopyBlockUnaligned(buffer + position, next, (uint)length);
                next += length;
                rest -= length;
                position += length;
                if (position == Size)
                {
                    Compress((ulong*)start, (ulong*)buffer);
                    position = 0;
                }

                buffer[position] = 0;
            }

            *(int*)(start + PositionOffset) = position;
            *(int*)(start + BitsOffset) = position * 8;
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            Span<byte> buffer = context.Slice(BufferOffset, Size);
            ulong* block = (ulong*)(start + BufferOffset);
            int position = *(int*)(start + PositionOffset);
            buffer[position++] = 0x80;
            buffer[position..].Clear();
            if (position > Size - LengthSize)
            {
                Compress((ulong*)start, block);
                buffer.Clear();
            }

            context.Slice(LengthOffset, LengthSize).CopyTo(buffer[(Size - LengthSize)..]);
            Compress((ulong*)start, block);
            BigEndian.Write((ulong*)start, digest);
        }
    }

    /// <summary>A context of zeros.</summary>
    protected override void Load(Span<byte> context)
    {
    }

    private static void Lengthen(byte* length, ulong bits)
    {
        uint carry = 0;
        for (int i = LengthSize - 1; i >= 0 && (carry != 0 || bits != 0); i--, bits >>= 8)
        {
            carry += length[i] + (uint)(byte)bits;
            length[i] = (byte)carry;
            carry >>= 8;
        }
    }

    /// <summary>A block cipher whose key is the state encrypts the block; both are added to what comes out (Miyaguchi and Preneel).</summary>
    private static void Compress(ulong* state, ulong* data)
    {
        ulong* block = stackalloc ulong[8];
        ulong* cipher = stackalloc ulong[8];
        ulong* key = stackalloc ulong[8];
        ulong* next = stackalloc ulong[8];
        for (int i = 0; i < 8; i++)
        {
            block[i] = BinaryPrimitives.ReverseEndianness(data[i]);
            key[i] = state[i];
            cipher[i] = block[i] ^ key[i];
        }

        fixed (ulong* table = WhirlpoolTable.Rows)
        fixed (ulong* constants = WhirlpoolTable.RoundConstants)
        {
            for (int round = 0; round < WhirlpoolTable.Rounds; round++)
            {
                for (int i = 0; i < 8; i++)
                    next[i] = Row(table, key, i);
                next[0] ^= constants[round];
                ulong* spare = key;
                key = next;
                for (int i = 0; i < 8; i++)
                    spare[i] = Row(table, cipher, i) ^ key[i];
                next = cipher;
                cipher = spare;
            }
        }

        for (int i = 0; i < 8; i++)
            state[i] ^= cipher[i] ^ block[i];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Row(ulong* table, ulong* k, int i)
        => table[k[i] >> 56]
            ^ BitOperations.RotateRight(table[(byte)(k[i - 1 & 7] >> 48)], 8)
            ^ BitOperations.RotateRight(table[(byte)(k[i - 2 & 7] >> 40)], 16)
            ^ BitOperations.RotateRight(table[(byte)(k[i - 3 & 7] >> 32)], 24)
            ^ BitOperations.RotateRight(table[(byte)(k[i - 4 & 7] >> 24)], 32)
            ^ BitOperations.RotateRight(table[(byte)(k[i - 5 & 7] >> 16)], 40)
            ^ BitOperations.RotateRight(table[(byte)(k[i - 6 & 7] >> 8)], 48)
            ^ BitOperations.RotateRight(table[(byte)k[i - 7 & 7]], 56);
}
