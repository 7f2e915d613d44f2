using System.Reflection.Emit;
using MiniPhp.Interpreter.Evaluation.Expressions;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>Operators on values that are known only when they are there, as results of calls: ints are tried, the rest is the operator's.</summary>
internal static class MixedOperands
{
    public static LocalBuilder EmitValue<TOperator>(Unit unit, LocalBuilder left, LocalBuilder right, int line)
        where TOperator : struct, IBinaryOperator
    {
        LocalBuilder result = unit.NewValue();
        if (TOperator.FastShape(Shape.Int, Shape.Int) == Shape.None)
        {
            EmitApply<TOperator>(unit, left, right, line, nameof(IBinaryOperator.Apply));
            unit.Code.Emit(OpCodes.Stloc, result);
            return result;
        }

        unit.WithSlowPath(
            slow => unit.Box(EmitInts<TOperator>(unit, left, right, slow), result),
            () =>
            {
                EmitApply<TOperator>(unit, left, right, line, nameof(IBinaryOperator.Apply));
                unit.Code.Emit(OpCodes.Stloc, result);
            });
        return result;
    }

    public static void EmitCondition<TOperator>(Unit unit, LocalBuilder left, LocalBuilder right, int line, Label whenFalse)
        where TOperator : struct, IComparison
    {
        unit.WithSlowPath(
            slow =>
            {
                unit.Load(EmitInts<TOperator>(unit, left, right, slow));
                unit.Code.Emit(OpCodes.Brfalse, whenFalse);
            },
            () =>
            {
                EmitApply<TOperator>(unit, left, right, line, nameof(IComparison.Test));
                unit.Code.Emit(OpCodes.Brfalse, whenFalse);
            });
    }

    private static Fast EmitInts<TOperator>(Unit unit, LocalBuilder left, LocalBuilder right, Label slow)
        where TOperator : struct, IBinaryOperator =>
        TOperator.EmitFast(unit, ReadInt(unit, left, slow), ReadInt(unit, right, slow), slow);

    private static Fast ReadInt(Unit unit, LocalBuilder value, Label slow)
    {
        unit.Code.Emit(OpCodes.Ldloca, value);
        unit.GuardTag(Shape.Int, slow);
        unit.Code.Emit(OpCodes.Ldloca, value);
        unit.LoadNumber(Shape.Int);
        return unit.Take(Shape.Int);
    }

    private static void EmitApply<TOperator>(Unit unit, LocalBuilder left, LocalBuilder right, int line, string method)
    {
        unit.EmitLine(line);
        unit.LoadEngine();
        unit.Code.Emit(OpCodes.Ldloc, left);
        unit.Code.Emit(OpCodes.Ldloc, right);
        unit.Code.Emit(OpCodes.Call, Members.Method(typeof(TOperator), method));
    }
}
