using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension.Steps;

/// <summary>The head of a catch block: takes the exception on its way into the variable.</summary>
internal sealed class CatchStep(LocalVariable? variable, int line) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        Engine engine = frame.Engine;
        PhpObject thrown = engine.Thrown!;
        engine.Thrown = null;
        frame.Line = line;
        Catch.Take(ref frame, variable, thrown);
        frame.Settle();
        return position + 1;
    }
}

/// <summary>Leaves a try statement by return, break or goto: its finally block runs, then the step after this one.</summary>
internal sealed class EnterFinallyStep(FinallyRegion region) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        activation.Exit(region.Index) = new PendingExit(ExitKind.Jump, position + 1, null);
        return region.Start.Position;
    }
}

/// <summary>The end of a finally block: goes on with what it interrupted.</summary>
internal sealed class EndFinallyStep(int index) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        ref PendingExit slot = ref activation.Exit(index);
        PendingExit exit = slot;
        slot = default;
        switch (exit.Kind)
        {
            case ExitKind.Jump:
                return exit.Target;
            case ExitKind.Throw:
                frame.Engine.Thrown = exit.Thrown;
                return Thrown;
            case ExitKind.Close:
                return Closing;
            default:
                return position + 1;
        }
    }
}

/// <summary>A return inside a finally block: what the block interrupted is forgotten.</summary>
internal sealed class DiscardExitStep(int index) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        activation.DiscardExit(frame.Engine, index);
        return position + 1;
    }
}
