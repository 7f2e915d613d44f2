using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Hashing;
using static System.Numerics.BitOperations;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>
/// RIPEMD: two lines mix the same block in different orders. In 128 and 160 bits their results are added; in 256 and 320 bits each has a state of its own,
/// and they exchange a word after each round.
/// </summary>
internal abstract unsafe class Ripemd(string name, bool isDouble, params uint[] initial) : BlockHash
{
    public override string Name => name;

    public override int DigestSize => StateSize;

    public override int BlockSize => 64;

    public override string Layout => "l" + initial.Length + "l2b64.";

    protected override int StateSize => initial.Length * sizeof(uint);

    /// <summary>Whether the lines have a state each.</summary>
    protected bool IsDouble => isDouble;

    protected override void Load(Span<byte> context) => Load(context, initial);

    /// <summary>The function of a round, numbered as the left line has them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static uint Mix(int function, uint x, uint y, uint z) => function switch
    {
        0 => x ^ y ^ z,
        1 => (x & y) | (~x & z),
        2 => (x | ~y) ^ z,
        3 => (x & z) | (y & ~z),
        _ => x ^ (y | ~z),
    };
}

/// <summary>RIPEMD-128 and RIPEMD-256: four words a line, four rounds.</summary>
internal sealed unsafe class RipemdOfFour(string name, bool isDouble, params uint[] initial) : Ripemd(name, isDouble, initial)
{
    private const int Words = 4;
    private const int Rounds = 4;

    public static RipemdOfFour Bits128 { get; } = new("ripemd128", false, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);

    public static RipemdOfFour Bits256 { get; } = new("ripemd256", true, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0x76543210, 0xfedcba98, 0x89abcdef, 0x01234567);

    protected override void Compress(byte* state, byte* blocks, int count)
    {
        for (; count > 0; count--, blocks += 64)
            Compress((uint*)state, (uint*)blocks);
    }

    private void Compress(uint* h, uint* x)
    {
        uint* left = stackalloc uint[Words];
        uint* right = stackalloc uint[Words];
        Unsafe.CopyBlock(left, h, Words * sizeof(uint));
        Unsafe.CopyBlock(right, IsDouble ? h + Words : h, Words * sizeof(uint));
        for (int round = 0; round < Rounds; round++)
        {
            Round(left, x, round, RipemdTables.LeftConstants[round], RipemdTables.LeftWords.Slice(16 * round, 16), RipemdTables.LeftRotations.Slice(16 * round, 16));
            uint constant = round == Rounds - 1 ? 0 : RipemdTables.RightConstants[round];
            Round(right, x, Rounds - 1 - round, constant, RipemdTables.RightWords.Slice(16 * round, 16), RipemdTables.RightRotations.Slice(16 * round, 16));
            if (IsDouble)
                (left[round], right[round]) = (right[round], left[round]);
        }

        if (IsDouble)
        {
            for (int i = 0; i < Words; i++)
            {
                h[i] += left[i];
                h[Words + i] += right[i];
            }

            return;
        }

        uint first = h[1] + left[2] + right[3];
        h[1] = h[2] + left[3] + right[0];
        h[2] = h[3] + left[0] + right[1];
        h[3] = h[0] + left[1] + right[2];
        h[0] = first;
    }

    private static void Round(uint* line, uint* x, int function, uint constant, ReadOnlySpan<byte> words, ReadOnlySpan<byte> rotations)
    {
        uint a = line[0], b = line[1], c = line[2], d = line[3];
        for (int i = 0; i < words.Length; i++)
        {
            uint next = RotateLeft(a + Mix(function, b, c, d) + x[words[i]] + constant, rotations[i]);
            a = d;
            d = c;
            c = b;
            b = next;
        }

        line[0] = a;
        line[1] = b;
        line[2] = c;
        line[3] = d;
    }
}

/// <summary>RIPEMD-160 and RIPEMD-320: five words a line, five rounds.</summary>
internal sealed unsafe class RipemdOfFive(string name, bool isDouble, params uint[] initial) : Ripemd(name, isDouble, initial)
{
    private const int Words = 5;
    private const int Rounds = 5;

    public static RipemdOfFive Bits160 { get; } = new("ripemd160", false, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

    public static RipemdOfFive Bits320 { get; } = new("ripemd320", true, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0, 0x76543210, 0xfedcba98, 0x89abcdef, 0x01234567, 0x3c2d1e0f);

    /// <summary>Which word the lines exchange after each round.</summary>
    private static ReadOnlySpan<byte> Exchanged => [1, 3, 0, 2, 4];

    protected override void Compress(byte* state, byte* blocks, int count)
    {
        for (; count > 0; count--, blocks += 64)
            Compress((uint*)state, (uint*)blocks);
    }

    private void Compress(uint* h, uint* x)
    {
        uint* left = stackalloc uint[Words];
        uint* right = stackalloc uint[Words];
        Unsafe.CopyBlock(left, h, Words * sizeof(uint));
        Unsafe.CopyBlock(right, IsDouble ? h + Words : h, Words * sizeof(uint));
        for (int round = 0; round < Rounds; round++)
        {
            Round(left, x, round, RipemdTables.LeftConstants[round], RipemdTables.LeftWords.Slice(16 * round, 16), RipemdTables.LeftRotations.Slice(16 * round, 16));
            Round(right, x, Rounds - 1 - round, RipemdTables.RightConstants[round], RipemdTables.RightWords.Slice(16 * round, 16), RipemdTables.RightRotations.Slice(16 * round, 16));
            int exchanged = Exchanged[round];
            if (IsDouble)
                (left[exchanged], right[exchanged]) = (right[exchanged], left[exchanged]);
        }

        if (IsDouble)
        {
            for (int i = 0; i < Words; i++)
            {
                h[i] += left[i];
                h[Words + i] += right[i];
            }

            return;
        }

        uint first = h[1] + left[2] + right[3];
        h[1] = h[2] + left[3] + right[4];
        h[2] = h[3] + left[4] + right[0];
        h[3] = h[4] + left[0] + right[1];
        h[4] = h[0] + left[1] + right[2];
        h[0] = first;
    }

    private static void Round(uint* line, uint* x, int function, uint constant, ReadOnlySpan<byte> words, ReadOnlySpan<byte> rotations)
    {
        uint a = line[0], b = line[1], c = line[2], d = line[3], e = line[4];
        for (int i = 0; i < words.Length; i++)
        {
            uint next = RotateLeft(a + Mix(function, b, c, d) + x[words[i]] + constant, rotations[i]) + e;
            a = e;
            e = d;
            d = RotateLeft(c, 10);
            c = b;
            b = next;
        }

        line[0] = a;
        line[1] = b;
        line[2] = c;
        line[3] = d;
        line[4] = e;
    }
}
