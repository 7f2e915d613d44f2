using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Process ids, signals to processes, times, the system's name, errors of posix functions.</summary>
[PhpExtension("posix")]
public static class PosixProcess
{
    /// <summary>The process's id.</summary>
    /// <remarks>https://www.php.net/posix_getpid</remarks>
    [PhpFunction]
    public static long posix_getpid() => Libc.ProcessId();

    /// <summary>The parent's id.</summary>
    /// <remarks>https://www.php.net/posix_getppid</remarks>
    [PhpFunction]
    public static long posix_getppid() => Libc.ParentProcessId();

    /// <summary>Sends a signal.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="process_id">A process; 0 this process group, -1 everything, below -1 that group.</param>
    /// <param name="signal">SIG…; 0 only asks whether the process could be signalled.</param>
    /// <returns>false on failure, see posix_get_last_error().</returns>
    /// <remarks>https://www.php.net/posix_kill</remarks>
    [PhpFunction]
    public static bool posix_kill(Engine engine, long process_id, long signal)
        => ProcessState.Succeeded(engine, Libc.Kill((int)process_id, (int)signal));

    /// <summary>errno of the last posix function that failed; 0 for none.</summary>
    /// <remarks>https://www.php.net/posix_get_last_error</remarks>
    [PhpFunction]
    public static long posix_get_last_error(Engine engine) => ProcessState.Of(engine).LastPosixError;

    /// <summary>As <see cref="posix_get_last_error"/>.</summary>
    /// <remarks>https://www.php.net/posix_errno</remarks>
    [PhpFunction]
    public static long posix_errno(Engine engine) => ProcessState.Of(engine).LastPosixError;

    /// <summary>The C library's text for an error number.</summary>
    /// <remarks>https://www.php.net/posix_strerror</remarks>
    [PhpFunction]
    public static PhpString posix_strerror(long error_code) => PhpString.From(Libc.ErrorText((int)error_code));

    /// <summary>Clock ticks used so far.</summary>
    /// <returns><c>array{ticks: int, utime: int, stime: int, cutime: int, cstime: int}</c>: since boot, in user mode, in the kernel, and of children.</returns>
    /// <remarks>https://www.php.net/posix_times</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_times(Engine engine)
    {
        long ticks = Libc.Times(out ProcessTimes times);
        if (!ProcessState.Succeeded(engine, ticks))
            return false;
        var array = new PhpArray(5);
        array.Set("ticks", ticks);
        array.Set("utime", times.User);
        array.Set("stime", times.System);
        array.Set("cutime", times.ChildrenUser);
        array.Set("cstime", times.ChildrenSystem);
        return array;
    }

    /// <summary>What the system calls itself.</summary>
    /// <returns><c>array{sysname: string, nodename: string, release: string, version: string, machine: string, domainname: string}</c></returns>
    /// <remarks>https://www.php.net/posix_uname</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_uname(Engine engine)
    {
        if (!ProcessState.Succeeded(engine, Libc.SystemName(out SystemNames names)))
            return false;
        var array = new PhpArray(6);
        array.Set("sysname", PhpString.FromOwned(names[0]));
        array.Set("nodename", PhpString.FromOwned(names[1]));
        array.Set("release", PhpString.FromOwned(names[2]));
        array.Set("version", PhpString.FromOwned(names[3]));
        array.Set("machine", PhpString.FromOwned(names[4]));
        array.Set("domainname", PhpString.FromOwned(names[5]));
        return array;
    }

    /// <summary>The current directory.</summary>
    /// <remarks>https://www.php.net/posix_getcwd</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value posix_getcwd(Engine engine)
    {
        if (Libc.WorkingDirectory(out int error) is { } directory)
            return PhpString.FromOwned(directory);
        ProcessState.Of(engine).LastPosixError = error;
        return false;
    }
}
