using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Mime;

/// <summary>Reads a header's value: encoded words (RFC 2047) become text, line breaks with what follows them become spaces or nothing.</summary>
internal ref struct HeaderDecoder
{
    /// <summary>Bytes from the equals sign on after which no name of a charset is expected any more.</summary>
    private const int LongestStart = 100;

    private readonly TextEncoding _to;
    private CharacterWriter _output;

    /// <summary>What was read of the start of a word, in case it is none.</summary>
    private ByteBuilder _pending;

    private ByteBuilder _content;
    private Part _part;
    private int _charsetStart;
    private TextEncoding _charset;
    private bool _isQuoted;

    private enum Part : byte
    {
        /// <summary>Outside of words.</summary>
        Plain,

        /// <summary>After an equals sign.</summary>
        Start,
        Charset,
        Transfer,

        /// <summary>Before the content.</summary>
        BeforeContent,
        Content,

        /// <summary>After a question mark in the content.</summary>
        PossibleEnd,

        /// <summary>After a word.</summary>
        AfterWord,

        /// <summary>In a line break after a word.</summary>
        FoldAfterWord,

        /// <summary>In a line break after other text.</summary>
        Fold,
    }

    private HeaderDecoder(TextEncoding to)
    {
        _to = to;
        _charset = EncodingTable.Ascii;
        _output = new CharacterWriter([], Substitution.QuestionMark);
    }

    /// <summary>Decodes a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="to">What the result is to be in.</param>
    public static PhpString Decode(ReadOnlySpan<byte> text, TextEncoding to)
    {
        var decoder = new HeaderDecoder(to);
        while (!text.IsEmpty)
        {
            if (decoder._part == Part.Plain)
            {
                int plain = text.IndexOfAny((byte)'=', (byte)'\r', (byte)'\n');
                plain = plain < 0 ? text.Length : plain;
                decoder.Write(text[..plain], EncodingTable.Ascii);
                text = text[plain..];
                if (text.IsEmpty)
                    break;
            }

            decoder.Add(text[0]);
            text = text[1..];
        }

        return decoder.Finish();
    }

    private static bool IsLineEnd(byte c) => c is (byte)'\r' or (byte)'\n';

    private void Add(byte c)
    {
        switch (_part)
        {
            case Part.Start:
                AddToStart(c);
                break;
            case Part.Charset:
                AddToCharset(c);
                break;
            case Part.Transfer:
                AddToTransfer(c);
                break;
            case Part.BeforeContent:
                if (c == '?')
                {
                    _pending.Length = 0;
                    _part = Part.Content;
                }
                else
                {
                    GiveUp(c);
                }

                break;
            case Part.Content:
                if (c == '?')
                    _part = Part.PossibleEnd;
                else
                    _content.Append(c);
                break;
            case Part.PossibleEnd:
                AddToEnd(c);
                break;
            case Part.AfterWord:
                AddAfterWord(c);
                break;
            case Part.FoldAfterWord or Part.Fold:
                AddToFold(c);
                break;
            default:
                if (IsLineEnd(c))
                {
                    _part = Part.Fold;
                }
                else if (c == '=')
                {
                    _pending.Append(c);
                    _part = Part.Start;
                }
                else
                {
                    WritePlain(c);
                }

                break;
        }
    }

    private void AddToStart(byte c)
    {
        if (c == '?')
        {
            _pending.Append(c);
            _charsetStart = _pending.Length;
            _part = Part.Charset;
            return;
        }

        WritePending();
        if (c == '=')
        {
            _pending.Append(c);
        }
        else if (IsLineEnd(c))
        {
            _part = Part.Fold;
        }
        else
        {
            WritePlain(c);
            _part = Part.Plain;
        }
    }

    private void AddToCharset(byte c)
    {
        if (c == '?')
        {
            string name = CText.UpToNull(PhpString.From(_pending.Written[_charsetStart..]).ToLatin1());
            if (EncodingTable.Find(name) is { } found)
            {
                _charset = found;
                _part = Part.Transfer;
            }

            _pending.Append(c);
            return;
        }

        _pending.Append(c);
        if (_pending.Length > LongestStart)
        {
            WritePending();
            _part = Part.Plain;
        }
        else if (IsLineEnd(c))
        {
            _pending.Length--;
            WritePending();
            _part = Part.Fold;
        }
    }

    private void AddToTransfer(byte c)
    {
        if ((c | 0x20) is 'b' or 'q')
        {
            _pending.Append(c);
            _isQuoted = (c | 0x20) == 'q';
            _part = Part.BeforeContent;
        }
        else
        {
            GiveUp(c);
        }
    }

    /// <summary>What looked like a word is none.</summary>
    private void GiveUp(byte c)
    {
        if (!IsLineEnd(c))
            _pending.Append(c);
        WritePending();
        _part = IsLineEnd(c) ? Part.Fold : Part.Plain;
    }

    private void AddToEnd(byte c)
    {
        if (c == '=')
        {
            WriteContent();
            _part = Part.AfterWord;
            return;
        }

        _content.Append((byte)'?');
        if (c != '?')
        {
            _content.Append(c);
            _part = Part.Content;
        }
    }

    private void AddAfterWord(byte c)
    {
        if (IsLineEnd(c))
        {
            _part = Part.FoldAfterWord;
            return;
        }

        _pending.Append(c);
        if (c == '=')
        {
            _part = Part.Start;
        }
        else if (c is not ((byte)' ' or (byte)'\t'))
        {
            WritePending();
            _part = Part.Plain;
        }
    }

    private void AddToFold(byte c)
    {
        if (IsLineEnd(c) || c is (byte)' ' or (byte)'\t')
            return;
        if (c != '=')
        {
            _pending.Append((byte)' ');
            _pending.Append(c);
            WritePending();
            _part = Part.Plain;
            return;
        }

        if (_part == Part.FoldAfterWord)
            _pending.Append((byte)' ');
        else
            WritePlain((byte)' ');
        _pending.Append(c);
        _part = Part.Start;
    }

    private void WritePlain(byte c) => Write([c], EncodingTable.Ascii);

    private void WritePending()
    {
        Write(_pending.Written, EncodingTable.Ascii);
        _pending.Length = 0;
    }

    private void WriteContent()
    {
        TextEncoding transfer = _isQuoted ? EncodingTable.QuotedPrintable : EncodingTable.Base64;
        Span<uint> values = stackalloc uint[TextEncoding.Piece];
        ReadOnlySpan<byte> rest = _content.Written;
        var bytes = new ByteBuilder([]);
        uint state = 0;
        while (!rest.IsEmpty)
        {
            int count = transfer.Decode(ref rest, values, ref state);
            foreach (uint value in values[..count])
            {
                if (value != TextEncoding.Malformed)
                {
                    bytes.Append((byte)value);
                    continue;
                }

                Write(bytes.Written, _charset);
                bytes.Length = 0;
                _to.Encode([TextEncoding.Malformed], ref _output, isLast: false);
            }
        }

        Write(bytes.Written, _charset);
        bytes.Dispose();
        _content.Length = 0;
    }

    private void Write(scoped ReadOnlySpan<byte> bytes, TextEncoding from)
    {
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        uint state = 0;
        while (!bytes.IsEmpty)
        {
            int count = from.Decode(ref bytes, points, ref state);
            _to.Encode(points[..count], ref _output, isLast: false);
        }
    }

    private PhpString Finish()
    {
        if (_part is Part.Content or Part.PossibleEnd)
            WriteContent();
        else
            WritePending();
        _to.Encode(default, ref _output, isLast: true);
        _pending.Dispose();
        _content.Dispose();
        return _output.ToPhpString();
    }
}
