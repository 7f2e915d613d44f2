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
        Token token = _current;
        if (_scope == StatementScope.Inner && token.Type == HALT_COMPILER)
            throw CompileError("__HALT_COMPILER() can only be used from the outermost scope", token.EndLine);
        throw Unexpected(token);
    }

    protected void DeclarationAllowed()
    {
        if (_scope != StatementScope.Body)
            return;
        throw _previous.Type is FUNCTION or AMP or AMP_VAR ? Unexpected(_current, LPAREN) : Unexpected(_current);
    }

    protected void DeclarationAllowed(in Token modifier)
    {
        if (_scope == StatementScope.Body)
            throw Unexpected(modifier);
    }

    protected void NoAttributesBefore(AttributeGroupNode[] attributeGroups)
    {
        if (attributeGroups.Length > 0)
            throw Unexpected(_current);
    }

    /// <summary>The statements of a body. One that is nothing but an if keeps its braces: <c>else { if … }</c> is not <c>else if</c>.</summary>
    protected static StmtNode[] Body(StmtNode statement) => statement.Kind switch
    {
        SyntaxKind.BlockStmt when ((BlockStmt)statement).Stmts is [{ Kind: SyntaxKind.IfStmt }] => [statement],
        SyntaxKind.BlockStmt => ((BlockStmt)statement).Stmts,
        SyntaxKind.NopStmt => [],
        _ => [statement],
    };

    protected ForeachStmt Foreach(in Token token, ExprNode expr, IterationTarget first, IterationTarget second, StmtNode[] stmts)
    {
        if (second.Expr == null)
            return new ForeachStmt(expr, null, first.ByRef, first.Expr!, stmts, Lines(token));
        if (first.ByRef)
            Refuse("Key element cannot be a reference", first.Expr!.StartLine);
        return new ForeachStmt(expr, first.Expr, second.ByRef, second.Expr, stmts, Lines(token));
    }

    protected NamespaceStmt Namespace(NameNode name, in Token token)
    {
        _hasUnbracedNamespace = true;
        // No class has the comment before its namespace.
        TakeDocComment(false);
        return new NamespaceStmt(name, [], false, Lines(token));
    }

    protected HaltCompilerStmt HaltCompiler(in Token token, in Token end)
    {
        HaltCompilerOffset = end.End;
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
        throw _previous.Type == COMMA ? Unexpected(_current, RBRACE) : Unexpected(_current, IDENT, NAME_QUALIFIED);
    }
}
