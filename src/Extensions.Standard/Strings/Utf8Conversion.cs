using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>ISO 8859-1 to UTF-8 and back.</summary>
[PhpExtension("standard")]
public static class Utf8Conversion
{
    /// <remarks>https://www.php.net/utf8_encode</remarks>
    [PhpFunction(Deprecated = true)]
    public static PhpString utf8_encode(PhpString @string)
    {
        var result = new ByteBuilder(@string.Length * 2L);
        foreach (byte c in @string.Span)
            result.Advance(Utf8.Write(c, result.Reserve(4)));
        return result.ToPhpString();
    }

    /// <returns>The text; "?" for characters that ISO 8859-1 has not, and for bytes that are none.</returns>
    /// <remarks>https://www.php.net/utf8_decode</remarks>
    [PhpFunction(Deprecated = true)]
    public static PhpString utf8_decode(PhpString @string)
    {
        ReadOnlySpan<byte> text = @string.Span;
        var result = new ByteBuilder(text.Length);
        while (!text.IsEmpty)
        {
            bool isValid = Utf8.TryRead(text, out int character, out int length);
            result.Append(isValid && character <= 0xff ? (byte)character : (byte)'?');
            text = text[length..];
        }

        return result.ToPhpString();
    }
}
