using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>What depends on the brackets around a token or on the text after it, and doc comments.</summary>
internal sealed partial class PhpTokenSource
{
    // Structs of our own and no Array.Resize: ReadyToRun has no code for generics over value types that the framework itself
    // does not use, and each would be compiled at start-up.
    private Bracket[] _brackets = new Bracket[32];
    private int _level;
    private DocComment[] _docComments = new DocComment[16];
    private int _docCommentCount;

    private struct Bracket
    {
        /// <summary>How many '=>' in this bracket belong to an arrow function and to a yield.</summary>
        public int ArrowFunctions;
        public int Yields;
        public char Opening;
        public int Line;
    }

    private readonly struct DocComment(int token, int start, int end)
    {
        /// <summary>The index of the token after it.</summary>
        public readonly int Token = token;
        public readonly int Start = start;
        public readonly int End = end;
    }

    /// <summary>The type that the token has in its context; keeps account of arrow functions and yields.</summary>
    private int InContext(int type)
    {
        switch (type)
        {
            case COMMA:
            case SEMI:
                _brackets[_level].ArrowFunctions = _brackets[_level].Yields = 0;
                break;
            case FN:
                if (_previous != DOUBLE_COLON && _previous != FUNCTION)
                    _brackets[_level].ArrowFunctions++;
                break;
            case YIELD:
                _brackets[_level].Yields++;
                break;
            case DOUBLE_ARROW:
                ref Bracket bracket = ref _brackets[_level];
                if (bracket.ArrowFunctions > 0)
                    bracket.ArrowFunctions--;
                else if (bracket.Yields > 0)
                {
                    bracket.Yields--;
                    return YIELD_ARROW;
                }

                break;
            case HALT_COMPILER:
                _haltCountdown = 3;
                break;
        }

        return type;
    }

    private void OpenBracket(char opening)
    {
        if (++_level == _brackets.Length)
        {
            var more = new Bracket[_level * 2];
            Array.Copy(_brackets, more, _level);
            _brackets = more;
        }

        _brackets[_level] = new Bracket { Opening = opening, Line = _line };
    }

    /// <summary>One char that opens a bracket.</summary>
    private int Opening(char opening, int type)
    {
        OpenBracket(opening);
        return Operator(1, type);
    }

    /// <summary>One char that closes a bracket: the token's type, or that of an error.</summary>
    private int Closing(char closing, int type)
    {
        _position++;
        if (_level == 0)
            return Error("Unmatched '" + closing.ToString() + "'", _line);
        char opening = _brackets[_level].Opening;
        if (opening != (closing == ')' ? '(' : closing == ']' ? '[' : '{'))
            return Error(Unclosed() + " does not match '" + closing.ToString() + "'", _line);
        _level--;
        return type;
    }

    private int EndOfFile()
    {
        if (_level > 0)
            Error(Unclosed(), _line);
        return EndOfSource;
    }

    private string Unclosed()
    {
        Bracket bracket = _brackets[_level];
        string message = "Unclosed '" + bracket.Opening.ToString() + "'";
        return bracket.Line == _line ? message : message + " on line " + bracket.Line.ToString();
    }

    private void AddDocComment(int start, int end)
    {
        if (_docCommentCount == _docComments.Length)
        {
            var more = new DocComment[_docCommentCount * 2];
            Array.Copy(_docComments, more, _docCommentCount);
            _docComments = more;
        }

        _docComments[_docCommentCount++] = new DocComment(_count, start, end);
    }

    /// <summary>A closing brace forgets the doc comment before it.</summary>
    private void ForgetDocComment()
    {
        if (_docCommentCount > 0 && _docComments[_docCommentCount - 1].End != 0)
            AddDocComment(0, 0);
    }

    /// <summary>
    /// The doc comment that PHP's scanner has in store when it has read the given token: the last one read that neither a
    /// declaration has taken nor a closing brace has put away.
    /// </summary>
    /// <param name="token">Index of the last token that was read.</param>
    /// <param name="cursor">The first entry not looked at yet; the caller keeps it.</param>
    /// <param name="pending">The comment in store, kept by the caller too.</param>
    internal void ReadDocComments(int token, ref int cursor, ref string? pending)
    {
        while (cursor < _docCommentCount && _docComments[cursor].Token <= token)
        {
            DocComment comment = _docComments[cursor++];
            bool last = cursor == _docCommentCount || _docComments[cursor].Token > token;
            if (last)
                pending = comment.End == 0 ? null : _source.Substring(comment.Start, comment.End - comment.Start);
        }
    }
}
