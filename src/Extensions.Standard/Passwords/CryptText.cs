namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>Bits as crypt() writes them: six a character, of <c>./0-9A-Za-z</c>.</summary>
internal static class CryptText
{
    private static ReadOnlySpan<byte> Digits => "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8;

    /// <summary>The six bits of a character; -1 for one that stands for none.</summary>
    public static int ValueOf(byte character) => Digits.IndexOf(character);

    /// <summary>Appends characters for the bits of a number, the lowest first.</summary>
    public static void AppendLowFirst(List<byte> text, int bits, int count)
    {
        for (; count > 0; count--, bits >>= 6)
            text.Add(Digits[bits & 63]);
    }

    /// <summary>The character of six bits.</summary>
    public static byte Digit(int bits) => Digits[bits & 63];
}
