using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>A temporary slot, read: a value that was evaluated before.</summary>
internal sealed class Temporary(int slot, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) => Unsafe.Add(ref frame.Locals, slot).OrNull;

    /// <summary>Empties the slots that expressions were evaluated into.</summary>
    public static void Clear(ref Frame frame, (Expression Part, int Slot)[] parts)
    {
        foreach ((_, int slot) in parts)
            Slot.Clear(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot));
    }
}

/// <summary>Evaluates expressions into temporaries, then an expression that reads them: fixes PHP's order of evaluation.</summary>
internal sealed class WithTemporaries((Expression Part, int Slot)[] parts, Expression body, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        foreach ((Expression expression, int slot) in parts)
        {
            Value part = expression.Evaluate(ref frame);
            if (part.IsThrow)
            {
                Temporary.Clear(ref frame, parts);
                return part;
            }

            Slot.Replace(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot), part);
        }

        Value result = body.Evaluate(ref frame);
        Temporary.Clear(ref frame, parts);
        return result;
    }
}

/// <summary>
/// <c>$a?-&gt;b-&gt;c()</c>: evaluates the heads of nullsafe accesses into temporaries, innermost first; the chain is null as soon as
/// one of them is, else its body reads the temporaries.
/// </summary>
internal sealed class NullsafeChain((Expression Head, int Slot)[] heads, Expression body, int line) : Expression(line)
{
    /// <summary>What is evaluated when no head ends the chain.</summary>
    public Expression Body => body;

    public override Value Evaluate(ref Frame frame) => Evaluate(ref frame, false);

    public override Value EvaluateQuietly(ref Frame frame) => Evaluate(ref frame, true);

    public override Value EvaluateShared(ref Frame frame)
    {
        if (!EvaluateHeads(ref frame, false, out Value result))
            return result;
        result = body.EvaluateShared(ref frame);
        Temporary.Clear(ref frame, heads);
        return result;
    }

    private Value Evaluate(ref Frame frame, bool quietly)
    {
        if (!EvaluateHeads(ref frame, quietly, out Value result))
            return result;
        result = quietly ? body.EvaluateQuietly(ref frame) : body.Evaluate(ref frame);
        Temporary.Clear(ref frame, heads);
        return result;
    }

    /// <summary>Puts the heads into their slots; false when one of them ends the chain, which is then worth <paramref name="end"/>.</summary>
    private bool EvaluateHeads(ref Frame frame, bool quietly, out Value end)
    {
        foreach ((Expression head, int slot) in heads)
        {
            end = quietly ? head.EvaluateQuietly(ref frame) : head.Evaluate(ref frame);
            if (end.IsThrow || end.IsNull)
            {
                Temporary.Clear(ref frame, heads);
                return false;
            }

            Slot.Replace(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot), end);
        }

        end = Value.Undefined;
        return true;
    }
}

/// <summary>Evaluates expressions for their effects, then one for its value.</summary>
internal sealed class Sequence(Expression[] before, Expression last) : Expression(last.Line)
{
    public override Value Evaluate(ref Frame frame) => RunBefore(ref frame) ? last.Evaluate(ref frame) : Value.Throw;

    public override bool EvaluateBool(ref Frame frame) => RunBefore(ref frame) && last.EvaluateBool(ref frame);

    private bool RunBefore(ref Frame frame)
    {
        foreach (Expression expression in before)
        {
            if (expression.Execute(ref frame) != Completion.Normal)
                return false;
        }

        return true;
    }

    public override bool IsCompiled(Unit unit) => true;

    public override LocalBuilder EmitValue(Unit unit)
    {
        EmitBefore(unit);
        return last.EmitValue(unit);
    }

    public override void EmitCondition(Unit unit, Label whenFalse)
    {
        EmitBefore(unit);
        last.EmitCondition(unit, whenFalse);
    }

    private void EmitBefore(Unit unit)
    {
        foreach (Expression expression in before)
            expression.Emit(unit);
    }
}
