using System.Text;

namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>The code pages of .NET, as tables.</summary>
internal static class CodePage
{
    /// <summary>Japanese, Shift JIS with Microsoft's and IBM's characters.</summary>
    public const int Japanese = 932;

    /// <summary>JIS X 0208, and JIS X 0212 with the second byte below 0x80.</summary>
    public const int JapaneseEuc = 20932;

    /// <summary>Simplified Chinese.</summary>
    public const int Simplified = 936;

    /// <summary>Korean.</summary>
    public const int Korean = 949;

    /// <summary>Traditional Chinese.</summary>
    public const int Traditional = 950;

    /// <summary>CNS 11643: plane 1, and plane 2 with the second byte below 0x80.</summary>
    public const int Cns = 20000;

    /// <summary>GB 18030.</summary>
    public const int Gb18030 = 54936;

    /// <summary>What pairs of bytes mean, the first from 0x80 on.</summary>
    /// <param name="codePage">Its number.</param>
    /// <returns>Characters, by 256 times the first byte without its highest bit, and the second; zero for nothing.</returns>
    public static char[] ReadPairs(int codePage)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var pairs = new char[0x8000];
        Span<byte> bytes = stackalloc byte[2];
        Span<char> characters = stackalloc char[4];
        for (int lead = 0x80; lead <= 0xFF; lead++)
        {
            for (int trail = 0x21; trail <= 0xFF; trail++)
            {
                bytes[0] = (byte)lead;
                bytes[1] = (byte)trail;
                if (encoding.GetChars(bytes, characters) == 1 && !IsReplacement(characters[0], codePage, lead, trail))
                    pairs[((lead & 0x7F) << 8) | trail] = characters[0];
            }
        }

        return pairs;
    }

    /// <summary>Whether a character stands for bytes that are none: in Japanese code pages the middle dot does, too.</summary>
    private static bool IsReplacement(char character, int codePage, int lead, int trail) => character switch
    {
        '?' or '\uFFFD' => true,
        '\u30FB' when codePage == Japanese => lead != 0x81 || trail != 0x45,
        '\u30FB' when codePage == JapaneseEuc => lead != 0xA1 || trail != 0xA6,
        _ => false,
    };
}
