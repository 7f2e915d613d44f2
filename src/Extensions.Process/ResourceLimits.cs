using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>What the process, and programs that it starts, may use.</summary>
[PhpExtension("posix")]
public static class ResourceLimits
{
    private const ulong Infinity = ulong.MaxValue;

    /// <summary>All limits.</summary>
    /// <returns><c>array&lt;string, int|string&gt;</c>: "soft core", "hard core", …; "unlimited" where there is none. The stack's is the one that
    /// programs are given: this one has a larger stack.</returns>
    /// <remarks>https://www.php.net/posix_getrlimit</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_getrlimit(Engine engine)
    {
        ReadOnlySpan<(long Resource, string Name)> limits =
        [
            (PosixConstants.POSIX_RLIMIT_CORE, "core"), (PosixConstants.POSIX_RLIMIT_DATA, "data"), (PosixConstants.POSIX_RLIMIT_STACK, "stack"),
            (PosixConstants.POSIX_RLIMIT_AS, "totalmem"), (PosixConstants.POSIX_RLIMIT_RSS, "rss"), (PosixConstants.POSIX_RLIMIT_NPROC, "maxproc"),
            (PosixConstants.POSIX_RLIMIT_MEMLOCK, "memlock"), (PosixConstants.POSIX_RLIMIT_CPU, "cpu"), (PosixConstants.POSIX_RLIMIT_FSIZE, "filesize"),
            (PosixConstants.POSIX_RLIMIT_NOFILE, "openfiles"),
        ];
        var array = new PhpArray(2 * limits.Length);
        foreach ((long resource, string name) in limits)
        {
            if (!ProcessState.Succeeded(engine, Libc.ResourceLimit((int)resource, out ulong soft, out ulong hard)))
                return false;
            if (resource == PosixConstants.POSIX_RLIMIT_STACK && engine.Process.ChildStackLimit is { } own)
                soft = own;
            array.Set("soft " + name, Limit(soft));
            array.Set("hard " + name, Limit(hard));
        }

        return array;
    }

    /// <summary>Sets a limit.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="resource">POSIX_RLIMIT_….</param>
    /// <param name="soft_limit">What counts, at most the hard limit; POSIX_RLIMIT_INFINITY for none.</param>
    /// <param name="hard_limit">How far the soft limit may be raised; itself it can only be lowered without privileges.</param>
    /// <returns>false on failure.</returns>
    /// <remarks>https://www.php.net/posix_setrlimit</remarks>
    [PhpFunction]
    public static bool posix_setrlimit(Engine engine, long resource, long soft_limit, long hard_limit)
    {
        ulong soft = (ulong)soft_limit;
        ulong hard = (ulong)hard_limit;
        // The stack that runs the script stays as it is: its soft limit is for programs that are started.
        ulong? forPrograms = null;
        if (resource == PosixConstants.POSIX_RLIMIT_STACK && engine.Process.ChildStackLimit is not null && soft <= hard
            && Libc.ResourceLimit((int)resource, out ulong running, out _) >= 0)
        {
            forPrograms = soft;
            soft = Math.Min(running, hard);
        }

        if (!ProcessState.Succeeded(engine, Libc.SetResourceLimit((int)resource, soft, hard)))
            return false;
        if (forPrograms is not null)
            engine.Process.ChildStackLimit = forPrograms;
        return true;
    }

    private static Value Limit(ulong limit) => limit == Infinity ? PhpString.FromLatin1("unlimited") : (long)limit;
}
