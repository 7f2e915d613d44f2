using Antlr4.Runtime;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>A token with its source, for ANTLR and for messages.</summary>
internal sealed class PhpToken(string source, in Token token) : IToken
{
    private readonly Token _token = token;

    public int Type => _token.Type;

    public int Line => _token.Line;

    /// <summary>As <see cref="Token.EndLine"/>.</summary>
    public int EndLine => _token.EndLine;

    public int StartIndex => _token.Start;

    public int StopIndex => _token.End - 1;

    public int TokenIndex => _token.Index;

    public int Column => StartIndex == 0 ? 0 : StartIndex - (source.LastIndexOf('\n', StartIndex - 1) + 1);

    public int Channel => 0;

    public string Text => Span.ToString();

    public ReadOnlySpan<char> Span => source.AsSpan(_token.Start, _token.End - _token.Start);

    public ITokenSource TokenSource => throw new NotSupportedException();

    public ICharStream InputStream => throw new NotSupportedException();
}
