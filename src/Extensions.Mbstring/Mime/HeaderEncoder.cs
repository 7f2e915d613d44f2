using System.Text;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Extensions.Mbstring.Encodings.Transfer;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Mime;

/// <summary>
/// Writes a header's value in ASCII (RFC 2047): words of ordinary characters as they are, and from the first other character on everything
/// in encoded words, on lines of at most 74 characters.
/// </summary>
internal ref struct HeaderEncoder
{
    private const int LineLength = 74;

    /// <summary>Lines with so much on them do not begin an encoded word.</summary>
    private const int MostBeforeWord = 60;

    private readonly TextEncoding _charset;
    private readonly bool _isQuoted;
    private readonly ReadOnlySpan<byte> _lineFeed;
    private byte[]? _wordStart;

    private ByteBuilder _output;
    private ByteBuilder _word;
    private CharacterWriter _encoded;
    private int _lineStart;
    private int _indent;
    private bool _isInWords;

    /// <summary>Whether anything but spaces is in the word.</summary>
    private bool _hasWord;

    private HeaderEncoder(TextEncoding charset, bool isQuoted, ReadOnlySpan<byte> lineFeed, long indent, Span<byte> outputRoom, Span<byte> wordRoom)
    {
        _charset = charset;
        _isQuoted = isQuoted;
        _lineFeed = lineFeed[..int.Min(lineFeed.Length, 8)];
        _output = new ByteBuilder(outputRoom);
        _word = new ByteBuilder(wordRoom);
        _indent = indent is > 0 and < LineLength ? (int)indent : 0;
        _encoded = new CharacterWriter([], Substitution.QuestionMark);
    }

    /// <summary>Encodes a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="from">What it is in.</param>
    /// <param name="charset">What encoded words are to be in; it has a name in MIME.</param>
    /// <param name="isQuoted">Whether encoded words are in Quoted-Printable, not in base64.</param>
    /// <param name="lineFeed">What ends lines; at most eight bytes count.</param>
    /// <param name="indent">Characters before the value on the first line.</param>
    public static PhpString Encode(PhpString text, TextEncoding from, TextEncoding charset, bool isQuoted, ReadOnlySpan<byte> lineFeed, long indent)
    {
        var encoder = new HeaderEncoder(charset, isQuoted, lineFeed, indent, stackalloc byte[256], stackalloc byte[128]);
        ReadOnlySpan<byte> bytes = text.Span[..from.WholeLength(text.Span)];
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        uint state = 0;
        while (!bytes.IsEmpty)
        {
            int count = from.Decode(ref bytes, points, ref state);
            foreach (uint point in points[..count])
                encoder.Add(point);
        }

        return encoder.Finish();
    }

    private static bool IsOrdinary(uint point) => point is > 0x20 and < 0x7F and not ('=' or '?' or '_');

    private void Add(uint point)
    {
        if (_isInWords)
        {
            AddEncoded(point);
        }
        else if (IsOrdinary(point))
        {
            _word.Append((byte)point);
            _hasWord = true;
        }
        else if (point == ' ' && !_hasWord)
        {
            _word.Append((byte)' ');
        }
        else if (point == ' ' && _word.Length < LineLength)
        {
            Separate(OnLine + _word.Length > LineLength);
            _output.Append(_word.Written);
            _word.Length = 0;
            _hasWord = false;
        }
        else
        {
            Separate(OnLine + WordStart.Length > MostBeforeWord);
            _isInWords = true;
            _output.Append(WordStart);
            foreach (byte waiting in _word.Written)
                AddEncoded(waiting);
            _word.Length = 0;
            AddEncoded(point);
        }
    }

    /// <summary>What begins an encoded word.</summary>
    private byte[] WordStart => _wordStart ??= Encoding.Latin1.GetBytes("=?" + _charset.MimeName + (_isQuoted ? "?Q?" : "?B?"));

    /// <summary>What is on the line, what stands before the value included.</summary>
    private readonly int OnLine => _output.Length - _lineStart + _indent;

    private void Separate(bool folds)
    {
        if (folds)
        {
            _output.Append(_lineFeed);
            _output.Append((byte)' ');
            _lineStart = _output.Length;
            _indent = 0;
        }
        else if (_output.Length > 0)
        {
            _output.Append((byte)' ');
        }
    }

    private void AddEncoded(uint point)
    {
        int length = _encoded.Length;
        uint state = _encoded.State;
        if (length > 0)
        {
            _charset.Encode([point], ref _encoded, isLast: true);
            bool fits = OnLine + TransferLength(_encoded.Written) < LineLength;
            _encoded.Length = length;
            _encoded.State = state;
            if (!fits)
            {
                EndWord();
                Separate(folds: true);
                _output.Append(WordStart);
            }
        }

        _charset.Encode([point], ref _encoded, isLast: false);
    }

    private void EndWord()
    {
        _charset.Encode(default, ref _encoded, isLast: true);
        if (_isQuoted)
            AddQuoted(_encoded.Written);
        else
            AddBase64(_encoded.Written);
        _output.Append("?="u8);
        _encoded.Length = 0;
        _encoded.State = 0;
    }

    private readonly int TransferLength(ReadOnlySpan<byte> bytes)
    {
        if (!_isQuoted)
            return (bytes.Length + 2) / 3 * 4;
        int length = bytes.Length;
        foreach (byte value in bytes)
            length += NeedsQuoting(value) ? 2 : 0;
        return length;
    }

    private static bool NeedsQuoting(byte value) => value != 0 && !char.IsAsciiLetter((char)value) && value is not ((byte)'!' or (byte)'*' or (byte)'+' or (byte)'-' or (byte)'/');

    private void AddQuoted(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            if (!NeedsQuoting(value))
            {
                _output.Append(value);
                continue;
            }

            _output.Append((byte)'=');
            _output.Append("0123456789ABCDEF"u8[value >> 4]);
            _output.Append("0123456789ABCDEF"u8[value & 15]);
        }
    }

    private void AddBase64(ReadOnlySpan<byte> bytes)
    {
        Span<byte> room = _output.Reserve((bytes.Length + 2) / 3 * 4);
        System.Buffers.Text.Base64.EncodeToUtf8(bytes, room, out _, out int written);
        _output.Advance(written);
    }

    private PhpString Finish()
    {
        if (_isInWords)
        {
            EndWord();
        }
        else if (_word.Length > 0)
        {
            if (_output.Length > 0)
                Separate(OnLine + _word.Length > LineLength);
            _output.Append(_word.Written);
        }

        _encoded.Dispose();
        _word.Dispose();
        return _output.ToPhpString();
    }
}
