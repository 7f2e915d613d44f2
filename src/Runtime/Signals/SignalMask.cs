using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Signals;

/// <summary>
/// Which signals are blocked, as a script sees it. <see cref="SignalSet.Faults"/> are only noted as blocked: what the processor raises
/// while they are would end the process.
/// </summary>
public sealed class SignalMask
{
    private ulong _notedFaults;

    /// <summary><c>sigprocmask</c>: 0 or the negated errno.</summary>
    /// <param name="how">SIG_BLOCK 0, SIG_UNBLOCK 1, SIG_SETMASK 2.</param>
    /// <param name="signals">Bits as <see cref="SignalSet"/> says.</param>
    /// <param name="before">What was blocked.</param>
    public int Change(int how, ulong signals, out ulong before)
    {
        int result = Libc.ChangeSignalMask(how, signals & ~SignalSet.Faults, out before);
        before = (before & ~SignalSet.Faults) | _notedFaults;
        if (result < 0)
            return result;
        ulong faults = signals & SignalSet.Faults;
        _notedFaults = how switch
        {
            0 => _notedFaults | faults,
            1 => _notedFaults & ~faults,
            _ => faults,
        };
        return 0;
    }

    /// <summary>Blocks all. Returns what was blocked, for <see cref="Restore"/>.</summary>
    public ulong BlockAll()
    {
        Change(0, SignalSet.All, out ulong before);
        return before;
    }

    /// <summary>Blocks these and no others.</summary>
    public void Restore(ulong signals) => Change(2, signals, out _);
}
