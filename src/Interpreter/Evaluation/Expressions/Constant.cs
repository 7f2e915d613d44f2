using System.Reflection.Emit;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>A literal, or anything whose value was known when the tree was lowered.</summary>
internal sealed class Constant : Expression
{
    public Constant(Value value, int line) : base(line)
    {
        // A literal array belongs to the node: whoever writes to it copies it first.
        if (value.IsCounted)
            value.Heap!.Holders++;
        Value = value;
    }

    public Value Value { get; }

    public override Value Evaluate(ref Frame frame) => Value;

    public override TypeMask KnownTypes => TypeCoercion.MaskOf(Value);

    public override bool IsAnswer(int parameterCount) => true;

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function) => Value;

    public override Shape ShapeIn(Unit unit) => Unit.ShapeOf(Value);

    public override Fast EmitFast(Unit unit, Label slow) => Fast.Constant(Value);

    public override LocalBuilder EmitValue(Unit unit) => unit.NewConstant(Value);
}
