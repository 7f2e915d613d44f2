using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>The rounds of Tiger, and its tables, which are made with them.</summary>
internal static unsafe class TigerRounds
{
    private const int TableSize = 256;

    /// <summary>Four tables, one after the other.</summary>
    private static readonly ulong[] s_tables = MakeTables();

    /// <summary>The state before the first block.</summary>
    public static ReadOnlySpan<ulong> Initial => [0x0123456789abcdef, 0xfedcba9876543210, 0xf096a5b4c3b2e187];

    /// <summary>Mixes a block of eight words into three words of state.</summary>
    public static void Compress(ulong* state, ulong* block, int passes)
    {
        fixed (ulong* tables = s_tables)
            Compress(state, block, passes, tables);
    }

    private static void Compress(ulong* state, ulong* block, int passes, ulong* tables)
    {
        ulong* x = stackalloc ulong[8];
        for (int i = 0; i < 8; i++)
            x[i] = block[i];
        ulong a = state[0], b = state[1], c = state[2];
        Pass(ref a, ref b, ref c, x, 5, tables);
        ScheduleKey(x);
        Pass(ref c, ref a, ref b, x, 7, tables);
        ScheduleKey(x);
        Pass(ref b, ref c, ref a, x, 9, tables);
        for (int pass = 3; pass < passes; pass++)
        {
            ScheduleKey(x);
            Pass(ref a, ref b, ref c, x, 9, tables);
            (a, b, c) = (c, a, b);
        }

        state[0] ^= a;
        state[1] = b - state[1];
        state[2] += c;
    }

    private static void Pass(ref ulong first, ref ulong second, ref ulong third, ulong* x, ulong factor, ulong* tables)
    {
        ulong a = first, b = second, c = third;
        Round(ref a, ref b, ref c, x[0], factor, tables);
        Round(ref b, ref c, ref a, x[1], factor, tables);
        Round(ref c, ref a, ref b, x[2], factor, tables);
        Round(ref a, ref b, ref c, x[3], factor, tables);
        Round(ref b, ref c, ref a, x[4], factor, tables);
        Round(ref c, ref a, ref b, x[5], factor, tables);
        Round(ref a, ref b, ref c, x[6], factor, tables);
        Round(ref b, ref c, ref a, x[7], factor, tables);
        first = a;
        second = b;
        third = c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref ulong a, ref ulong b, ref ulong c, ulong x, ulong factor, ulong* t)
    {
        c ^= x;
        a -= t[(byte)c] ^ t[256 + (byte)(c >> 16)] ^ t[512 + (byte)(c >> 32)] ^ t[768 + (byte)(c >> 48)];
        b += t[768 + (byte)(c >> 8)] ^ t[512 + (byte)(c >> 24)] ^ t[256 + (byte)(c >> 40)] ^ t[(byte)(c >> 56)];
        b *= factor;
    }

    private static void ScheduleKey(ulong* x)
    {
        x[0] -= x[7] ^ 0xa5a5a5a5a5a5a5a5;
        x[1] ^= x[0];
        x[2] += x[1];
        x[3] -= x[2] ^ (~x[1] << 19);
        x[4] ^= x[3];
        x[5] += x[4];
        x[6] -= x[5] ^ (~x[4] >> 23);
        x[7] ^= x[6];
        x[0] += x[7];
        x[1] -= x[0] ^ (~x[7] << 19);
        x[2] ^= x[1];
        x[3] += x[2];
        x[4] -= x[3] ^ (~x[2] >> 23);
        x[5] ^= x[4];
        x[6] += x[5];
        x[7] -= x[6] ^ 0x0123456789abcdef;
    }

    /// <summary>
    /// The authors' way to the tables: each byte of an entry starts as the entry's number, then five times all entries exchange bytes with
    /// others that the state says, while a text is mixed into the state by the tables themselves.
    /// </summary>
    private static ulong[] MakeTables()
    {
        var made = new ulong[4 * TableSize];
        Span<byte> text = stackalloc byte[64];
        "Tiger - A Fast New Hash Function, by Ross Anderson and Eli Biham"u8.CopyTo(text);
        fixed (ulong* tables = made)
        fixed (byte* block = text)
        {
            byte* entries = (byte*)tables;
            for (int i = 0; i < made.Length; i++)
                tables[i] = (byte)i * 0x0101010101010101ul;
            ulong* state = stackalloc ulong[3];
            Initial.CopyTo(new Span<ulong>(state, 3));
            int word = 2;
            for (int pass = 0; pass < 5; pass++)
            {
                for (int i = 0; i < TableSize; i++)
                {
                    for (int table = 0; table < made.Length; table += TableSize)
                    {
                        if (++word == 3)
                        {
                            word = 0;
                            Compress(state, (ulong*)block, 3, tables);
                        }

                        Exchange(entries, table, i, (byte*)(state + word));
                    }
                }
            }
        }

        return made;
    }

    private static void Exchange(byte* entries, int table, int entry, byte* others)
    {
        for (int column = 0; column < 8; column++)
        {
            byte* one = entries + 8 * (table + entry) + column;
            byte* other = entries + 8 * (table + others[column]) + column;
            (*one, *other) = (*other, *one);
        }
    }
}
