using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Users and groups by name and number.</summary>
[PhpExtension("posix")]
public static class Accounts
{
    /// <summary>The name of the user who is logged in on the terminal.</summary>
    /// <returns>false when there is no terminal, or nobody is.</returns>
    /// <remarks>https://www.php.net/posix_getlogin</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value posix_getlogin(Engine engine) =>
        Libc.LoginName(out int error) is { } name ? PhpString.FromOwned(name) : ProcessState.Failed(engine, error);

    /// <summary>A user by name.</summary>
    /// <returns><c>array{name: string, passwd: string, uid: int, gid: int, gecos: string, dir: string, shell: string}</c>; false when there is none.</returns>
    /// <remarks>https://www.php.net/posix_getpwnam</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_getpwnam(Engine engine, PhpString username) => Describe(engine, Libc.User(username.Span, out int error), error);

    /// <summary>A user by number, as <see cref="posix_getpwnam"/>.</summary>
    /// <remarks>https://www.php.net/posix_getpwuid</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_getpwuid(Engine engine, long user_id) => Describe(engine, Libc.User((uint)user_id, out int error), error);

    /// <summary>A group by name.</summary>
    /// <returns><c>array{name: string, passwd: ?string, members: list&lt;string&gt;, gid: int}</c>; false when there is none.</returns>
    /// <remarks>https://www.php.net/posix_getgrnam</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_getgrnam(Engine engine, PhpString name) => Describe(engine, Libc.Group(name.Span, out int error), error);

    /// <summary>A group by number, as <see cref="posix_getgrnam"/>.</summary>
    /// <remarks>https://www.php.net/posix_getgrgid</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value posix_getgrgid(Engine engine, long group_id) => Describe(engine, Libc.Group((uint)group_id, out int error), error);

    /// <summary>Gives the process the supplementary groups of a user, and one more.</summary>
    /// <param name="username">Not empty.</param>
    /// <param name="group_id">Added to them.</param>
    /// <returns>false on failure.</returns>
    /// <remarks>https://www.php.net/posix_initgroups</remarks>
    [PhpFunction]
    public static bool posix_initgroups(PhpString username, long group_id) => username.Length > 0 && Libc.InitializeGroups(username.Span, (uint)group_id) >= 0;

    private static Value Describe(Engine engine, UserAccount? user, int error)
    {
        if (user is null)
            return ProcessState.Failed(engine, error);
        var array = new PhpArray(7);
        array.Set("name", PhpString.FromOwned(user.Name));
        array.Set("passwd", PhpString.FromOwned(user.Password));
        array.Set("uid", (long)user.Id);
        array.Set("gid", (long)user.Group);
        array.Set("gecos", PhpString.FromOwned(user.Description));
        array.Set("dir", PhpString.FromOwned(user.Directory));
        array.Set("shell", PhpString.FromOwned(user.Shell));
        return array;
    }

    private static Value Describe(Engine engine, GroupAccount? group, int error)
    {
        if (group is null)
            return ProcessState.Failed(engine, error);
        var members = new PhpArray(group.Members.Count);
        foreach (byte[] member in group.Members)
            members.Append(PhpString.FromOwned(member));
        var array = new PhpArray(4);
        array.Set("name", PhpString.FromOwned(group.Name));
        array.Set("passwd", group.Password is { } password ? PhpString.FromOwned(password) : Value.Null);
        array.Set("members", members);
        array.Set("gid", (long)group.Id);
        return array;
    }
}
