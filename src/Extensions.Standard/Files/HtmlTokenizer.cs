using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>What <see cref="HtmlTokenizer"/> tells apart.</summary>
internal enum HtmlToken
{
    End,
    Open,
    Close,
    Slash,
    Equal,
    Space,
    Word,
    Quoted,
    Other,
}

/// <summary>Reads HTML as get_meta_tags needs it. A NUL ends the text.</summary>
/// <param name="stream">Where the text is read from.</param>
internal sealed class HtmlTokenizer(PhpStream stream)
{
    /// <summary>The most bytes of a token.</summary>
    private const int Longest = 8192;

    private readonly byte[] _text = new byte[Longest];
    private int _length;

    /// <summary>A character that was read with the token before.</summary>
    private int? _kept;

    /// <summary>Whether the tag is a meta element's.</summary>
    public bool IsInMeta { get; set; }

    /// <summary>The text of a word or of what stood in quotes.</summary>
    public ReadOnlySpan<byte> Text => _text.AsSpan(0, _length);

    public bool Is(ReadOnlySpan<byte> word) => ByteText.EqualsIgnoreCase(Text, word);

    public HtmlToken Next()
    {
        while (true)
        {
            int c = 0;
            if (_kept is null && (stream.AtEnd() || (c = stream.ReadByte()) == 0))
                return HtmlToken.End;
            // The last character is lost when the end is known by now.
            if (stream.AtEnd())
                return HtmlToken.End;
            c = _kept ?? c;
            _kept = null;
            switch (c)
            {
                case '<':
                    return HtmlToken.Open;
                case '>':
                    return HtmlToken.Close;
                case '=':
                    return HtmlToken.Equal;
                case '/':
                    return HtmlToken.Slash;
                case ' ':
                    return HtmlToken.Space;
                case '\n' or '\r' or '\t':
                    continue;
                case '"' or '\'':
                    ReadQuoted(c);
                    return HtmlToken.Quoted;
            }

            if (!char.IsAsciiLetterOrDigit((char)c))
                return HtmlToken.Other;
            ReadWord(c);
            return HtmlToken.Word;
        }
    }

    private void ReadQuoted(int quote)
    {
        _length = 0;
        int c = quote;
        while (_length < Longest && !stream.AtEnd() && (c = stream.ReadByte()) != 0 && c != quote && c is not ('<' or '>'))
            _text[_length++] = (byte)c;
        if (c is '<' or '>')
            _kept = c;
    }

    private void ReadWord(int c)
    {
        _length = 0;
        _text[_length++] = (byte)c;
        while (!stream.AtEnd() && (c = stream.ReadByte()) != 0 && (char.IsAsciiLetterOrDigit((char)c) || c is '-' or '_' or '.' or ':'))
        {
            _text[_length++] = (byte)c;
            if (_length == Longest)
                break;
        }

        // PHP takes a letter or a dash here for a part of the word, also when the word was too long.
        if (c != '-' && !char.IsAsciiLetter((char)c))
            _kept = c;
    }
}
