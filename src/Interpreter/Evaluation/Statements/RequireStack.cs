using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>The first statement of functions whose source is nested so deeply that running it may need more stack than calls leave in reserve.</summary>
internal sealed class RequireStack(int bytes) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        frame.Engine.RequireStack(Frame.AddressOf(ref frame), bytes);
        return Completion.Normal;
    }
}
