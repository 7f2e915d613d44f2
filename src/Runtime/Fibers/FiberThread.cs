using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Fibers;

/// <summary>A thread on which fibers run, one after the other: one of the kernel's, or a stack of <see cref="StackSwitching"/>.</summary>
internal sealed unsafe class FiberThread
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
    private readonly Thread? _thread;

    /// <exception cref="OutOfMemoryException">The system has no further thread.</exception>
    public FiberThread(ContextSwitch contexts, Engine engine)
    {
        _contexts = contexts;
        _engine = engine;
        Context = new CallContext
        {
            Stack = new ValueStack(FirstSlots),
            ForkDepth = engine.Process.ForkDepth,
            Gate = contexts.Stacks is null ? new ThreadGate() : null,
        };
        if (contexts.Stacks is not null)
        {
            GCHandle self = GCHandle.Alloc(this);
            fixed (NativeContext** place = &Context.Native)
            {
                if (StackSwitching.Start(&Begin, GCHandle.ToIntPtr(self), place))
                    return;
            }

            self.Free();
            throw new OutOfMemoryException();
        }

        _thread = new Thread(Wait, StackSize + Context.ForkDepth * StackStep) { IsBackground = true, Name = "PHP fiber" };
        _thread.Start();
    }

    [UnmanagedCallersOnly]
    private static nint Begin(nint self)
    {
        GCHandle handle = GCHandle.FromIntPtr(self);
        var thread = (FiberThread)handle.Target!;
        handle.Free();
        thread._contexts.Stacks!.Park(thread.Context.Native);
        thread.Serve(thread.Context.Native->StackEnd);
        return 0;
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

    /// <summary>Ends the thread, which waits at its gate, and waits for its end.</summary>
    public void End()
    {
        Context.IsAbandoned = true;
        Context.Gate!.Open();
        _thread?.Join();
    }

    private void Wait()
    {
        nint stackEnd = NativeStack.End();
        Context.Gate!.Pass();
        Serve(stackEnd);
    }

    private void Serve(nint stackEnd)
    {
        try
        {
            _contexts.Arrive(Context);
            do
            {
                _engine.UseStack(stackEnd);
            }
            while (_contexts.Leave(this, Context.Fiber!.Run()));
        }
        catch (FiberAbandoned)
        {
            // The engine is gone.
        }
    }
}
