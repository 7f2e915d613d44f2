using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>echo operand;</c></summary>
internal sealed class Echo(Expression operand, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return Completion.Throw;
        frame.Line = line;
        if (value.IsString)
            frame.Engine.Output.Write(value.AsString.Span);
        else
            frame.Engine.Output.Write(Conversions.ToPhpString(frame.Engine, value));
        frame.Settle();
        return Completion.Normal;
    }
}

/// <summary>What stands outside the tags.</summary>
internal sealed class InlineHtml(PhpString text) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        frame.Engine.Output.Write(text);
        return Completion.Normal;
    }
}
