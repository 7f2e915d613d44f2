namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>
/// Reads the notation that <see cref="DateFormats"/> is written in: 'text' in any case, "text" exactly, [sets] of bytes with ranges, names of
/// other patterns, groups in parentheses, | between choices, and ? * + {n} {n,m} for repetitions. White space separates.
/// </summary>
internal sealed class PatternReader(Dictionary<string, PatternNode> names)
{
    private string _text = "";
    private int _position;

    public PatternNode Read(string text)
    {
        _text = text;
        _position = 0;
        return ReadChoice();
    }

    private char Current
    {
        get
        {
            while (_position < _text.Length && _text[_position] == ' ')
                _position++;
            return _position < _text.Length ? _text[_position] : '\0';
        }
    }

    private PatternNode ReadChoice()
    {
        List<PatternNode> choices = [ReadSequence()];
        while (Current == '|')
        {
            _position++;
            choices.Add(ReadSequence());
        }

        return PatternNode.Choice(choices);
    }

    private PatternNode ReadSequence()
    {
        var parts = new List<PatternNode>();
        while (Current is not ('\0' or '|' or ')'))
            parts.Add(ReadRepetition());
        return PatternNode.Sequence(parts);
    }

    private PatternNode ReadRepetition()
    {
        PatternNode part = ReadAtom();
        switch (Current)
        {
            case '?':
                _position++;
                return PatternNode.Repeated(part, 0, 1);
            case '*':
                _position++;
                return PatternNode.Repeated(part, 0, 0);
            case '+':
                _position++;
                return PatternNode.Repeated(part, 1, 0);
            case '{':
                _position++;
                int least = ReadCount();
                int most = least;
                if (Current == ',')
                {
                    _position++;
                    most = ReadCount();
                }

                _position++;
                return PatternNode.Repeated(part, least, most);
            default:
                return part;
        }
    }

    private PatternNode ReadAtom()
    {
        switch (Current)
        {
            case '(':
                _position++;
                PatternNode group = ReadChoice();
                _position++;
                return group;
            case '[':
                _position++;
                return ReadSet();
            case '\'' or '"':
                return ReadLiteral();
            default:
                int start = _position;
                while (_position < _text.Length && char.IsAsciiLetterOrDigit(_text[_position]))
                    _position++;
                return names[_text[start.._position]];
        }
    }

    private PatternNode ReadLiteral()
    {
        char quote = _text[_position++];
        var parts = new List<PatternNode>();
        while (_text[_position] != quote)
        {
            var set = new ulong[4];
            char letter = ReadChar();
            Add(set, letter);
            if (quote == '\'' && char.IsAsciiLetter(letter))
                Add(set, (char)(letter ^ 0x20));
            parts.Add(PatternNode.Bytes(set));
        }

        _position++;
        return PatternNode.Sequence(parts);
    }

    private PatternNode ReadSet()
    {
        var set = new ulong[4];
        while (_text[_position] != ']')
        {
            char first = ReadChar();
            char last = first;
            if (_text[_position] == '-' && _text[_position + 1] != ']')
            {
                _position++;
                last = ReadChar();
            }

            for (int value = first; value <= last; value++)
                Add(set, (char)value);
        }

        _position++;
        return PatternNode.Bytes(set);
    }

    private char ReadChar() => _text[_position++];

    private static void Add(ulong[] set, char value) => set[value >> 6] |= 1UL << (value & 63);

    private int ReadCount()
    {
        int count = 0;
        while (char.IsAsciiDigit(Current))
            count = count * 10 + (_text[_position++] - '0');
        return count;
    }
}
