using System.Numerics;
using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>DES (FIPS 46-3) whose expansion a salt changes: each of its bits exchanges two of the 48.</summary>
internal sealed unsafe class DesCipher
{
    private const int RoundCount = 16;

    /// <summary>What each S-box makes of six bits, permuted: eight tables of 64.</summary>
    private static readonly uint[] s_boxes = MakeBoxes();

    private readonly ulong[] _roundKeys = new ulong[RoundCount];
    private readonly uint _salt;

    /// <param name="salt">24 bits; 0 for the standard's own DES.</param>
    public DesCipher(int salt)
    {
        for (int i = 0; i < 24; i++)
            _salt |= (uint)(salt >> i & 1) << (23 - i);
    }

    /// <summary>Sets the key of 64 bits, of which the lowest of each byte is not used.</summary>
    public void SetKey(ulong key)
    {
        ulong halves = DesTables.Permute(key, 64, DesTables.KeyPermutation);
        uint left = (uint)(halves >> 28);
        uint right = (uint)halves & 0xfffffff;
        for (int round = 0; round < RoundCount; round++)
        {
            int shift = DesTables.KeyShifts[round];
            left = (left << shift | left >> (28 - shift)) & 0xfffffff;
            right = (right << shift | right >> (28 - shift)) & 0xfffffff;
            _roundKeys[round] = DesTables.Permute((ulong)left << 28 | right, 56, DesTables.KeyCompression);
        }
    }

    /// <summary>Encrypts a block a number of times.</summary>
    public ulong Encrypt(Engine engine, ulong block, int times)
    {
        block = DesTables.Permute(block, 64, DesTables.InitialPermutation);
        uint left = (uint)(block >> 32);
        uint right = (uint)block;
        fixed (uint* boxes = s_boxes)
        fixed (ulong* keys = _roundKeys)
        {
            for (; times > 0; times--)
            {
                engine.PollInHost();
                for (int round = 0; round < RoundCount; round++)
                    (left, right) = (right, left ^ Mix(right, keys[round], boxes));
                (left, right) = (right, left);
            }
        }

        return DesTables.PermuteBack((ulong)left << 32 | right, DesTables.InitialPermutation);
    }

    private uint Mix(uint half, ulong key, uint* boxes)
    {
        // Each S-box gets four bits and the two beside them.
        uint high = (BitOperations.RotateLeft(half, 5) & 63) << 18 | (BitOperations.RotateLeft(half, 9) & 63) << 12
            | (BitOperations.RotateLeft(half, 13) & 63) << 6 | (BitOperations.RotateLeft(half, 17) & 63);
        uint low = (BitOperations.RotateLeft(half, 21) & 63) << 18 | (BitOperations.RotateLeft(half, 25) & 63) << 12
            | (BitOperations.RotateLeft(half, 29) & 63) << 6 | (BitOperations.RotateLeft(half, 1) & 63);
        uint exchanged = (high ^ low) & _salt;
        high ^= exchanged ^ (uint)(key >> 24);
        low ^= exchanged ^ (uint)key & 0xffffff;
        return boxes[high >> 18] | boxes[64 + (high >> 12 & 63)] | boxes[128 + (high >> 6 & 63)] | boxes[192 + (high & 63)]
            | boxes[256 + (low >> 18)] | boxes[320 + (low >> 12 & 63)] | boxes[384 + (low >> 6 & 63)] | boxes[448 + (low & 63)];
    }

    private static uint[] MakeBoxes()
    {
        var boxes = new uint[8 * 64];
        for (int i = 0; i < boxes.Length; i++)
        {
            int box = i >> 6;
            int row = i >> 4 & 2 | i & 1;
            int column = i >> 1 & 15;
            char digit = DesTables.Boxes[box][16 * row + column];
            ulong value = (ulong)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
            boxes[i] = (uint)DesTables.Permute(value << (28 - 4 * box), 32, DesTables.BoxPermutation);
        }

        return boxes;
    }
}
