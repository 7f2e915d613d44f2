using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>__CLASS__</c> inside a trait: the class that uses it.</summary>
internal sealed class ScopeClassName(int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) => Value.FromLatin1(frame.Function.DeclaringClass?.Name ?? "");
}

/// <summary><c>__COMPILER_HALT_OFFSET__</c>.</summary>
internal sealed class HaltOffset(FileCode file, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        if (file.HaltOffset >= 0)
            return Value.FromInt(file.HaltOffset);
        frame.Line = Line;
        throw frame.Engine.Error("Undefined constant \"__COMPILER_HALT_OFFSET__\"");
    }
}
