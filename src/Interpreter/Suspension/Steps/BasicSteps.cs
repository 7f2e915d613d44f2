using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension.Steps;

/// <summary>Runs a statement that neither suspends nor leaves its place by break, continue, return or goto.</summary>
internal sealed class ExecuteStep(Statement statement) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position) =>
        statement.Execute(ref frame) == Completion.Normal ? position + 1 : Thrown;

    public override void Emit(StepCode code) => code.Unit.EmitStatement(statement);
}

/// <summary>Evaluates an expression into a temporary slot.</summary>
internal sealed class EvaluateStep(int slot, Expression value) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        Value result = value.Evaluate(ref frame);
        if (result.IsThrow)
            return Thrown;
        Slot.Replace(frame.Engine, ref frame.Local(slot), result);
        return position + 1;
    }
}

/// <summary>Empties a temporary slot.</summary>
internal sealed class ClearStep(int slot) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        Slot.Clear(frame.Engine, ref frame.Local(slot));
        return position + 1;
    }
}

/// <summary>Goes somewhere else.</summary>
internal sealed class JumpStep(StepLabel target) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        int next = target.Position;
        if (next <= position)
            frame.Engine.PollIfAsked(frame.Line);
        return next;
    }

    public override void Emit(StepCode code) => code.EmitJump(target.Position);
}

/// <summary>Goes somewhere else when a condition is true, or when it is false.</summary>
internal sealed class BranchStep(Expression condition, bool when, StepLabel target) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        bool truth = condition.EvaluateBool(ref frame);
        if (!truth && frame.Engine.Thrown is not null)
            return Thrown;
        if (truth != when)
            return position + 1;
        int next = target.Position;
        if (next <= position)
            frame.Engine.PollIfAsked(frame.Line);
        return next;
    }

    public override void Emit(StepCode code)
    {
        Label whenFalse = code.Unit.Code.DefineLabel();
        condition.EmitCondition(code.Unit, whenFalse);
        if (when)
        {
            code.EmitJump(target.Position);
            code.Unit.Code.MarkLabel(whenFalse);
            return;
        }

        Label on = code.Unit.Code.DefineLabel();
        code.Unit.Code.Emit(OpCodes.Br, on);
        code.Unit.Code.MarkLabel(whenFalse);
        code.EmitJump(target.Position);
        code.Unit.Code.MarkLabel(on);
    }
}

/// <summary>Goes somewhere else when a temporary slot is null, or when it is not.</summary>
internal sealed class NullBranchStep(int slot, bool whenNull, StepLabel target) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position) =>
        frame.Local(slot).OrNull.IsNull == whenNull ? target.Position : position + 1;
}

/// <summary>Ends the function with a value.</summary>
internal sealed class ReturnStep(Expression value) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        Value result = value.Evaluate(ref frame);
        if (result.IsThrow)
            return Thrown;
        frame.Result = result;
        return Completed;
    }
}

/// <summary>Ends the function with what a temporary slot kept while finally blocks ran.</summary>
internal sealed class ReturnSlotStep(int slot) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        ref Value kept = ref frame.Local(slot);
        frame.Result = kept;
        kept = Value.Undefined;
        frame.Engine.Lifetime.Release(frame.Result);
        return Completed;
    }
}

/// <summary>A temporary slot read for the last time: it is empty afterwards.</summary>
internal sealed class TakenTemporary(int slot, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        ref Value held = ref Unsafe.Add(ref frame.Locals, slot);
        Value value = held.OrNull;
        if (held.IsCounted)
        {
            Value released = held;
            held = Value.Undefined;
            frame.Engine.Lifetime.Release(released);
        }

        return value;
    }
}
