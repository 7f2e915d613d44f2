using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Interpreter.Checking;

// Expressions that are read.
internal sealed partial class CompileCheck
{
    private void CheckExpressions(ExprNode[] expressions)
    {
        foreach (ExprNode expression in expressions)
            CheckExpression(expression);
    }

    private void CheckExpression(ExprNode node)
    {
        NoteDepth();
        _line = node.StartLine;
        switch (node.Kind)
        {
            case SyntaxKind.StringScalar or SyntaxKind.IntScalar or SyntaxKind.FloatScalar or SyntaxKind.InterpolatedStringPartScalar
                or SyntaxKind.MagicConstScalar or SyntaxKind.ConstFetchExpr:
                break;
            case SyntaxKind.VariableExpr or SyntaxKind.ArrayDimFetchExpr or SyntaxKind.PropertyFetchExpr
                or SyntaxKind.NullsafePropertyFetchExpr or SyntaxKind.StaticPropertyFetchExpr or SyntaxKind.FuncCallExpr
                or SyntaxKind.MethodCallExpr or SyntaxKind.NullsafeMethodCallExpr or SyntaxKind.StaticCallExpr:
                CheckVariable(node, Access.Read);
                break;
            case SyntaxKind.BinaryExpr:
                CheckBinary((BinaryExpr)node);
                break;
            case SyntaxKind.AssignExpr:
                CheckAssign((AssignExpr)node);
                break;
            case SyntaxKind.AssignRefExpr:
                CheckAssignReference((AssignRefExpr)node);
                break;
            case SyntaxKind.AssignOpExpr:
                CheckCompoundAssign((AssignOpExpr)node);
                break;
            case SyntaxKind.PreIncExpr:
                CheckStep(((PreIncExpr)node).Var);
                break;
            case SyntaxKind.PreDecExpr:
                CheckStep(((PreDecExpr)node).Var);
                break;
            case SyntaxKind.PostIncExpr:
                CheckStep(((PostIncExpr)node).Var);
                break;
            case SyntaxKind.PostDecExpr:
                CheckStep(((PostDecExpr)node).Var);
                break;
            case SyntaxKind.InterpolatedStringScalar:
                CheckInterpolation(((InterpolatedStringScalar)node).Parts);
                break;
            case SyntaxKind.ShellExecExpr:
                CheckInterpolation(((ShellExecExpr)node).Parts);
                break;
            case SyntaxKind.ClassConstFetchExpr:
                CheckClassConstant((ClassConstFetchExpr)node);
                break;
            case SyntaxKind.NewExpr:
                CheckNew((NewExpr)node);
                break;
            case SyntaxKind.ArrayExpr:
                CheckArray((ArrayExpr)node);
                break;
            case SyntaxKind.ListExpr:
                throw Error("Cannot use list() as standalone expression");
            case SyntaxKind.ClosureExpr:
                CheckClosure((ClosureExpr)node);
                break;
            case SyntaxKind.ArrowFunctionExpr:
                CheckArrowFunction((ArrowFunctionExpr)node);
                break;
            case SyntaxKind.TernaryExpr:
                CheckTernary((TernaryExpr)node);
                break;
            case SyntaxKind.MatchExpr:
                CheckMatch((MatchExpr)node);
                break;
            case SyntaxKind.IssetExpr:
                foreach (ExprNode place in ((IssetExpr)node).Vars)
                    CheckIsset(place);
                break;
            case SyntaxKind.EmptyExpr:
                ExprNode tested = ((EmptyExpr)node).Expr;
                if (IsVariable(tested))
                    CheckVariable(tested, Access.Isset);
                else
                    CheckExpression(tested);
                break;
            case SyntaxKind.CastExpr:
                var cast = (CastExpr)node;
                CheckExpression(cast.Expr);
                if (cast.CastKind == CastKind.Unset)
                    throw Error("The (unset) cast is no longer supported");
                break;
            case SyntaxKind.InstanceofExpr:
                CheckExpression(((InstanceofExpr)node).Expr);
                CheckClassReference(((InstanceofExpr)node).Class);
                break;
            case SyntaxKind.YieldExpr:
                CheckYield((YieldExpr)node);
                break;
            case SyntaxKind.YieldFromExpr:
                CheckInFunction();
                if (_function.Syntax!.ByRef)
                    throw Error("Cannot use \"yield from\" inside a by-reference generator");
                CheckExpression(((YieldFromExpr)node).Expr);
                break;
            case SyntaxKind.UnaryPlusExpr or SyntaxKind.UnaryMinusExpr or SyntaxKind.BooleanNotExpr or SyntaxKind.BitwiseNotExpr
                or SyntaxKind.ErrorSuppressExpr or SyntaxKind.CloneExpr or SyntaxKind.PrintExpr or SyntaxKind.ThrowExpr
                or SyntaxKind.IncludeExpr or SyntaxKind.EvalExpr:
                CheckExpression(OperandOf(node));
                break;
            case SyntaxKind.ExitExpr:
                if (((ExitExpr)node).Expr is { } status)
                    CheckExpression(status);
                break;
        }
    }

    /// <summary>What stands behind a prefix operator.</summary>
    private static ExprNode OperandOf(ExprNode node) => node.Kind switch
    {
        SyntaxKind.UnaryPlusExpr => ((UnaryPlusExpr)node).Expr,
        SyntaxKind.UnaryMinusExpr => ((UnaryMinusExpr)node).Expr,
        SyntaxKind.BooleanNotExpr => ((BooleanNotExpr)node).Expr,
        SyntaxKind.BitwiseNotExpr => ((BitwiseNotExpr)node).Expr,
        SyntaxKind.ErrorSuppressExpr => ((ErrorSuppressExpr)node).Expr,
        SyntaxKind.CloneExpr => ((CloneExpr)node).Expr,
        SyntaxKind.PrintExpr => ((PrintExpr)node).Expr,
        SyntaxKind.ThrowExpr => ((ThrowExpr)node).Expr,
        SyntaxKind.IncludeExpr => ((IncludeExpr)node).Expr,
        SyntaxKind.EvalExpr => ((EvalExpr)node).Expr,
        _ => throw new InvalidOperationException("Not a prefix operator: " + node.Kind),
    };

    private void CheckBinary(BinaryExpr binary)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Coalesce:
                CheckVariable(binary.Left, Access.Isset);
                CheckExpression(binary.Right);
                break;
            case BinaryOperator.BooleanAnd or BinaryOperator.LogicalAnd:
                CheckExpression(binary.Left);
                if (!IsLiteral(binary.Left, truth: false))
                    CheckExpression(binary.Right);
                break;
            case BinaryOperator.BooleanOr or BinaryOperator.LogicalOr:
                CheckExpression(binary.Left);
                if (!IsLiteral(binary.Left, truth: true))
                    CheckExpression(binary.Right);
                break;
            default:
                CheckExpression(binary.Left);
                CheckExpression(binary.Right);
                break;
        }
    }

    private void CheckTernary(TernaryExpr ternary)
    {
        if (ternary.Cond is TernaryExpr { Parenthesized: false } inner)
        {
            if (inner.If is not null)
            {
                throw Error(ternary.If is not null
                    ? "Unparenthesized `a ? b : c ? d : e` is not supported. Use either `(a ? b : c) ? d : e` or `a ? b : (c ? d : e)`"
                    : "Unparenthesized `a ? b : c ?: d` is not supported. Use either `(a ? b : c) ?: d` or `a ? b : (c ?: d)`");
            }

            if (ternary.If is not null)
                throw Error("Unparenthesized `a ?: b ? c : d` is not supported. Use either `(a ?: b) ? c : d` or `a ?: (b ? c : d)`");
        }

        CheckExpression(ternary.Cond);
        if (ternary.If is not null)
            CheckExpression(ternary.If);
        CheckExpression(ternary.Else);
    }

    private void CheckMatch(MatchExpr match)
    {
        CheckExpression(match.Cond);
        bool hasDefault = false;
        foreach (MatchArmNode arm in match.Arms)
        {
            if (arm.Conds is not null)
                continue;
            if (hasDefault)
            {
                _line = arm.StartLine;
                throw Error("Match expressions may only contain one default arm");
            }

            hasDefault = true;
        }

        foreach (MatchArmNode arm in match.Arms)
        {
            if (arm.Conds is not null)
                CheckExpressions(arm.Conds);
        }

        foreach (MatchArmNode arm in match.Arms)
            CheckExpression(arm.Body);
    }

    private void CheckInterpolation(ExprNode[] parts)
    {
        foreach (ExprNode part in parts)
        {
            if (script.DollarBraceVariables is { } variables && variables.Contains(part))
            {
                Warn(ErrorLevel.Deprecated, part is VariableExpr { Name: null }
                    ? "Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead"
                    : "Using ${var} in strings is deprecated, use {$var} instead");
            }

            CheckExpression(part);
        }
    }

    /// <summary>The error about the first element that is missing, at the line of the one before it.</summary>
    private CompileError EmptyElement(ArrayExpr array)
    {
        int index = Array.IndexOf(array.Items, null);
        if (index > 0)
            _line = array.Items[index - 1]!.Value.StartLine;
        return Error("Cannot use empty array elements in arrays");
    }

    /// <summary>No element is empty, and keys that are known make an array.</summary>
    private void CheckItems(ArrayExpr array)
    {
        bool mayBeWrong = false;
        foreach (ArrayItemNode? item in array.Items)
        {
            if (item is null)
                throw EmptyElement(array);
            mayBeWrong |= item.Key is ArrayExpr or TernaryExpr or BinaryExpr || item.Unpack;
        }

        if (mayBeWrong)
            CheckConstantArray(array);
    }

    private void CheckArray(ArrayExpr array)
    {
        CheckItems(array);
        foreach (ArrayItemNode? item in array.Items)
        {
            if (item!.Key is not null)
                CheckExpression(item.Key);
            if (item.ByRef)
            {
                CheckWritable(item.Value);
                CheckVariable(item.Value, Access.Write);
            }
            else
            {
                CheckExpression(item.Value);
            }
        }
    }

    /// <summary>What PHP finds when it computes an array of constants.</summary>
    private void CheckConstantArray(ArrayExpr array)
    {
        foreach (ArrayItemNode? item in array.Items)
        {
            if (item!.ByRef || Fold(item.Value).IsUndefined || (item.Key is not null && Fold(item.Key).IsUndefined))
                return;
        }

        foreach (ArrayItemNode? item in array.Items)
        {
            if (item!.Unpack && !Fold(item.Value).IsArray)
                throw Error("Only arrays and Traversables can be unpacked");
            if (item.Key is not null && Fold(item.Key).IsArray)
                throw Error("Illegal offset type");
        }
    }

    private void CheckYield(YieldExpr yield)
    {
        CheckInFunction();
        if (yield.Key is not null)
            CheckExpression(yield.Key);
        if (yield.Value is null)
            return;
        if (_function.Syntax!.ByRef && IsVariable(yield.Value))
        {
            CheckNotShortCircuited(yield.Value);
            CheckVariable(yield.Value, Access.Write);
        }
        else
        {
            CheckExpression(yield.Value);
        }
    }

    private void CheckInFunction()
    {
        if (_function.Name is null)
            throw Error("The \"yield\" expression can only be used inside a function");
    }
}
