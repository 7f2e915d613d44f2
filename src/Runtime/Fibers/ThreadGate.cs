using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Fibers;

/// <summary>
/// Where a thread waits until another one opens; passing closes it. A plain futex: .NET's own waits need threads that a forked child
/// does not have.
/// </summary>
internal sealed unsafe class ThreadGate
{
    // Outside the collector's heap: the kernel waits on its address. Lives as long as the process, as does the thread that waits.
    private readonly int* _word = (int*)NativeMemory.AllocZeroed(sizeof(int));

    /// <summary>Waits until it is open. One thread at a time.</summary>
    public void Pass()
    {
        while (Interlocked.Exchange(ref *_word, 0) == 0)
            Libc.FutexWait(_word, 0);
    }

    /// <summary>Lets the waiting thread go on, or the next one that comes.</summary>
    public void Open()
    {
        Volatile.Write(ref *_word, 1);
        Libc.FutexWake(_word);
    }
}
