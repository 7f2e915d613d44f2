using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>Whose the main script is, and when it was changed, as it was when first asked for. Code without a file belongs to the process's user.</summary>
[PhpExtension("standard")]
public static class ScriptOwner
{
    private sealed class ScriptStatus
    {
        public readonly long User = Libc.UserId();
        public readonly long Group = Libc.GroupId();
        public readonly long? Inode;
        public readonly long? Modified;

        public ScriptStatus(Engine engine)
        {
            if (engine.IncludedFiles is not [{ } script, ..] || Libc.Status(PhpString.FromLatin1(script).Span, out FileStatus status) < 0)
                return;
            User = status.UserId;
            Group = status.GroupId;
            Inode = (long)status.Inode;
            Modified = status.Modified.Seconds;
        }
    }

    /// <summary>The name of the user who owns the script; "" without a file.</summary>
    /// <remarks>https://www.php.net/get_current_user</remarks>
    [PhpFunction]
    public static PhpString get_current_user(Engine engine)
    {
        ScriptStatus status = Of(engine);
        return status.Inode is not null && Libc.User((uint)status.User, out _) is { } user ? PhpString.From(user.Name) : PhpString.Empty;
    }

    /// <remarks>https://www.php.net/getmyuid</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long getmyuid(Engine engine) => Of(engine).User;

    /// <remarks>https://www.php.net/getmygid</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long getmygid(Engine engine) => Of(engine).Group;

    /// <returns>False without a file.</returns>
    /// <remarks>https://www.php.net/getmyinode</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? getmyinode(Engine engine) => Of(engine).Inode;

    /// <summary>When the script was changed, in seconds since 1970-01-01 UTC; false without a file.</summary>
    /// <remarks>https://www.php.net/getlastmod</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? getlastmod(Engine engine) => Of(engine).Modified;

    private static ScriptStatus Of(Engine engine) => engine.State(static engine => new ScriptStatus(engine));
}
