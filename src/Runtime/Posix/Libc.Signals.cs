using System.Runtime.InteropServices;
using MiniPhp.Runtime.Signals;

namespace MiniPhp.Runtime.Posix;

// Signals. Sets are 64 bits, the first word of the C library's sigset_t; the rest of it is for signals that there are none of.
public static unsafe partial class Libc
{
    private const int SetWords = 16;

    /// <summary>Size of the C library's sigset_t in 64-bit words; Linux looks at the first.</summary>
    private struct NativeSignalSet
    {
        public fixed ulong Words[SetWords];
    }

    /// <summary><c>pthread_sigmask</c>, which is that of the only thread where PHP runs: 0 or the negated errno.</summary>
    public static int ChangeSignalMask(int how, ulong signals, out ulong before)
    {
        NativeSignalSet set = default;
        NativeSignalSet old = default;
        set.Words[0] = signals;
        int error = pthread_sigmask(how, &set, &old);
        before = old.Words[0];
        return -error;
    }

    /// <summary><c>sigaction</c>: 0 or the negated errno.</summary>
    public static int ChangeSignalAction(int signal, in NativeSignalAction action)
    {
        fixed (NativeSignalAction* wanted = &action)
            return Result(sigaction(signal, wanted, null));
    }

    /// <summary><c>sigaction</c>, asking only.</summary>
    public static NativeSignalAction ActionOf(int signal)
    {
        NativeSignalAction action = default;
        sigaction(signal, null, &action);
        return action;
    }

    /// <summary><c>sigtimedwait</c>: the signal or the negated errno, -EAGAIN when the time is over.</summary>
    /// <param name="signals">What is waited for.</param>
    /// <param name="information">Filled when a signal came.</param>
    /// <param name="timeout">null waits without limit.</param>
    public static int WaitForSignal(ulong signals, out SignalInformation information, TimeValue64? timeout)
    {
        NativeSignalSet set = default;
        set.Words[0] = signals;
        information = default;
        TimeValue64 limit = timeout.GetValueOrDefault();
        fixed (SignalInformation* place = &information)
            return Result(sigtimedwait(&set, place, timeout is null ? null : &limit));
    }

    /// <summary><c>tgkill</c>: to one thread of this process.</summary>
    public static int SendToThread(int thread, int signal) => Result(tgkill(getpid(), thread, signal));

    /// <summary><c>gettid</c>.</summary>
    public static int ThreadId() => gettid();

    /// <summary><c>setitimer</c>, once.</summary>
    /// <param name="which">ITIMER_REAL 0, ITIMER_VIRTUAL 1, ITIMER_PROF 2.</param>
    /// <param name="time">Seconds and microseconds; zero stops the timer.</param>
    public static int SetTimer(int which, TimeValue64 time)
    {
        TimeValue64* interval = stackalloc TimeValue64[2];
        interval[0] = default;
        interval[1] = time;
        return Result(setitimer(which, interval, null));
    }

    /// <summary><c>unshare</c>: 0 or the negated errno.</summary>
    public static int Unshare(int flags) => Result(unshare(flags));

    [DllImport(Library)] private static extern int pthread_sigmask(int how, NativeSignalSet* set, NativeSignalSet* old);
    [DllImport(Library)] private static extern int sigaction(int signum, NativeSignalAction* action, NativeSignalAction* old);
    [DllImport(Library)] private static extern int sigtimedwait(NativeSignalSet* set, SignalInformation* info, TimeValue64* timeout);
    [DllImport(Library)] private static extern int tgkill(int process, int thread, int signal);
    [DllImport(Library)] private static extern int gettid();
    [DllImport(Library)] private static extern int setitimer(int which, TimeValue64* value, TimeValue64* old);
    [DllImport(Library)] private static extern int unshare(int flags);
}

/// <summary><c>struct sigaction</c> of the C library on 64-bit Linux.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct NativeSignalAction
{
    public const int WithInformation = 4; // SA_SIGINFO
    public const int OnAlternateStack = 0x0800_0000; // SA_ONSTACK
    public const int Restart = 0x1000_0000; // SA_RESTART

    /// <summary>A function's address, or 0 (SIG_DFL) or 1 (SIG_IGN).</summary>
    public nint Handler;

    /// <summary>What is blocked while it runs: the first word counts.</summary>
    public fixed ulong Mask[16];

    public int Flags;

    public nint Restorer;
}
