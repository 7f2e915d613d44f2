using MiniPhp.Runtime.Lifetime;

namespace MiniPhp.Runtime.Fibers;

/// <summary>
/// What belongs to one stack of calls, the program's own or a fiber's, while another one runs: a switch puts the engine's into the one and
/// takes it out of the other.
/// </summary>
internal sealed unsafe class CallContext
{
    /// <summary>For one with a thread of the kernel's: opened by whoever hands control to it; its thread waits there.</summary>
    public ThreadGate? Gate { get; init; }

    /// <summary>Where stacks are switched without the kernel: its own, while another one runs.</summary>
    public NativeContext* Native;

    /// <summary>Where its locals live.</summary>
    public required ValueStack Stack { get; init; }

    /// <summary>Its values without a holder.</summary>
    public readonly PendingValues Pending = new();

    /// <summary>The innermost frame.</summary>
    public nint TopFrame;

    /// <summary>As <see cref="Engine.StackEnd"/>.</summary>
    public nint StackEnd;

    /// <summary>As <see cref="Engine.StackLimit"/>, without polls.</summary>
    public nint StackLimit;

    /// <summary>As <see cref="Engine.ErrorReporting"/>.</summary>
    public int ErrorReporting;

    /// <summary>As <see cref="Engine.UnsuppressedReporting"/>.</summary>
    public int? UnsuppressedReporting;

    /// <summary>As <see cref="Engine.WarningException"/>.</summary>
    public string? WarningException;

    /// <summary>As <see cref="Engine.RunningGenerator"/>.</summary>
    public IRunningGenerator? RunningGenerator;

    /// <summary>The fiber that it belongs to; null for the program's own.</summary>
    public Fiber? Fiber;

    /// <summary>The thread that it runs on, as <see cref="Environment.CurrentManagedThreadId"/> numbers them.</summary>
    public int ThreadId;

    /// <summary>How many forks there were between the program's start and the process in which its thread is.</summary>
    public int ForkDepth;

    /// <summary>The engine is gone: who waits at the gate leaves by a <see cref="FiberAbandoned"/>.</summary>
    public bool IsAbandoned;
}
