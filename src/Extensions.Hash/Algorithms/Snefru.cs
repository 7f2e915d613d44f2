using System.Buffers.Binary;
using System.Numerics;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>Snefru of 256 bits and 8 passes (Merkle, 1990).</summary>
internal sealed unsafe class Snefru : CountedBlocks
{
    private const int Words = 16;
    private const int Passes = 8;

    public override string Name => "snefru";

    public override int ContextSize => 108;

    protected override int LowCount => 1;

    /// <summary>How far the words are rotated to the right after each fourth of a pass.</summary>
    private static ReadOnlySpan<byte> Rotations => [16, 8, 16, 24];

    protected override void Compress(uint* state, byte* block)
    {
        for (int i = 0; i < 8; i++)
            state[8 + i] = BinaryPrimitives.ReverseEndianness(((uint*)block)[i]);
        Mix(state);
        new Span<uint>(state + 8, 8).Clear();
    }

    protected override void Finish(uint* state, Span<byte> digest)
    {
        uint* count = state + CountOffset / sizeof(uint);
        state[14] = count[0];
        state[15] = count[1];
        Mix(state);
        BigEndian.Write(state, digest);
    }

    private static void Mix(uint* state)
    {
        uint* w = stackalloc uint[Words];
        for (int i = 0; i < Words; i++)
            w[i] = state[i];
        fixed (uint* boxes = SnefruTables.Boxes)
        {
            for (int pass = 0; pass < Passes; pass++)
            {
                uint* box = boxes + 512 * pass;
                foreach (byte rotation in Rotations)
                {
                    for (int i = 0; i < Words; i++)
                    {
                        uint entry = box[(i & 2) << 7 | (byte)w[i]];
                        w[i - 1 & 15] ^= entry;
                        w[i + 1 & 15] ^= entry;
                    }

                    for (int i = 0; i < Words; i++)
                        w[i] = BitOperations.RotateRight(w[i], rotation);
                }
            }
        }

        for (int i = 0; i < 8; i++)
            state[i] ^= w[15 - i];
    }
}
