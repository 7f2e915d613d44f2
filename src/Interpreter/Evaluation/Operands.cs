using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation;

/// <summary>
/// Where a super-node gets an operand from. Super-nodes are generic over operand structs, so that each combination is
/// compiled to straight code without a virtual call for locals and constants.
/// </summary>
internal interface IOperand
{
    Value Get(ref Frame frame);

    /// <summary>True when <see cref="Get"/> may return <see cref="Value.Throw"/>.</summary>
    static abstract bool CanThrow { get; }
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
        frame.Engine.Warning("Undefined variable $" + ((UserFunction)frame.Function).Body.LocalNames[slot]);
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
}

/// <summary>A float constant.</summary>
internal readonly struct FloatOperand(double value) : IOperand
{
    public readonly double Value = value;

    public static bool CanThrow => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(ref Frame frame) => Runtime.Values.Value.FromFloat(Value);
}

/// <summary>Any other expression.</summary>
internal readonly struct ExpressionOperand(Expression expression) : IOperand
{
    public readonly Expression Expression = expression;

    public static bool CanThrow => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Get(ref Frame frame) => Expression.Evaluate(ref frame);
}
