using System.Buffers.Text;
using MiniPhp.Extensions.Iconv.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv.Mime;

/// <summary>How encoded words are written (RFC 2047).</summary>
internal enum MimeScheme
{
    Base64,
    QuotedPrintable,
}

/// <summary>Writes a header field as encoded words, in lines of a length that is not exceeded.</summary>
/// <param name="scheme">How words are encoded.</param>
/// <param name="charset">The encoding of the result, without zero bytes.</param>
/// <param name="lineLength">Bytes a line.</param>
/// <param name="lineBreak">Between lines; a blank follows it.</param>
internal ref struct MimeEncoder(MimeScheme scheme, ReadOnlySpan<byte> charset, long lineLength, ReadOnlySpan<byte> lineBreak)
{
    /// <summary>"?=" at the end of an encoded word.</summary>
    private const int WordEnd = 2;

    private readonly ReadOnlySpan<byte> _charset = charset;
    private readonly ReadOnlySpan<byte> _lineBreak = lineBreak;
    private readonly long _lineLength = lineLength;

    /// <summary>Bytes that the line has room for.</summary>
    private long _left = lineLength;

    /// <summary>Writes the field.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="name">Its name, ASCII.</param>
    /// <param name="value">Its value.</param>
    /// <param name="encoding">What both are in.</param>
    /// <param name="output">Where to.</param>
    public IconvError Write(Engine engine, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ReadOnlySpan<byte> encoding, ref ByteBuilder output)
    {
        const int nameEnd = 2;
        const int wordFrame = 12;
        if (name.Length + nameEnd >= _lineLength || _charset.Length + wordFrame >= _lineLength)
            return IconvError.TooLong;
        IconvError error = Converter.Open(engine, "ASCII"u8, encoding, out Converter? plain);
        if (plain is null)
            return error;
        using Converter nameConverter = plain;
        error = Converter.Open(engine, _charset, encoding, out Converter? opened);
        if (opened is null)
            return error;
        using Converter converter = opened;

        Transcoding.Append(ref output, name, nameConverter);
        output.Append(": "u8);
        _left -= name.Length + nameEnd;
        do
        {
            BeginWord(ref output);
            error = scheme == MimeScheme.Base64 ? WriteBase64(converter, ref value, ref output) : WriteQuotedPrintable(converter, ref value, ref output);
            if (error != IconvError.None)
                return error;
            output.Append("?="u8);
            _left -= WordEnd;
        }
        while (value.Length > 0);
        return IconvError.None;
    }

    private void BeginWord(ref ByteBuilder output)
    {
        const int frame = 7;
        int shortest = frame + _charset.Length + (scheme == MimeScheme.Base64 ? 4 : 3);
        if (_left < shortest + _lineBreak.Length + 1)
        {
            output.Append(_lineBreak);
            output.Append((byte)' ');
            _left = _lineLength - 1;
        }

        output.Append("=?"u8);
        output.Append(_charset);
        output.Append(scheme == MimeScheme.Base64 ? "?B?"u8 : "?Q?"u8);
        _left -= _charset.Length + "=??B?"u8.Length;
    }

    private IconvError WriteBase64(Converter converter, ref ReadOnlySpan<byte> value, ref ByteBuilder output)
    {
        const int reserve = 4;
        ReadOnlySpan<byte> start = value;
        long room = (_left - WordEnd) / 4 * 3;
        // What leads back to the initial state has to fit as well: when it does not, the word gets shorter.
        for (int reserved = reserve; ; reserved += reserve)
        {
            if (room <= reserved)
                return IconvError.TooLong;
            Span<byte> text = Room(room, value.Length);
            int forText = (int)Math.Min(room - reserved, text.Length);
            ConversionStatus status = converter.Convert(ref value, text[..forText], out int written);
            if (IconvErrors.Of(status) is not IconvError.None and var error)
                return error;
            if (status == ConversionStatus.Full && value.Length == start.Length)
                return IconvError.TooLong;
            status = converter.Finish(text[written..(int)Math.Min(room, text.Length)], out int end);
            if (status == ConversionStatus.Done)
                return AppendBase64(text[..(written + end)], ref output);
            if (status != ConversionStatus.Full || !converter.Reset())
                return IconvError.Unknown;
            value = start;
        }
    }

    private IconvError AppendBase64(ReadOnlySpan<byte> text, ref ByteBuilder output)
    {
        int length = Base64.GetMaxEncodedToUtf8Length(text.Length);
        if (_left < length)
            return IconvError.Unknown;
        Base64.EncodeToUtf8(text, output.Reserve(length), out _, out _);
        output.Advance(length);
        _left -= length;
        return IconvError.None;
    }

    private IconvError WriteQuotedPrintable(Converter converter, ref ReadOnlySpan<byte> value, ref ByteBuilder output)
    {
        const int quoted = 3;
        ReadOnlySpan<byte> start = value;
        ReadOnlySpan<byte> text = [];
        long most = _left - WordEnd;
        for (long room = most; room > 0;)
        {
            Span<byte> target = Room(room, value.Length);
            int forText = (int)Math.Min(room, target.Length);
            ConversionStatus status = converter.Convert(ref value, target[..forText], out int written);
            if (IconvErrors.Of(status) is not IconvError.None and var error)
                return error;
            if (status == ConversionStatus.Full && value.Length == start.Length)
                return IconvError.NoProgress;
            status = converter.Finish(target[written..forText], out int end);
            if (status is not (ConversionStatus.Done or ConversionStatus.Full))
                return IconvError.Unknown;
            text = target[..(written + end)];
            long needed = QuotedLength(text);
            if (needed <= most)
                break;
            room -= (needed - most + quoted - 1) / quoted;
            value = start;
        }

        foreach (byte b in text)
            AppendQuoted(b, ref output);
        return converter.Reset() ? IconvError.None : IconvError.Unknown;
    }

    private void AppendQuoted(byte b, ref ByteBuilder output)
    {
        const int quoted = 3;
        if (!NeedsQuoting(b))
        {
            output.Append(b);
            _left--;
            return;
        }

        output.Append((byte)'=');
        output.Append((byte)"0123456789ABCDEF"[b >> 4]);
        output.Append((byte)"0123456789ABCDEF"[b & 0xF]);
        _left -= quoted;
    }

    private static long QuotedLength(ReadOnlySpan<byte> text)
    {
        const int quoted = 3;
        long length = 0;
        foreach (byte b in text)
            length += NeedsQuoting(b) ? quoted : 1;
        return length;
    }

    private static bool NeedsQuoting(byte b) => b is <= (byte)' ' or >= 0x7F or (byte)'=' or (byte)'?' or (byte)'_';

    /// <summary>Room for a word; as much as the line has, but no more than a text of this length can need in any encoding.</summary>
    private static byte[] Room(long wanted, int length)
    {
        const int largestCharacter = 16;
        const int slack = 64;
        return new byte[Math.Min(wanted, (long)length * largestCharacter + slack)];
    }
}
