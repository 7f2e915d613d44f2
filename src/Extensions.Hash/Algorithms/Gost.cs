using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>GOST R 34.11-94 with the S-boxes of the standard's example ("gost") or of CryptoPro ("gost-crypto").</summary>
internal sealed unsafe class Gost : CountedBlocks
{
    private const int Words = 8;

    /// <summary>For each byte of a word, what its value becomes and where it goes: four tables of 256.</summary>
    private readonly uint[] _tables = new uint[4 * 256];

    /// <param name="name">PHP's name.</param>
    /// <param name="boxes">The eight S-boxes of four bits, that of the lowest four bits first: a hex digit an entry.</param>
    private Gost(string name, string boxes)
    {
        Name = name;
        for (int i = 0; i < _tables.Length; i++)
        {
            int box = i / 256 * 32;
            int low = HexDigit(boxes[box + (i & 15)]);
            int high = HexDigit(boxes[box + 16 + (i >> 4 & 15)]);
            _tables[i] = BitOperations.RotateLeft((uint)(high << 4 | low) << i / 256 * 8, 11);
        }
    }

    public static Gost Example { get; } = new(
        "gost",
        "4a92d80e6b1c7f53" + "eb4c6dfa23810759" + "581da342efc7609b" + "7da1089fe46cb253" + "6c715fd84a9e03b2" + "4ba0721d36859cfe" + "db413f590ae7682c" + "1fd057a4923e6b8c");

    public static Gost CryptoPro { get; } = new(
        "gost-crypto",
        "a4568137dce092bf" + "5f402db91763cea8" + "7fce94103b526a8d" + "4a7c0f28e165db93" + "764b9c2a180efd35" + "7624d9f0a15b8ec3" + "de41705a3c8f629b" + "13a95b4f867ed02c");

    public override string Name { get; }

    public override int ContextSize => 120;

    protected override int LowCount => 0;

    protected override void Compress(uint* state, byte* block)
    {
        uint* data = (uint*)block;
        uint* sum = state + Words;
        uint carry = 0;
        for (int i = 0; i < Words; i++)
        {
            uint word = data[i];
            sum[i] += word + carry;
            carry = sum[i] < word ? 1 : sum[i] == word ? carry : 0;
        }

        Mix(state, data);
    }

    protected override void Finish(uint* state, Span<byte> digest)
    {
        uint* block = stackalloc uint[Words];
        Unsafe.CopyBlock(block, state + CountOffset / sizeof(uint), sizeof(ulong));
        Mix(state, block);
        Unsafe.CopyBlock(block, state + Words, Size);
        Mix(state, block);
        new ReadOnlySpan<byte>(state, Size).CopyTo(digest);
    }

    private static int HexDigit(char digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;

    /// <summary>The standard's step: the state is encrypted by keys made of it and the data, then shuffled with the data.</summary>
    private void Mix(uint* state, uint* data)
    {
        ulong* u = stackalloc ulong[4];
        ulong* v = stackalloc ulong[4];
        ulong* mixed = stackalloc ulong[4];
        byte* key = stackalloc byte[Size];
        uint* encrypted = stackalloc uint[Words];
        Unsafe.CopyBlockUnaligned(u, state, Size);
        Unsafe.CopyBlockUnaligned(v, data, Size);
        for (int step = 0; step < 4; step++)
        {
            if (step > 0)
            {
                Shift(u);
                if (step == 2)
                {
                    u[0] ^= 0xff00ff00ff00ff00;
                    u[1] ^= 0x00ff00ff00ff00ff;
                    u[2] ^= 0xff0000ff00ffff00;
                    u[3] ^= 0xff00ffff000000ff;
                }

                Shift(v);
                Shift(v);
            }

            for (int i = 0; i < 4; i++)
                mixed[i] = u[i] ^ v[i];
            for (int i = 0; i < Size; i++)
                key[i] = ((byte*)mixed)[(i & 3) * 8 + (i >> 2)];
            Encrypt(state + 2 * step, (uint*)key, encrypted + 2 * step);
        }

        Shuffle((ushort*)state, (ushort*)data, (ushort*)encrypted);
    }

    /// <summary>Moves the words of 64 bits down; the first two, added, become the last.</summary>
    private static void Shift(ulong* words)
    {
        ulong last = words[0] ^ words[1];
        words[0] = words[1];
        words[1] = words[2];
        words[2] = words[3];
        words[3] = last;
    }

    /// <summary>GOST 28147-89: 32 rounds, the keys three times forwards and once backwards.</summary>
    private void Encrypt(uint* block, uint* key, uint* result)
    {
        uint right = block[0];
        uint left = block[1];
        fixed (uint* tables = _tables)
        {
            for (int round = 0; round < 24; round += 2)
            {
                left ^= Substitute(tables, key[round & 7] + right);
                right ^= Substitute(tables, key[round + 1 & 7] + left);
            }

            for (int round = 7; round > 0; round -= 2)
            {
                left ^= Substitute(tables, key[round] + right);
                right ^= Substitute(tables, key[round - 1] + left);
            }
        }

        result[0] = left;
        result[1] = right;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Substitute(uint* tables, uint word)
        => tables[(byte)word] ^ tables[256 + (byte)(word >> 8)] ^ tables[512 + (byte)(word >> 16)] ^ tables[768 + (word >> 24)];

    /// <summary>
    /// A register of sixteen words of 16 bits, whose new last word is the sum of six: 12 steps from what was encrypted, 1 with the data added,
    /// 61 with the state added.
    /// </summary>
    private static void Shuffle(ushort* state, ushort* data, ushort* encrypted)
    {
        const int registers = 16;
        const int before = 12;
        const int after = 61;
        ushort* chain = stackalloc ushort[registers + after];
        Unsafe.CopyBlockUnaligned(chain, encrypted, Size);
        Step(chain, before);
        for (int i = 0; i < registers; i++)
            chain[i] = (ushort)(chain[before + i] ^ data[i]);
        Step(chain, 1);
        for (int i = 0; i < registers; i++)
            chain[i] = (ushort)(chain[1 + i] ^ state[i]);
        Step(chain, after);
        Unsafe.CopyBlockUnaligned(state, chain + after, Size);
    }

    private static void Step(ushort* chain, int steps)
    {
        for (ushort* end = chain + steps; chain < end; chain++)
            chain[16] = (ushort)(chain[0] ^ chain[1] ^ chain[2] ^ chain[3] ^ chain[12] ^ chain[15]);
    }
}
