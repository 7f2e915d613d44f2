using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Lifetime;

namespace MiniPhp.Runtime.Posix;

/// <summary>
/// What belongs to the thread that runs PHP, for code that does not know its engine. In a host every thread has a state of its own. The
/// program runs PHP on one thread at a time, so there it is the process's: the first access to a static of a thread has code compiled,
/// which loads the compiler (docs/startup.md).
/// </summary>
internal sealed class PhpThread
{
    private static PhpThread? _process;

    [ThreadStatic]
    private static PhpThread? _thread;

    /// <summary>The running thread's.</summary>
    public static PhpThread Current => _process ?? OfThread();

    /// <summary>
    /// The directory of the engine that runs on this thread, where it has one of its own: in a host the process's is everybody's.
    /// Absolute, without closing slash. Null for the process's.
    /// </summary>
    public byte[]? Directory { get; set; }

    /// <summary>The guard of the engine that runs on this thread; null when none does.</summary>
    public MemoryGuard? Guard { get; set; }

    /// <summary>PHP runs on one thread of this process at a time, for one engine. Called once, before it does.</summary>
    public static void BelongToProcess() => _process = new PhpThread();

    /// <summary>The running thread takes the part of another one, with what belonged to that.</summary>
    public static void Use(PhpThread state)
    {
        if (_process is null)
            SetOfThread(state);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetOfThread(PhpThread state) => _thread = state;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpThread OfThread() => _thread ??= new PhpThread();
}
