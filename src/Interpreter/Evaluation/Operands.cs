using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation;

/// <summary>
/// Where a super-node gets an operand from. Super-nodes are generic over operand structs, so that each combination is
/// compiled to straight code without a virtual call for locals and constants. Each implements all members itself, so that this code can be
/// compiled ahead of time.
/// </summary>
internal interface IOperand
{
    Value Get(ref Frame frame);

    /// <summary>True when <see cref="Get"/> may return <see cref="Value.Throw"/>.</summary>
    static abstract bool CanThrow { get; }

    /// <summary>As <see cref="Expression.ShapeIn"/>.</summary>
    Shape ShapeIn(Unit unit);

    /// <summary>As <see cref="Expression.EmitFast"/>.</summary>
    Fast EmitFast(Unit unit, Label slow);

    /// <summary>As <see cref="Expression.IsCompiled"/>.</summary>
    bool IsCompiled(Unit unit);

    /// <summary>As <see cref="Expression.EmitValue"/>.</summary>
    LocalBuilder EmitValue(Unit unit);

    /// <summary>The operand as a place, null when it is none.</summary>
    Variable? Place { get; }

    /// <summary>True for the literal null.</summary>
    bool IsNull { get; }
}

/// <summary>A local variable, read.</summary>
internal readonly struct LocalOperand(int slot, int line) : IOperand
{
    public readonly int Slot = slot;
    public readonly int Line = line;

    public static bool CanThrow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(ref Frame frame)
    {
        Value value = Unsafe.Add(ref frame.Locals, Slot);
        return value.IsDirect ? value : ReadIndirect(ref frame, value, Slot, Line);
    }

    public Shape ShapeIn(Unit unit) => unit.ShapeOfSlot(Slot);

    public Fast EmitFast(Unit unit, Label slow) => unit.ReadNumber(Slot, unit.ShapeOfSlot(Slot), slow);

    public bool IsCompiled(Unit unit) => ShapeIn(unit) != Shape.None;

    public LocalBuilder EmitValue(Unit unit) => Place.EmitValue(unit);

    public Variable Place => new LocalVariable(Slot, Line);

    public bool IsNull => false;

    /// <summary>Reads a slot that holds a reference or nothing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Value ReadIndirect(ref Frame frame, Value value, int slot, int line)
    {
        if (value.IsReference)
        {
            value = value.AsReference.Value;
            if (!value.IsUndefined)
                return value;
        }

        frame.Line = line;
        frame.Engine.Warning("Undefined variable $" + CText.UpToNull(((UserFunction)frame.Function).Body.LocalNames[slot]));
        return Value.Null;
    }
}

/// <summary>An int constant.</summary>
internal readonly struct IntOperand(long value) : IOperand
{
    public readonly long Value = value;

    public static bool CanThrow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(ref Frame frame) => Runtime.Values.Value.FromInt(Value);

    public Shape ShapeIn(Unit unit) => Shape.Int;

    public Fast EmitFast(Unit unit, Label slow) => Fast.Constant(Value);

    public bool IsCompiled(Unit unit) => true;

    public LocalBuilder EmitValue(Unit unit) => unit.NewConstant(Value);

    public Variable? Place => null;

    public bool IsNull => false;
}

/// <summary>A float constant.</summary>
internal readonly struct FloatOperand(double value) : IOperand
{
    public readonly double Value = value;

    public static bool CanThrow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(ref Frame frame) => Runtime.Values.Value.FromFloat(Value);

    public Shape ShapeIn(Unit unit) => Shape.Float;

    public Fast EmitFast(Unit unit, Label slow) => Fast.Constant(Value);

    public bool IsCompiled(Unit unit) => true;

    public LocalBuilder EmitValue(Unit unit) => unit.NewConstant(Value);

    public Variable? Place => null;

    public bool IsNull => false;
}

/// <summary>A string constant.</summary>
internal readonly struct StringOperand(PhpString value) : IOperand
{
    public readonly PhpString Value = value;

    public static bool CanThrow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(ref Frame frame) => Runtime.Values.Value.FromString(Value);

    public Shape ShapeIn(Unit unit) => Shape.None;

    public Fast EmitFast(Unit unit, Label slow) => throw new InvalidOperationException("a string is not of a shape");

    public bool IsCompiled(Unit unit) => false;

    public LocalBuilder EmitValue(Unit unit) => unit.NewConstant(Runtime.Values.Value.FromString(Value));

    public Variable? Place => null;

    public bool IsNull => false;
}

/// <summary>Any other expression.</summary>
internal readonly struct ExpressionOperand(Expression expression) : IOperand
{
    public readonly Expression Expression = expression;

    public static bool CanThrow => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(ref Frame frame) => Expression.Evaluate(ref frame);

    public Shape ShapeIn(Unit unit) => Expression.ShapeIn(unit);

    public Fast EmitFast(Unit unit, Label slow) => Expression.EmitFast(unit, slow);

    public bool IsCompiled(Unit unit) => Expression.IsCompiled(unit);

    public LocalBuilder EmitValue(Unit unit) => Expression.EmitValue(unit);

    public Variable? Place => Expression as Variable;

    public bool IsNull => Expression is Expressions.Constant { Value.IsNull: true };
}
