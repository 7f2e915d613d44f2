using System.Reflection.Emit;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>Fast paths of operators on numbers. They go to the slow path where PHP's result is of another type or an error.</summary>
internal static class FastArithmetic
{
    /// <summary>The shape of + - * on numbers.</summary>
    public static Shape NumberShape(Shape left, Shape right) =>
        left is Shape.None or Shape.Bool || right is Shape.None or Shape.Bool ? Shape.None
        : left == Shape.Int && right == Shape.Int ? Shape.Int
        : Shape.Float;

    /// <summary>The shape of operators that take ints only.</summary>
    public static Shape IntShape(Shape left, Shape right) => left == Shape.Int && right == Shape.Int ? Shape.Int : Shape.None;

    /// <summary>The shape of a comparison of numbers.</summary>
    public static Shape ComparisonShape(Shape left, Shape right) =>
        NumberShape(left, right) == Shape.None ? Shape.None : Shape.Bool;

    /// <summary>left + right or left - right: an int that overflows is for the slow path.</summary>
    public static Fast EmitSum(Unit unit, Fast left, Fast right, bool isDifference, Label slow)
    {
        ILGenerator code = unit.Code;
        OpCode operation = isDifference ? OpCodes.Sub : OpCodes.Add;
        if (left.Shape == Shape.Float || right.Shape == Shape.Float)
            return EmitFloat(unit, left, right, operation);
        unit.Load(left);
        unit.Load(right);
        code.Emit(operation);
        Fast result = unit.Take(Shape.Int);
        // Overflow shows in the signs: (left ^ result) & (right ^ result) for a sum, (left ^ right) & (left ^ result) for a difference.
        unit.Load(left);
        unit.Load(isDifference ? right : result);
        code.Emit(OpCodes.Xor);
        unit.Load(isDifference ? left : right);
        unit.Load(result);
        code.Emit(OpCodes.Xor);
        code.Emit(OpCodes.And);
        code.Emit(OpCodes.Ldc_I8, 0L);
        code.Emit(OpCodes.Blt, slow);
        return result;
    }

    public static Fast EmitProduct(Unit unit, Fast left, Fast right, Label slow)
    {
        ILGenerator code = unit.Code;
        if (left.Shape == Shape.Float || right.Shape == Shape.Float)
            return EmitFloat(unit, left, right, OpCodes.Mul);
        Fast low = unit.NewFast(Shape.Int);
        unit.Load(left);
        unit.Load(right);
        code.Emit(OpCodes.Ldloca, low.Local!);
        code.Emit(OpCodes.Call, Members.BigMultiply);
        unit.Load(low);
        code.Emit(OpCodes.Ldc_I4, 63);
        code.Emit(OpCodes.Shr);
        code.Emit(OpCodes.Bne_Un, slow);
        return low;
    }

    /// <summary>left / right where one of them is a float; division by zero is for the slow path.</summary>
    public static Fast EmitQuotient(Unit unit, Fast left, Fast right, Label slow)
    {
        ILGenerator code = unit.Code;
        unit.LoadAsFloat(right);
        code.Emit(OpCodes.Ldc_R8, 0.0);
        code.Emit(OpCodes.Beq, slow);
        return EmitFloat(unit, left, right, OpCodes.Div);
    }

    /// <summary>left % right where right is positive.</summary>
    public static Fast EmitRemainder(Unit unit, Fast left, Fast right, Label slow)
    {
        ILGenerator code = unit.Code;
        unit.Load(right);
        code.Emit(OpCodes.Ldc_I8, 0L);
        code.Emit(OpCodes.Ble, slow);
        return EmitInt(unit, left, right, OpCodes.Rem);
    }

    /// <summary>A shift by a distance from 0 to 63.</summary>
    public static Fast EmitShift(Unit unit, Fast left, Fast right, OpCode operation, Label slow)
    {
        ILGenerator code = unit.Code;
        unit.Load(right);
        code.Emit(OpCodes.Ldc_I8, 63L);
        code.Emit(OpCodes.Bgt_Un, slow);
        unit.Load(left);
        unit.Load(right);
        code.Emit(OpCodes.Conv_I4);
        code.Emit(operation);
        return unit.Take(Shape.Int);
    }

    /// <summary>An operation on two ints that always succeeds.</summary>
    public static Fast EmitInt(Unit unit, Fast left, Fast right, OpCode operation)
    {
        unit.Load(left);
        unit.Load(right);
        unit.Code.Emit(operation);
        return unit.Take(Shape.Int);
    }

    private static Fast EmitFloat(Unit unit, Fast left, Fast right, OpCode operation)
    {
        unit.LoadAsFloat(left);
        unit.LoadAsFloat(right);
        unit.Code.Emit(operation);
        return unit.Take(Shape.Float);
    }

    /// <summary>Loads two numbers for a comparison, both as floats when one is.</summary>
    private static void LoadBoth(Unit unit, Fast left, Fast right)
    {
        bool asFloats = left.Shape == Shape.Float || right.Shape == Shape.Float;
        if (asFloats)
        {
            unit.LoadAsFloat(left);
            unit.LoadAsFloat(right);
        }
        else
        {
            unit.Load(left);
            unit.Load(right);
        }
    }

    /// <summary>A comparison; NAN is neither less than nor equal to anything.</summary>
    /// <param name="unit">The code.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <param name="operation">Ceq, Clt or Cgt, whichever the comparison or its negation is.</param>
    /// <param name="isNegated">The comparison is the negation of <paramref name="operation"/>.</param>
    public static Fast EmitComparison(Unit unit, Fast left, Fast right, OpCode operation, bool isNegated)
    {
        ILGenerator code = unit.Code;
        bool isFloat = left.Shape == Shape.Float || right.Shape == Shape.Float;
        LoadBoth(unit, left, right);
        // The negation of an ordered comparison is the unordered one, so that NAN makes it false.
        if (isNegated && isFloat && operation == OpCodes.Cgt)
            operation = OpCodes.Cgt_Un;
        else if (isNegated && isFloat && operation == OpCodes.Clt)
            operation = OpCodes.Clt_Un;
        code.Emit(operation);
        if (isNegated)
        {
            code.Emit(OpCodes.Ldc_I4_0);
            code.Emit(OpCodes.Ceq);
        }

        return unit.Take(Shape.Bool);
    }
}
