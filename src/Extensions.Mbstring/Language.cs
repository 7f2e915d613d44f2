using MiniPhp.Extensions.Mbstring.Encodings;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>A language of mb_language(): how mail is written in it, and in what order encodings are tried.</summary>
/// <param name="Name">PHP's name.</param>
/// <param name="ShortName">Its code.</param>
/// <param name="Alias">Another name; null for none.</param>
/// <param name="MailCharset">The encoding of mail.</param>
/// <param name="HeaderEncoding">How mail's headers write it.</param>
/// <param name="BodyEncoding">How mail's body writes it.</param>
/// <param name="DetectOrder">Names of encodings.</param>
internal sealed record Language(
    string Name, string ShortName, string? Alias, string MailCharset, string HeaderEncoding, string BodyEncoding, params string[] DetectOrder)
{
    private const string Quoted = "Quoted-Printable";
    private const string Base64 = "BASE64";

    /// <summary>None in particular.</summary>
    public static Language Neutral { get; } = new("neutral", "neutral", null, "UTF-8", Base64, Base64, "ASCII", "UTF-8");

    private static Language[] All { get; } =
    [
        new("uni", "uni", "universal", "UTF-8", Base64, Base64, "ASCII", "UTF-8"),
        new("Japanese", "ja", null, "ISO-2022-JP", Base64, "7bit", "ASCII", "JIS", "UTF-8", "EUC-JP", "SJIS"),
        new("Korean", "ko", null, "ISO-2022-KR", Base64, "7bit", "ASCII", "UTF-8", "EUC-KR", "UHC"),
        new("Simplified Chinese", "zh-cn", null, "HZ", Base64, "7bit", "ASCII", "UTF-8", "EUC-CN", "CP936"),
        new("Traditional Chinese", "zh-tw", null, "BIG-5", Base64, "8bit", "ASCII", "UTF-8", "EUC-TW", "BIG-5"),
        new("English", "en", null, "ISO-8859-1", Quoted, "8bit", "ASCII", "UTF-8"),
        new("German", "de", "Deutsch", "ISO-8859-15", Quoted, "8bit", "ASCII", "UTF-8"),
        new("Russian", "ru", null, "KOI8-R", Quoted, "8bit", "ASCII", "UTF-8", "KOI8-R", "Windows-1251", "CP866"),
        new("Ukrainian", "ua", null, "KOI8-U", Quoted, "8bit", "ASCII", "UTF-8", "KOI8-U"),
        new("Armenian", "hy", null, "ArmSCII-8", Quoted, "8bit", "ASCII", "UTF-8", "ArmSCII-8"),
        new("Turkish", "tr", null, "ISO-8859-9", Quoted, "8bit", "ASCII", "UTF-8", "Windows-1254", "ISO-8859-9"),
        Neutral,
    ];

    /// <summary>The encodings of <see cref="DetectOrder"/>.</summary>
    public TextEncoding[] Encodings => Array.ConvertAll(DetectOrder, static name => EncodingTable.Find(name)!);

    /// <summary>Finds a language by a name, its code or its other name, in any case; null when there is none.</summary>
    public static Language? Find(string name) => Find(name, static language => language.Name) ?? Find(name, static language => language.ShortName) ?? Find(name, static language => language.Alias);

    private static Language? Find(string name, Func<Language, string?> nameOf) =>
        Array.Find(All, language => string.Equals(nameOf(language), name, StringComparison.OrdinalIgnoreCase));
}
