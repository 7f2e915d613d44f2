using MiniPhp.Extensions.Iconv.Native;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv.Mime;

// What each state makes of a byte.
internal ref partial struct MimeDecoder
{
    /// <summary>The name of an encoding in a word has to be shorter.</summary>
    private const int CharsetLimit = 80;

    /// <summary>Goes on at a byte that ends a line or begins blanks; false for any other.</summary>
    private bool TakeSpace(byte c)
    {
        switch (c)
        {
            case (byte)'\r':
                _state = State.Return;
                return true;
            case (byte)'\n':
                _state = State.LineStart;
                return true;
            case (byte)' ' or (byte)'\t':
                _blanks = _at;
                _state = State.Blanks;
                return true;
            default:
                return false;
        }
    }

    private void BeginWord()
    {
        _word = _at;
        _state = State.WordStart;
    }

    private bool AtStart(byte c)
    {
        if (TakeSpace(c))
            return true;
        if (c == '=')
        {
            BeginWord();
            return true;
        }

        _error = Append(c);
        if (_error != IconvError.None && !_continues)
            return false;
        _error = IconvError.None;
        _word = None;
        if (_isStrict)
            _state = State.Plain;
        return true;
    }

    private bool AtWordStart(byte c)
    {
        if (c == '?')
        {
            _charsetStart = _at + 1;
            _state = State.Charset;
            return true;
        }

        if (c is (byte)'\r' or (byte)'\n')
            _at--;
        return AppendWord();
    }

    private bool InCharset(byte c)
    {
        switch (c)
        {
            case (byte)'?':
                _state = State.Scheme;
                break;
            case (byte)'*':
                _state = State.Language;
                break;
            case (byte)'\r' or (byte)'\n':
                _at--;
                Append((byte)'=');
                Append((byte)'?');
                if (!AppendRange(_charsetStart, _at + 1))
                    return false;
                _state = AfterText;
                return true;
            default:
                return true;
        }

        int length = _at - _charsetStart;
        if (length >= CharsetLimit)
            return GiveUpWord();
        _converter?.Dispose();
        _error = Converter.Open(_engine, _charset.Span, _input.Slice(_charsetStart, length), out _converter);
        if (_error == IconvError.None)
            return true;
        return _continues && PassOverWord();
    }

    /// <summary>A word in an encoding that there is not stays as it stands.</summary>
    private bool PassOverWord()
    {
        int marks = 2;
        while (marks > 0 && _left > 1)
        {
            if (At(++_at) == '?')
                marks--;
            _left--;
        }

        if (At(_at + 1) == '=')
        {
            _at++;
            if (_left > 1)
                _left--;
        }

        if (!AppendRange(_word, _at + 1))
            return false;
        _state = State.Plain;
        return true;
    }

    private bool AtScheme(byte c)
    {
        switch (c)
        {
            case (byte)'b' or (byte)'B':
                _scheme = MimeScheme.Base64;
                break;
            case (byte)'q' or (byte)'Q':
                _scheme = MimeScheme.QuotedPrintable;
                break;
            default:
                return GiveUpWord();
        }

        _state = State.SchemeEnd;
        return true;
    }

    private void AfterReturn(byte c)
    {
        if (c == '\n')
        {
            _state = State.LineStart;
            return;
        }

        Append((byte)'\r');
        Append(c);
        _state = State.Start;
    }

    private void AtLineStart(byte c)
    {
        if (c is not ((byte)' ' or (byte)'\t'))
        {
            // The next field begins here.
            _at--;
            _left = 1;
            return;
        }

        if (_word == None)
            Append((byte)' ');
        _blanks = None;
        _state = State.Blanks;
    }

    /// <param name="c">The byte behind the word, or its last one at the end of the text.</param>
    /// <param name="isEnd">Nothing follows.</param>
    private bool AfterWord(byte c, bool isEnd)
    {
        bool isBlank = c is (byte)'\r' or (byte)'\n' or (byte)' ' or (byte)'\t';
        if (!isBlank && !isEnd && _isStrict)
        {
            if (!AppendRange(_word, _at + 1))
                return false;
            _state = State.Plain;
            return true;
        }

        ReadOnlySpan<byte> encoded = _input.Slice(_textStart, _textLength);
        PhpString? text = _scheme == MimeScheme.QuotedPrintable ? QuotedWord.Decode(encoded)
            : EncodedText.TryDecodeBase64(encoded, strict: false, out PhpString bytes) ? bytes : null;
        if (text is null)
        {
            _error = IconvError.Unknown;
            return _continues && AppendWord();
        }

        if (!AppendDecoded(text))
            return false;
        if (_error != IconvError.None)
            return true;
        if (isEnd)
            _state = State.Start;
        else
            GoOnAfterWord(c);
        return true;
    }

    private bool AppendDecoded(PhpString text)
    {
        _error = Transcoding.Append(ref _output, text.Span, _converter!);
        if (_error == IconvError.None)
            _error = Transcoding.AppendEnd(ref _output, _converter!);
        _hasOutput = true;
        if (_error == IconvError.None)
            return true;
        if (!_continues)
            return false;
        AppendRange(_word, _at);
        _word = None;
        return true;
    }

    private void GoOnAfterWord(byte c)
    {
        if (TakeSpace(c))
            return;
        if (c == '=')
        {
            _state = State.WordStart;
            return;
        }

        Append(c);
        _state = State.Plain;
    }

    private void InBlanks(byte c)
    {
        if (c is (byte)' ' or (byte)'\t' || TakeSpace(c))
            return;
        if (c == '=')
        {
            if (_word == None)
                AppendBlanks();
            BeginWord();
            return;
        }

        AppendBlanks();
        Append(c);
        _word = None;
        _state = AfterText;
    }

    private void AppendBlanks()
    {
        if (_blanks != None)
            Append(_input[_blanks.._at]);
        _blanks = None;
    }

    private void InPlain(byte c)
    {
        if (TakeSpace(c))
            return;
        if (c == '=' && !_isStrict)
            BeginWord();
        else
            Append(c);
    }
}
