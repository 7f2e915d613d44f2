using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Fibers;

/// <summary>A thread on which fibers run, one after the other.</summary>
internal sealed class FiberThread
{
    /// <summary>
    /// Bytes of stack; the system commits what is used. Far from a quarter of what the runtime's own threads have, or the C library would
    /// give a new thread in a forked child the stack of one that was left in the parent.
    /// </summary>
    private const int StackSize = 64 << 20;

    /// <summary>How much more the threads of a forked child have than those of its parent, for the same reason.</summary>
    private const int StackStep = 64 << 10;

    /// <summary>Slots for locals that there are at once; more are made when they are needed.</summary>
    private const int FirstSlots = 256;

    private readonly ContextSwitch _contexts;
    private readonly Engine _engine;
    private readonly Thread _thread;

    public FiberThread(ContextSwitch contexts, Engine engine)
    {
        _contexts = contexts;
        _engine = engine;
        Context = new CallContext { Stack = new ValueStack(FirstSlots), ForkDepth = engine.Process.ForkDepth };
        _thread = new Thread(Serve, StackSize + Context.ForkDepth * StackStep) { IsBackground = true, Name = "PHP fiber" };
        _thread.Start();
    }

    /// <summary>What belongs to its calls.</summary>
    public CallContext Context { get; }

    /// <summary>Says what runs when control is handed to <see cref="Context"/> next.</summary>
    public void Assign(Fiber fiber)
    {
        Context.Fiber = fiber;
        Context.TopFrame = 0;
        Context.RunningGenerator = null;
        Context.WarningException = null;
        Context.UnsuppressedReporting = null;
        Context.ErrorReporting = _engine.UnsuppressedReporting ?? _engine.ErrorReporting;
    }

    /// <summary>Ends the thread, which waits, and waits for its end.</summary>
    public void End()
    {
        Context.IsAbandoned = true;
        Context.Gate.Open();
        _thread.Join();
    }

    private void Serve()
    {
        nint stackEnd = NativeStack.End();
        try
        {
            CallContext resumer;
            do
            {
                Context.Gate.Pass();
                _contexts.Arrive(Context);
                _engine.UseStack(stackEnd);
                resumer = Context.Fiber!.Run();
            }
            while (_contexts.Leave(this, resumer));
        }
        catch (FiberAbandoned)
        {
            // The engine is gone.
        }
    }
}
