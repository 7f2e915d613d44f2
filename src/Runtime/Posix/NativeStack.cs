using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>The bounds of the running thread's native stack.</summary>
internal static unsafe partial class NativeStack
{
    /// <summary>What stays free below the limit, in bytes: for runtime code and for reporting the error.</summary>
    public const int Reserve = 512 << 10;

    /// <summary>As <see cref="Reserve"/>, on the large stacks of the program, where shutdown functions may have to run on what is left.</summary>
    private const int ProgramReserve = 8 << 20;

    /// <summary>What shutdown functions have below the limit when memory_limit set it, in bytes.</summary>
    private const int RoomForErrors = 32 << 20;

    /// <summary>As <see cref="Reserve"/>, for what runs when it has been reached.</summary>
    private const int ErrorReserve = 128 << 10;

    /// <summary>The lowest address that PHP calls may reach on the running thread.</summary>
    /// <param name="engine">The engine that runs on it, which may know: asking the system about the main thread takes a quarter of a millisecond.</param>
    /// <param name="forErrors">Go into the reserve: an error about the stack is being reported.</param>
    public static nint Limit(Engine engine, bool forErrors = false)
    {
        nint end = End(engine);
        if (!engine.Process.CanFork)
            return end + (forErrors ? ErrorReserve : Reserve);
        nint limit = Math.Max(end + ProgramReserve, LimitByMemory(engine));
        return forErrors ? Math.Max(end + ErrorReserve, limit - RoomForErrors) : limit;
    }

    /// <summary>
    /// PHP has its calls in memory that memory_limit bounds; so it bounds the large stack of the program, too. What is a call there takes
    /// about twice the bytes here.
    /// </summary>
    private static nint LimitByMemory(Engine engine)
    {
        const long stackForMemory = 4;
        const long least = 64 << 20;
        if (engine.Process.StackTop == 0 || engine.StackEnd != engine.Process.StackEnd || engine.Ini.MemoryLimit is not (> 0 and < long.MaxValue / stackForMemory))
            return 0;
        return engine.Process.StackTop - (nint)Math.Min(engine.Process.StackTop, Math.Max(least, engine.Ini.MemoryLimit * stackForMemory));
    }

    private static nint End(Engine engine) => engine.StackEnd != 0 ? engine.StackEnd : End();

    /// <summary>The lowest address of the running thread's stack, as the system says.</summary>
    public static nint End()
    {
        byte* attributes = stackalloc byte[64];
        nint address;
        nint size;
        if (pthread_getattr_np(pthread_self(), attributes) != 0)
            throw new InvalidOperationException("The native stack's bounds are unknown.");
        int result = pthread_attr_getstack(attributes, &address, &size);
        pthread_attr_destroy(attributes);
        if (result != 0)
            throw new InvalidOperationException("The native stack's bounds are unknown.");
        return address;
    }

    /// <summary>
    /// What lowering and running need for a source whose walk took <paramref name="depth"/> bytes of stack, their frames being larger; 0
    /// when the reserve covers it.
    /// </summary>
    public static int NeededFor(int depth)
    {
        const int factor = 3;
        const int covered = (Reserve - ErrorReserve) / factor / 2;
        return depth <= covered ? 0 : (int)Math.Min(int.MaxValue, (long)depth * factor);
    }

    /// <summary>Call before something that may take many bytes of stack below the engine's limit.</summary>
    /// <exception cref="InsufficientExecutionStackException">They are not there.</exception>
    public static void Require(Engine engine, int bytes)
    {
        if (bytes > 0 && Position() - End(engine) - ErrorReserve < bytes)
            throw new InsufficientExecutionStackException();
    }

    /// <summary>An address on the running thread's stack, about where it is now.</summary>
    public static nint Position()
    {
        byte here;
        return (nint)(&here);
    }

    [DllImport(Libc.Library)]
    private static extern nint pthread_self();

    [DllImport(Libc.Library)]
    private static extern int pthread_getattr_np(nint thread, void* attributes);

    [DllImport(Libc.Library)]
    private static extern int pthread_attr_getstack(void* attributes, nint* address, nint* size);

    [DllImport(Libc.Library)]
    private static extern int pthread_attr_destroy(void* attributes);
}
