using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>
/// A binary operator as a type, for super-nodes. No member has a body of its own that an operator could inherit: which one a node calls would
/// then be found out at run time, and the node's code compiled there.
/// </summary>
internal interface IBinaryOperator
{
    static abstract Value Apply(Engine engine, Value left, Value right);

    /// <summary>The shape of the result of a fast path on operands of these shapes; none when there is no such path.</summary>
    static abstract Shape FastShape(Shape left, Shape right);

    /// <summary>Writes the fast path; it goes to <paramref name="slow"/> when it does not apply to the operands' values.</summary>
    static abstract Fast EmitFast(Unit unit, Fast left, Fast right, Label slow);

    /// <summary>What writing the fast path of an operator without one throws.</summary>
    static InvalidOperationException NoFastPath() => new("An operator without a fast path.");
}

/// <summary>A comparison as a type: also gives a bare bool to conditions.</summary>
internal interface IComparison : IBinaryOperator
{
    static abstract bool Test(Engine engine, Value left, Value right);

    /// <summary>For <c>===</c> and <c>!==</c>: what they give when a value is compared with null and is null. Null for other comparisons.</summary>
    static abstract bool? OfNulls { get; }
}

/// <summary>
/// <c>left op right</c>: evaluates left, then right, then applies the operator. But a local on the left is read when the operator runs, as
/// in PHP: in <c>$i + $i++</c> it has been changed by then.
/// </summary>
internal sealed class Binary<TOperator, TLeft, TRight>(TLeft left, TRight right, int line) : Expression(line)
    where TOperator : struct, IBinaryOperator
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    private readonly TLeft _left = left;
    private readonly TRight _right = right;

    public override Value Evaluate(ref Frame frame)
    {
        if (!OperandOrder.TryRead(ref frame, _left, _right, out Value a, out Value b))
            return Value.Throw;
        frame.Line = Line;
        return TOperator.Apply(frame.Engine, a, b);
    }

    public override Shape ShapeIn(Unit unit) => TOperator.FastShape(_left.ShapeIn(unit), _right.ShapeIn(unit));

    public override Fast EmitFast(Unit unit, Label slow)
    {
        (Fast a, Fast b) = OperandOrder.EmitFast(unit, _left, _right, slow);
        return TOperator.EmitFast(unit, a, b, slow);
    }

    public override bool IsCompiled(Unit unit) => _left.IsCompiled(unit) || _right.IsCompiled(unit);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (ShapeIn(unit) != Shape.None || !IsCompiled(unit))
            return base.EmitValue(unit);
        (LocalBuilder a, LocalBuilder b) = OperandOrder.EmitValues(unit, _left, _right);
        return MixedOperands.EmitValue<TOperator>(unit, a, b, Line);
    }
}

/// <summary>A comparison, as a value or as a condition; the operands are read as those of <see cref="Binary{TOperator, TLeft, TRight}"/>.</summary>
internal sealed class Compare<TOperator, TLeft, TRight>(TLeft left, TRight right, int line) : Expression(line)
    where TOperator : struct, IComparison
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    private readonly TLeft _left = left;
    private readonly TRight _right = right;

    public TLeft Left => _left;

    public TRight Right => _right;

    public override Value Evaluate(ref Frame frame)
    {
        if (!OperandOrder.TryRead(ref frame, _left, _right, out Value a, out Value b))
            return Value.Throw;
        frame.Line = Line;
        return Value.FromBool(TOperator.Test(frame.Engine, a, b));
    }

    public override bool EvaluateBool(ref Frame frame)
    {
        if (!OperandOrder.TryRead(ref frame, _left, _right, out Value a, out Value b))
            return false;
        frame.Line = Line;
        return TOperator.Test(frame.Engine, a, b);
    }

    public override Shape ShapeIn(Unit unit) =>
        IsNullTest(unit) ? Shape.Bool : TOperator.FastShape(_left.ShapeIn(unit), _right.ShapeIn(unit));

    public override Fast EmitFast(Unit unit, Label slow)
    {
        if (!IsNullTest(unit))
        {
            (Fast a, Fast b) = OperandOrder.EmitFast(unit, _left, _right, slow);
            return TOperator.EmitFast(unit, a, b, slow);
        }

        Fast isNull = TestOfPlace.Emit(unit, _left.Place!, FastProperties.IsNullMethod, slow);
        if (TOperator.OfNulls == true)
            return isNull;
        unit.Load(isNull);
        unit.Code.Emit(OpCodes.Ldc_I4_1);
        unit.Code.Emit(OpCodes.Xor);
        return unit.Take(Shape.Bool);
    }

    /// <summary>True for <c>place === null</c> and <c>place !== null</c>.</summary>
    private bool IsNullTest(Unit unit) =>
        TOperator.OfNulls is not null && _right.IsNull && _left.Place is { } place && TestOfPlace.IsFast(unit, place);

    public override bool IsCompiled(Unit unit) => _left.IsCompiled(unit) || _right.IsCompiled(unit);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (ShapeIn(unit) != Shape.None || !IsCompiled(unit))
            return base.EmitValue(unit);
        (LocalBuilder a, LocalBuilder b) = OperandOrder.EmitValues(unit, _left, _right);
        return MixedOperands.EmitValue<TOperator>(unit, a, b, Line);
    }

    public override void EmitCondition(Unit unit, Label whenFalse)
    {
        if (ShapeIn(unit) != Shape.None || !IsCompiled(unit))
        {
            base.EmitCondition(unit, whenFalse);
            return;
        }

        (LocalBuilder a, LocalBuilder b) = OperandOrder.EmitValues(unit, _left, _right);
        MixedOperands.EmitCondition<TOperator>(unit, a, b, Line, whenFalse);
    }
}

/// <summary>The order in which two operands are read: a local on the left last.</summary>
internal static class OperandOrder
{
    /// <summary>Reads both. False when one of them threw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<TLeft, TRight>(ref Frame frame, TLeft left, TRight right, out Value first, out Value last)
        where TLeft : struct, IOperand
        where TRight : struct, IOperand
    {
        if (TLeft.CanThrow || !TRight.CanThrow)
        {
            first = left.Get(ref frame);
            if (TLeft.CanThrow && first.IsThrow)
            {
                last = first;
                return false;
            }

            last = right.Get(ref frame);
            return !TRight.CanThrow || !last.IsThrow;
        }

        last = right.Get(ref frame);
        first = last.IsThrow ? last : left.Get(ref frame);
        return !last.IsThrow;
    }

    public static (Fast Left, Fast Right) EmitFast<TLeft, TRight>(Unit unit, TLeft left, TRight right, Label slow)
        where TLeft : struct, IOperand
        where TRight : struct, IOperand
    {
        if (TLeft.CanThrow || !TRight.CanThrow)
            return (left.EmitFast(unit, slow), right.EmitFast(unit, slow));
        Fast last = right.EmitFast(unit, slow);
        return (left.EmitFast(unit, slow), last);
    }

    public static (LocalBuilder Left, LocalBuilder Right) EmitValues<TLeft, TRight>(Unit unit, TLeft left, TRight right)
        where TLeft : struct, IOperand
        where TRight : struct, IOperand
    {
        if (TLeft.CanThrow || !TRight.CanThrow)
            return (left.EmitValue(unit), right.EmitValue(unit));
        LocalBuilder last = right.EmitValue(unit);
        return (left.EmitValue(unit), last);
    }
}

internal readonly struct AddOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Add(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.NumberShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitSum(unit, left, right, false, slow);
}

internal readonly struct SubtractOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Subtract(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.NumberShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitSum(unit, left, right, true, slow);
}

internal readonly struct MultiplyOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Multiply(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.NumberShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitProduct(unit, left, right, slow);
}

internal readonly struct DivideOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Divide(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => left == Shape.Float || right == Shape.Float ? FastArithmetic.NumberShape(left, right) : Shape.None;

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitQuotient(unit, left, right, slow);
}

internal readonly struct ModuloOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Modulo(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.IntShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitRemainder(unit, left, right, slow);
}

internal readonly struct PowerOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.Power(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => Shape.None;

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => throw IBinaryOperator.NoFastPath();
}

internal readonly struct ConcatOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Value.FromString(Concatenation.Concat(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => Shape.None;

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => throw IBinaryOperator.NoFastPath();
}

internal readonly struct BitwiseAndOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) =>
        left.IsInt && right.IsInt ? Value.FromInt(left.AsInt & right.AsInt) : Arithmetic.BitwiseAnd(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.IntShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitInt(unit, left, right, OpCodes.And);
}

internal readonly struct BitwiseOrOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) =>
        left.IsInt && right.IsInt ? Value.FromInt(left.AsInt | right.AsInt) : Arithmetic.BitwiseOr(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.IntShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitInt(unit, left, right, OpCodes.Or);
}

internal readonly struct BitwiseXorOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Engine engine, Value left, Value right) =>
        left.IsInt && right.IsInt ? Value.FromInt(left.AsInt ^ right.AsInt) : Arithmetic.BitwiseXor(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.IntShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitInt(unit, left, right, OpCodes.Xor);
}

internal readonly struct ShiftLeftOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.ShiftLeft(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.IntShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitShift(unit, left, right, OpCodes.Shl, slow);
}

internal readonly struct ShiftRightOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Arithmetic.ShiftRight(engine, left, right);

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.IntShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitShift(unit, left, right, OpCodes.Shr, slow);
}

internal readonly struct SpaceshipOperator : IBinaryOperator
{
    public static Value Apply(Engine engine, Value left, Value right) => Value.FromInt(Comparison.Compare(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => Shape.None;

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => throw IBinaryOperator.NoFastPath();
}

internal readonly struct LessOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessThan(engine, left, right);

    public static bool? OfNulls => null;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.ComparisonShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Clt, false);
}

internal readonly struct LessOrEqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessOrEqual(engine, left, right);

    public static bool? OfNulls => null;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.ComparisonShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Cgt, true);
}

/// <summary><c>a &gt; b</c> is <c>b &lt; a</c>, with the operands evaluated in source order.</summary>
internal readonly struct GreaterOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessThan(engine, right, left);

    public static bool? OfNulls => null;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.ComparisonShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Cgt, false);
}

internal readonly struct GreaterOrEqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LessOrEqual(engine, right, left);

    public static bool? OfNulls => null;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.ComparisonShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Clt, true);
}

internal readonly struct EqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.LooseEquals(engine, left, right);

    public static bool? OfNulls => null;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.ComparisonShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Ceq, false);
}

internal readonly struct NotEqualOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => !Comparison.LooseEquals(engine, left, right);

    public static bool? OfNulls => null;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => FastArithmetic.ComparisonShape(left, right);

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Ceq, true);
}

internal readonly struct IdenticalOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => Comparison.StrictEquals(left, right);

    public static bool? OfNulls => true;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => left == right ? FastArithmetic.ComparisonShape(left, right) : Shape.None;

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Ceq, false);
}

internal readonly struct NotIdenticalOperator : IComparison
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Test(Engine engine, Value left, Value right) => !Comparison.StrictEquals(left, right);

    public static bool? OfNulls => false;

    public static Value Apply(Engine engine, Value left, Value right) => Value.FromBool(Test(engine, left, right));

    public static Shape FastShape(Shape left, Shape right) => left == right ? FastArithmetic.ComparisonShape(left, right) : Shape.None;

    public static Fast EmitFast(Unit unit, Fast left, Fast right, Label slow) => FastArithmetic.EmitComparison(unit, left, right, OpCodes.Ceq, true);
}
