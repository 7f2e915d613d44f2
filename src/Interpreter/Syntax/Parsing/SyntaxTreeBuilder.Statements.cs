using Antlr4.Runtime;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Statements, and where which of them may stand.</summary>
internal abstract partial class SyntaxTreeBuilder
{
    private StatementScope _scope;
    private bool _hasUnbracedNamespace;

    protected StatementScope Enter(StatementScope scope)
    {
        StatementScope outer = _scope;
        _scope = scope;
        return outer;
    }

    protected void Leave(StatementScope outer) => _scope = outer;

    protected void TopLevelOnly()
    {
        if (_scope == StatementScope.Top)
            return;
        PhpToken token = _tokens.Current;
        if (_scope == StatementScope.Inner && token.Type == HALT_COMPILER)
            throw CompileError("__HALT_COMPILER() can only be used from the outermost scope", token.EndLine);
        throw Unexpected(token);
    }

    protected void DeclarationAllowed()
    {
        if (_scope != StatementScope.Body)
            return;
        throw _tokens.Previous.Type is FUNCTION or AMP or AMP_VAR ? Unexpected(_tokens.Current, LPAREN) : Unexpected(_tokens.Current);
    }

    protected void DeclarationAllowed(IToken modifier)
    {
        if (_scope == StatementScope.Body)
            throw Unexpected(modifier);
    }

    protected void NoAttributesBefore(AttributeGroupNode[] attributeGroups)
    {
        if (attributeGroups.Length > 0)
            throw Unexpected(_tokens.Current);
    }

    /// <summary>The statements of a body. One that is nothing but an if keeps its braces: <c>else { if … }</c> is not <c>else if</c>.</summary>
    protected static StmtNode[] Body(StmtNode statement) => statement.Kind switch
    {
        SyntaxKind.BlockStmt when ((BlockStmt)statement).Stmts is [{ Kind: SyntaxKind.IfStmt }] => [statement],
        SyntaxKind.BlockStmt => ((BlockStmt)statement).Stmts,
        SyntaxKind.NopStmt => [],
        _ => [statement],
    };

    /// <summary>null for <c>declare(…);</c>, which is no block.</summary>
    protected static StmtNode[]? BlockMode(IToken first, StmtNode[] stmts) => first.Type == SEMI ? null : stmts;

    protected ForeachStmt Foreach(IToken token, ExprNode expr, ForeachTargetContext first, ForeachTargetContext? second, StmtNode[] stmts)
    {
        if (second == null)
            return new ForeachStmt(expr, null, first.byRef, first.n, stmts, Lines(token));
        if (first.byRef)
            Refuse("Key element cannot be a reference", first.n.StartLine);
        return new ForeachStmt(expr, first.n, second.byRef, second.n, stmts, Lines(token));
    }

    protected NamespaceStmt Namespace(NameNode name, IToken token)
    {
        _hasUnbracedNamespace = true;
        // No class has the comment before its namespace.
        TakeDocComment(false);
        return new NamespaceStmt(name, [], false, Lines(token));
    }

    protected HaltCompilerStmt HaltCompiler(IToken token, IToken end)
    {
        HaltCompilerOffset = ((PhpToken)end).End;
        return new HaltCompilerStmt(HaltCompilerOffset, Lines(token));
    }

    /// <summary>The statements of the script.</summary>
    /// <exception cref="PhpSyntaxException">Something in it was refused, though all of it could be parsed.</exception>
    protected StmtNode[] Complete(StmtNode[] stmts) => _refused == null ? NestNamespaces(stmts) : throw _refused;

    /// <summary>Gives a <c>namespace name;</c> the statements up to the next namespace.</summary>
    private StmtNode[] NestNamespaces(StmtNode[] stmts)
    {
        if (!_hasUnbracedNamespace)
            return stmts;
        int mark = Mark();
        int i = 0;
        while (i < stmts.Length)
        {
            StmtNode statement = stmts[i++];
            if (statement is NamespaceStmt { Braced: false } header)
            {
                int start = i;
                while (i < stmts.Length && stmts[i].Kind != SyntaxKind.NamespaceStmt)
                    i++;
                StmtNode[] inner = stmts.AsSpan(start, i - start).ToArray();
                statement = new NamespaceStmt(header.Name, inner, false, new LineSpan(header.StartLine, stmts[i - 1].EndLine));
            }

            Add(statement);
        }

        return Pop<StmtNode>(mark);
    }

    /// <summary>An item of a group has a kind of its own only when the group has none.</summary>
    protected void OneUseKind(UseKind kind)
    {
        if (kind == UseKind.Normal)
            return;
        throw _tokens.Previous.Type == COMMA ? Unexpected(_tokens.Current, RBRACE) : Unexpected(_tokens.Current, IDENT, NAME_QUALIFIED);
    }
}
