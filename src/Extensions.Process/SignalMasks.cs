using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Signals;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Blocking signals, and waiting for those that are blocked.</summary>
[PhpExtension("pcntl")]
public static class SignalMasks
{
    /// <summary>Changes which signals are blocked.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="mode">SIG_BLOCK adds, SIG_UNBLOCK removes, SIG_SETMASK replaces.</param>
    /// <param name="signals">list&lt;int&gt;.</param>
    /// <param name="old_signals">Becomes list&lt;int&gt;: what was blocked before.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/pcntl_sigprocmask</remarks>
    [PhpFunction]
    public static bool pcntl_sigprocmask(Engine engine, long mode, PhpArray signals, [PhpParameter(Default = "null")] PhpReference? old_signals = null)
    {
        if (!TryGetSet(engine, signals, out ulong set))
            return false;
        engine.Signals!.WithholdFromThreads();
        int error = SignalHandlers.MaskOf(engine).Change((int)mode, set, out ulong before);
        if (error < 0)
            return Fail(engine, -error);
        if (old_signals is null)
            return true;
        var list = new PhpArray();
        for (int signal = 1; signal < SignalSet.Count; signal++)
        {
            if ((before & SignalSet.Of(signal)) != 0)
                list.Append(signal);
        }

        ProcessState.Assign(engine, old_signals, list);
        return true;
    }

    /// <summary>Waits until one of some blocked signals comes, and takes it.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="signals">list&lt;int&gt;.</param>
    /// <param name="info">Becomes array{signo: int, errno: int, code: int, …}.</param>
    /// <returns>The signal; -1 with a warning when another one interrupts, false with a warning for a wrong number.</returns>
    /// <remarks>https://www.php.net/pcntl_sigwaitinfo</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value pcntl_sigwaitinfo(Engine engine, PhpArray signals, [PhpParameter(Default = "[]")] PhpReference? info = null) =>
        Wait(engine, signals, info, null);

    /// <summary>As <see cref="pcntl_sigwaitinfo"/>, for a limited time: -1 when it is over.</summary>
    /// <remarks>https://www.php.net/pcntl_sigtimedwait</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value pcntl_sigtimedwait(
        Engine engine, PhpArray signals, [PhpParameter(Default = "[]")] PhpReference? info = null, long seconds = 0, long nanoseconds = 0) =>
        Wait(engine, signals, info, new TimeValue64 { Seconds = seconds, Fraction = nanoseconds });

    private static Value Wait(Engine engine, PhpArray signals, PhpReference? info, TimeValue64? timeout)
    {
        if (!TryGetSet(engine, signals, out ulong set))
            return false;
        engine.Signals!.WithholdFromThreads();
        int signal = Libc.WaitForSignal(set, out SignalInformation information, timeout);
        if (signal < 0)
        {
            if (signal != -Errno.EAGAIN)
                Fail(engine, -signal);
            return -1;
        }

        if (info is not null)
            ProcessState.Assign(engine, info, SignalHandlers.Describe(information));
        return signal;
    }

    /// <summary>The set of a list's signals. False and a warning when one is none, and where signals cannot be handled.</summary>
    private static bool TryGetSet(Engine engine, PhpArray signals, out ulong set)
    {
        set = 0;
        if (engine.Signals is null)
        {
            ProcessState.Of(engine).LastControlError = Errno.ENOTSUP;
            engine.FunctionWarning(Libc.ErrorMessage(Errno.ENOTSUP) + Signals.Reason(engine));
            return false;
        }

        foreach ((_, Value value) in signals)
        {
            long signal = (int)Conversions.ToInt(engine, value);
            if (!SignalSet.IsValid(signal))
                return Fail(engine, Errno.EINVAL);
            set |= SignalSet.Of((int)signal);
        }

        return true;
    }

    private static bool Fail(Engine engine, int error)
    {
        ProcessState.Of(engine).LastControlError = error;
        engine.FunctionWarning(Libc.ErrorMessage(error));
        return false;
    }
}
