using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>
/// Which nodes of a function cannot be run as one step: those that contain yield, goto, a label, or a return, break or continue that
/// leaves the node. All others are lowered to ordinary nodes.
/// </summary>
internal sealed class SuspensionPoints
{
    private readonly HashSet<SyntaxNode> _marked = [];

    public SuspensionPoints(StmtNode[] statements)
    {
        foreach (StmtNode statement in statements)
            Visit(statement);
    }

    public SuspensionPoints(ExprNode expression) => Visit(expression);

    public bool Contains(SyntaxNode node) => _marked.Contains(node);

    /// <summary>True when the statements of a function contain goto or labels.</summary>
    public static bool HasGoto(StmtNode[] statements) => Array.Exists(statements, HasGoto);

    private static bool HasGoto(StmtNode statement) =>
        statement.Kind is not (SyntaxKind.ExpressionStmt or SyntaxKind.EchoStmt or SyntaxKind.ReturnStmt) && HasGotoInside(statement);

    private static bool HasGotoInside(StmtNode statement) => HasSufficientStack() && statement switch
    {
        GotoStmt or LabelStmt => true,
        BlockStmt block => HasGoto(block.Stmts),
        IfStmt branch => HasGoto(branch.Stmts) || Array.Exists(branch.ElseIfs, part => HasGoto(part.Stmts)) || (branch.Else is not null && HasGoto(branch.Else.Stmts)),
        WhileStmt loop => HasGoto(loop.Stmts),
        DoStmt loop => HasGoto(loop.Stmts),
        ForStmt loop => HasGoto(loop.Stmts),
        ForeachStmt loop => HasGoto(loop.Stmts),
        SwitchStmt choice => Array.Exists(choice.Cases, part => HasGoto(part.Stmts)),
        TryCatchStmt attempt => HasGoto(attempt.Stmts) || Array.Exists(attempt.Catches, part => HasGoto(part.Stmts)) || (attempt.Finally is not null && HasGoto(attempt.Finally.Stmts)),
        DeclareStmt { Stmts: { } body } => HasGoto(body),
        NamespaceStmt space => HasGoto(space.Stmts),
        _ => false,
    };

    private static bool HasSufficientStack()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return true;
    }

    /// <summary>Marks the node and what is in it. Returns whether it is marked whatever surrounds it, and how many loops it may leave.</summary>
    private (bool Marked, int Levels) Visit(SyntaxNode node)
    {
        if (node is ClosureExpr or ArrowFunctionExpr or FunctionStmt or ClassLikeStmt)
            return (false, 0);
        bool marked = node is YieldExpr or YieldFromExpr or GotoStmt or LabelStmt or ReturnStmt or HaltCompilerStmt;
        int levels = node switch
        {
            BreakStmt exit => LevelsOf(exit.Num),
            ContinueStmt exit => LevelsOf(exit.Num),
            _ => 0,
        };
        foreach (SyntaxNode child in SyntaxChildren.Of(node))
        {
            (bool childMarked, int childLevels) = Visit(child);
            marked |= childMarked;
            levels = Math.Max(levels, childLevels);
        }

        if (levels > 0 && node is WhileStmt or DoStmt or ForStmt or ForeachStmt or SwitchStmt)
            levels--;
        if (marked || levels > 0)
            _marked.Add(node);
        return (marked, levels);
    }

    private static int LevelsOf(ExprNode? number) => number is IntScalar { Value: > 1 and < int.MaxValue } levels ? (int)levels.Value : 1;
}
