using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>The value of a return in a function with a return type: checked and converted.</summary>
internal sealed class CheckedReturn(Expression value, PhpType type, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value result = value.Evaluate(ref frame);
        if (result.IsThrow || (TypeCoercion.MaskOf(result) & type.Mask) != 0)
            return result;
        frame.Line = Line;
        return Check(ref frame, type, result);
    }

    public override bool IsAnswer(int parameterCount) => value.IsAnswer(parameterCount);

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function)
    {
        Value result = value.Answer(ref arguments, target, function);
        return (TypeCoercion.MaskOf(result) & type.Mask) != 0 ? result : Value.Undefined;
    }

    /// <summary>The type with what self, parent and static mean in the call.</summary>
    private static string TypeText(ref Frame frame, PhpType type)
    {
        PhpClass? scope = frame.Function.DeclaringClass;
        PhpClass? called = frame.This?.Class ?? frame.StaticClass;
        string[] names = Array.ConvertAll(type.ClassNames, name => name.ToLowerInvariant() switch
        {
            "self" when scope is not null => scope.PrintedName,
            "parent" when scope?.Parent is not null => scope.Parent.PrintedName,
            _ => name,
        });
        TypeMask mask = type.Mask;
        if ((mask & TypeMask.Static) != 0 && called is not null)
        {
            mask &= ~TypeMask.Static;
            names = [.. names, called.PrintedName];
        }

        return new PhpType(mask, names, type.Intersections) { MemberOrder = mask == type.Mask ? type.MemberOrder : null }.ToString();
    }

    public static Value Check(ref Frame frame, PhpType type, Value result)
    {
        Value converted = result;
        PhpFunction function = frame.Function;
        if (TypeCoercion.TryCoerce(frame.Engine, type, ref converted, function.StrictTypes, function.DeclaringClass, frame.This?.Class ?? frame.StaticClass))
            return converted;
        throw frame.Engine.TypeError(
            function.DisplayName + "(): Return value must be of type " + TypeText(ref frame, type) + ", " + Conversions.TypeName(result) + " returned");
    }
}

/// <summary>Reaching the end of a function with a return type.</summary>
internal sealed class MissingReturn(PhpType type, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        if (type.Mask == TypeMask.Never)
            throw frame.Engine.TypeError(frame.Function.DisplayName + "(): never-returning function must not implicitly return");
        throw frame.Engine.TypeError(frame.Function.DisplayName + "(): Return value must be of type " + type + ", none returned");
    }
}

/// <summary>The value of a return in a function that returns by reference: the place as a reference.</summary>
internal sealed class ReturnedReference(Expression value, PhpType? type, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value result;
        if (value is Variable place)
        {
            PhpReference? reference = place.FetchReference(ref frame);
            if (reference is null)
                return Value.Throw;
            result = Value.FromReference(reference);
            frame.Engine.Lifetime.Watch(result);
        }
        else
        {
            result = value.EvaluateShared(ref frame);
            if (result.IsThrow)
                return result;
            frame.Line = Line;
            if (!result.IsReference)
            {
                if (type is not null)
                    result = CheckedReturn.Check(ref frame, type, result.OrNull);
                frame.Engine.Notice("Only variable references should be returned by reference");
                var temporary = new PhpReference(Value.Undefined);
                Slot.Initialize(ref temporary.Value, result);
                result = Value.FromReference(temporary);
                frame.Engine.Lifetime.Watch(result);
            }
        }

        if (type is null)
            return result;
        frame.Line = Line;
        Value converted = CheckedReturn.Check(ref frame, type, result.Dereferenced.OrNull);
        if (result.IsReference)
            Slot.Assign(frame.Engine, ref result.AsReference.Value, converted);
        return result.IsReference ? result : converted;
    }
}
