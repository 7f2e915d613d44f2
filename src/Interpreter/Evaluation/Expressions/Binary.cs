using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>A binary operator as a type, for super-nodes.</summary>
internal interface IBinaryOperator
{
    static abstract Value Apply(Engine engine, Value left, Value right);
}

/// <summary>A comparison as a type: also gives a bare bool to conditions.</summary>
internal interface IComparison : IBinaryOperator
{
    static abstract bool Test(Engine engine, Value left, Value right);
}

/// <summary><c>left op right</c>: evaluates left, then right, then applies the operator.</summary>
internal sealed class Binary<TOperator, TLeft, TRight>(TLeft left, TRight right, int line) : Expression(line)
    where TOperator : struct, IBinaryOperator
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    private readonly TLeft _left = left;
    private readonly TRight _right = right;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value Evaluate(ref Frame frame)
    {
        Value a = _left.Get(ref frame);
        if (TLeft.CanThrow && a.IsThrow)
            return a;
        Value b = _right.Get(ref frame);
        if (TRight.CanThrow && b.IsThrow)
            return b;
        frame.Line = Line;
        return TOperator.Apply(frame.Engine, a, b);
    }
}

/// <summary>A comparison, as a value or as a condition.</summary>
internal sealed class Compare<TOperator, TLeft, TRight>(TLeft left, TRight right, int line) : Expression(line)
    where TOperator : struct, IComparison
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    private readonly TLeft _left = left;
    private readonly TRight _right = right;

    public TLeft Left => _left;

    public TRight Right => _right;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value Evaluate(ref Frame frame)
    {
        Value a = _left.Get(ref frame);
        if (TLeft.CanThrow && a.IsThrow)
            return a;
        Value b = _right.Get(ref frame);
        if (TRight.CanThrow && b.IsThrow)
            return b;
        frame.Line = Line;
        return Value.FromBool(TOperator.Test(frame.Engine, a, b));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool EvaluateBool(ref Frame frame)
    {
        Value a = _left.Get(ref frame);
        if (TLeft.CanThrow && a.IsThrow)
            return false;
        Value b = _right.Get(ref frame);
        if (TRight.CanThrow && b.IsThrow)
            return false;
        frame.Line = Line;
        return TOperator.Test(frame.Engine, a, b);
    }
}

internal readonly struct AddOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Add(engine, left, right);
}

internal readonly struct SubtractOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Subtract(engine, left, right);
}

internal readonly struct MultiplyOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Multiply(engine, left, right);
}

internal readonly struct DivideOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Divide(engine, left, right);
}

internal readonly struct ModuloOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Modulo(engine, left, right);
}

internal readonly struct PowerOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Power(engine, left, right);
}

internal readonly struct ConcatOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Value.FromString(Concatenation.Concat(engine, left, right));
}

internal readonly struct BitwiseAndOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) =>
        left.IsInt && right.IsInt ? Value.FromInt(left.AsInt & right.AsInt) : Arithmetic.BitwiseAnd(engine, left, right);
}

internal readonly struct BitwiseOrOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) =>
        left.IsInt && right.IsInt ? Value.FromInt(left.AsInt | right.AsInt) : Arithmetic.BitwiseOr(engine, left, right);
}

internal readonly struct BitwiseXorOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) =>
        left.IsInt && right.IsInt ? Value.FromInt(left.AsInt ^ right.AsInt) : Arithmetic.BitwiseXor(engine, left, right);
}

internal readonly struct ShiftLeftOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.ShiftLeft(engine, left, right);
}

internal readonly struct ShiftRightOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.ShiftRight(engine, left, right);
}

internal readonly struct SpaceshipOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Value.FromInt(Comparison.Compare(engine, left, right));
}

internal readonly struct LessOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessThan(engine, left, right);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}

internal readonly struct LessOrEqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessOrEqual(engine, left, right);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}

/// <summary><c>a &gt; b</c> is <c>b &lt; a</c>, with the operands evaluated in source order.</summary>
internal readonly struct GreaterOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessThan(engine, right, left);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}

internal readonly struct GreaterOrEqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessOrEqual(engine, right, left);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}

internal readonly struct EqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LooseEquals(engine, left, right);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}

internal readonly struct NotEqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => !Comparison.LooseEquals(engine, left, right);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}

internal readonly struct IdenticalOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.StrictEquals(left, right);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}

internal readonly struct NotIdenticalOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => !Comparison.StrictEquals(left, right);

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));
}
