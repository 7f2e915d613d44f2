using MiniPhp.Runtime.Fibers;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// Fibers: stacks of calls beside the program's own.
public abstract partial class Engine
{
    private ContextSwitch? _contexts;
    private nint _stackEnd;

    /// <summary>The fiber whose code runs; null outside of fibers.</summary>
    internal Fiber? CurrentFiber { get; set; }

    /// <summary>
    /// Above 0 no fiber may be started, resumed or suspended: destructors, and functions that are called between two statements, run.
    /// </summary>
    internal int SwitchBlocks;

    /// <summary>The lowest address of the native stack that is in use, when it is known; else 0.</summary>
    internal nint StackEnd => _stackEnd != 0 ? _stackEnd : Process.StackEnd;

    /// <summary>What <see cref="ErrorReporting"/> is without the <c>@</c> around what is being evaluated; null outside of any.</summary>
    internal int? UnsuppressedReporting { get; set; }

    /// <summary>The innermost generator whose code is on the running stack of calls; null for none.</summary>
    internal IRunningGenerator? RunningGenerator;

    /// <summary>The stacks of calls and the switch between them, made for the first fiber that starts.</summary>
    internal ContextSwitch Contexts => _contexts ??= new ContextSwitch(this);

    /// <summary>True on the thread of the kernel's that the fiber whose code runs has to itself.</summary>
    internal bool IsOnFiber => CurrentFiber is not null && Contexts.Stacks is null && Contexts.Current.ThreadId == Environment.CurrentManagedThreadId;

    /// <summary>True in a fiber that has a thread of the kernel's to itself, and would lose the others' in a forked child.</summary>
    internal bool NeedsThreads => CurrentFiber is not null && Contexts.Stacks is null;

    /// <summary>Ends the threads of fibers. The engine runs nothing any more.</summary>
    internal void EndFibers() => _contexts?.End();

    /// <summary>Says where the native stack of the running thread ends.</summary>
    internal void UseStack(nint end)
    {
        _stackEnd = end;
        LimitStack(end + Posix.NativeStack.Reserve);
    }

    /// <summary>Splits the process in two that go on from here; what was written already is not written again.</summary>
    /// <returns>The child's id in the parent, 0 in the child; the negated errno when the system refuses, ENOTSUP when the process has threads
    /// that a child would miss.</returns>
    public int Fork()
    {
        if (!Process.CanFork || NeedsThreads)
            return -Errno.ENOTSUP;
        Output.Target.Flush();
        NativeThreads.AwaitRest();
        int child = Libc.Fork();
        if (child == 0)
        {
            Process.ForkDepth++;
            _contexts?.NoteForked();
        }

        return child;
    }

    /// <summary>Visits the values that the running fiber's resumer, the one that resumed that, and so on, have in their locals.</summary>
    internal void VisitWaitingStacks(Action<Value> visit)
    {
        for (Fiber? fiber = CurrentFiber; fiber?.Resumer is { } resumer; fiber = resumer.Fiber)
            resumer.Stack.VisitSlots(visit);
    }

    /// <summary>Puts what belongs to the running stack of calls away.</summary>
    internal void SaveContext(CallContext context)
    {
        context.TopFrame = TopFrame;
        context.StackEnd = _stackEnd;
        context.StackLimit = _stackLimit;
        context.ErrorReporting = ErrorReporting;
        context.UnsuppressedReporting = UnsuppressedReporting;
        // To store a reference costs more than to compare it, and these are mostly null.
        if (context.WarningException != (object?)WarningException)
            context.WarningException = WarningException;
        if (context.RunningGenerator != RunningGenerator)
            context.RunningGenerator = RunningGenerator;
        Lifetime.Save(context.Pending);
    }

    /// <summary>Goes on with another stack of calls.</summary>
    internal void LoadContext(CallContext context)
    {
        Stack = context.Stack;
        TopFrame = context.TopFrame;
        _stackEnd = context.StackEnd;
        LimitStack(context.StackLimit);
        ErrorReporting = context.ErrorReporting;
        UnsuppressedReporting = context.UnsuppressedReporting;
        if ((object?)WarningException != context.WarningException)
            WarningException = context.WarningException;
        if (RunningGenerator != context.RunningGenerator)
            RunningGenerator = context.RunningGenerator;
        Lifetime.Load(context.Pending);
    }
}
