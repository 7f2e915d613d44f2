using Antlr4.Runtime;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>A token: type and place. The text is cut from the source when it is asked for.</summary>
internal sealed class PhpToken(string source, int type, int start, int end, int line, int endLine, int index) : IToken
{
    public int Type => type;

    /// <summary>The line of its first char, 1 is the first.</summary>
    public int Line => line;

    /// <summary>Where PHP's scanner stands after it, which is the line that PHP reports for it.</summary>
    public int EndLine => endLine;

    public int StartIndex => start;

    /// <summary>One past its last char.</summary>
    public int End => end;

    public int StopIndex => end - 1;

    public int TokenIndex => index;

    public int Column => start == 0 ? 0 : start - (source.LastIndexOf('\n', start - 1) + 1);

    public int Channel => 0;

    public string Text => source.Substring(start, end - start);

    public ReadOnlySpan<char> Span => source.AsSpan(start, end - start);

    public ITokenSource TokenSource => throw new NotSupportedException();

    public ICharStream InputStream => throw new NotSupportedException();
}
