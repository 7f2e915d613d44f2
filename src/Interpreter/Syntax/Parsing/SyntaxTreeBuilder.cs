using System.Runtime.CompilerServices;
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
internal abstract partial class SyntaxTreeBuilder
{
    /// <summary>What the grammar calls the end of the source.</summary>
    protected const int EOF = PhpTokenSource.EndOfSource;

    private readonly PhpTokenSource _source;
    private Token _current;
    private Token _previous;
    private SyntaxNode?[] _elements = new SyntaxNode[256];
    private int _top;
    private int _lastComma = -2;
    private int _docCommentCursor;
    private string? _docComment;
    private SyntaxWarning[] _warnings = [];
    private PhpSyntaxException? _refused;
    private HashSet<ExprNode>? _dollarBraceVariables;

    protected SyntaxTreeBuilder(PhpTokenSource source)
    {
        _source = source;
        source.Next(out _current);
        _previous = _current;
    }

    /// <summary>The value of <c>__COMPILER_HALT_OFFSET__</c>, or -1.</summary>
    public int HaltCompilerOffset { get; private set; } = -1;

    /// <summary>What PHP warns of while it reads the source.</summary>
    public SyntaxWarning[] Warnings => _warnings;

    /// <summary>Declared encodings count.</summary>
    public bool IsMultibyte { get; set; }

    /// <summary>Variables written <c>${name}</c> or <c>${expr}</c> in strings; null when there are none.</summary>
    public HashSet<ExprNode>? DollarBraceVariables => _dollarBraceVariables;

    protected static AttributeGroupNode[] NoAttributes => [];

    /// <summary>The token that the next decision is made by.</summary>
    protected Token Current => _current;

    protected int CurrentType => _current.Type;

    /// <summary>Goes on to the next token; not past the end of the source.</summary>
    /// <returns>The token that was the current one.</returns>
    protected Token Take()
    {
        Token taken = _current;
        if (taken.Type != EOF)
        {
            _previous = taken;
            _source.Next(out _current);
        }

        return taken;
    }

    /// <summary>As <see cref="Take"/>, for a token of one type.</summary>
    protected Token Match(int type) => _current.Type == type ? Take() : throw Stop();

    /// <summary>The current token cannot follow.</summary>
    protected UnexpectedTokenException Stop() => new(_current.Index, afterExpression: false);

    /// <summary>Whether another <c>elseif</c> follows: it belongs to the innermost if.</summary>
    protected bool TakesElseIfs() => _current.Type == ELSEIF;

    /// <summary>Whether an <c>else</c> follows: it belongs to the innermost if.</summary>
    protected bool TakesElseClause() => _current.Type == ELSE;

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
            throw new PhpSyntaxException("memory exhausted", _current.EndLine);
    }

    /// <summary>Nothing between two commas: PHP's grammar has no place for it, ours lets it through.</summary>
    protected void Comma(in Token comma, int closing)
    {
        if (comma.Index == _lastComma + 1)
            throw Unexpected(comma, closing);
        _lastComma = comma.Index;
    }

    protected LineSpan Lines(in Token first) => new(first.Line, _previous.EndLine);

    protected LineSpan Lines(SyntaxNode first) => new(first.StartLine, _previous.EndLine);

    protected string Text(in Token token) => Span(token).ToString();

    private ReadOnlySpan<char> Span(in Token token) => _source.Span(token);

    /// <summary>The text of a variable without its "$".</summary>
    protected string VariableName(in Token token) => Span(token)[1..].ToString();

    protected NameNode Name(in Token token)
    {
        string text = Text(token);
        return token.Type switch
        {
            NAME_QUALIFIED => new NameNode(text, NameKind.Qualified, Lines(token)),
            NAME_FULLY_QUALIFIED => new NameNode(text[1..], NameKind.FullyQualified, Lines(token)),
            NAME_RELATIVE => new NameNode(text["namespace\\".Length..], NameKind.Relative, Lines(token)),
            _ => new NameNode(text, NameKind.Unqualified, Lines(token)),
        };
    }

    protected NameNode UnqualifiedName(in Token token) => new(Text(token), NameKind.Unqualified, Lines(token));

    protected IdentifierNode Identifier(in Token token) => new(Text(token), Lines(token));

    protected PhpString Bytes(in Token token) => StringLiteral.ToBytes(Span(token));

    /// <summary>The doc comment before a declaration, which no other declaration gets then.</summary>
    /// <param name="lookahead">PHP's parser has read the token after the last one, too, when it asks.</param>
    protected string? TakeDocComment(bool lookahead)
    {
        _source.ReadDocComments(_current.Index - (lookahead ? 0 : 1), ref _docCommentCursor, ref _docComment);
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

    private PhpSyntaxException Unexpected(in Token token, params ReadOnlySpan<int> expected) =>
        _source.ErrorAt(token.Index) ?? SyntaxErrorMessage.For(new PhpToken(_source.Source, token), expected);

    /// <summary>The token cannot follow the expression that was read, though there are expressions that it could follow.</summary>
    private Exception StopAfterExpression(in Token token) =>
        _source.ErrorAt(token.Index) ?? (Exception)new UnexpectedTokenException(token.Index, afterExpression: true);

    private static PhpSyntaxException CompileError(string message, int line) => new(message, line, isParseError: false);
}
