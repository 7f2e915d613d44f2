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

    /// <summary>Words of a line; it has as many rounds.</summary>
    protected abstract int Words { get; }

    protected override void Load(Span<byte> context) => Load(context, initial);

    protected override void Compress(byte* state, byte* blocks, int count)
    {
        for (; count > 0; count--, blocks += BlockSize)
            Compress((uint*)state, (uint*)blocks);
    }

    /// <summary>Which word the lines exchange after a round.</summary>
    protected abstract int ExchangedAfter(int round);

    /// <summary>One round of a line.</summary>
    /// <param name="line">Its words.</param>
    /// <param name="x">The block.</param>
    /// <param name="function">For <see cref="Mix"/>.</param>
    /// <param name="constant">Added to every step.</param>
    /// <param name="words">Which words of the block, in order.</param>
    /// <param name="rotations">By how many bits each step rotates.</param>
    protected abstract void Round(uint* line, uint* x, int function, uint constant, ReadOnlySpan<byte> words, ReadOnlySpan<byte> rotations);

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

    private void Compress(uint* h, uint* x)
    {
        uint* left = stackalloc uint[Words];
        uint* right = stackalloc uint[Words];
        Unsafe.CopyBlock(left, h, (uint)Words * sizeof(uint));
        Unsafe.CopyBlock(right, isDouble ? h + Words : h, (uint)Words * sizeof(uint));
        int last = Words - 1;
        for (int round = 0; round <= last; round++)
        {
            Round(left, x, round, RipemdTables.LeftConstants[round], RipemdTables.LeftWords.Slice(16 * round, 16), RipemdTables.LeftRotations.Slice(16 * round, 16));
            uint constant = round == last ? 0 : RipemdTables.RightConstants[round];
            Round(right, x, last - round, constant, RipemdTables.RightWords.Slice(16 * round, 16), RipemdTables.RightRotations.Slice(16 * round, 16));
            int exchanged = ExchangedAfter(round);
            if (isDouble)
                (left[exchanged], right[exchanged]) = (right[exchanged], left[exchanged]);
        }

        if (isDouble)
            AddEach(h, left, right);
        else
            AddTurned(h, left, right);
    }

    private void AddEach(uint* h, uint* left, uint* right)
    {
        for (int i = 0; i < Words; i++)
        {
            h[i] += left[i];
            h[Words + i] += right[i];
        }
    }

    /// <summary>Each word becomes the sum of its next one, the left line's second next and the right line's third next.</summary>
    private void AddTurned(uint* h, uint* left, uint* right)
    {
        uint first = h[0];
        for (int i = 0; i < Words; i++)
            h[i] = (i + 1 < Words ? h[i + 1] : first) + left[(i + 2) % Words] + right[(i + 3) % Words];
    }
}

/// <summary>RIPEMD-128 and RIPEMD-256: four words a line.</summary>
internal sealed unsafe class RipemdOfFour(string name, bool isDouble, params uint[] initial) : Ripemd(name, isDouble, initial)
{
    public static RipemdOfFour Bits128 { get; } = new("ripemd128", false, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);

    public static RipemdOfFour Bits256 { get; } = new("ripemd256", true, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0x76543210, 0xfedcba98, 0x89abcdef, 0x01234567);

    protected override int Words => 4;

    protected override int ExchangedAfter(int round) => round;

    protected override void Round(uint* line, uint* x, int function, uint constant, ReadOnlySpan<byte> words, ReadOnlySpan<byte> rotations)
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

/// <summary>RIPEMD-160 and RIPEMD-320: five words a line.</summary>
internal sealed unsafe class RipemdOfFive(string name, bool isDouble, params uint[] initial) : Ripemd(name, isDouble, initial)
{
    public static RipemdOfFive Bits160 { get; } = new("ripemd160", false, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

    public static RipemdOfFive Bits320 { get; } = new("ripemd320", true, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0, 0x76543210, 0xfedcba98, 0x89abcdef, 0x01234567, 0x3c2d1e0f);

    private static ReadOnlySpan<byte> Exchanged => [1, 3, 0, 2, 4];

    protected override int Words => 5;

    protected override int ExchangedAfter(int round) => Exchanged[round];

    protected override void Round(uint* line, uint* x, int function, uint constant, ReadOnlySpan<byte> words, ReadOnlySpan<byte> rotations)
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
