using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Expressions that evaluate some of their parts only, when one of those parts holds a suspension point.
internal sealed partial class FunctionLowering
{
    private void PrepareShortCircuit(BinaryExpr node, bool stopsWhen)
    {
        var stop = new StepLabel();
        var end = new StepLabel();
        AddBranch(node.Left, stopsWhen, stop);
        Prepare(node.Right);
        int slot = TemporarySlot();
        Program.Add(new EvaluateStep(slot, new Cast(CastKind.Bool, Lower(node.Right), node.StartLine)));
        Program.Add(new JumpStep(end));
        Program.Mark(stop);
        Program.Add(new EvaluateStep(slot, new Constant(Value.FromBool(stopsWhen), node.StartLine)));
        Program.Mark(end);
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
    }

    private void PrepareCoalesce(BinaryExpr node)
    {
        PrepareOperand(node.Left);
        int slot = TemporarySlot();
        var end = new StepLabel();
        var nothing = new Constant(Value.Null, node.StartLine);
        Program.Add(new EvaluateStep(slot, new Coalesce(Lower(node.Left), nothing, node.StartLine)));
        Program.Add(new NullBranchStep(slot, whenNull: false, end));
        Prepare(node.Right);
        Program.Add(new EvaluateStep(slot, Lower(node.Right)));
        Program.Mark(end);
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
    }

    private void PrepareCoalesceAssign(AssignOpExpr node)
    {
        var parts = new List<int>();
        KeepParts(node.Var, parts);
        int slot = TemporarySlot();
        var end = new StepLabel();
        var nothing = new Constant(Value.Null, node.StartLine);
        Program.Add(new EvaluateStep(slot, new Coalesce(LowerPlace(node.Var), nothing, node.StartLine)));
        Program.Add(new NullBranchStep(slot, whenNull: false, end));
        Prepare(node.Expr);
        Program.Add(new EvaluateStep(slot, new Assign(LowerPlace(node.Var), Lower(node.Expr), node.StartLine)));
        Program.Mark(end);
        foreach (int part in parts)
            Program.Add(new ClearStep(part));
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
    }

    /// <summary>As <see cref="PreparePlace"/>, for a place that is evaluated twice.</summary>
    private void KeepParts(ExprNode node, List<int> slots)
    {
        switch (node)
        {
            case VariableExpr variable:
                Keep(variable.NameExpr);
                break;
            case ArrayDimFetchExpr element:
                KeepParts(element.Var, slots);
                Keep(element.Dim);
                break;
            case PropertyFetchExpr property:
                KeepParts(property.Var, slots);
                Keep(property.Name as ExprNode);
                break;
            case StaticPropertyFetchExpr property:
                Keep(property.Class as ExprNode);
                Keep(property.Name as ExprNode);
                break;
            default:
                Keep(node);
                break;
        }

        void Keep(ExprNode? part)
        {
            if (part is not null && !IsSimpleValue(part))
                slots.Add(HoistKept(part));
        }
    }

    private void PrepareTernary(TernaryExpr node)
    {
        int slot = TemporarySlot();
        var otherwise = new StepLabel();
        var end = new StepLabel();
        if (node.If is null)
        {
            Prepare(node.Cond);
            Program.Add(new EvaluateStep(slot, Lower(node.Cond)));
            Program.Add(new BranchStep(new Temporary(slot, node.StartLine), true, end));
        }
        else
        {
            AddBranch(node.Cond, false, otherwise);
            Prepare(node.If);
            Program.Add(new EvaluateStep(slot, Lower(node.If)));
            Program.Add(new JumpStep(end));
            Program.Mark(otherwise);
        }

        Prepare(node.Else);
        Program.Add(new EvaluateStep(slot, Lower(node.Else)));
        Program.Mark(end);
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
    }

    private void PrepareAssertion(FuncCallExpr node)
    {
        int slot = TemporarySlot();
        var end = new StepLabel();
        Program.Add(new EvaluateStep(slot, new Constant(Value.True, node.StartLine)));
        Program.Add(new BranchStep(new AssertionsAreActive(node.StartLine), false, end));
        PrepareOperands(node);
        Program.Add(new EvaluateStep(slot, Lower(node)));
        Program.Mark(end);
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
    }

    private void PrepareMatch(MatchExpr node)
    {
        int line = node.StartLine;
        Prepare(node.Cond);
        int subject = TemporarySlot();
        int slot = TemporarySlot();
        Program.Add(new EvaluateStep(subject, Lower(node.Cond)));
        StepLabel[] bodies = Array.ConvertAll(node.Arms, _ => new StepLabel());
        StepLabel? otherwise = null;
        for (int i = 0; i < bodies.Length; i++)
        {
            if (node.Arms[i].Conds is not { } conditions)
            {
                otherwise = bodies[i];
                continue;
            }

            foreach (ExprNode condition in conditions)
            {
                Prepare(condition);
                Expression matches = OperandSelection.Compare<IdenticalOperator>(new Temporary(subject, line), Lower(condition), line);
                Program.Add(new BranchStep(matches, true, bodies[i]));
            }
        }

        var end = new StepLabel();
        Program.Add(otherwise is null
            ? new ExecuteStep(new Match(new TakenTemporary(subject, line), TemporarySlot(), [], line))
            : new JumpStep(otherwise));
        for (int i = 0; i < bodies.Length; i++)
        {
            Program.Mark(bodies[i]);
            Prepare(node.Arms[i].Body);
            Program.Add(new EvaluateStep(slot, Lower(node.Arms[i].Body)));
            Program.Add(new JumpStep(end));
        }

        Program.Mark(end);
        Program.Add(new ClearStep(subject));
        PreparedNodes[node] = new TakenTemporary(slot, line);
    }

    private void PrepareIsset(IssetExpr node)
    {
        if (node.Vars.Length == 1)
        {
            PrepareOperand(node.Vars[0]);
            return;
        }

        int slot = TemporarySlot();
        var end = new StepLabel();
        foreach (ExprNode place in node.Vars)
        {
            PrepareOperand(place);
            Program.Add(new EvaluateStep(slot, new Isset([Lower(place)], node.StartLine)));
            Program.Add(new BranchStep(new Temporary(slot, node.StartLine), false, end));
        }

        Program.Mark(end);
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
    }

    // ---------------------------------------------------------------- nullsafe chains

    /// <summary>Where a chain such as <c>$a?->b(yield)</c> goes on when what a nullsafe access is applied to is null; null outside of chains.</summary>
    private StepLabel? _chainEnd;

    private void PrepareChain(ExprNode node)
    {
        if (!HasNullsafe(node))
        {
            PrepareLink(node);
            return;
        }

        StepLabel? outer = _chainEnd;
        var isNull = new StepLabel();
        var end = new StepLabel();
        _chainEnd = isNull;
        PrepareLink(node);
        int slot = TemporarySlot();
        Program.Add(new EvaluateStep(slot, Lower(node)));
        Program.Add(new JumpStep(end));
        Program.Mark(isNull);
        Program.Add(new EvaluateStep(slot, new Constant(Value.Null, node.StartLine)));
        Program.Mark(end);
        _chainEnd = outer;
        PreparedNodes[node] = new TakenTemporary(slot, node.StartLine);
    }

    /// <summary>One access or call of a chain: what it is applied to, then its name and arguments.</summary>
    private void PrepareLink(ExprNode node)
    {
        ExprNode? receiver = Receiver(node);
        if (receiver is null || _chainEnd is null || !HasNullsafe(node))
        {
            PrepareOperands(node);
            return;
        }

        StepLabel end = _chainEnd;
        if (Receiver(receiver) is not null && HasNullsafe(receiver))
            PrepareLink(receiver);
        else
            Prepare(receiver);
        if (node is NullsafeMethodCallExpr or NullsafePropertyFetchExpr)
        {
            int slot = HoistKept(receiver);
            Program.Add(new NullBranchStep(slot, whenNull: true, end));
        }

        _chainEnd = null;
        List<(ExprNode Operand, OperandUse Use)> operands = Operands(node);
        operands.RemoveAt(0);
        int last = operands.FindLastIndex(operand => IsMarked(operand.Operand));
        if (last >= 0 && Prepared(receiver) is null)
            HoistOperand(receiver, OperandUse.Value);
        for (int i = 0; i < last; i++)
            HoistOperand(operands[i].Operand, operands[i].Use);
        if (last >= 0)
            PrepareOperand(operands[last].Operand);
        _chainEnd = end;
    }

    private static ExprNode? Receiver(ExprNode node) => node switch
    {
        NullsafePropertyFetchExpr access => access.Var,
        NullsafeMethodCallExpr call => call.Var,
        PropertyFetchExpr access => access.Var,
        MethodCallExpr call => call.Var,
        ArrayDimFetchExpr { Dim: not null } access => access.Var,
        _ => null,
    };

    private static bool HasNullsafe(ExprNode node)
    {
        for (ExprNode? at = node; at is not null; at = Receiver(at))
        {
            if (at is NullsafePropertyFetchExpr or NullsafeMethodCallExpr)
                return true;
        }

        return false;
    }
}
