using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Scheduling priority and the alarm clock.</summary>
[PhpExtension("pcntl")]
public static class Priorities
{
    /// <summary>The niceness of a process, group or user: -20 (first served) to 19.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="process_id">Process, group or user id; null means this process's id.</param>
    /// <param name="mode">PRIO_PROCESS, PRIO_PGRP or PRIO_USER.</param>
    /// <returns>false with a warning when there is no such process.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: <paramref name="mode"/> is none of these.</exception>
    /// <remarks>https://www.php.net/pcntl_getpriority</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value pcntl_getpriority(Engine engine, long? process_id = null, [PhpParameter(Default = "PRIO_PROCESS")] long mode = ProcessConstants.PRIO_PROCESS)
    {
        int priority = Libc.Priority((int)mode, (int)(process_id ?? Libc.ProcessId()), out int error);
        if (error == 0)
            return priority;
        ProcessState.Of(engine).LastControlError = error;
        if (error == Errno.EINVAL)
            throw engine.ArgumentValueError(2, "must be one of PRIO_PGRP, PRIO_USER, or PRIO_PROCESS");
        Warn(engine, error);
        return false;
    }

    /// <summary>Sets the niceness of a process, group or user.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="priority">-20 to 19.</param>
    /// <param name="process_id">Process, group or user id; null means this process's id.</param>
    /// <param name="mode">PRIO_PROCESS, PRIO_PGRP or PRIO_USER.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: <paramref name="mode"/> is none of these.</exception>
    /// <remarks>https://www.php.net/pcntl_setpriority</remarks>
    [PhpFunction]
    public static bool pcntl_setpriority(Engine engine, long priority, long? process_id = null, [PhpParameter(Default = "PRIO_PROCESS")] long mode = ProcessConstants.PRIO_PROCESS)
    {
        int error = -Libc.SetPriority((int)mode, (int)(process_id ?? Libc.ProcessId()), (int)priority);
        if (error == 0)
            return true;
        ProcessState.Of(engine).LastControlError = error;
        if (error == Errno.EINVAL)
            throw engine.ArgumentValueError(3, "must be one of PRIO_PGRP, PRIO_USER, or PRIO_PROCESS");
        Warn(engine, error);
        return false;
    }

    /// <summary>Has SIGALRM sent to this process.</summary>
    /// <param name="seconds">From now; 0 cancels.</param>
    /// <returns>Seconds that the alarm set before still had.</returns>
    /// <remarks>https://www.php.net/pcntl_alarm</remarks>
    [PhpFunction]
    public static long pcntl_alarm(long seconds) => Libc.Alarm((uint)seconds);

    private static void Warn(Engine engine, int error)
    {
        string number = error.ToString(CultureInfo.InvariantCulture);
        engine.FunctionWarning(error switch
        {
            Errno.ESRCH => "Error " + number + ": No process was located using the given parameters",
            Errno.EPERM => "Error " + number + ": A process was located, but neither its effective nor real user ID matched the effective user ID of the caller",
            Errno.EACCES => "Error " + number + ": Only a super user may attempt to increase the process priority",
            _ => "Unknown error " + number + " has occurred",
        });
    }
}
