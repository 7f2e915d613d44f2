using System.Globalization;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>What follows a primary: elements, members, calls.</summary>
internal abstract partial class SyntaxTreeBuilder
{
    private static readonly ArgNode[] FirstClassCallable = new ArgNode[0];

    private int _argumentsOpening;
    private int _argumentsLine;

    private static readonly SyntaxNode Placeholder = new NopStmt(default);

    /// <summary>A member whose call follows.</summary>
    private sealed class MemberCallee(int op, SyntaxNode target, SyntaxNode name, LineSpan lines) : SyntaxNode(lines)
    {
        public override SyntaxKind Kind => SyntaxKind.Unfinished;

        public int Operator { get; } = op;

        public SyntaxNode Target { get; } = target;

        public SyntaxNode Name { get; } = name;
    }

    /// <summary>An expression in parentheses: it is no variable, and its member is not called by what follows.</summary>
    private sealed class ParenthesizedExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
    {
        public override SyntaxKind Kind => SyntaxKind.Unfinished;

        public ExprNode Expr { get; } = expr;
    }

    protected ExprNode Parenthesized(ExprNode expr)
    {
        if (expr is TernaryExpr { Parenthesized: false } ternary)
            expr = new TernaryExpr(ternary.Cond, ternary.If, ternary.Else, true, new LineSpan(ternary.StartLine, ternary.EndLine));
        return new ParenthesizedExpr(expr, new LineSpan(expr.StartLine, _previous.EndLine));
    }

    private bool CallFollows => _current.Type == LPAREN;

    /// <summary>The node as an expression: a bare name is a constant.</summary>
    private ExprNode Value(SyntaxNode node) => node switch
    {
        ParenthesizedExpr parenthesized => parenthesized.Expr,
        ExprNode expr => expr,
        NameNode name => new ConstFetchExpr(name, new LineSpan(name.StartLine, name.EndLine)),
        _ => throw Unexpected(_current),
    };

    private ExprNode Dereferenced(in Token op, SyntaxNode node)
    {
        if (node.Kind is SyntaxKind.PostIncExpr or SyntaxKind.PostDecExpr)
            throw StopAfterExpression(op);
        return Value(node);
    }

    private static bool IsVariable(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.VariableExpr or SyntaxKind.ArrayDimFetchExpr or SyntaxKind.PropertyFetchExpr or SyntaxKind.NullsafePropertyFetchExpr
            or SyntaxKind.StaticPropertyFetchExpr or SyntaxKind.FuncCallExpr or SyntaxKind.MethodCallExpr
            or SyntaxKind.NullsafeMethodCallExpr or SyntaxKind.StaticCallExpr => true,
        _ => false,
    };

    protected ExprNode Variable(SyntaxNode node) =>
        IsVariable(node) ? (ExprNode)node : throw Unexpected(_current, ARROW, NULLSAFE_ARROW, LBRACE, LBRACKET);

    /// <summary>Checks what stands before a bracket: nothing may follow <c>$a++</c>, and no call a magic constant.</summary>
    protected void PostfixAllowed(SyntaxNode target)
    {
        bool isIncrement = target.Kind is SyntaxKind.PostIncExpr or SyntaxKind.PostDecExpr;
        if (isIncrement || (target.Kind == SyntaxKind.MagicConstScalar && CallFollows))
            throw StopAfterExpression(_current);
    }

    protected ArrayDimFetchExpr Dim(SyntaxNode target, ExprNode? dim) => new(Value(target), dim, Lines(target));

    /// <summary><c>$a{0}</c>, which PHP parses and then refuses.</summary>
    protected ArrayDimFetchExpr BracesAsOffset(SyntaxNode target, ExprNode dim)
    {
        Refuse("Array and string offset access syntax with curly braces is no longer supported", target.StartLine);
        return new ArrayDimFetchExpr(Value(target), dim, Lines(target));
    }

    protected SyntaxNode Property(in Token op, SyntaxNode target, SyntaxNode name)
    {
        if (CallFollows)
            return new MemberCallee(op.Type, Dereferenced(op, target), name, Lines(target));
        return PropertyOfNew(op, target, name);
    }

    /// <summary>A property where no call can follow: the class after <c>new</c>.</summary>
    protected ExprNode PropertyOfNew(in Token op, SyntaxNode target, SyntaxNode name) => op.Type == ARROW
        ? new PropertyFetchExpr(Dereferenced(op, target), name, Lines(target))
        : new NullsafePropertyFetchExpr(Dereferenced(op, target), name, Lines(target));

    /// <param name="op">"::".</param>
    /// <param name="target">A name, or an expression that gives the class.</param>
    /// <param name="member">An identifier, a variable, or the expression of <c>A::{expr}()</c>.</param>
    protected SyntaxNode StaticMember(in Token op, SyntaxNode target, SyntaxNode member)
    {
        if (target.Kind == SyntaxKind.MagicConstScalar)
            throw StopAfterExpression(op);
        return StaticMember(target.Kind == SyntaxKind.NameNode ? target : Dereferenced(op, target), member);
    }

    /// <summary>A static member where any target is allowed.</summary>
    protected SyntaxNode StaticMember(SyntaxNode target, SyntaxNode member)
    {
        if (CallFollows)
            return new MemberCallee(DOUBLE_COLON, target, member, Lines(target));
        if (member is IdentifierNode identifier)
            return new ClassConstFetchExpr(target is BinaryExpr && JoinedLiteral(target) is { } text ? new StringScalar(text, Lines(target)) : target, identifier, Lines(target));
        return StaticPropertyOfNew(target, (VariableExpr)member);
    }

    /// <summary>What concatenated strings and integers are, which PHP's parser makes one string of; null for all else.</summary>
    private static PhpString? JoinedLiteral(SyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return node switch
        {
            StringScalar text => text.Value,
            IntScalar number => PhpString.FromLatin1(number.Value.ToString(CultureInfo.InvariantCulture)),
            BinaryExpr { Operator: BinaryOperator.Concat } binary when JoinedLiteral(binary.Right) is { } right =>
                JoinedLiteral(binary.Left) is { } left ? PhpString.Concat(left.Span, right.Span) : null,
            _ => null,
        };
    }

    protected StaticPropertyFetchExpr StaticPropertyOfNew(SyntaxNode classReference, VariableExpr member)
    {
        SyntaxNode name = member.Name == null
            ? member.NameExpr!
            : new IdentifierNode(member.Name, new LineSpan(member.StartLine, member.EndLine));
        return new StaticPropertyFetchExpr(classReference, name, Lines(classReference));
    }

    /// <summary>The expression of <c>A::{expr}</c>, which a call must follow.</summary>
    protected ExprNode MethodNameExpr(ExprNode expr) => CallFollows ? expr : throw Unexpected(_current, LPAREN);

    protected ExprNode Call(SyntaxNode callee, ArgNode[] args)
    {
        bool isFirstClassCallable = args == FirstClassCallable;
        LineSpan lines = Lines(callee);
        if (callee is MemberCallee member)
        {
            return member.Operator switch
            {
                ARROW => new MethodCallExpr((ExprNode)member.Target, member.Name, args, isFirstClassCallable, lines),
                NULLSAFE_ARROW => new NullsafeMethodCallExpr((ExprNode)member.Target, member.Name, args, isFirstClassCallable, lines),
                _ => new StaticCallExpr(member.Target, member.Name, args, isFirstClassCallable, lines),
            };
        }

        SyntaxNode name = callee.Kind == SyntaxKind.NameNode ? callee : Value(callee);
        if (name.Kind != SyntaxKind.NameNode && _previous.Line != callee.StartLine)
            lines = new LineSpan(_argumentsLine, _previous.EndLine);
        return new FuncCallExpr(name, args, isFirstClassCallable, lines);
    }

    protected NewExpr New(in Token token, SyntaxNode classReference, ArgNode[]? args) =>
        new(classReference, args ?? [], args == FirstClassCallable, Lines(token));

    /// <summary>Three dots without an expression: all that stands between the parentheses of a first-class callable.</summary>
    protected void VariadicPlaceholder(in Token dots)
    {
        if (_current.Type != RPAREN || _argumentsOpening != dots.Index - 1)
            throw Unexpected(_current);
        Add(Placeholder);
    }

    protected void OpenArguments(in Token opening) => _argumentsOpening = opening.Index;

    /// <summary>The arguments since the mark, up to the parenthesis that was just read.</summary>
    protected ArgNode[] Args(int mark, in Token opening)
    {
        _argumentsLine = opening.Line;
        if (_top != mark + 1 || _elements[mark] != Placeholder)
            return Pop<ArgNode>(mark);
        Drop(mark);
        return FirstClassCallable;
    }

    protected ExprNode PostIncDec(in Token op, SyntaxNode node)
    {
        if (!IsVariable(node))
            throw StopAfterExpression(op);
        var variable = (ExprNode)node;
        return op.Type == INC ? new PostIncExpr(variable, Lines(node)) : new PostDecExpr(variable, Lines(node));
    }
}
