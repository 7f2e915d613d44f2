using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>"text $variable {$expression}"</c>, and chains of <c>.</c>: all parts, then one string.</summary>
internal sealed class Interpolation(Expression[] parts, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        if (parts.Length > 16)
            return EvaluateMany(ref frame);
        var values = new Parts();
        for (int i = 0; i < parts.Length; i++)
        {
            Value value = parts[i].Evaluate(ref frame);
            if (value.IsThrow)
                return value;
            if (!value.IsString)
            {
                frame.Line = Line;
                value = Value.FromString(Conversions.ToPhpString(frame.Engine, value));
            }

            values[i] = value;
        }

        return Value.FromString(Concatenation.Concat(frame.Engine, values[..parts.Length]));
    }

    private Value EvaluateMany(ref Frame frame)
    {
        var values = new Value[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            values[i] = parts[i].Evaluate(ref frame);
            if (values[i].IsThrow)
                return values[i];
            frame.Line = Line;
            values[i] = Value.FromString(Conversions.ToPhpString(frame.Engine, values[i]));
        }

        return Value.FromString(Concatenation.Concat(frame.Engine, values));
    }

    [System.Runtime.CompilerServices.InlineArray(16)]
    private struct Parts
    {
        private Value _first;
    }
}
