using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Who the process is: users, groups, sessions.</summary>
[PhpExtension("posix")]
public static class Identity
{
    /// <summary>The real user id.</summary>
    /// <remarks>https://www.php.net/posix_getuid</remarks>
    [PhpFunction]
    public static long posix_getuid() => Libc.UserId();

    /// <summary>The effective user id.</summary>
    /// <remarks>https://www.php.net/posix_geteuid</remarks>
    [PhpFunction]
    public static long posix_geteuid() => Libc.EffectiveUserId();

    /// <summary>The real group id.</summary>
    /// <remarks>https://www.php.net/posix_getgid</remarks>
    [PhpFunction]
    public static long posix_getgid() => Libc.GroupId();

    /// <summary>The effective group id.</summary>
    /// <remarks>https://www.php.net/posix_getegid</remarks>
    [PhpFunction]
    public static long posix_getegid() => Libc.EffectiveGroupId();

    /// <summary>Sets the real user id; false on failure.</summary>
    /// <remarks>https://www.php.net/posix_setuid</remarks>
    [PhpFunction]
    public static bool posix_setuid(Engine engine, long user_id) => ProcessState.Succeeded(engine, Libc.SetUserId((int)user_id));

    /// <summary>Sets the effective user id; false on failure.</summary>
    /// <remarks>https://www.php.net/posix_seteuid</remarks>
    [PhpFunction]
    public static bool posix_seteuid(Engine engine, long user_id) => ProcessState.Succeeded(engine, Libc.SetEffectiveUserId((int)user_id));

    /// <summary>Sets the real group id; false on failure.</summary>
    /// <remarks>https://www.php.net/posix_setgid</remarks>
    [PhpFunction]
    public static bool posix_setgid(Engine engine, long group_id) => ProcessState.Succeeded(engine, Libc.SetGroupId((int)group_id));

    /// <summary>Sets the effective group id; false on failure.</summary>
    /// <remarks>https://www.php.net/posix_setegid</remarks>
    [PhpFunction]
    public static bool posix_setegid(Engine engine, long group_id) => ProcessState.Succeeded(engine, Libc.SetEffectiveGroupId((int)group_id));

    /// <summary>The supplementary groups, <c>list&lt;int&gt;</c>.</summary>
    /// <remarks>https://www.php.net/posix_getgroups</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_getgroups(Engine engine)
    {
        int count = Libc.Groups([]);
        if (!ProcessState.Succeeded(engine, count))
            return false;
        var groups = new uint[count];
        count = Libc.Groups(groups);
        if (!ProcessState.Succeeded(engine, count))
            return false;
        var list = new PhpArray(count);
        for (int i = 0; i < count; i++)
            list.Append((long)groups[i]);
        return list;
    }

    /// <summary>The process group.</summary>
    /// <remarks>https://www.php.net/posix_getpgrp</remarks>
    [PhpFunction]
    public static long posix_getpgrp() => Libc.ProcessGroup();

    /// <summary>The process group of a process, 0 for this one; false when there is none.</summary>
    /// <remarks>https://www.php.net/posix_getpgid</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value posix_getpgid(Engine engine, long process_id) => NumberOrFalse(engine, Libc.ProcessGroupOf((int)process_id));

    /// <summary>Moves a process to a group; false on failure.</summary>
    /// <remarks>https://www.php.net/posix_setpgid</remarks>
    [PhpFunction]
    public static bool posix_setpgid(Engine engine, long process_id, long process_group_id)
        => ProcessState.Succeeded(engine, Libc.SetProcessGroup((int)process_id, (int)process_group_id));

    /// <summary>The session of a process, 0 for this one; false when there is none.</summary>
    /// <remarks>https://www.php.net/posix_getsid</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value posix_getsid(Engine engine, long process_id) => NumberOrFalse(engine, Libc.SessionOf((int)process_id));

    /// <summary>Makes the process the leader of a new session.</summary>
    /// <returns>The session's id; -1 when the process leads a group already.</returns>
    /// <remarks>https://www.php.net/posix_setsid</remarks>
    [PhpFunction]
    public static long posix_setsid() => Math.Max(-1, Libc.NewSession());

    private static Value NumberOrFalse(Engine engine, int number) => ProcessState.Succeeded(engine, number) ? number : false;
}
