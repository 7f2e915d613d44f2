using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using MiniPhp.Runtime.Values;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>
/// What the actions of <c>grammar/PhpParser.g4</c> call to build the syntax tree. One instance parses one source.
/// </summary>
/// <remarks>
/// PHP's grammar is checked in two places: ANTLR's rules let some things through that only a longer look or the tree tells apart
/// (an assignment to something that is no variable, a declaration as the body of an <c>if</c>); the methods here reject those.
/// </remarks>
internal abstract partial class SyntaxTreeBuilder : Parser
{
    private readonly TokenList _tokens;
    private SyntaxNode?[] _elements = new SyntaxNode[256];
    private int _top;
    private int _lastComma = -2;
    private int _docCommentCursor;
    private string? _docComment;
    private SyntaxWarning[] _warnings = [];
    private PhpSyntaxException? _refused;
    private HashSet<ExprNode>? _dollarBraceVariables;

    protected SyntaxTreeBuilder(ITokenStream input, TextWriter output, TextWriter errorOutput) : base(input, output, errorOutput)
    {
        _tokens = (TokenList)input;
    }

    /// <summary>The value of <c>__COMPILER_HALT_OFFSET__</c>, or -1.</summary>
    public int HaltCompilerOffset { get; private set; } = -1;

    /// <summary>What PHP warns of while it reads the source.</summary>
    public SyntaxWarning[] Warnings => _warnings;

    /// <summary>Declared encodings count.</summary>
    public bool IsMultibyte { get; init; }

    /// <summary>Variables written <c>${name}</c> or <c>${expr}</c> in strings; null when there are none.</summary>
    public HashSet<ExprNode>? DollarBraceVariables => _dollarBraceVariables;

    protected static AttributeGroupNode[] NoAttributes => [];

    /// <summary>Gives the parser ANTLR's automaton, which only the expected tokens of an error message need.</summary>
    internal void LoadAutomaton() => Interpreter = new ParserATNSimulator(this, SerializedAutomaton.Deserialize(), null, null);

    /// <summary>Decides the dangling else for the innermost if: the number of the alternative, as ANTLR counts them.</summary>
    protected int TakeElse()
    {
        int keyword = Context.RuleIndex == RULE_elseIfs ? ELSEIF : ELSE;
        return _tokens.Current.Type == keyword ? 1 : 2;
    }

    /// <summary>Where a list of elements begins.</summary>
    protected int Mark()
    {
        EnsureStack();
        return _top;
    }

    protected void Add(SyntaxNode? element)
    {
        if (_top == _elements.Length)
            Array.Resize(ref _elements, _top * 2);
        _elements[_top++] = element;
    }

    protected void Drop(int mark) => _top = mark;

    /// <summary>The elements that were added since the mark.</summary>
    protected T[] Pop<T>(int mark) where T : SyntaxNode
    {
        int count = _top - mark;
        if (count == 0)
            return [];
        var list = new T[count];
        for (int i = 0; i < count; i++)
        {
            list[i] = Unsafe.As<T>(_elements[mark + i])!;
            _elements[mark + i] = null;
        }

        _top = mark;
        return list;
    }

    /// <summary>PHP has no limit to nesting; here it is the stack.</summary>
    protected void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new PhpSyntaxException("memory exhausted", _tokens.Current.EndLine);
    }

    /// <summary>Nothing between two commas: PHP's grammar has no place for it, ours lets it through.</summary>
    protected void Comma(IToken comma, int closing)
    {
        if (comma.TokenIndex == _lastComma + 1)
            throw Unexpected(comma, closing);
        _lastComma = comma.TokenIndex;
    }

    protected LineSpan Lines(IToken first) => new(first.Line, _tokens.Previous.EndLine);

    protected LineSpan Lines(SyntaxNode first) => new(first.StartLine, _tokens.Previous.EndLine);

    protected static string Text(IToken token) => token.Text;

    /// <summary>The text of a variable without its "$".</summary>
    protected string VariableName(IToken token)
    {
        var t = (PhpToken)token;
        return _tokens.Source.Source.Substring(t.StartIndex + 1, t.End - t.StartIndex - 1);
    }

    protected NameNode Name(IToken token)
    {
        string text = token.Text;
        return token.Type switch
        {
            NAME_QUALIFIED => new NameNode(text, NameKind.Qualified, Lines(token)),
            NAME_FULLY_QUALIFIED => new NameNode(text[1..], NameKind.FullyQualified, Lines(token)),
            NAME_RELATIVE => new NameNode(text["namespace\\".Length..], NameKind.Relative, Lines(token)),
            _ => new NameNode(text, NameKind.Unqualified, Lines(token)),
        };
    }

    protected NameNode UnqualifiedName(IToken token) => new(token.Text, NameKind.Unqualified, Lines(token));

    protected IdentifierNode Identifier(IToken token) => new(token.Text, Lines(token));

    protected static PhpString Bytes(IToken token) => StringLiteral.ToBytes(((PhpToken)token).Span);

    /// <summary>The doc comment before a declaration, which no other declaration gets then.</summary>
    /// <param name="lookahead">PHP's parser has read the token after the last one, too, when it asks.</param>
    protected string? TakeDocComment(bool lookahead)
    {
        _tokens.Source.ReadDocComments(_tokens.Index - (lookahead ? 0 : 1), ref _docCommentCursor, ref _docComment);
        string? comment = _docComment;
        _docComment = null;
        return comment;
    }

    private void Warn(string message, int line)
    {
        var more = new SyntaxWarning[_warnings.Length + 1];
        Array.Copy(_warnings, more, _warnings.Length);
        more[_warnings.Length] = new SyntaxWarning(message, line);
        _warnings = more;
    }

    /// <summary>What PHP parses and refuses afterwards, when no syntax error follows.</summary>
    private void Refuse(string message, int line) => _refused ??= new PhpSyntaxException(message, line, isParseError: false, isThrown: false);

    private PhpSyntaxException Unexpected(IToken token, params ReadOnlySpan<int> expected) =>
        _tokens.Source.ErrorAt(token.TokenIndex) ?? SyntaxErrorMessage.For((PhpToken)token, expected);

    private static PhpSyntaxException CompileError(string message, int line) => new(message, line, isParseError: false);
}
