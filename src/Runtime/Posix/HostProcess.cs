namespace MiniPhp.Runtime.Posix;

/// <summary>What the process that an engine runs in allows. The default is that of a host with threads of its own.</summary>
public sealed class HostProcess
{
    /// <summary>
    /// True when the process was started by the rules that make <c>fork</c> safe (docs/startup.md) and runs PHP on its only managed
    /// thread. In any other process a forked child could wait for ever for a lock that a thread of the parent held.
    /// </summary>
    public bool CanFork { get; init; }

    /// <summary>How many forks there were between the program's start and this process.</summary>
    public int ForkDepth { get; internal set; }

    /// <summary>
    /// The lowest address of the stack that PHP runs on, when PHP runs on the main thread only; 0 when each thread has to be asked. It
    /// may be some megabytes too high, never too low.
    /// </summary>
    public nint StackEnd { get; init; }

    /// <summary>An address near the beginning of that stack; 0 when it is not known.</summary>
    public nint StackTop { get; init; }

    /// <summary>The soft limit of the stack, in bytes, that programs started from here are given; null leaves it as it is.</summary>
    public ulong? ChildStackLimit { get; set; }

    /// <summary>The path of what started the program and set its environment up; null when it was started directly.</summary>
    public byte[]? Launcher { get; init; }

    /// <summary>
    /// <c>execve</c> with the stack limit that the user had. Returns only when it fails: the negated errno.
    /// </summary>
    public unsafe int Execute(ReadOnlySpan<byte> path, byte** arguments, byte** environment)
    {
        const int stack = 3; // RLIMIT_STACK
        if (ChildStackLimit is not { } limit || Libc.ResourceLimit(stack, out ulong soft, out ulong hard) < 0)
            return Libc.Execute(path, arguments, environment);

        Libc.SetResourceLimit(stack, limit, hard);
        int error = Libc.Execute(path, arguments, environment);
        Libc.SetResourceLimit(stack, soft, hard);
        return error;
    }

    /// <summary>Starts a program beside this one, with the stack limit that the user had. Parameters and result as those of <see cref="Libc.Spawn"/>.</summary>
    public unsafe int Start(ReadOnlySpan<byte> program, byte** arguments, byte** environment, ReadOnlySpan<InheritedDescriptor> descriptors, ReadOnlySpan<byte> directory)
    {
        const int stack = 3; // RLIMIT_STACK
        if (ChildStackLimit is not { } limit || Libc.ResourceLimit(stack, out ulong soft, out ulong hard) < 0)
            return Libc.Spawn(program, arguments, environment, descriptors, directory);
        // The child inherits the limit, so ours is lower meanwhile; what the calls need of the stack is there before.
        TouchStack();
        Libc.SetResourceLimit(stack, limit, hard);
        int child = Libc.Spawn(program, arguments, environment, descriptors, directory);
        Libc.SetResourceLimit(stack, soft, hard);
        return child;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void TouchStack()
    {
        const int enough = 1 << 16;
        Span<byte> room = stackalloc byte[enough];
        room.Clear();
    }
}
