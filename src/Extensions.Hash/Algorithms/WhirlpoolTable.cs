namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>What Whirlpool's rounds look up, made as its authors define it.</summary>
internal static class WhirlpoolTable
{
    public const int Rounds = 10;

    private static readonly byte[] s_substitution = MakeSubstitution();

    /// <summary>A row of the diffusion matrix times the substitute of each byte.</summary>
    public static ulong[] Rows { get; } = MakeRows();

    /// <summary>What is added to the key of each round.</summary>
    public static ulong[] RoundConstants { get; } = MakeRoundConstants();

    private static byte[] MakeSubstitution()
    {
        ReadOnlySpan<byte> exponents = [1, 11, 9, 12, 13, 6, 15, 3, 14, 8, 7, 4, 10, 2, 5, 0];
        ReadOnlySpan<byte> pseudoRandom = [7, 12, 11, 13, 14, 4, 9, 15, 6, 3, 8, 10, 2, 5, 1, 0];
        Span<byte> inverse = stackalloc byte[16];
        for (int i = 0; i < 16; i++)
            inverse[exponents[i]] = (byte)i;
        var substitution = new byte[256];
        for (int i = 0; i < 256; i++)
        {
            byte high = exponents[i >> 4];
            byte low = inverse[i & 15];
            byte middle = pseudoRandom[high ^ low];
            substitution[i] = (byte)(exponents[high ^ middle] << 4 | inverse[low ^ middle]);
        }

        return substitution;
    }

    private static ulong[] MakeRows()
    {
        ReadOnlySpan<byte> matrix = [1, 1, 4, 1, 8, 5, 2, 9];
        var rows = new ulong[256];
        for (int i = 0; i < 256; i++)
        {
            foreach (byte factor in matrix)
                rows[i] = rows[i] << 8 | Multiply(s_substitution[i], factor);
        }

        return rows;
    }

    private static ulong[] MakeRoundConstants()
    {
        var constants = new ulong[Rounds];
        for (int i = 0; i < 8 * Rounds; i++)
            constants[i / 8] = constants[i / 8] << 8 | s_substitution[i];
        return constants;
    }

    /// <summary>Multiplication in the field of 256 elements by x⁸ + x⁴ + x³ + x² + 1.</summary>
    private static byte Multiply(int value, int factor)
    {
        int product = 0;
        for (; factor > 0; factor >>= 1)
        {
            if ((factor & 1) != 0)
                product ^= value;
            value = value << 1 ^ (value >= 0x80 ? 0x11d : 0);
        }

        return (byte)product;
    }
}
