using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation;

/// <summary>A node that has a value. PHP exceptions come back as <see cref="Value.Throw"/> or as a <c>PhpThrow</c> from runtime code.</summary>
internal abstract class Expression(int line) : Statement
{
    /// <summary>The line that diagnostics of this expression name.</summary>
    public int Line { get; } = line;

    /// <summary>The value, dereferenced and never undefined; <see cref="Value.Throw"/> when an exception is on its way.</summary>
    public abstract Value Evaluate(ref Frame frame);

    /// <summary>The value as a condition. False also when an exception is on its way: who acts on false asks <c>Engine.Thrown</c>.</summary>
    public virtual bool EvaluateBool(ref Frame frame)
    {
        Value value = Evaluate(ref frame);
        return !value.IsThrow && Conversions.ToBool(value);
    }

    /// <summary>The expression as a statement.</summary>
    public override Completion Execute(ref Frame frame)
    {
        if (Evaluate(ref frame).IsThrow)
            return Completion.Throw;
        frame.Settle();
        return Completion.Normal;
    }

    /// <summary>Evaluates without warnings for what does not exist: the left side of ??, isset and empty. Null when absent.</summary>
    public virtual Value EvaluateQuietly(ref Frame frame) => Evaluate(ref frame);
}
