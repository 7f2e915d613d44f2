using System.Reflection.Emit;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>left &amp;&amp; right</c>, <c>left and right</c>.</summary>
internal sealed class And(Expression left, Expression right, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        bool result = EvaluateBool(ref frame);
        return !result && frame.Engine.Thrown is not null ? Value.Throw : Value.FromBool(result);
    }

    public override bool EvaluateBool(ref Frame frame) => left.EvaluateBool(ref frame) && right.EvaluateBool(ref frame);

    public override void EmitCondition(Unit unit, Label whenFalse)
    {
        left.EmitCondition(unit, whenFalse);
        right.EmitCondition(unit, whenFalse);
    }
}

/// <summary><c>left || right</c>, <c>left or right</c>.</summary>
internal sealed class Or(Expression left, Expression right, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        bool result = EvaluateBool(ref frame);
        return !result && frame.Engine.Thrown is not null ? Value.Throw : Value.FromBool(result);
    }

    public override bool EvaluateBool(ref Frame frame) =>
        left.EvaluateBool(ref frame) || (frame.Engine.Thrown is null && right.EvaluateBool(ref frame));

    public override void EmitCondition(Unit unit, Label whenFalse)
    {
        Label tryRight = unit.Code.DefineLabel();
        Label isTrue = unit.Code.DefineLabel();
        left.EmitCondition(unit, tryRight);
        unit.Code.Emit(OpCodes.Br, isTrue);
        unit.Code.MarkLabel(tryRight);
        right.EmitCondition(unit, whenFalse);
        unit.Code.MarkLabel(isTrue);
    }
}

/// <summary><c>left xor right</c>.</summary>
internal sealed class Xor(Expression left, Expression right, int line) : Expression(line)
{
    private readonly bool _rightFirst = left is Variables.LocalVariable && right is not (Variables.LocalVariable or Constant);

    public override Value Evaluate(ref Frame frame)
    {
        if (_rightFirst)
        {
            bool last = right.EvaluateBool(ref frame);
            return !last && frame.Engine.Thrown is not null ? Value.Throw : Value.FromBool(left.EvaluateBool(ref frame) != last);
        }

        bool a = left.EvaluateBool(ref frame);
        if (!a && frame.Engine.Thrown is not null)
            return Value.Throw;
        bool b = right.EvaluateBool(ref frame);
        return !b && frame.Engine.Thrown is not null ? Value.Throw : Value.FromBool(a != b);
    }
}

/// <summary><c>!operand</c>.</summary>
internal sealed class Not(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        bool truth = operand.EvaluateBool(ref frame);
        return !truth && frame.Engine.Thrown is not null ? Value.Throw : Value.FromBool(!truth);
    }

    public override bool EvaluateBool(ref Frame frame) =>
        !operand.EvaluateBool(ref frame) && frame.Engine.Thrown is null;

    public override void EmitCondition(Unit unit, Label whenFalse)
    {
        Label isFalse = unit.Code.DefineLabel();
        operand.EmitCondition(unit, isFalse);
        unit.Code.Emit(OpCodes.Br, whenFalse);
        unit.Code.MarkLabel(isFalse);
    }
}

/// <summary>
/// A condition whose evaluation may leave values without a holder (it calls, assigns or creates): they die before the
/// branch it decides on begins.
/// </summary>
internal sealed class SettledCondition(Expression condition) : Expression(condition.Line)
{
    public override Value Evaluate(ref Frame frame) => condition.Evaluate(ref frame);

    public override bool EvaluateBool(ref Frame frame)
    {
        bool result = condition.EvaluateBool(ref frame);
        frame.Settle();
        return result;
    }

    public override void EmitCondition(Unit unit, Label whenFalse)
    {
        Label isFalse = unit.Code.DefineLabel();
        Label isTrue = unit.Code.DefineLabel();
        condition.EmitCondition(unit, isFalse);
        unit.EmitSettle();
        unit.Code.Emit(OpCodes.Br, isTrue);
        unit.Code.MarkLabel(isFalse);
        unit.EmitSettle();
        unit.Code.Emit(OpCodes.Br, whenFalse);
        unit.Code.MarkLabel(isTrue);
    }
}

/// <summary>A condition within an expression that a call, new or clone gives: an object that it gave dies before the branch begins.</summary>
internal sealed class TemporaryCondition(Expression condition) : Expression(condition.Line)
{
    public override Value Evaluate(ref Frame frame) => condition.Evaluate(ref frame);

    public override bool EvaluateBool(ref Frame frame)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        bool result = condition.EvaluateBool(ref frame);
        lifetime.Settle(mark);
        return result;
    }
}

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class Ternary(Expression condition, Expression then, Expression otherwise, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        if (condition.EvaluateBool(ref frame))
            return then.Evaluate(ref frame);
        return frame.Engine.Thrown is not null ? Value.Throw : otherwise.Evaluate(ref frame);
    }

    public override bool EvaluateBool(ref Frame frame)
    {
        if (condition.EvaluateBool(ref frame))
            return then.EvaluateBool(ref frame);
        return frame.Engine.Thrown is null && otherwise.EvaluateBool(ref frame);
    }

    public override bool IsCompiled(Unit unit) => condition.IsCompiled(unit) || then.IsCompiled(unit) || otherwise.IsCompiled(unit);

    public override LocalBuilder EmitValue(Unit unit)
    {
        LocalBuilder result = unit.NewValue();
        Label isFalse = unit.Code.DefineLabel();
        Label done = unit.Code.DefineLabel();
        condition.EmitCondition(unit, isFalse);
        unit.Code.Emit(OpCodes.Ldloc, then.EmitValue(unit));
        unit.Code.Emit(OpCodes.Stloc, result);
        unit.Code.Emit(OpCodes.Br, done);
        unit.Code.MarkLabel(isFalse);
        unit.Code.Emit(OpCodes.Ldloc, otherwise.EmitValue(unit));
        unit.Code.Emit(OpCodes.Stloc, result);
        unit.Code.MarkLabel(done);
        return result;
    }
}

/// <summary><c>value ?: otherwise</c>.</summary>
internal sealed class ShortTernary(Expression value, Expression otherwise, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value first = value.Evaluate(ref frame);
        return first.IsThrow || Conversions.ToBool(first) ? first : otherwise.Evaluate(ref frame);
    }
}

/// <summary><c>value ?? otherwise</c>.</summary>
internal sealed class Coalesce(Expression value, Expression otherwise, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value first = value.EvaluateQuietly(ref frame);
        return first.IsNull ? otherwise.Evaluate(ref frame) : first;
    }
}
