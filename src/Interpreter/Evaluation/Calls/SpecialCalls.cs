using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>
/// A call of one of the functions that PHP's compiler has instructions for, with its one argument: no call is made, and none shows in
/// traces.
/// </summary>
internal abstract class SpecialCall(Expression argument, int line) : Expression(line)
{
    private readonly bool _isTemporary = argument is not (Variable or Constant);

    protected Expression Argument => argument;

    public sealed override Value Evaluate(ref Frame frame)
    {
        if (_isTemporary)
            return EvaluateForTemporary(ref frame);
        Value value = argument.Evaluate(ref frame);
        return value.IsThrow ? value : Answer(ref frame, value);
    }

    /// <summary>What only the call held is gone after it.</summary>
    private Value EvaluateForTemporary(ref Frame frame)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        Value value = argument.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        Value result = Answer(ref frame, value);
        lifetime.Watch(value);
        lifetime.SettleKeeping(mark, result);
        return result;
    }

    public sealed override bool IsAnswer(int parameterCount) => argument.IsAnswer(parameterCount);

    protected abstract Value Answer(ref Frame frame, Value value);

    protected static PhpThrow WrongType(ref Frame frame, string function, string parameter, string expected, Value value) =>
        frame.Engine.TypeError(function + "(): Argument #1 ($" + parameter + ") must be of type " + expected + ", " + Conversions.TypeName(value) + " given");
}

/// <summary><c>count(argument)</c> and <c>sizeof(argument)</c>.</summary>
internal sealed class CountCall(string name, Expression argument, int line) : SpecialCall(argument, line)
{
    public override TypeMask KnownTypes => TypeMask.Int;

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function)
    {
        Value value = Argument.Answer(ref arguments, target, function);
        return value.IsArray ? Value.FromInt(value.AsArray.Count) : Value.Undefined;
    }

    protected override Value Answer(ref Frame frame, Value value)
    {
        if (value.IsArray)
            return Value.FromInt(value.AsArray.Count);
        frame.Line = Line;
        Engine engine = frame.Engine;
        if (value.IsObject && value.AsObject.Class.IsSubclassOf(engine.FindClass("Countable")!))
            return Value.FromInt(Conversions.ToInt(engine, engine.CallMethod(value.AsObject, "count")));
        return frame.Engine.Fail(WrongType(ref frame, name, "value", "Countable|array", value));
    }
}

/// <summary><c>strlen(argument)</c>.</summary>
internal sealed class StrlenCall(Expression argument, int line) : SpecialCall(argument, line)
{
    public override TypeMask KnownTypes => TypeMask.Int;

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function)
    {
        Value value = Argument.Answer(ref arguments, target, function);
        return value.IsString ? Value.FromInt(value.AsString.Length) : Value.Undefined;
    }

    protected override Value Answer(ref Frame frame, Value value)
    {
        if (value.IsString)
            return Value.FromInt(value.AsString.Length);
        frame.Line = Line;
        Engine engine = frame.Engine;
        if (!frame.Function.StrictTypes)
        {
            if (value.IsNull)
            {
                engine.Deprecated("strlen(): Passing null to parameter #1 ($string) of type string is deprecated");
                return Value.FromInt(0);
            }

            if (!value.IsArray && !value.IsResource && !(value.IsObject && value.AsObject.Class.ToStringMethod is null))
                return Value.FromInt(Conversions.ToPhpString(engine, value).Length);
        }

        return frame.Engine.Fail(WrongType(ref frame, "strlen", "string", "string", value));
    }
}

/// <summary><c>get_class(argument)</c>.</summary>
internal sealed class GetClassCall(Expression argument, int line) : SpecialCall(argument, line)
{
    public override TypeMask KnownTypes => TypeMask.String;

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function)
    {
        Value value = Argument.Answer(ref arguments, target, function);
        return value.IsObject ? value.AsObject.Class.NameText : Value.Undefined;
    }

    protected override Value Answer(ref Frame frame, Value value)
    {
        if (value.IsObject)
            return value.AsObject.Class.NameText;
        frame.Line = Line;
        return frame.Engine.Fail(WrongType(ref frame, "get_class", "object", "object", value));
    }
}

/// <summary><c>is_int(argument)</c> and the like.</summary>
/// <param name="argument">What is asked about.</param>
/// <param name="kinds">Bit i is set for the <see cref="ValueKind"/> i that gives true.</param>
/// <param name="line">Where it stands.</param>
internal sealed class TypeTest(Expression argument, int kinds, int line) : SpecialCall(argument, line)
{
    /// <summary>The kinds that a function of that name, in lower case, asks for; 0 when it is no such function.</summary>
    public static int KindsOf(string name) => name switch
    {
        "is_null" => 1 << (int)ValueKind.Null,
        "is_bool" => 1 << (int)ValueKind.Bool,
        "is_int" or "is_integer" or "is_long" => 1 << (int)ValueKind.Int,
        "is_float" or "is_double" => 1 << (int)ValueKind.Float,
        "is_string" => 1 << (int)ValueKind.String,
        "is_array" => 1 << (int)ValueKind.Array,
        "is_object" => 1 << (int)ValueKind.Object,
        "is_scalar" => 1 << (int)ValueKind.Bool | 1 << (int)ValueKind.Int | 1 << (int)ValueKind.Float | 1 << (int)ValueKind.String,
        _ => 0,
    };

    public override TypeMask KnownTypes => TypeMask.Bool;

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function)
    {
        Value value = Argument.Answer(ref arguments, target, function);
        return value.IsUndefined ? value : Is(value);
    }

    protected override Value Answer(ref Frame frame, Value value) => Is(value);

    private Value Is(Value value) => Value.FromBool((1 << (int)value.Kind & kinds) != 0);
}

/// <summary><c>func_num_args()</c> in a function without variadic parameter.</summary>
internal sealed class ArgumentCount(int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) =>
        Value.FromInt(Math.Min(frame.ArgumentCount, frame.Function.Parameters.Length) + (frame.ExtraArguments?.Length ?? 0));
}
