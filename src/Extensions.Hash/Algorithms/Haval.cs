using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Hashing;
using static System.Numerics.BitOperations;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>HAVAL (Zheng, Pieprzyk and Seberry, 1992) of 3 to 5 passes and 128 to 256 bits.</summary>
internal sealed unsafe class Haval(int passes, int digestSize) : BlockHash
{
    private const int Words = 8;
    private const int Steps = 32;
    private const int Version = 1;

    public override string Name => "haval" + digestSize * 8 + "," + passes;

    public override int DigestSize => digestSize;

    public override int BlockSize => 128;

    public override string Layout => "l8l2b128";

    protected override int StateSize => Words * sizeof(uint);

    protected override byte Terminator => 1;

    /// <summary>Version, passes and digest size, then the number of bits.</summary>
    protected override int TrailerSize => 10;

    protected override void Load(Span<byte> context)
        => Load(context, [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89]);

    protected override void WriteTrailer(byte* length, byte* trailer)
    {
        int bits = digestSize * 8;
        trailer[0] = (byte)(Version | passes << 3 | (bits & 3) << 6);
        trailer[1] = (byte)(bits >> 2);
        *(ulong*)(trailer + 2) = *(ulong*)length;
    }

    protected override void Compress(byte* state, byte* blocks, int count)
    {
        for (; count > 0; count--, blocks += 128)
            Compress((uint*)state, (uint*)blocks);
    }

    private void Compress(uint* state, uint* x)
    {
        uint* e = stackalloc uint[Words];
        Unsafe.CopyBlock(e, state, Words * sizeof(uint));
        fixed (byte* orders = HavalTables.Orders(passes))
        fixed (byte* words = HavalTables.WordOrder)
        fixed (uint* constants = HavalTables.Constants)
        {
            for (int pass = 0; pass < passes; pass++)
                Pass(e, x, pass, orders + 7 * pass, words + Steps * pass, constants + Steps * pass);
        }

        for (int i = 0; i < Words; i++)
            state[i] += e[i];
    }

    private static void Pass(uint* e, uint* x, int pass, byte* order, byte* words, uint* constants)
    {
        int o6 = order[0], o5 = order[1], o4 = order[2], o3 = order[3], o2 = order[4], o1 = order[5], o0 = order[6];
        for (int i = 0; i < Steps; i++)
        {
            uint mixed = Mix(pass, e[o6 - i & 7], e[o5 - i & 7], e[o4 - i & 7], e[o3 - i & 7], e[o2 - i & 7], e[o1 - i & 7], e[o0 - i & 7]);
            uint* target = e + (7 - i & 7);
            *target = RotateRight(mixed, 7) + RotateRight(*target, 11) + x[words[i]] + constants[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(int pass, uint x6, uint x5, uint x4, uint x3, uint x2, uint x1, uint x0) => pass switch
    {
        0 => (x1 & x4) ^ (x2 & x5) ^ (x3 & x6) ^ (x0 & x1) ^ x0,
        1 => (x1 & x2 & x3) ^ (x2 & x4 & x5) ^ (x1 & x2) ^ (x1 & x4) ^ (x2 & x6) ^ (x3 & x5) ^ (x4 & x5) ^ (x0 & x2) ^ x0,
        2 => (x1 & x2 & x3) ^ (x1 & x4) ^ (x2 & x5) ^ (x3 & x6) ^ (x0 & x3) ^ x0,
        3 => (x1 & x2 & x3) ^ (x2 & x4 & x5) ^ (x3 & x4 & x6) ^ (x1 & x4) ^ (x2 & x6) ^ (x3 & x4) ^ (x3 & x5) ^ (x3 & x6) ^ (x4 & x5) ^ (x4 & x6) ^ (x0 & x4) ^ x0,
        _ => (x1 & x4) ^ (x2 & x5) ^ (x3 & x6) ^ (x0 & x1 & x2 & x3) ^ (x0 & x5) ^ x0,
    };

    protected override void WriteDigest(byte* state, Span<byte> digest)
    {
        Fold((uint*)state);
        base.WriteDigest(state, digest);
    }

    /// <summary>Adds the words that a shorter digest leaves out to the others, a few bits to each.</summary>
    private void Fold(uint* s)
    {
        switch (digestSize)
        {
            case 16:
                s[3] += (s[7] & 0xff000000) | (s[6] & 0x00ff0000) | (s[5] & 0x0000ff00) | (s[4] & 0x000000ff);
                s[2] += RotateLeft((s[7] & 0x00ff0000) | (s[6] & 0x0000ff00) | (s[5] & 0x000000ff) | (s[4] & 0xff000000), 8);
                s[1] += RotateLeft((s[7] & 0x0000ff00) | (s[6] & 0x000000ff) | (s[5] & 0xff000000) | (s[4] & 0x00ff0000), 16);
                s[0] += RotateLeft((s[7] & 0x000000ff) | (s[6] & 0xff000000) | (s[5] & 0x00ff0000) | (s[4] & 0x0000ff00), 24);
                break;
            case 20:
                s[4] += ((s[7] & 0xfe000000) | (s[6] & 0x01f80000) | (s[5] & 0x0007f000)) >> 12;
                s[3] += ((s[7] & 0x01f80000) | (s[6] & 0x0007f000) | (s[5] & 0x00000fc0)) >> 6;
                s[2] += (s[7] & 0x0007f000) | (s[6] & 0x00000fc0) | (s[5] & 0x0000003f);
                s[1] += RotateRight((s[7] & 0x00000fc0) | (s[6] & 0x0000003f) | (s[5] & 0xfe000000), 25);
                s[0] += RotateRight((s[7] & 0x0000003f) | (s[6] & 0xfe000000) | (s[5] & 0x01f80000), 19);
                break;
            case 24:
                s[5] += ((s[7] & 0xfc000000) | (s[6] & 0x03e00000)) >> 21;
                s[4] += ((s[7] & 0x03e00000) | (s[6] & 0x001f0000)) >> 16;
                s[3] += ((s[7] & 0x001f0000) | (s[6] & 0x0000fc00)) >> 10;
                s[2] += ((s[7] & 0x0000fc00) | (s[6] & 0x000003e0)) >> 5;
                s[1] += (s[7] & 0x000003e0) | (s[6] & 0x0000001f);
                s[0] += RotateRight((s[7] & 0x0000001f) | (s[6] & 0xfc000000), 26);
                break;
            case 28:
                s[6] += s[7] & 0xf;
                s[5] += (s[7] >> 4) & 0x1f;
                s[4] += (s[7] >> 9) & 0xf;
                s[3] += (s[7] >> 13) & 0x1f;
                s[2] += (s[7] >> 18) & 0xf;
                s[1] += (s[7] >> 22) & 0x1f;
                s[0] += s[7] >> 27;
                break;
        }
    }
}
