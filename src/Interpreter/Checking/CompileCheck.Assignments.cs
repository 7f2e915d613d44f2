using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Checking;

// Assignments, destructuring.
internal sealed partial class CompileCheck
{
    private void CheckAssign(AssignExpr assign)
    {
        if (assign.Var is VariableExpr { Name: not null } simple)
        {
            CheckSimpleTarget(simple);
            CheckExpression(assign.Expr);
            _line = simple.StartLine;
            return;
        }

        if (assign.Var is ListExpr list)
        {
            if (!HasReference(list))
            {
                CheckExpression(assign.Expr);
            }
            else
            {
                if (!IsVariable(assign.Expr) && !IsCall(assign.Expr))
                    throw Error("Cannot assign reference to non referenceable value");
                CheckNotShortCircuited(assign.Expr);
                CheckVariable(assign.Expr, Access.Write);
            }

            CheckListTargets(list);
            return;
        }

        CheckAssignmentTarget(assign.Var);
        CheckExpression(assign.Expr);
        if (assign.Var is VariableExpr)
            _line = assign.Var.StartLine;
    }

    private void CheckSimpleTarget(VariableExpr variable)
    {
        NoteMention(variable.Name);
        if (variable.Name == "this")
            throw Error("Cannot re-assign $this");
        CheckWritable(variable);
    }

    private void CheckAssignmentTarget(ExprNode target)
    {
        if (target is VariableExpr { Name: "this" })
            throw Error("Cannot re-assign $this");
        CheckWritable(target);
        CheckVariable(target, Access.Write);
    }

    private void CheckAssignReference(AssignRefExpr assign)
    {
        if (assign.Var is VariableExpr { Name: "this" })
            throw Error("Cannot re-assign $this");
        CheckWritable(assign.Var);
        CheckNotShortCircuited(assign.Expr);
        if (IsGlobals(assign.Expr))
            throw Error("Cannot acquire reference to $GLOBALS");
        CheckVariable(assign.Var, Access.Write);
        _line = assign.Expr.StartLine;
        CheckVariable(assign.Expr, Access.Write);
        CheckCallWritten(assign.Expr, Access.Write);
    }

    private void CheckCompoundAssign(AssignOpExpr assign)
    {
        CheckWritable(assign.Var);
        if (assign.Operator == BinaryOperator.Coalesce)
        {
            if (assign.Var is VariableExpr { Name: "this" })
                throw Error("Cannot re-assign $this");
            CheckVariable(assign.Var, Access.Isset);
        }

        CheckVariable(assign.Var, Access.Write);
        CheckExpression(assign.Expr);
    }

    private void CheckStep(ExprNode target)
    {
        CheckWritable(target);
        CheckVariable(target, Access.Write);
    }

    private static bool HasReference(ListExpr list)
    {
        foreach (ArrayItemNode? item in list.Items)
        {
            if (item is not null && (item.ByRef || (item.Value is ListExpr nested && HasReference(nested))))
                return true;
        }

        return false;
    }

    private void CheckListTargets(ListExpr list)
    {
        bool isKeyed = Array.Find(list.Items, item => item is not null) is { Unpack: false, Key: not null };
        bool any = false;
        foreach (ArrayItemNode? item in list.Items)
        {
            if (item is null)
            {
                if (isKeyed)
                    throw Error("Cannot use empty array entries in keyed array assignment");
                continue;
            }

            if (item.Unpack)
                throw Error("Spread operator is not supported in assignments");
            any = true;
            if (isKeyed != (item.Key is not null))
                throw Error("Cannot mix keyed and unkeyed array entries in assignments");
            if (item.Key is not null)
                CheckExpression(item.Key);
            CheckListTarget(list, item);
        }

        if (!any)
            throw Error("Cannot use empty list");
    }

    private void CheckListTarget(ListExpr list, ArrayItemNode item)
    {
        switch (item.Value)
        {
            case ListExpr nested:
                if (nested.Short != list.Short)
                    throw Error("Cannot mix [] and list()");
                CheckListTargets(nested);
                break;
            case ArrayExpr:
                throw Error("Cannot assign to array(), use [] instead");
            default:
                if (!CanBeWritten(item.Value))
                    throw Error("Assignments can only happen to writable values");
                CheckAssignmentTarget(item.Value);
                break;
        }
    }
}
