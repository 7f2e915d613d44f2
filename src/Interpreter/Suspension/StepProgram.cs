using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>
/// A function's body as a flat list of steps that can stop at each yield and go on later, or jump by goto. Only functions that contain
/// one of them are lowered so; whatever in them does neither is an ordinary node, run as one step.
/// </summary>
/// <param name="steps">The steps; the last one ends the function.</param>
/// <param name="regions">The innermost region of each step.</param>
/// <param name="loopCount">How many foreach statements there are.</param>
/// <param name="finallyCount">How many finally blocks there are.</param>
internal sealed class StepProgram(Step[] steps, Region?[] regions, int loopCount, int finallyCount)
{
    private CompiledSteps? _compiled;
    private int _runs;

    /// <summary>What the last run that ended needs no more: the next one takes it, which is cheaper than memory for each.</summary>
    private Activation? _spare;

    public int LoopCount => loopCount;

    public int FinallyCount => finallyCount;

    /// <summary>What a run of a generator is to remember.</summary>
    public Activation Begin(Generator generator, int slotCount)
    {
        Activation activation = _spare ?? new Activation(this);
        _spare = null;
        activation.Begin(generator, slotCount);
        return activation;
    }

    /// <summary>A generator's run is over, its activation has been released, and nothing refers to the slots.</summary>
    public void End(Activation activation) => _spare = activation;

    /// <summary>True when a step stands in a try statement whose finally block would run if control left it.</summary>
    public bool IsProtected(int position)
    {
        for (Region? region = regions[position]; region is not null; region = region.Parent)
        {
            if (region is FinallyRegion)
                return true;
        }

        return false;
    }

    /// <summary>Runs until the program suspends, completes or throws; returns which (a constant of <see cref="Step"/>).</summary>
    /// <param name="frame">The topmost frame.</param>
    /// <param name="activation">What the run remembers.</param>
    /// <param name="position">Where to start.</param>
    /// <param name="entry">
    /// A position of <paramref name="position"/> itself when 0; <see cref="Step.Thrown"/> or <see cref="Step.Closing"/> when the exception
    /// on its way, or the closing of the generator, leaves that step.
    /// </param>
    public int Run(ref Frame frame, Activation activation, int position, int entry = 0)
    {
        Engine engine = frame.Engine;
        nint address = Frame.AddressOf(ref frame);
        StackMark mark = engine.Stack.Mark;
        int outcome = entry;
        if (++_runs == HotSpot.FunctionCalls)
            _compiled = Unit.CompileSteps(ref frame, steps, finallyCount > 0);
        while (true)
        {
            if (outcome < 0)
            {
                position = Leave(ref frame, activation, position, ref outcome);
                if (position < 0)
                    return outcome == Step.Closing ? Step.Completed : outcome;
            }

            try
            {
                outcome = _compiled is { } compiled ? compiled(ref frame, activation, position) : RunTree(ref frame, activation, position);
            }
            catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(engine, address))
            {
                engine.Stack.Unwind(mark, engine.Lifetime);
                engine.Adopt(exception);
                outcome = Step.Thrown;
            }

            if (outcome is Step.Suspended or Step.Completed)
                return outcome;
            position = activation.Running;
        }
    }

    private int RunTree(ref Frame frame, Activation activation, int position)
    {
        while (position >= 0)
        {
            activation.Running = position;
            position = steps[position].Execute(ref frame, activation, position);
        }

        return position;
    }

    private int Leave(ref Frame frame, Activation activation, int position, ref int outcome)
    {
        if (outcome == Step.Closing)
            ReleaseTemporaries(ref frame, position);
        Protected.SettleThrown(ref frame);
        for (Region? region = regions[position]; region is not null; region = region.Parent)
        {
            int target = region.Leave(ref frame, activation, outcome == Step.Closing);
            if (frame.Engine.Thrown is not null)
                outcome = Step.Thrown;
            if (target < 0)
                continue;
            Protected.SettleThrown(ref frame);
            return target;
        }

        return -1;
    }

    /// <summary>What the statement that is left had in hand. What is walked by loops around it is theirs to give up.</summary>
    private void ReleaseTemporaries(ref Frame frame, int position)
    {
        for (int slot = 0; slot < frame.Function.SlotCount; slot++)
        {
            if (frame.Function.IsTemporary(slot) && frame.Local(slot).IsCounted && !IsWalked(position, slot))
                Slot.Leave(frame.Engine, ref frame.Local(slot));
        }
    }

    private bool IsWalked(int position, int slot)
    {
        for (Region? region = regions[position]; region is not null; region = region.Parent)
        {
            if (region is LoopRegion loop && loop.Slot == slot)
                return true;
        }

        return false;
    }
}
