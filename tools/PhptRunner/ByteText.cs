using System.Text;

namespace MiniPhp.Tools.Phpt;

/// <summary>
/// Test files and program output are bytes. Inside the tools they travel as strings whose characters are those bytes
/// (Latin-1), so nothing is lost whatever encoding a test is written in.
/// </summary>
internal static class ByteText
{
    public static string Read(string path) => Encoding.Latin1.GetString(File.ReadAllBytes(path));

    public static void Write(string path, string text) => File.WriteAllBytes(path, Encoding.Latin1.GetBytes(text));

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>The bytes of a .NET string, such as a path, as they appear outside: UTF-8.</summary>
    public static string Of(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The text as a reader should see it: UTF-8 where the bytes are valid UTF-8, Latin-1 otherwise.</summary>
    public static string Readable(string text)
    {
        try
        {
            return StrictUtf8.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }

    /// <summary>PHP's <c>trim()</c>: space, tab, line feed, carriage return, NUL and vertical tab.</summary>
    public static string Trim(string text) => text.Trim(' ', '\t', '\n', '\r', '\0', '\v');

    /// <summary>PHP's <c>empty()</c> for a string.</summary>
    public static bool IsEmpty(string? text) => text is null or "" or "0";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
