using MiniPhp.Extensions.Iconv.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv.Mime;

/// <summary>
/// Reads a header field with encoded words (RFC 2047), byte by byte. What is damaged is treated as PHP treats it: an error, or with
/// ICONV_MIME_DECODE_CONTINUE_ON_ERROR text as it stands.
/// </summary>
internal ref partial struct MimeDecoder
{
    private const int None = -1;

    private enum State
    {
        /// <summary>Anything may follow.</summary>
        Start,

        /// <summary>After "=".</summary>
        WordStart,

        /// <summary>In the name of the word's encoding.</summary>
        Charset,

        /// <summary>Before "B" or "Q".</summary>
        Scheme,

        /// <summary>After "B" or "Q".</summary>
        SchemeEnd,

        /// <summary>In the word's text.</summary>
        Text,

        /// <summary>After the "?" behind the text.</summary>
        WordEnd,

        /// <summary>After a carriage return.</summary>
        Return,

        /// <summary>At the start of a line, which goes on with the field if it begins with a blank.</summary>
        LineStart,

        /// <summary>Behind a word: what follows decides.</summary>
        AfterWord,

        /// <summary>In a language, behind the encoding's name.</summary>
        Language,

        /// <summary>In blanks.</summary>
        Blanks,

        /// <summary>In text that is no encoded word.</summary>
        Plain,
    }

    private readonly Engine _engine;
    private readonly ReadOnlySpan<byte> _input;
    private readonly PhpString _charset;
    private readonly Converter _plain;
    private readonly bool _isStrict;
    private readonly bool _continues;
    private Converter? _converter;
    private ByteBuilder _output;

    /// <summary>Something was added to the output, if only nothing at all.</summary>
    private bool _hasOutput;
    private State _state;

    /// <summary>The byte that is looked at.</summary>
    private int _at;

    /// <summary>Bytes that are to be looked at, this one included. As in PHP it loses one for each byte that is looked at twice.</summary>
    private int _left;
    private int _word = None;
    private int _charsetStart;
    private int _textStart;
    private int _textLength;
    private int _blanks = None;
    private MimeScheme _scheme;
    private IconvError _error;

    private MimeDecoder(Engine engine, ReadOnlySpan<byte> input, PhpString charset, Converter plain, long mode)
    {
        _engine = engine;
        _input = input;
        _charset = charset;
        _plain = plain;
        _isStrict = (mode & IconvConstants.ICONV_MIME_DECODE_STRICT) != 0;
        _continues = (mode & IconvConstants.ICONV_MIME_DECODE_CONTINUE_ON_ERROR) != 0;
        _output = new ByteBuilder([]);
        _left = input.Length;
    }

    /// <summary>Reads the first field of a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="input">One field or more.</param>
    /// <param name="charset">The encoding of the result.</param>
    /// <param name="mode">ICONV_MIME_DECODE_* bits.</param>
    /// <param name="decoded">The field; null on errors, and when there is nothing in it.</param>
    /// <param name="end">Where the next field begins.</param>
    public static IconvError Decode(Engine engine, ReadOnlySpan<byte> input, PhpString charset, long mode, out PhpString? decoded, out int end)
    {
        decoded = null;
        end = 0;
        IconvError error = Converter.Open(engine, charset.Span, "ASCII"u8, out Converter? opened);
        if (opened is null)
            return error;
        using Converter plain = opened;
        var decoder = new MimeDecoder(engine, input, charset, plain, mode);
        error = decoder.Run();
        decoder._converter?.Dispose();
        end = decoder._at;
        if (error == IconvError.None && decoder._hasOutput)
            decoded = decoder._output.ToPhpString();
        decoder._output.Dispose();
        return error;
    }

    private IconvError Run()
    {
        for (; _left > 0; _left--, _at++)
        {
            if (!Step(_input[_at]))
                return _error;
        }

        if (_state is State.Start or State.LineStart or State.Blanks or State.Plain)
            return _error;
        if (!_continues)
            return IconvError.Malformed;
        if (_state == State.WordStart)
            Append((byte)'=');
        return IconvError.None;
    }

    /// <summary>Looks at a byte; false when that ends everything, with <see cref="_error"/>.</summary>
    private bool Step(byte c)
    {
        switch (_state)
        {
            case State.Start:
                return AtStart(c);
            case State.WordStart:
                return AtWordStart(c);
            case State.Charset:
                return InCharset(c);
            case State.Scheme:
                return AtScheme(c);
            case State.SchemeEnd:
                if (c != '?')
                    return GiveUpWord();
                _textStart = _at + 1;
                _state = State.Text;
                return true;
            case State.Text:
                if (c == '?')
                {
                    _textLength = _at - _textStart;
                    _state = State.WordEnd;
                }

                return true;
            case State.WordEnd:
                if (c != '=')
                    return GiveUpWord();
                _state = State.AfterWord;
                return _left > 1 || AfterWord(c, isEnd: true);
            case State.Return:
                AfterReturn(c);
                return true;
            case State.LineStart:
                AtLineStart(c);
                return true;
            case State.AfterWord:
                return AfterWord(c, isEnd: false);
            case State.Language:
                if (c == '?')
                    _state = State.Scheme;
                return true;
            case State.Blanks:
                InBlanks(c);
                return true;
            default:
                InPlain(c);
                return true;
        }
    }

    private readonly State AfterText => _isStrict ? State.Plain : State.Start;

    private readonly byte At(int position) => position < _input.Length ? _input[position] : (byte)0;

    private IconvError Append(byte c)
    {
        ReadOnlySpan<byte> single = [c];
        return Append(single);
    }

    private IconvError Append(scoped ReadOnlySpan<byte> piece)
    {
        _hasOutput |= piece.Length > 0;
        return Transcoding.Append(ref _output, piece, _plain);
    }

    /// <summary>Adds the input from a place up to another, as it stands. From no place, only what the conversion keeps back.</summary>
    private bool AppendRange(int start, int end)
    {
        end = Math.Min(end, _input.Length);
        if (start == None)
            _error = Transcoding.AppendEnd(ref _output, _plain);
        else
            _error = start < end ? Append(_input[start..end]) : IconvError.None;
        _hasOutput |= start == None;
        return _error == IconvError.None;
    }

    /// <summary>What looked like a word is none: it is an error, or text as it stands.</summary>
    private bool GiveUpWord()
    {
        if (!_continues)
        {
            _error = IconvError.Malformed;
            return false;
        }

        return AppendWord();
    }

    /// <summary>Adds the word, this byte included, as it stands.</summary>
    private bool AppendWord()
    {
        if (!AppendRange(_word, _at + 1))
            return false;
        _word = None;
        _state = AfterText;
        return true;
    }
}
