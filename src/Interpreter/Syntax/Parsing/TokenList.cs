using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>All tokens of a source in an array, as ANTLR reads them.</summary>
internal sealed class TokenList : ITokenStream
{
    private readonly List<PhpToken> _tokens = [];
    private readonly string _source;
    private int _position;

    /// <param name="scanner">A scanner at the beginning of its source.</param>
    public TokenList(PhpTokenSource scanner)
    {
        _source = scanner.Source;
        Token token;
        do
        {
            scanner.Next(out token);
            _tokens.Add(new PhpToken(_source, token));
        }
        while (token.Type != TokenConstants.EOF);
    }

    public int Size => _tokens.Count;

    public int Index => _position;

    public string SourceName => "php";

    public ITokenSource TokenSource => throw new NotSupportedException();

    public void Consume()
    {
        if (_position < _tokens.Count - 1)
            _position++;
    }

    public int LA(int i) => LT(i)!.Type;

    public IToken? LT(int k)
    {
        int i = k > 0 ? _position + k - 1 : _position + k;
        return i < 0 ? null : _tokens[Math.Min(i, _tokens.Count - 1)];
    }

    public IToken Get(int i) => _tokens[i];

    public int Mark() => 0;

    public void Release(int marker)
    {
    }

    public void Seek(int index) => _position = index;

    public string GetText(Interval interval) =>
        _source.Substring(_tokens[interval.a].StartIndex, _tokens[interval.b].StopIndex + 1 - _tokens[interval.a].StartIndex);

    public string GetText() => _source;

    public string GetText(RuleContext context) => GetText(context.SourceInterval);

    public string GetText(IToken start, IToken stop) => GetText(new Interval(start.TokenIndex, stop.TokenIndex));
}
