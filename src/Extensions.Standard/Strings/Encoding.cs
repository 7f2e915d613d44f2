using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Bytes as text and back: hexadecimal, base64, URLs.</summary>
[PhpExtension("standard")]
public static class Encoding
{
    private static ReadOnlySpan<byte> UpperHex => "0123456789ABCDEF"u8;

    /// <remarks>https://www.php.net/bin2hex</remarks>
    [PhpFunction]
    public static PhpString bin2hex(PhpString @string) => PhpString.FromOwned(DigestText.Hex(@string.Span));

    /// <returns>The bytes, or false and a warning when the text is not pairs of hex digits.</returns>
    /// <remarks>https://www.php.net/hex2bin</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? hex2bin(Engine engine, PhpString @string)
    {
        ReadOnlySpan<byte> text = @string.Span;
        if (text.Length % 2 != 0)
        {
            engine.FunctionWarning("Hexadecimal input string must have an even length");
            return null;
        }

        var bytes = new byte[text.Length / 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            int high = EncodedText.HexDigit(text[2 * i]);
            int low = EncodedText.HexDigit(text[2 * i + 1]);
            if (high < 0 || low < 0)
            {
                engine.FunctionWarning("Input string must be hexadecimal string");
                return null;
            }

            bytes[i] = (byte)(high << 4 | low);
        }

        return PhpString.FromOwned(bytes);
    }

    /// <remarks>https://www.php.net/base64_encode</remarks>
    [PhpFunction]
    public static PhpString base64_encode(PhpString @string)
    {
        var text = new byte[Base64Text.EncodedLength(@string.Length)];
        Base64Text.Encode(@string.Span, text);
        return PhpString.FromOwned(text);
    }

    /// <summary>Decodes; bytes outside the alphabet are skipped, or with <paramref name="strict"/> make it fail (whitespace apart).</summary>
    /// <returns>The bytes, or false.</returns>
    /// <remarks>https://www.php.net/base64_decode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? base64_decode(PhpString @string, bool strict = false)
    {
        return EncodedText.TryDecodeBase64(@string.Span, strict, out PhpString bytes) ? bytes : null;
    }

    /// <summary>For queries: a space becomes +, everything but letters, digits and -_. becomes %XX.</summary>
    /// <remarks>https://www.php.net/urlencode</remarks>
    [PhpFunction]
    public static PhpString urlencode(PhpString @string) => EncodeUrl(@string.Span, isRaw: false);

    /// <summary>For paths (RFC 3986): everything but letters, digits and -_.~ becomes %XX.</summary>
    /// <remarks>https://www.php.net/rawurlencode</remarks>
    [PhpFunction]
    public static PhpString rawurlencode(PhpString @string) => EncodeUrl(@string.Span, isRaw: true);

    internal static PhpString EncodeUrl(ReadOnlySpan<byte> text, bool isRaw)
    {
        var result = new ByteBuilder(text.Length + 16L);
        foreach (byte c in text)
        {
            if (ByteText.IsLetter(c) || ByteText.IsDigit(c) || c is (byte)'-' or (byte)'_' or (byte)'.' || (c == '~' && isRaw))
            {
                result.Append(c);
            }
            else if (c == ' ' && !isRaw)
            {
                result.Append((byte)'+');
            }
            else
            {
                result.Append((byte)'%');
                result.Append(UpperHex[c >> 4]);
                result.Append(UpperHex[c & 15]);
            }
        }

        return result.ToPhpString();
    }

    /// <remarks>https://www.php.net/urldecode</remarks>
    [PhpFunction]
    public static PhpString urldecode(PhpString @string) => EncodedText.DecodeUrl(@string, plusIsSpace: true);

    /// <remarks>https://www.php.net/rawurldecode</remarks>
    [PhpFunction]
    public static PhpString rawurldecode(PhpString @string) => EncodedText.DecodeUrl(@string, plusIsSpace: false);
}
