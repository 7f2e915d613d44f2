using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>-operand</c>: operand times -1, as PHP defines it.</summary>
internal sealed class Negate(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        if (value.IsFloat)
            return Value.FromFloat(-value.AsFloat);
        frame.Line = Line;
        return Arithmetic.Negate(frame.Engine, value);
    }
}

/// <summary><c>+operand</c>.</summary>
internal sealed class Plus(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        return Arithmetic.Plus(frame.Engine, value);
    }
}

/// <summary><c>~operand</c>.</summary>
internal sealed class BitwiseNot(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        return Arithmetic.BitwiseNot(frame.Engine, value);
    }
}

/// <summary><c>(type) operand</c>.</summary>
internal sealed class Cast(Syntax.CastKind kind, Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        if (!value.IsObject || kind == Syntax.CastKind.Object)
            return Convert(frame.Engine, value);
        Value converted = Convert(frame.Engine, value);
        frame.Engine.Lifetime.EndTemporary(value);
        return converted;
    }

    /// <summary>An array with nothing but its place in the expression to hold it.</summary>
    private static Value ToArray(Runtime.Engine engine, Value value)
    {
        var array = Value.FromArray(Conversions.ToArray(engine, value));
        engine.Lifetime.Watch(array);
        return array;
    }

    private Value Convert(Runtime.Engine engine, Value value) =>
        kind switch
        {
            Syntax.CastKind.Int => value.IsInt ? value : Value.FromInt(Conversions.ToInt(engine, value)),
            Syntax.CastKind.Double => value.IsFloat ? value : Value.FromFloat(Conversions.ToFloat(engine, value)),
            Syntax.CastKind.String => value.IsString ? value : Value.FromString(Conversions.ToPhpString(engine, value)),
            Syntax.CastKind.Bool => Value.FromBool(Conversions.ToBool(value)),
            Syntax.CastKind.Array => value.IsArray ? value : ToArray(engine, value),
            Syntax.CastKind.Object => value.IsObject ? value : Value.FromObject(Conversions.ToObject(engine, value)),
            _ => Value.Null,
        };
}

/// <summary><c>print operand</c>: writes it, is 1.</summary>
internal sealed class Print(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        frame.Engine.Output.Write(Conversions.ToPhpString(frame.Engine, value));
        frame.Engine.Lifetime.EndTemporary(value);
        return Value.FromInt(1);
    }
}

/// <summary><c>@operand</c>: only errors that cannot be ignored are reported meanwhile.</summary>
internal sealed class ErrorSuppress(Expression operand, int line) : Expression(line)
{
    /// <summary>E_ERROR | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR | E_RECOVERABLE_ERROR | E_PARSE.</summary>
    private const int Unsuppressed = 4437;

    public Expression Operand => operand;

    public override Value Evaluate(ref Frame frame)
    {
        Runtime.Engine engine = frame.Engine;
        int before = engine.ErrorReporting;
        int? outer = engine.UnsuppressedReporting;
        engine.UnsuppressedReporting = outer ?? before;
        engine.ErrorReporting = before & Unsuppressed;
        try
        {
            return operand.Evaluate(ref frame);
        }
        finally
        {
            // What the operand has set stays, unless it leaves nothing but fatal errors.
            if ((engine.ErrorReporting & ~Unsuppressed) == 0 && (before & ~Unsuppressed) != 0)
                engine.ErrorReporting = before;
            engine.UnsuppressedReporting = outer;
        }
    }
}

/// <summary><c>throw operand</c>.</summary>
internal sealed class Throw(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        if (value.Heap is ThrowableObject thrown)
            return frame.Engine.Throw(thrown);
        return frame.Engine.Throw(frame.Engine.CreateThrowable("Error", value.IsObject ? "Cannot throw objects that do not implement Throwable" : "Can only throw objects"));
    }
}
