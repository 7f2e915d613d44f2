using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Waiting for a word in memory to change.</summary>
public static unsafe partial class Libc
{
    private const int WaitPrivately = 128; // FUTEX_WAIT | FUTEX_PRIVATE_FLAG
    private const int WakePrivately = 129; // FUTEX_WAKE | FUTEX_PRIVATE_FLAG

    private static nint FutexCall => RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 202 : 98;

    /// <summary>Waits while the word has a value; may return early.</summary>
    internal static void FutexWait(int* word, int value) => syscall(FutexCall, word, WaitPrivately, value, null);

    /// <summary>Wakes one thread that waits.</summary>
    internal static void FutexWake(int* word) => syscall(FutexCall, word, WakePrivately, 1, null);

    [DllImport(Library)]
    private static extern nint syscall(nint number, int* word, nint operation, nint value, void* timeout);
}
