using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>An arm of a match: its conditions (null for default) and its result.</summary>
internal readonly record struct MatchArm(Expression[]? Conditions, Expression Body);

/// <summary><c>match (subject) { conditions =&gt; result, … }</c>, by strict equality.</summary>
internal sealed class Match(Expression subject, int slot, MatchArm[] arms, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = subject.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        Slot.Replace(frame.Engine, ref frame.Local(slot), value);
        Expression? body = Find(ref frame, value);
        if (frame.Engine.Thrown is not null)
            return Value.Throw;
        if (body is null)
        {
            frame.Line = Line;
            throw frame.Engine.Error("UnhandledMatchError", "Unhandled match case " + Describe(frame.Engine, value));
        }

        Value result = body.Evaluate(ref frame);
        Slot.Clear(frame.Engine, ref frame.Local(slot));
        return result;
    }

    private Expression? Find(ref Frame frame, Value value)
    {
        Expression? otherwise = null;
        foreach (MatchArm arm in arms)
        {
            if (arm.Conditions is null)
            {
                otherwise = arm.Body;
                continue;
            }

            foreach (Expression condition in arm.Conditions)
            {
                Value candidate = condition.Evaluate(ref frame);
                if (candidate.IsThrow)
                    return null;
                if (Comparison.StrictEquals(value, candidate))
                    return arm.Body;
            }
        }

        return otherwise;
    }

    private static string Describe(Runtime.Engine engine, Value value) => value.Kind switch
    {
        ValueKind.Int or ValueKind.Float => Runtime.Errors.TraceText.Argument(engine, value),
        ValueKind.Bool => value.AsBool ? "true" : "false",
        ValueKind.Null => "NULL",
        ValueKind.String => Runtime.Errors.TraceText.Argument(engine, value),
        _ => "of type " + Conversions.TypeName(value),
    };
}
