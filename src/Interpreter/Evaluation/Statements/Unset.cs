using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>unset(variable);</c></summary>
internal sealed class Unset(Variable target, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        frame.Line = line;
        if (!target.Unset(ref frame))
            return Completion.Throw;
        frame.Settle();
        return Completion.Normal;
    }
}
