using System.Reflection.Emit;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation;

/// <summary>A node that has a value. PHP exceptions come back as <see cref="Value.Throw"/> or as a <c>PhpThrow</c> from runtime code.</summary>
internal abstract class Expression(int line) : Statement
{
    /// <summary>The line that diagnostics of this expression name.</summary>
    public int Line { get; } = line;

    /// <summary>The value, dereferenced and never undefined; <see cref="Value.Throw"/> when an exception is on its way.</summary>
    public abstract Value Evaluate(ref Frame frame);

    /// <summary>The value as a condition. False also when an exception is on its way: who acts on false asks <c>Engine.Thrown</c>.</summary>
    public virtual bool EvaluateBool(ref Frame frame)
    {
        Value value = Evaluate(ref frame);
        return !value.IsThrow && Conversions.ToBool(value);
    }

    /// <summary>The expression as a statement.</summary>
    public override Completion Execute(ref Frame frame)
    {
        if (Evaluate(ref frame).IsThrow)
            return Completion.Throw;
        frame.Settle();
        return Completion.Normal;
    }

    /// <summary>Evaluates without warnings for what does not exist: the left side of ??, isset and empty. Null when absent.</summary>
    public virtual Value EvaluateQuietly(ref Frame frame) => Evaluate(ref frame);

    /// <summary>The value, or the reference that a call returned.</summary>
    public virtual Value EvaluateShared(ref Frame frame) => Evaluate(ref frame);

    /// <summary>The types that the value can have; none when nothing is known.</summary>
    public virtual TypeMask KnownTypes => TypeMask.None;

    /// <summary>True when <see cref="Answer"/> may find the value: it depends on nothing but parameters, constants and <c>$this</c>.</summary>
    /// <param name="parameterCount">How many parameters the function has; they are its first slots.</param>
    public virtual bool IsAnswer(int parameterCount) => false;

    /// <summary>
    /// The value, found without a frame for the call; undefined when it takes one, as for a diagnostic. Runs no code of the program and
    /// makes nothing that is counted.
    /// </summary>
    /// <param name="arguments">The first argument; all are passed, none is undefined, none is a reference.</param>
    /// <param name="target">The object of the call, or null.</param>
    /// <param name="function">What is called.</param>
    public virtual Value Answer(ref Value arguments, PhpObject? target, PhpFunction function) => Value.Undefined;

    /// <summary>
    /// The shape of the fast path for the types that the running frame holds now. An expression with one has no effect, as far as the
    /// fast path goes.
    /// </summary>
    public virtual Shape ShapeIn(Unit unit) => Shape.None;

    /// <summary>Writes the fast path; it goes to <paramref name="slow"/> when a type is another one. Only for a <see cref="ShapeIn"/> that is not none.</summary>
    public virtual Fast EmitFast(Unit unit, Label slow) => throw new InvalidOperationException("An expression without a fast path.");

    /// <summary>True when <see cref="EmitValue"/> does better than a call of <see cref="Evaluate"/>.</summary>
    public virtual bool IsCompiled(Unit unit) => ShapeIn(unit) != Shape.None;

    /// <summary>Writes generated code that does what <see cref="Evaluate"/> does; the variable that holds the value, which is none that says throw.</summary>
    public virtual LocalBuilder EmitValue(Unit unit)
    {
        LocalBuilder result = unit.NewValue();
        if (ShapeIn(unit) == Shape.None)
            unit.EmitTree(this, result);
        else
            unit.WithSlowPath(slow => unit.Box(EmitFast(unit, slow), result), () => unit.EmitTree(this, result));
        return result;
    }

    /// <summary>Writes generated code that goes to <paramref name="whenFalse"/> or on, as the value says.</summary>
    public virtual void EmitCondition(Unit unit, Label whenFalse)
    {
        if (ShapeIn(unit) == Shape.None)
        {
            unit.EmitTreeCondition(this, whenFalse);
            return;
        }

        unit.WithSlowPath(
            slow =>
            {
                Fast truth = EmitFast(unit, slow);
                unit.Load(truth);
                if (truth.Shape == Shape.Float)
                {
                    unit.Code.Emit(OpCodes.Ldc_R8, 0.0);
                    unit.Code.Emit(OpCodes.Beq, whenFalse);
                }
                else
                {
                    unit.Code.Emit(OpCodes.Brfalse, whenFalse);
                }
            },
            () => unit.EmitTreeCondition(this, whenFalse));
    }

    public override void Emit(Unit unit)
    {
        if (ShapeIn(unit) != Shape.None || !IsCompiled(unit))
        {
            unit.EmitTree(this);
            return;
        }

        EmitValue(unit);
        unit.EmitSettle();
    }
}
