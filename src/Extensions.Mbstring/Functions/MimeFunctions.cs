using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Extensions.Mbstring.Mime;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Headers of mail with other characters than ASCII's.</summary>
[PhpExtension("mbstring")]
public static class MimeFunctions
{
    /// <summary>Encodes a header's value.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The value, in the internal encoding.</param>
    /// <param name="charset">What it is to be in; null for the language's.</param>
    /// <param name="transfer_encoding">"B" for base64, "Q" for Quoted-Printable; null for the language's, with a charset base64.</param>
    /// <param name="newline">What ends lines.</param>
    /// <param name="indent">Characters before the value on the first line.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or one without a name in MIME.</exception>
    /// <remarks>https://www.php.net/mb_encode_mimeheader</remarks>
    [PhpFunction]
    public static PhpString mb_encode_mimeheader(
        Engine engine,
        PhpString @string,
        PhpString? charset = null,
        PhpString? transfer_encoding = null,
        [PhpParameter(Default = "\"\\r\\n\"")] PhpString? newline = null,
        long indent = 0)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen;
        bool isQuoted = false;
        if (charset is null)
        {
            chosen = EncodingTable.Find(state.Language.MailCharset)!;
            isQuoted = state.Language.HeaderEncoding == EncodingTable.QuotedPrintable.Name;
        }
        else
        {
            chosen = state.Choose(charset, 2);
            if (chosen.MimeName is null)
                throw engine.ArgumentValueError(2, "\"" + EncodingNames.Shown(charset) + "\" cannot be used for MIME header encoding");
        }

        if (transfer_encoding is { IsEmpty: false })
        {
            if ((transfer_encoding[0] | 0x20) == 'b')
                isQuoted = false;
            else if ((transfer_encoding[0] | 0x20) == 'q')
                isQuoted = true;
        }

        ReadOnlySpan<byte> lineFeed = newline is null ? "\r\n"u8 : CText.UpToNull(newline.Span);
        return HeaderEncoder.Encode(@string, state.Internal, chosen, isQuoted, lineFeed, unchecked((int)indent));
    }

    /// <summary>Decodes a header's value into the internal encoding.</summary>
    /// <remarks>https://www.php.net/mb_decode_mimeheader</remarks>
    [PhpFunction]
    public static PhpString mb_decode_mimeheader(Engine engine, PhpString @string) => HeaderDecoder.Decode(@string.Span, MbstringState.Of(engine).Internal);
}
