using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>"text $variable {$expression}"</c>, and chains of <c>.</c>: all parts, then one string.</summary>
/// <param name="parts">What is put together.</param>
/// <param name="line">Where it stands.</param>
/// <param name="lines">The lines at which the parts become strings, when that are several.</param>
internal sealed class Interpolation(Expression[] parts, int line, int[]? lines = null) : Expression(line)
{
    private const int ShortLength = 128;

    /// <summary>Most results are short and are put together on the stack.</summary>
    [SkipLocalsInit]
    public override Value Evaluate(ref Frame frame)
    {
        Span<byte> text = stackalloc byte[ShortLength];
        int length = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            Value value = parts[i].Evaluate(ref frame);
            if (value.IsInt && length <= ShortLength - IntText.MaxLength)
            {
                length += IntText.Write(value.AsInt, text[length..]);
                continue;
            }

            if (value.IsThrow)
                return value;
            if (!value.IsString)
            {
                frame.Line = LineOf(i);
                value = Convert(ref frame, value);
            }

            ReadOnlySpan<byte> part = value.AsString.Span;
            if (part.Length > ShortLength - length)
                return EvaluateLong(ref frame, PhpString.From(text[..length]), value, i + 1);
            part.CopyTo(text[length..]);
            length += part.Length;
        }

        return Value.FromString(PhpString.From(text[..length]));
    }

    /// <summary>Goes on with the parts from <paramref name="next"/> on when what there is has become long.</summary>
    private Value EvaluateLong(ref Frame frame, PhpString start, Value part, int next)
    {
        var values = new Value[parts.Length - next + 2];
        values[0] = Value.FromString(start);
        values[1] = part;
        for (int i = next; i < parts.Length; i++)
        {
            Value value = parts[i].Evaluate(ref frame);
            if (value.IsThrow)
                return value;
            frame.Line = LineOf(i);
            values[i - next + 2] = Convert(ref frame, value);
        }

        return Value.FromString(Concatenation.Concat(frame.Engine, values));
    }

    private int LineOf(int part) => lines is null ? Line : lines[part];

    private static Value Convert(ref Frame frame, Value value)
    {
        PhpString text = Conversions.ToPhpString(frame.Engine, value);
        frame.Engine.Lifetime.EndTemporary(value);
        return Value.FromString(text);
    }
}
