using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Hashing;
using static System.Numerics.BitOperations;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>
/// SHA-3 (FIPS 202). A context is 25 words of state, the rate in bits, the position in bytes, and what PHP's own code keeps after that. Six of the
/// words are kept as their complements, as PHP's code does.
/// </summary>
internal sealed unsafe class Keccak(int digestSize) : HashAlgorithm
{
    private const int StateSize = 200;
    private const int PositionOffset = 204;
    private const int RoundCount = 24;

    /// <summary>Bit i set: word i is kept as its complement.</summary>
    private const int Complemented = 1 << 1 | 1 << 2 | 1 << 8 | 1 << 12 | 1 << 17 | 1 << 20;

    private readonly int _rate = StateSize - 2 * digestSize;

    public override string Name => "sha3-" + digestSize * 8;

    public override int DigestSize => digestSize;

    public override int BlockSize => _rate;

    public override int ContextSize => 224;

    public override string Layout => "b200IiIIB";

    public override int SerializationMagic => 100;

    private static ReadOnlySpan<ulong> RoundConstants =>
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
        0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
        0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
        0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    public override bool IsValid(ReadOnlySpan<byte> context) => MemoryMarshal.Read<uint>(context[PositionOffset..]) < _rate;

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        int position = MemoryMarshal.Read<int>(context[PositionOffset..]);
        fixed (byte* state = context)
        fixed (byte* first = data)
        {
            byte* next = first;
            int rest = data.Length;
            while (rest > 0)
            {
                int length = Math.Min(rest, _rate - position);
                Add(state + position, next, length);
                next += length;
                rest -= length;
                position += length;
                if (position == _rate)
                {
                    Permute((ulong*)state);
                    position = 0;
                }
            }
        }

        MemoryMarshal.Write(context[PositionOffset..], position);
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        int position = MemoryMarshal.Read<int>(context[PositionOffset..]);
        context[position] ^= 0x06;
        context[_rate - 1] ^= 0x80;
        fixed (byte* state = context)
        {
            Permute((ulong*)state);
            Complement((ulong*)state);
        }

        context[..digestSize].CopyTo(digest);
    }

    protected override void Load(Span<byte> context)
    {
        fixed (byte* state = context)
            Complement((ulong*)state);
    }

    private static void Add(byte* state, byte* data, int length)
    {
        for (; length >= sizeof(ulong); length -= sizeof(ulong), state += sizeof(ulong), data += sizeof(ulong))
            *(ulong*)state ^= *(ulong*)data;
        for (; length > 0; length--)
            *state++ ^= *data++;
    }

    private static void Complement(ulong* state)
    {
        for (int i = 0; i < 25; i++)
        {
            if ((Complemented >> i & 1) != 0)
                state[i] = ~state[i];
        }
    }

    private static void Permute(ulong* a)
    {
        Complement(a);
        ulong* b = stackalloc ulong[25];
        fixed (ulong* constants = RoundConstants)
        {
            for (int round = 0; round < RoundCount; round++)
            {
                Rotate(a, b);
                for (int y = 0; y < 25; y += 5)
                {
                    a[y] = b[y] ^ (~b[y + 1] & b[y + 2]);
                    a[y + 1] = b[y + 1] ^ (~b[y + 2] & b[y + 3]);
                    a[y + 2] = b[y + 2] ^ (~b[y + 3] & b[y + 4]);
                    a[y + 3] = b[y + 3] ^ (~b[y + 4] & b[y]);
                    a[y + 4] = b[y + 4] ^ (~b[y] & b[y + 1]);
                }

                a[0] ^= constants[round];
            }
        }

        Complement(a);
    }

    /// <summary>The steps theta, rho and pi.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Rotate(ulong* a, ulong* b)
    {
        ulong c0 = a[0] ^ a[5] ^ a[10] ^ a[15] ^ a[20];
        ulong c1 = a[1] ^ a[6] ^ a[11] ^ a[16] ^ a[21];
        ulong c2 = a[2] ^ a[7] ^ a[12] ^ a[17] ^ a[22];
        ulong c3 = a[3] ^ a[8] ^ a[13] ^ a[18] ^ a[23];
        ulong c4 = a[4] ^ a[9] ^ a[14] ^ a[19] ^ a[24];
        ulong d0 = c4 ^ RotateLeft(c1, 1);
        ulong d1 = c0 ^ RotateLeft(c2, 1);
        ulong d2 = c1 ^ RotateLeft(c3, 1);
        ulong d3 = c2 ^ RotateLeft(c4, 1);
        ulong d4 = c3 ^ RotateLeft(c0, 1);
        b[0] = a[0] ^ d0;
        b[1] = RotateLeft(a[6] ^ d1, 44);
        b[2] = RotateLeft(a[12] ^ d2, 43);
        b[3] = RotateLeft(a[18] ^ d3, 21);
        b[4] = RotateLeft(a[24] ^ d4, 14);
        b[5] = RotateLeft(a[3] ^ d3, 28);
        b[6] = RotateLeft(a[9] ^ d4, 20);
        b[7] = RotateLeft(a[10] ^ d0, 3);
        b[8] = RotateLeft(a[16] ^ d1, 45);
        b[9] = RotateLeft(a[22] ^ d2, 61);
        b[10] = RotateLeft(a[1] ^ d1, 1);
        b[11] = RotateLeft(a[7] ^ d2, 6);
        b[12] = RotateLeft(a[13] ^ d3, 25);
        b[13] = RotateLeft(a[19] ^ d4, 8);
        b[14] = RotateLeft(a[20] ^ d0, 18);
        b[15] = RotateLeft(a[4] ^ d4, 27);
        b[16] = RotateLeft(a[5] ^ d0, 36);
        b[17] = RotateLeft(a[11] ^ d1, 10);
        b[18] = RotateLeft(a[17] ^ d2, 15);
        b[19] = RotateLeft(a[23] ^ d3, 56);
        b[20] = RotateLeft(a[2] ^ d2, 62);
        b[21] = RotateLeft(a[8] ^ d3, 55);
        b[22] = RotateLeft(a[14] ^ d4, 39);
        b[23] = RotateLeft(a[15] ^ d0, 41);
        b[24] = RotateLeft(a[21] ^ d1, 2);
    }
}
