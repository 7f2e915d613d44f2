using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>The connection to who asked for the script, which on the command line always stands.</summary>
[PhpExtension("standard")]
public static class ConnectionStatus
{
    [PhpConstant] public const long CONNECTION_ABORTED = 1;
    [PhpConstant] public const long CONNECTION_NORMAL = 0;
    [PhpConstant] public const long CONNECTION_TIMEOUT = 2;

    /// <summary>Whether the other side is gone: 0.</summary>
    /// <remarks>https://www.php.net/connection_aborted</remarks>
    [PhpFunction]
    public static long connection_aborted() => CONNECTION_NORMAL;

    /// <summary>How the connection stands: CONNECTION_NORMAL.</summary>
    /// <remarks>https://www.php.net/connection_status</remarks>
    [PhpFunction]
    public static long connection_status() => CONNECTION_NORMAL;

    /// <summary>Whether the script is to go on when the other side is gone: the setting ignore_user_abort.</summary>
    /// <returns>What it was.</returns>
    /// <remarks>https://www.php.net/ignore_user_abort</remarks>
    [PhpFunction]
    public static long ignore_user_abort(Engine engine, bool? enable = null)
    {
        long before = engine.Ini.GetBool("ignore_user_abort") ? 1 : 0;
        if (enable is { } wanted)
            engine.Ini.Set("ignore_user_abort", wanted ? "1" : "0");
        return before;
    }
}
