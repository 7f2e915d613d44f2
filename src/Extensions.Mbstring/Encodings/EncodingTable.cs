using MiniPhp.Extensions.Mbstring.Encodings.EastAsian;
using MiniPhp.Extensions.Mbstring.Encodings.SingleByte;
using MiniPhp.Extensions.Mbstring.Encodings.Transfer;
using MiniPhp.Extensions.Mbstring.Encodings.Unicode;

namespace MiniPhp.Extensions.Mbstring.Encodings;

/// <summary>All encodings, in PHP's order, and how they are found by their names.</summary>
internal static class EncodingTable
{
    public static TextEncoding Utf8 { get; } = new Utf8Encoding("UTF-8", "utf8");

    public static TextEncoding Ascii { get; } =
        new ByteEncoding("ASCII", "US-ASCII", 0x80, isTransfer: false, "ANSI_X3.4-1968", "iso-ir-6", "ANSI_X3.4-1986", "ISO_646.irv:1991", "US-ASCII", "ISO646-US", "us", "IBM367", "IBM-367", "cp367", "csASCII");

    public static TextEncoding EightBit { get; } = new ByteEncoding("8bit", "8bit", 0x100, isTransfer: true, "binary");

    public static TextEncoding SevenBit { get; } = new ByteEncoding("7bit", "7bit", 0x80, isTransfer: true);

    public static TextEncoding Base64 { get; } = new Base64Encoding();

    public static TextEncoding QuotedPrintable { get; } = new QuotedPrintableEncoding();

    public static TextEncoding Uuencode { get; } = new UuencodeEncoding();

    public static TextEncoding Turkish { get; } = new TableEncoding("ISO-8859-9", SingleByteTables.Latin5, "ISO8859-9", "latin5");

    /// <summary>No conversion; not among <see cref="All"/>.</summary>
    public static TextEncoding Pass { get; } = new PassEncoding();

    /// <summary>All encodings, in the order of mb_list_encodings().</summary>
    public static TextEncoding[] All { get; } =
    [
        Base64,
        Uuencode,
        new HtmlEntitiesEncoding(),
        QuotedPrintable,
        SevenBit,
        EightBit,
        new FixedWideEncoding("UCS-4", "UCS-4", ByteOrder.Marked, 4, WideRange.Any, "ISO-10646-UCS-4", "UCS4"),
        new FixedWideEncoding("UCS-4BE", "UCS-4BE", ByteOrder.Big, 4, WideRange.Any, "byte4be"),
        new FixedWideEncoding("UCS-4LE", "UCS-4LE", ByteOrder.Little, 4, WideRange.Any, "byte4le"),
        new FixedWideEncoding("UCS-2", "UCS-2", ByteOrder.Marked, 2, WideRange.Any, "ISO-10646-UCS-2", "UCS2", "UNICODE"),
        new FixedWideEncoding("UCS-2BE", "UCS-2BE", ByteOrder.Big, 2, WideRange.Any, "byte2be"),
        new FixedWideEncoding("UCS-2LE", "UCS-2LE", ByteOrder.Little, 2, WideRange.Any, "byte2le"),
        new FixedWideEncoding("UTF-32", "UTF-32", ByteOrder.Marked, 4, WideRange.Unicode, "utf32"),
        new FixedWideEncoding("UTF-32BE", "UTF-32BE", ByteOrder.Big, 4, WideRange.Unicode),
        new FixedWideEncoding("UTF-32LE", "UTF-32LE", ByteOrder.Little, 4, WideRange.Unicode),
        new Utf16Encoding("UTF-16", ByteOrder.Marked, "utf16"),
        new Utf16Encoding("UTF-16BE", ByteOrder.Big),
        new Utf16Encoding("UTF-16LE", ByteOrder.Little),
        Utf8,
        new Utf7Encoding("UTF-7", "UTF-7", "utf7"),
        new Utf7ImapEncoding(),
        Ascii,
        EastAsianEncodings.EucJp,
        EastAsianEncodings.ShiftJisEncoding,
        EastAsianEncodings.EucJpWin,
        EastAsianEncodings.Cp932,
        EastAsianEncodings.ShiftJisWin,
        EastAsianEncodings.Cp51932,
        new Iso2022JpEncoding("JIS", isJis: true),
        new Iso2022JpEncoding("ISO-2022-JP", isJis: false),
        new Iso2022JpMsEncoding(),
        new Gb18030Encoding(),
        new TableEncoding("Windows-1252", SingleByteTables.Windows1252, "cp1252"),
        new TableEncoding("Windows-1254", SingleByteTables.Windows1254, "CP1254", "CP-1254", "WINDOWS-1254"),
        new ByteEncoding("ISO-8859-1", "ISO-8859-1", 0x100, isTransfer: false, "ISO8859-1", "latin1"),
        new TableEncoding("ISO-8859-2", SingleByteTables.Latin2, "ISO8859-2", "latin2"),
        new TableEncoding("ISO-8859-3", SingleByteTables.Latin3, "ISO8859-3", "latin3"),
        new TableEncoding("ISO-8859-4", SingleByteTables.Latin4, "ISO8859-4", "latin4"),
        new TableEncoding("ISO-8859-5", SingleByteTables.Cyrillic, "ISO8859-5", "cyrillic"),
        new TableEncoding("ISO-8859-6", SingleByteTables.Arabic, "ISO8859-6", "arabic"),
        new TableEncoding("ISO-8859-7", SingleByteTables.Greek, "ISO8859-7", "greek"),
        new TableEncoding("ISO-8859-8", SingleByteTables.Hebrew, "ISO8859-8", "hebrew"),
        Turkish,
        new TableEncoding("ISO-8859-10", SingleByteTables.Latin6, "ISO8859-10", "latin6"),
        new TableEncoding("ISO-8859-13", SingleByteTables.Latin7, "ISO8859-13"),
        new TableEncoding("ISO-8859-14", SingleByteTables.Latin8, "ISO8859-14", "latin8"),
        new TableEncoding("ISO-8859-15", SingleByteTables.Latin9, "ISO8859-15"),
        new TableEncoding("ISO-8859-16", SingleByteTables.Latin10, "ISO8859-16"),
        EastAsianEncodings.EucCn,
        EastAsianEncodings.Cp936,
        new HzEncoding(),
        new EucTwEncoding(),
        EastAsianEncodings.Big5,
        EastAsianEncodings.Cp950,
        EastAsianEncodings.EucKr,
        EastAsianEncodings.Uhc,
        new Iso2022KrEncoding(),
        new TableEncoding("Windows-1251", SingleByteTables.Windows1251, "CP1251", "CP-1251", "WINDOWS-1251"),
        new TableEncoding("CP866", SingleByteTables.Dos866, "CP-866", "IBM866", "IBM-866"),
        new TableEncoding("KOI8-R", SingleByteTables.Koi8R, "KOI8R"),
        new TableEncoding("KOI8-U", SingleByteTables.Koi8U, "KOI8U"),
        new ArmenianEncoding(),
        new TableEncoding("CP850", SingleByteTables.Dos850, "CP-850", "IBM850", "IBM-850"),
        new Cp5022xEncoding("CP50220", NarrowKana.Widened, "cp50220raw", "cp50220-raw", "JIS-ms"),
        new Cp5022xEncoding("CP50221", NarrowKana.Escaped),
        new Cp5022xEncoding("CP50222", NarrowKana.Shifted),
    ];

    /// <summary>Finds an encoding by its name, then by the name in MIME, then by another name; case does not matter.</summary>
    /// <returns>Null when there is none.</returns>
    public static TextEncoding? Find(ReadOnlySpan<char> name)
    {
        foreach (TextEncoding encoding in All)
        {
            if (name.Equals(encoding.Name, StringComparison.OrdinalIgnoreCase))
                return encoding;
        }

        foreach (TextEncoding encoding in All)
        {
            if (encoding.MimeName is not null && name.Equals(encoding.MimeName, StringComparison.OrdinalIgnoreCase))
                return encoding;
        }

        foreach (TextEncoding encoding in All)
        {
            foreach (string alias in encoding.Aliases)
            {
                if (name.Equals(alias, StringComparison.OrdinalIgnoreCase))
                    return encoding;
            }
        }

        return null;
    }
}
