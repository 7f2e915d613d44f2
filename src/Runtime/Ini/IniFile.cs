using System.Globalization;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Ini;

/// <summary>One setting of an ini file.</summary>
/// <param name="Section">The section it stands in, null before the first one.</param>
/// <param name="Name">Without a key in brackets.</param>
/// <param name="Key">What stands in the brackets of <c>name[key] = value</c>: "" for <c>name[]</c>, null without brackets.</param>
/// <param name="Value">Evaluated: quotes removed, constants, operators and <c>${names}</c> replaced, on and off as "1" and "".</param>
public readonly record struct IniLine(string? Section, string Name, string? Key, string Value);

/// <summary>
/// Reads php.ini syntax. All text is Latin-1, a char a byte. Constants and settings that values name are looked up by the caller.
/// </summary>
/// <param name="constant">The value of a constant as text; null when there is none by that name, then the name stands for itself.</param>
/// <param name="setting">The value of a setting for <c>${name}</c>; null when there is none, then the environment is asked.</param>
public sealed class IniFile(Func<string, string?> constant, Func<string, string?> setting)
{
    private string _text = "";
    private int _position;

    /// <summary>Adds the settings in order.</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="lines">Receives them; those before a line that cannot be read, too.</param>
    /// <exception cref="IniSyntaxException">A line that cannot be read.</exception>
    public void Read(string text, List<IniLine> lines)
    {
        _text = text;
        _position = 0;
        string? section = null;
        while (true)
        {
            SkipBlankLines();
            if (_position >= _text.Length)
                return;
            if (Current == '[')
            {
                _position++;
                section = Unquote(TakeUntil(']', "end of file, expecting ']'").Trim());
            }
            else if (ReadSetting(section) is { } line)
            {
                lines.Add(line);
            }
        }
    }

    private char Current => _position < _text.Length ? _text[_position] : '\n';

    private bool AtLineEnd => _position >= _text.Length || _text[_position] is '\n' or '\r';

    private int LineNumber => 1 + _text.AsSpan(0, Math.Min(_position, _text.Length)).Count('\n');

    private IniLine? ReadSetting(string? section)
    {
        int start = _position;
        while (!AtLineEnd && Current is not ('=' or ';' or '['))
            _position++;
        string name = _text[start.._position].Trim();
        string? key = null;
        if (Current == '[')
        {
            _position++;
            key = Unquote(TakeUntil(']', "end of file, expecting ']'").Trim());
            SkipSpaces();
        }

        if (AtLineEnd || Current == ';')
        {
            // A name alone is no setting.
            SkipLine();
            return key is null ? null : throw Unexpected("end of file, expecting '='");
        }

        if (Current != '=')
            throw Unexpected("'" + Current + "', expecting '='");
        _position++;
        string value = ReadAlternatives();
        if (!AtLineEnd && Current != ';')
            throw Unexpected("'" + Current + "'");
        SkipLine();
        return new IniLine(section, name, key, value);
    }

    /// <summary><c>a | b</c>, <c>a &amp; b</c>, <c>a ^ b</c>, from left to right, on ints.</summary>
    private string ReadAlternatives()
    {
        string left = ReadOperand();
        while (true)
        {
            SkipSpaces();
            char operation = Current;
            if (AtLineEnd || operation is not ('|' or '&' or '^'))
                return left;
            _position++;
            long a = Number(left);
            long b = Number(ReadOperand());
            left = Text(operation switch { '|' => a | b, '&' => a & b, _ => a ^ b });
        }
    }

    private string ReadOperand()
    {
        SkipSpaces();
        switch (AtLineEnd ? '\n' : Current)
        {
            case '~':
                _position++;
                return Text(~Number(ReadOperand()));
            case '!':
                _position++;
                return Text(Number(ReadOperand()) == 0 ? 1 : 0);
            case '(':
                _position++;
                string inner = ReadAlternatives();
                SkipSpaces();
                if (AtLineEnd || Current != ')')
                    throw Unexpected("end of line, expecting ')'");
                _position++;
                return inner;
            default:
                return ReadPieces();
        }
    }

    /// <summary>Quoted and bare pieces side by side; a lone word may be a constant or a switch.</summary>
    private string ReadPieces()
    {
        var value = new System.Text.StringBuilder();
        int pieces = 0;
        while (!AtLineEnd && Current is not (';' or '|' or '&' or '^' or '~' or '!' or '(' or ')'))
        {
            pieces++;
            if (Current == '"')
            {
                AppendQuoted(value);
            }
            else if (Current == '\'')
            {
                _position++;
                value.Append(TakeUntil('\'', "end of file"));
            }
            else if (Current == '$' && Next == '{')
            {
                AppendVariable(value);
            }
            else
            {
                string bare = TakeBare();
                bool alone = pieces == 1 && (AtLineEnd || Current is ';' or '|' or '&' or '^' or ')');
                value.Append(alone ? Word(bare.TrimEnd(' ', '\t')) : bare.Trim(' ', '\t'));
            }
        }

        return value.ToString();
    }

    private char Next => _position + 1 < _text.Length ? _text[_position + 1] : '\n';

    private string TakeBare()
    {
        int start = _position;
        while (!AtLineEnd && Current is not (';' or '"' or '\'' or '|' or '&' or '^' or '(' or ')' or '=') && !(Current == '$' && Next == '{'))
            _position++;
        if (!AtLineEnd && Current == '=')
            throw Unexpected("'='");
        return _text[start.._position];
    }

    private string Word(string word)
    {
        if (Is(word, "true") || Is(word, "on") || Is(word, "yes"))
            return "1";
        if (Is(word, "false") || Is(word, "off") || Is(word, "no") || Is(word, "none") || Is(word, "null"))
            return "";
        return IsName(word) ? constant(word) ?? word : word;
    }

    private static bool Is(string word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsName(string word)
    {
        if (word.Length == 0 || char.IsAsciiDigit(word[0]))
            return false;
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }

    private void AppendQuoted(System.Text.StringBuilder value)
    {
        _position++;
        while (_position < _text.Length)
        {
            char c = Current;
            if (c == '"')
            {
                _position++;
                return;
            }

            if (c == '$' && Next == '{')
            {
                AppendVariable(value);
                continue;
            }

            // Only a quote, a backslash and a single quote can be escaped.
            if (c == '\\' && Next is '"' or '\\' or '\'')
                c = _text[++_position];
            value.Append(c);
            _position++;
        }

        throw Unexpected("end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"'");
    }

    private void AppendVariable(System.Text.StringBuilder value)
    {
        _position += 2;
        string name = TakeUntil('}', "end of file, expecting TC_VARNAME");
        if (setting(name) is { } known)
            value.Append(known);
        else if (Libc.TryGetEnvironment(Values.PhpString.FromLatin1(name).Span, out ReadOnlySpan<byte> variable))
            value.Append(Values.PhpString.From(variable).ToLatin1());
    }

    private string TakeUntil(char end, string problem)
    {
        int found = _text.IndexOf(end, _position);
        if (found < 0)
            throw Unexpected(problem);
        string taken = _text[_position..found];
        _position = found + 1;
        return taken;
    }

    private static string Unquote(string text)
        => text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1] : text;

    private void SkipBlankLines()
    {
        while (_position < _text.Length)
        {
            if (Current is ' ' or '\t' or '\n' or '\r')
                _position++;
            else if (Current == ';')
                SkipLine();
            else
                return;
        }
    }

    private void SkipSpaces()
    {
        while (_position < _text.Length && Current is ' ' or '\t')
            _position++;
    }

    private void SkipLine()
    {
        while (!AtLineEnd)
            _position++;
    }

    /// <summary>What C's <c>strtol</c> reads at the text's start; 0 for none.</summary>
    private static long Number(string text) => IniQuantity.ParseInt(text);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private IniSyntaxException Unexpected(string what) => new("syntax error, unexpected " + what, LineNumber);
}

/// <summary>A line of an ini file that cannot be read.</summary>
public sealed class IniSyntaxException(string message, int line) : Exception(message)
{
    /// <summary>1-based.</summary>
    public int Line { get; } = line;
}
