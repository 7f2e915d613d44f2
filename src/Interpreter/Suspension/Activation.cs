using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>What one run of a <see cref="StepProgram"/> remembers besides its slots.</summary>
/// <param name="program">The program.</param>
internal sealed class Activation(StepProgram program)
{
    private ForeachState?[]? _loops;
    private PendingExit[]? _exits;

    /// <summary>The generator whose body runs; null for a function with goto.</summary>
    public Generator? Generator { get; private set; }

    /// <summary>The slots of a generator. Those that a run left have no values in them.</summary>
    public Value[] Slots { get; private set; } = NoValues.Array;

    /// <summary>The step that suspended last; -1 before the first one ran.</summary>
    public int Position { get; set; } = -1;

    /// <summary>The step that runs.</summary>
    public int Running;

    /// <summary>Begins a run of a generator, before its first step.</summary>
    public void Begin(Generator generator, int slotCount)
    {
        Generator = generator;
        Position = -1;
        if (Slots.Length != slotCount)
            Slots = new Value[slotCount];
    }

    /// <summary>Where a foreach stands; null while it does not run.</summary>
    public ref ForeachState? Loop(int index)
    {
        _loops ??= new ForeachState?[program.LoopCount];
        return ref _loops[index];
    }

    /// <summary>What goes on after a finally block.</summary>
    public ref PendingExit Exit(int index)
    {
        _exits ??= new PendingExit[program.FinallyCount];
        return ref _exits[index];
    }

    /// <summary>Forgets what a finally block interrupted; an exception among it becomes the previous one of the one on its way, if any.</summary>
    public void DiscardExit(Engine engine, int index)
    {
        ref PendingExit slot = ref Exit(index);
        PhpObject? thrown = slot.Thrown;
        slot = default;
        if (thrown is null)
            return;
        if (engine.Thrown is not null)
            engine.ChainPrevious(engine.Thrown, thrown);
        engine.Lifetime.Release(Value.FromObject(thrown));
    }

    /// <summary>Ends a finally block of a generator that is closed: the exception that it interrupted, or null.</summary>
    public PhpObject? TakeThrown(int index)
    {
        ref PendingExit slot = ref Exit(index);
        PhpObject? thrown = slot.Thrown;
        slot = default;
        return thrown;
    }

    /// <summary>Ends a foreach, if it runs.</summary>
    public void EndLoop(Engine engine, int index)
    {
        if (_loops is null)
            return;
        ref ForeachState? state = ref _loops[index];
        ForeachState? ended = state;
        state = null;
        ended?.End(engine);
    }

    /// <summary>Lets go of everything: the run is over.</summary>
    public void Release(Engine engine)
    {
        for (int i = 0; _loops is not null && i < _loops.Length; i++)
            EndLoop(engine, i);
        for (int i = 0; _exits is not null && i < _exits.Length; i++)
            DiscardExit(engine, i);
    }
}

/// <summary>Where a foreach stands. What it walks over is in a slot, or held by the iterator.</summary>
internal sealed class ForeachState
{
    /// <summary>The position of the next element of an array.</summary>
    public int Position;

    /// <summary>The iteration of an object; null for an array.</summary>
    public ObjectIterator? Iterator;

    /// <summary>The walk over an array by reference; null otherwise.</summary>
    public ArrayWalk? Walk;

    public void End(Engine engine)
    {
        Walk?.End();
        Walk = null;
        Iterator?.End(engine);
        Iterator = null;
    }
}

/// <summary>What a finally block interrupted.</summary>
internal enum ExitKind
{
    /// <summary>Nothing: the try statement ended normally.</summary>
    None,
    /// <summary>A return, break, continue or goto on its way to a step.</summary>
    Jump,
    /// <summary>An exception, held by this record.</summary>
    Throw,
    /// <summary>The end of a generator that is destroyed.</summary>
    Close,
}

/// <summary>What goes on after a finally block.</summary>
internal readonly record struct PendingExit(ExitKind Kind, int Target, PhpObject? Thrown);
