using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Fibers;

/// <summary>
/// The stacks of calls of one engine: the program's own and those of its fibers, each on a thread of its own. Exactly one thread runs at any
/// time; the others wait. So code that calls PHP code from C# can be suspended like any other.
/// </summary>
internal sealed unsafe class ContextSwitch
{
    /// <summary>Threads that are kept for later fibers.</summary>
    private const int MaxIdle = 64;

    /// <summary>Bytes that a fiber counts for when there are many: what one takes in PHP, without the stack that the system has.</summary>
    private const int FiberSize = 18 << 10;

    private readonly Engine _engine;
    private readonly List<FiberThread> _threads = [];
    private readonly Stack<FiberThread> _idle = new();
    private PhpThread? _state;

    public ContextSwitch(Engine engine)
    {
        _engine = engine;
        Stacks = StackSwitching.TryCreate(engine.Process);
        Current = new CallContext
        {
            Stack = engine.Stack,
            ForkDepth = engine.Process.ForkDepth,
            Gate = Stacks is null ? new ThreadGate() : null,
        };
        if (Stacks is not null)
            Current.Native = Stacks.OfRunningThread();
    }

    /// <summary>How control is handed over where the kernel does not have to; null where its threads do it.</summary>
    public StackSwitching? Stacks { get; }

    /// <summary>The one that runs.</summary>
    public CallContext Current { get; private set; }

    /// <summary>A thread for a fiber that is about to start.</summary>
    /// <exception cref="Errors.ScriptExit">As many are in use as memory_limit allows, or the system refuses one; reported.</exception>
    public FiberThread Take()
    {
        if (_idle.TryPop(out FiberThread? idle))
            return idle;
        long limit = _engine.Ini.MemoryLimit;
        if (limit > 0 && _threads.Count >= limit / FiberSize)
            _engine.MemoryExhausted(FiberSize);
        try
        {
            var made = new FiberThread(this, _engine);
            _threads.Add(made);
            return made;
        }
        catch (OutOfMemoryException)
        {
            _engine.FatalError("Fiber stack allocate failed: the system has no further thread (there are " + _threads.Count + ")");
            throw;
        }
    }

    /// <summary>False for a stack of calls whose thread is in a parent of this process.</summary>
    public bool IsHere(CallContext context) => Stacks is not null || context.ForkDepth == _engine.Process.ForkDepth;

    /// <summary>This process is a forked child: of the kernel's threads it has only the running one.</summary>
    public void NoteForked()
    {
        if (Stacks is not null)
            return;
        Current.ForkDepth = _engine.Process.ForkDepth;
        _threads.Clear();
        _idle.Clear();
    }

    /// <summary>Hands control to another stack of calls. Returns when somebody hands it back.</summary>
    public void SwitchTo(CallContext next)
    {
        CallContext running = Current;
        Exchange(running, next);
        Hand(running, next, waits: true);
        Arrive(running);
    }

    /// <summary>As <see cref="SwitchTo"/>, from a fiber that has ended; returns when there is another one.</summary>
    /// <returns>False, at once, when the thread is not needed any more.</returns>
    public bool Leave(FiberThread thread, CallContext next)
    {
        CallContext running = thread.Context;
        running.Fiber = null;
        Exchange(running, next);
        // In a forked child no thread may end: the C library would give up the stacks of those that were left in the parent.
        bool isNeeded = _idle.Count < MaxIdle;
        bool stays = isNeeded || Stacks is not null || _engine.Process.ForkDepth > 0;
        if (!isNeeded && Stacks is not null)
            StackSwitching.Trim(running.Native);
        if (stays)
            _idle.Push(thread);
        else
            _threads.Remove(thread);
        Hand(running, next, stays);
        if (stays)
            Arrive(running);
        return stays;
    }

    private void Exchange(CallContext running, CallContext next)
    {
        if (Stacks is null)
        {
            running.ThreadId = Environment.CurrentManagedThreadId;
            _engine.MemoryGuard.PauseCounting();
            _state = PhpThread.Current;
        }

        _engine.SaveContext(running);
        Current = next;
        _engine.LoadContext(next);
    }

    private void Hand(CallContext running, CallContext next, bool waits)
    {
        if (Stacks is not null)
        {
            Stacks.Switch(running.Native, next.Native);
            return;
        }

        next.Gate!.Open();
        if (waits)
            running.Gate!.Pass();
    }

    /// <summary>Called on the thread that goes on.</summary>
    public void Arrive(CallContext running)
    {
        if (Stacks is not null)
            return;
        if (running.IsAbandoned)
            throw new FiberAbandoned();
        running.ThreadId = Environment.CurrentManagedThreadId;
        PhpThread.Use(_state!);
        _engine.MemoryGuard.ResumeCounting();
    }

    /// <summary>Ends all threads of the kernel's, one after the other.</summary>
    public void End()
    {
        if (Stacks is not null)
            return;
        foreach (FiberThread thread in _threads.ToArray())
            thread.End();
    }
}

/// <summary>Unwinds the calls of a fiber that nobody will resume: its engine is being disposed of. No PHP code runs for it.</summary>
internal sealed class FiberAbandoned : Exception;
