using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

/// <summary>The direct children of a syntax node, for searches through a tree.</summary>
internal static class SyntaxChildren
{
    public static List<SyntaxNode> Of(SyntaxNode node)
    {
        // Whoever asks goes on to ask the children.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var children = new List<SyntaxNode>();
        switch (node.Kind)
        {
            case SyntaxKind.StringScalar or SyntaxKind.IntScalar or SyntaxKind.FloatScalar or SyntaxKind.NameNode:
                break;
            case SyntaxKind.EchoStmt:
                children.AddRange(((EchoStmt)node).Exprs);
                break;
            case SyntaxKind.ExpressionStmt:
                children.Add(((ExpressionStmt)node).Expr);
                break;
            default:
                AddOthers(children, node);
                break;
        }

        return children;
    }

    /// <summary>The children of all other nodes: in a method of their own, so that a short script does not wait for their types to be loaded.</summary>
    private static void AddOthers(List<SyntaxNode> children, SyntaxNode node)
    {
        void Add(SyntaxNode? child)
        {
            if (child is not null)
                children.Add(child);
        }

        void AddAll(IReadOnlyList<SyntaxNode?>? list)
        {
            if (list is null)
                return;
            foreach (SyntaxNode? child in list)
                Add(child);
        }

        switch (node)
        {
            case AssignExpr n: Add(n.Var); Add(n.Expr); break;
            case FuncCallExpr n: Add(n.Name); AddAll(n.Args); break;
            case ArgNode n: Add(n.Value); break;
            case VariableExpr n: Add(n.NameExpr); break;
            case ArrayDimFetchExpr n: Add(n.Var); Add(n.Dim); break;
            case PropertyFetchExpr n: Add(n.Var); Add(n.Name); break;
            case NullsafePropertyFetchExpr n: Add(n.Var); Add(n.Name); break;
            case StaticPropertyFetchExpr n: Add(n.Class); Add(n.Name); break;
            case ClassConstFetchExpr n: Add(n.Class); break;
            case MethodCallExpr n: Add(n.Var); Add(n.Name); AddAll(n.Args); break;
            case NullsafeMethodCallExpr n: Add(n.Var); Add(n.Name); AddAll(n.Args); break;
            case StaticCallExpr n: Add(n.Class); Add(n.Name); AddAll(n.Args); break;
            case NewExpr n: Add(n.Class); AddAll(n.Args); break;
            case AssignRefExpr n: Add(n.Var); Add(n.Expr); break;
            case AssignOpExpr n: Add(n.Var); Add(n.Expr); break;
            case BinaryExpr n: Add(n.Left); Add(n.Right); break;
            case TernaryExpr n: Add(n.Cond); Add(n.If); Add(n.Else); break;
            case InstanceofExpr n: Add(n.Expr); Add(n.Class); break;
            case PreIncExpr n: Add(n.Var); break;
            case PreDecExpr n: Add(n.Var); break;
            case PostIncExpr n: Add(n.Var); break;
            case PostDecExpr n: Add(n.Var); break;
            case UnaryPlusExpr n: Add(n.Expr); break;
            case UnaryMinusExpr n: Add(n.Expr); break;
            case BooleanNotExpr n: Add(n.Expr); break;
            case BitwiseNotExpr n: Add(n.Expr); break;
            case ErrorSuppressExpr n: Add(n.Expr); break;
            case CastExpr n: Add(n.Expr); break;
            case CloneExpr n: Add(n.Expr); break;
            case PrintExpr n: Add(n.Expr); break;
            case ThrowExpr n: Add(n.Expr); break;
            case IncludeExpr n: Add(n.Expr); break;
            case YieldExpr n: Add(n.Key); Add(n.Value); break;
            case YieldFromExpr n: Add(n.Expr); break;
            case IssetExpr n: AddAll(n.Vars); break;
            case EmptyExpr n: Add(n.Expr); break;
            case EvalExpr n: Add(n.Expr); break;
            case ExitExpr n: Add(n.Expr); break;
            case ShellExecExpr n: AddAll(n.Parts); break;
            case InterpolatedStringScalar n: AddAll(n.Parts); break;
            case MatchExpr n: Add(n.Cond); AddAll(n.Arms); break;
            case MatchArmNode n: AddAll(n.Conds); Add(n.Body); break;
            case ArrayExpr n: AddAll(n.Items); break;
            case ListExpr n: AddAll(n.Items); break;
            case ArrayItemNode n: Add(n.Key); Add(n.Value); break;
            case ClosureExpr n: AddAll(n.Stmts); break;
            case ArrowFunctionExpr n: Add(n.Expr); break;
            case BlockStmt n: AddAll(n.Stmts); break;
            case IfStmt n: Add(n.Cond); AddAll(n.Stmts); AddAll(n.ElseIfs); Add(n.Else); break;
            case ElseIfNode n: Add(n.Cond); AddAll(n.Stmts); break;
            case ElseNode n: AddAll(n.Stmts); break;
            case WhileStmt n: Add(n.Cond); AddAll(n.Stmts); break;
            case DoStmt n: AddAll(n.Stmts); Add(n.Cond); break;
            case ForStmt n: AddAll(n.Init); AddAll(n.Cond); AddAll(n.Loop); AddAll(n.Stmts); break;
            case ForeachStmt n: Add(n.Expr); Add(n.KeyVar); Add(n.ValueVar); AddAll(n.Stmts); break;
            case SwitchStmt n: Add(n.Cond); AddAll(n.Cases); break;
            case CaseNode n: Add(n.Cond); AddAll(n.Stmts); break;
            case ReturnStmt n: Add(n.Expr); break;
            case StaticStmt n: AddAll(n.Vars); break;
            case StaticVarNode n: Add(n.Default); break;
            case GlobalStmt n: AddAll(n.Vars); break;
            case UnsetStmt n: AddAll(n.Vars); break;
            case DeclareStmt n: AddAll(n.Stmts); break;
            case TryCatchStmt n: AddAll(n.Stmts); AddAll(n.Catches); Add(n.Finally); break;
            case CatchNode n: AddAll(n.Stmts); break;
            case FinallyNode n: AddAll(n.Stmts); break;
            case NamespaceStmt n: AddAll(n.Stmts); break;
            case ConstStmt n: AddAll(n.Consts); break;
            case ConstNode n: Add(n.Value); break;
        }
    }
}
