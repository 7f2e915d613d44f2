using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

// Expressions that contain yield. They are prepared, then lowered as any other: preparing adds the steps that have to run before, in PHP's
// order of evaluation, and leaves what they computed in temporaries, which lowering finds in place of the operands.
internal sealed partial class FunctionLowering
{
    private Dictionary<ExprNode, Expression> PreparedNodes => field ??= [];

    /// <summary>What stands for a node that was computed by steps before; null for all others.</summary>
    private Expression? Prepared(ExprNode node) => _points is not null && PreparedNodes.TryGetValue(node, out Expression? prepared) ? prepared : null;

    private bool IsMarked(SyntaxNode? node) => node is not null && _points!.Contains(node);

    /// <summary>Adds the steps that a node needs before it can be evaluated as one expression.</summary>
    private void Prepare(ExprNode node)
    {
        if (!IsMarked(node))
            return;
        switch (node)
        {
            case YieldExpr yield:
                AddYield(yield, ResultSlot(node));
                break;
            case YieldFromExpr delegation:
                AddYieldFrom(delegation, ResultSlot(node));
                break;
            case BinaryExpr { Operator: BinaryOperator.BooleanAnd or BinaryOperator.LogicalAnd } both when IsMarked(both.Right):
                PrepareShortCircuit(both, stopsWhen: false);
                break;
            case BinaryExpr { Operator: BinaryOperator.BooleanOr or BinaryOperator.LogicalOr } either when IsMarked(either.Right):
                PrepareShortCircuit(either, stopsWhen: true);
                break;
            case BinaryExpr { Operator: BinaryOperator.Coalesce } coalesce:
                PrepareCoalesce(coalesce);
                break;
            case TernaryExpr ternary:
                PrepareTernary(ternary);
                break;
            case MatchExpr match:
                PrepareMatch(match);
                break;
            case AssignExpr assign:
                PrepareAssign(assign);
                break;
            case AssignRefExpr assign:
                PreparePlace(assign.Var);
                PrepareOperand(assign.Expr);
                break;
            case AssignOpExpr { Operator: BinaryOperator.Coalesce } assign:
                PrepareCoalesceAssign(assign);
                break;
            case AssignOpExpr assign:
                PreparePlace(assign.Var);
                Prepare(assign.Expr);
                break;
            case IssetExpr isset:
                PrepareIsset(isset);
                break;
            case EmptyExpr empty:
                PrepareOperand(empty.Expr);
                break;
            case ArrayDimFetchExpr or PropertyFetchExpr or StaticPropertyFetchExpr or VariableExpr:
                PreparePlace(node);
                break;
            case NullsafePropertyFetchExpr or NullsafeMethodCallExpr or MethodCallExpr:
                PrepareChain(node);
                break;
            case FuncCallExpr { Name: NameNode name, IsFirstClassCallable: false } call when IsAssertion(_scope.Function(name)):
                PrepareAssertion(call);
                break;
            default:
                PrepareOperands(node);
                break;
        }
    }

    private int ResultSlot(ExprNode node)
    {
        int slot = TemporarySlot();
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
        return slot;
    }

    private void AddYield(YieldExpr yield, int resultSlot)
    {
        if (yield.Key is not null)
        {
            if (IsMarked(yield.Value))
                Hoist(yield.Key);
            else
                Prepare(yield.Key);
        }

        Expression? key = yield.Key is null ? null : Lower(yield.Key);
        Expression? value = null;
        bool byReference = _code.ReturnsReference && yield.Value is not null;
        if (yield.Value is not null)
        {
            PrepareOperand(yield.Value);
            value = byReference && IsPlace(yield.Value) ? LowerPlace(yield.Value) : Lower(yield.Value);
        }

        Program.Add(new YieldStep(key, value, byReference, resultSlot, yield.StartLine));
    }

    private void AddYieldFrom(YieldFromExpr delegation, int resultSlot)
    {
        Prepare(delegation.Expr);
        Program.Add(new YieldFromStep(Lower(delegation.Expr), resultSlot, delegation.StartLine));
    }

    /// <summary>Evaluates a node into a temporary that is read once.</summary>
    private void Hoist(ExprNode node)
    {
        Prepare(node);
        Expression value = Lower(node);
        if (value is Constant)
            return;
        Program.Add(new EvaluateStep(ResultSlot(node), value));
    }

    /// <summary>Evaluates a node into a temporary that may be read several times. Returns its slot.</summary>
    private int HoistKept(ExprNode node)
    {
        Prepare(node);
        Expression value = Lower(node);
        int slot = TemporarySlot();
        Program.Add(new EvaluateStep(slot, value));
        PreparedNodes[node] = new Temporary(slot, node.StartLine);
        return slot;
    }

    // ---------------------------------------------------------------- operands in order

    /// <summary>An operand that may stay a place.</summary>
    private void PrepareOperand(ExprNode node)
    {
        if (IsPlace(node))
            PreparePlace(node);
        else
            Prepare(node);
    }

    /// <summary>All operands that come before the last one with a yield are evaluated first.</summary>
    private void PrepareOperands(ExprNode node)
    {
        List<(ExprNode Operand, OperandUse Use)> operands = Operands(node);
        int last = operands.FindLastIndex(operand => IsMarked(operand.Operand));
        for (int i = 0; i < last; i++)
            HoistOperand(operands[i].Operand, operands[i].Use);
        if (operands[last].Use == OperandUse.Argument)
            PrepareOperand(operands[last].Operand);
        else
            Prepare(operands[last].Operand);
    }

    /// <summary>How an operand is used by the node that it belongs to.</summary>
    private enum OperandUse
    {
        /// <summary>Its value, which PHP reads from a variable only when the operation runs.</summary>
        Late,
        /// <summary>Its value, at its turn.</summary>
        Value,
        /// <summary>An argument or an element by reference: it may have to stay a place.</summary>
        Argument,
    }

    private static List<(ExprNode Operand, OperandUse Use)> Operands(ExprNode node)
    {
        var operands = new List<(ExprNode, OperandUse)>();
        OperandUse use = node is ArrayExpr or InterpolatedStringScalar or ShellExecExpr or MethodCallExpr or NullsafeMethodCallExpr
            ? OperandUse.Value
            : OperandUse.Late;
        foreach (SyntaxNode child in SyntaxChildren.Of(node))
        {
            switch (child)
            {
                case ArgNode argument:
                    operands.Add((argument.Value, OperandUse.Argument));
                    break;
                case ArrayItemNode item:
                    if (item.Key is not null)
                        operands.Add((item.Key, use));
                    operands.Add((item.Value, item.ByRef ? OperandUse.Argument : use));
                    break;
                case InterpolatedStringPartScalar:
                    break;
                case ExprNode operand:
                    operands.Add((operand, use));
                    break;
            }
        }

        return operands;
    }

    private void HoistOperand(ExprNode node, OperandUse use)
    {
        if (node is VariableExpr { Name: "this" } || (node is VariableExpr { Name: not null } && use != OperandUse.Value))
            return;
        if (use == OperandUse.Argument && IsPlace(node))
            PreparePlace(node);
        else
            Hoist(node);
    }

    /// <summary>The parts of a place (keys, names, what it is taken from) are evaluated; the place itself stays one.</summary>
    private void PreparePlace(ExprNode node)
    {
        switch (node)
        {
            case VariableExpr { Name: not null }:
                break;
            case VariableExpr variable:
                PreparePart(variable.NameExpr!);
                break;
            case ArrayDimFetchExpr element:
                PreparePlace(element.Var);
                if (element.Dim is not null)
                    PreparePart(element.Dim);
                break;
            case PropertyFetchExpr property:
                PreparePlace(property.Var);
                if (property.Name is ExprNode name)
                    PreparePart(name);
                break;
            case StaticPropertyFetchExpr property:
                if (property.Class is ExprNode holder)
                    PreparePart(holder);
                if (property.Name is ExprNode member)
                    PreparePart(member);
                break;
            case ListExpr list:
                PrepareList(list.Items);
                break;
            default:
                PreparePart(node);
                break;
        }
    }

    private void PreparePart(ExprNode part)
    {
        if (!IsSimpleValue(part))
            Hoist(part);
    }

    private void PrepareList(ArrayItemNode?[] items)
    {
        foreach (ArrayItemNode? item in items)
        {
            if (!IsMarked(item))
                continue;
            if (item!.Key is not null)
                PreparePart(item.Key);
            if (ListItems(item.Value) is { } nested)
                PrepareList(nested);
            else
                PreparePlace(item.Value);
        }
    }

    private void PrepareAssign(AssignExpr assign)
    {
        if (ListItems(assign.Var) is { } items)
            PrepareList(items);
        else if (IsMarked(assign.Expr) || IsMarked(assign.Var))
            PreparePlace(assign.Var);
        PrepareOperand(assign.Expr);
    }
}
