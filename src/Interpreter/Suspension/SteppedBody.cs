using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>The body of a function with goto: its steps, run to the end in the function's own frame.</summary>
internal sealed class SteppedBody(StepProgram program) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        var activation = new Activation(program);
        int outcome = program.Run(ref frame, activation, 0);
        activation.Release(frame.Engine);
        return outcome == Step.Completed ? Completion.Return : Completion.Throw;
    }
}
