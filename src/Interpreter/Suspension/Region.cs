using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>A part of a program that something has to be done for when control leaves it: a loop, a try statement, a finally block.</summary>
/// <param name="parent">The region around it.</param>
internal abstract class Region(Region? parent)
{
    public Region? Parent => parent;

    /// <summary>
    /// An exception (<c>Engine.Thrown</c>) or the closing of the generator leaves the region. Returns the position to go on from, or -1
    /// when it goes on outwards.
    /// </summary>
    public abstract int Leave(ref Frame frame, Activation activation, bool closing);
}

/// <summary>A loop or switch.</summary>
/// <param name="parent">The region around it.</param>
/// <param name="index">The number of a foreach, else -1.</param>
/// <param name="slot">The temporary slot that holds what is walked or compared; -1 when there is none.</param>
internal sealed class LoopRegion(Region? parent, int index, int slot) : Region(parent)
{
    public int Index => index;

    public int Slot => slot;

    public override int Leave(ref Frame frame, Activation activation, bool closing)
    {
        if (index >= 0)
            activation.EndLoop(frame.Engine, index);
        if (slot >= 0)
            Runtime.Values.Slot.Leave(frame.Engine, ref frame.Local(slot));
        return -1;
    }
}

/// <summary>The body of a try statement with catch blocks.</summary>
internal sealed class CatchRegion(Region? parent, Catch[] catches, StepLabel[] handlers) : Region(parent)
{
    public override int Leave(ref Frame frame, Activation activation, bool closing)
    {
        if (closing)
            return -1;
        for (int i = 0; i < catches.Length; i++)
        {
            if (catches[i].Matches(frame.Engine, frame.Engine.Thrown!))
                return handlers[i].Position;
        }

        return -1;
    }
}

/// <summary>The body and the catch blocks of a try statement with finally.</summary>
/// <param name="parent">The region around it.</param>
/// <param name="index">The number of the finally block.</param>
/// <param name="start">Where the finally block begins.</param>
internal sealed class FinallyRegion(Region? parent, int index, StepLabel start) : Region(parent)
{
    public int Index => index;

    public StepLabel Start => start;

    public override int Leave(ref Frame frame, Activation activation, bool closing)
    {
        PhpObject? thrown = frame.Engine.Thrown;
        frame.Engine.Thrown = null;
        activation.Exit(index) = new PendingExit(closing ? ExitKind.Close : ExitKind.Throw, -1, thrown);
        return start.Position;
    }
}

/// <summary>A finally block.</summary>
internal sealed class FinallyBodyRegion(Region? parent, int index) : Region(parent)
{
    public int Index => index;

    public override int Leave(ref Frame frame, Activation activation, bool closing)
    {
        if (closing)
            frame.Engine.Thrown = activation.TakeThrown(index);
        else
            activation.DiscardExit(frame.Engine, index);
        return -1;
    }
}
