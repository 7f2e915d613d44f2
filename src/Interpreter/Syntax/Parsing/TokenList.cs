using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>All tokens of a source in an array: the leanest <see cref="ITokenStream"/>.</summary>
internal sealed class TokenList : ITokenStream
{
    private readonly PhpTokenSource _source;
    private PhpToken[] _tokens;
    private int _count;
    private int _position;

    public TokenList(PhpTokenSource source)
    {
        _source = source;
        _tokens = new PhpToken[source.Source.Length / 5 + 16];
        PhpToken token;
        do
        {
            token = source.NextToken();
            if (_count == _tokens.Length)
                Array.Resize(ref _tokens, _count * 2);
            _tokens[_count++] = token;
        }
        while (token.Type != TokenConstants.EOF);
    }

    public int Size => _count;

    public int Index => _position;

    public PhpToken Current => _tokens[_position];

    /// <summary>The token before <see cref="Current"/>; at the beginning the first token.</summary>
    public PhpToken Previous => _tokens[_position == 0 ? 0 : _position - 1];

    public PhpTokenSource Source => _source;

    public string SourceName => _source.SourceName;

    public ITokenSource TokenSource => _source;

    public void Consume()
    {
        if (_position < _count - 1)
            _position++;
    }

    public int LA(int i) => i == 1 ? _tokens[_position].Type : LT(i)!.Type;

    public IToken? LT(int k)
    {
        if (k == 1)
            return _tokens[_position];
        int i = k > 0 ? _position + k - 1 : _position + k;
        return i < 0 ? null : _tokens[i < _count ? i : _count - 1];
    }

    public IToken Get(int i) => _tokens[i];

    public int Mark() => 0;

    public void Release(int marker)
    {
    }

    public void Seek(int index) => _position = index;

    public string GetText(Interval interval) =>
        _source.Source.Substring(_tokens[interval.a].StartIndex, _tokens[interval.b].End - _tokens[interval.a].StartIndex);

    public string GetText() => _source.Source;

    public string GetText(RuleContext context) => GetText(context.SourceInterval);

    public string GetText(IToken start, IToken stop) => GetText(new Interval(start.TokenIndex, stop.TokenIndex));
}
