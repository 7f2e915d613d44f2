using System.Buffers;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Json;

/// <summary>Strings with their quotes and escapes.</summary>
internal static class JsonStringWriter
{
    private static readonly ByteSet Special = new(SpecialBytes(), static () => Search.Special);

    /// <summary>Writes a string; on malformed UTF-8 nothing, unless flags say to skip or to replace it.</summary>
    /// <returns>false when the text is malformed.</returns>
    public static bool TryWrite(scoped ReadOnlySpan<byte> text, JsonFlags flags, scoped ref ByteBuilder output)
    {
        int start = output.Length;
        output.Append((byte)'"');
        while (!text.IsEmpty)
        {
            int plain = Special.IndexIn(text);
            if (plain < 0)
                plain = text.Length;
            output.Append(text[..plain]);
            text = text[plain..];
            if (text.IsEmpty)
                break;

            if (text[0] < 0x80)
            {
                WriteAscii(text[0], flags, ref output);
                text = text[1..];
                continue;
            }

            bool valid = Utf8.TryRead(text, out int codePoint, out int length);
            if (valid)
            {
                WriteCharacter(text[..length], codePoint, flags, ref output);
            }
            else if ((flags & (JsonFlags.InvalidUtf8Ignore | JsonFlags.InvalidUtf8Substitute)) == 0)
            {
                output.Length = start;
                return false;
            }
            else if ((flags & JsonFlags.InvalidUtf8Ignore) == 0)
            {
                output.Append((flags & JsonFlags.UnescapedUnicode) != 0 ? "\ufffd"u8 : "\\ufffd"u8);
            }

            text = text[length..];
        }

        output.Append((byte)'"');
        return true;
    }

    private static void WriteCharacter(scoped ReadOnlySpan<byte> bytes, int codePoint, JsonFlags flags, scoped ref ByteBuilder output)
    {
        // The line terminators U+2028 and U+2029 end a line in JavaScript, so they stay escaped unless asked for.
        bool lineTerminator = codePoint is 0x2028 or 0x2029;
        if ((flags & JsonFlags.UnescapedUnicode) != 0 && (!lineTerminator || (flags & JsonFlags.UnescapedLineTerminators) != 0))
        {
            output.Append(bytes);
            return;
        }

        if (codePoint >= 0x10000)
        {
            codePoint -= 0x10000;
            WriteEscape(0xD800 | (codePoint >> 10), ref output);
            codePoint = 0xDC00 | (codePoint & 0x3FF);
        }

        WriteEscape(codePoint, ref output);
    }

    private static void WriteAscii(byte b, JsonFlags flags, scoped ref ByteBuilder output)
    {
        switch (b)
        {
            case (byte)'"': output.Append((flags & JsonFlags.HexQuot) != 0 ? "\\u0022"u8 : "\\\""u8); break;
            case (byte)'\\': output.Append("\\\\"u8); break;
            case (byte)'/': output.Append((flags & JsonFlags.UnescapedSlashes) != 0 ? "/"u8 : "\\/"u8); break;
            case (byte)'\b': output.Append("\\b"u8); break;
            case (byte)'\f': output.Append("\\f"u8); break;
            case (byte)'\n': output.Append("\\n"u8); break;
            case (byte)'\r': output.Append("\\r"u8); break;
            case (byte)'\t': output.Append("\\t"u8); break;
            case (byte)'<': output.Append((flags & JsonFlags.HexTag) != 0 ? "\\u003C"u8 : "<"u8); break;
            case (byte)'>': output.Append((flags & JsonFlags.HexTag) != 0 ? "\\u003E"u8 : ">"u8); break;
            case (byte)'&': output.Append((flags & JsonFlags.HexAmp) != 0 ? "\\u0026"u8 : "&"u8); break;
            case (byte)'\'': output.Append((flags & JsonFlags.HexApos) != 0 ? "\\u0027"u8 : "'"u8); break;
            default: WriteEscape(b, ref output); break;
        }
    }

    private static void WriteEscape(int unit, scoped ref ByteBuilder output)
    {
        Span<byte> escape = output.Reserve(6);
        escape[0] = (byte)'\\';
        escape[1] = (byte)'u';
        for (int i = 5; i > 1; i--, unit >>= 4)
            escape[i] = "0123456789abcdef"u8[unit & 0xF];
        output.Advance(6);
    }

    private static byte[] SpecialBytes()
    {
        var bytes = new List<byte>();
        for (int b = 0; b < 256; b++)
        {
            if (b < 0x20 || b >= 0x80 || "\"\\/<>&'"u8.Contains((byte)b))
                bytes.Add((byte)b);
        }

        return [.. bytes];
    }

    private static class Search
    {
        public static readonly SearchValues<byte> Special = SearchValues.Create(SpecialBytes());
    }
}
