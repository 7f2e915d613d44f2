using System.Reflection;
using System.Reflection.Emit;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>isset(place, …)</c>.</summary>
internal sealed class Isset(Expression[] places, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        bool result = EvaluateBool(ref frame);
        return !result && frame.Engine.Thrown is not null ? Value.Throw : Value.FromBool(result);
    }

    public override bool EvaluateBool(ref Frame frame)
    {
        foreach (Expression place in places)
        {
            bool isSet = place is Variable variable ? variable.IsSet(ref frame) : IsNotNull(place.EvaluateQuietly(ref frame));
            if (!isSet)
                return false;
        }

        return true;
    }

    private static bool IsNotNull(Value value) => !value.IsNull && !value.IsThrow;

    public override Shape ShapeIn(Unit unit) => places is [Variable place] && TestOfPlace.IsFast(unit, place) ? Shape.Bool : Shape.None;

    public override Fast EmitFast(Unit unit, Label slow) => TestOfPlace.Emit(unit, (Variable)places[0], FastProperties.IsSetMethod, slow);
}

/// <summary>isset() and empty() of one place in generated code.</summary>
internal static class TestOfPlace
{
    /// <summary>Elements are as often as not missing, and the fast path only knows those that are there.</summary>
    public static bool IsFast(Unit unit, Variable place) => place is not ElementVariable && place.HasAddress(unit, false);

    /// <param name="unit">The code.</param>
    /// <param name="place">What is tested.</param>
    /// <param name="test">Takes the slot and answers 0, 1 or <see cref="FastProperties.Unknown"/>.</param>
    /// <param name="slow">Where the code goes when the test does not know.</param>
    public static Fast Emit(Unit unit, Variable place, MethodInfo test, Label slow)
    {
        unit.Code.Emit(OpCodes.Ldloc, place.EmitAddress(unit, false, slow));
        unit.Code.Emit(OpCodes.Call, test);
        Fast answer = unit.Take(Shape.Bool);
        unit.Load(answer);
        unit.Code.Emit(OpCodes.Ldc_I4, FastProperties.Unknown);
        unit.Code.Emit(OpCodes.Beq, slow);
        return answer;
    }
}

/// <summary><c>empty(operand)</c>.</summary>
internal sealed class Empty(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        bool result;
        if (operand is Variable variable)
        {
            result = variable.IsEmpty(ref frame);
        }
        else
        {
            Value value = operand.EvaluateQuietly(ref frame);
            result = value.IsThrow || !Conversions.ToBool(value);
        }

        return frame.Engine.Thrown is not null ? Value.Throw : Value.FromBool(result);
    }

    public override Shape ShapeIn(Unit unit) => operand is Variable place && TestOfPlace.IsFast(unit, place) ? Shape.Bool : Shape.None;

    public override Fast EmitFast(Unit unit, Label slow) => TestOfPlace.Emit(unit, (Variable)operand, FastProperties.IsEmptyMethod, slow);
}

/// <summary><c>operand instanceof Class</c>.</summary>
internal sealed class InstanceOf(Expression operand, string? className, ClassReference? reference, int line) : Expression(line)
{
    private PhpClass? _class;

    /// <summary>How many classes there were when the class was missing.</summary>
    private int _missedAt = -1;

    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        if (className is not null)
        {
            if (!value.IsObject)
                return Value.False;
            PhpClass? named = _class ?? Find(frame.Engine);
            frame.Engine.Lifetime.EndTemporary(value);
            return Value.FromBool(named is not null && value.AsObject.Class.IsSubclassOf(named));
        }

        frame.Line = Line;
        PhpClass? wanted = reference!.Resolve(ref frame);
        return wanted is null ? Value.Throw : Value.FromBool(value.IsObject && value.AsObject.Class.IsSubclassOf(wanted));
    }

    private PhpClass? Find(Engine engine)
    {
        int known = engine.DeclaredClassNames;
        if (_missedAt == known)
            return null;
        _class = engine.FindClass(className!, autoload: false);
        _missedAt = known;
        return _class;
    }
}

/// <summary><c>operand instanceof $class</c>: an object's class or a name, which need not exist.</summary>
internal sealed class InstanceOfValue(Expression operand, Expression classValue, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        Value named = classValue.Evaluate(ref frame);
        if (named.IsThrow)
            return named;
        frame.Line = Line;
        Engine engine = frame.Engine;
        PhpClass? wanted;
        if (named.IsObject)
            wanted = named.AsObject.Class;
        else if (named.IsString)
            wanted = engine.FindClass(named.AsString.ToLatin1(), autoload: false);
        else
            throw engine.Error("Class name must be a valid object or a string");
        return Value.FromBool(wanted is not null && value.IsObject && value.AsObject.Class.IsSubclassOf(wanted));
    }
}
