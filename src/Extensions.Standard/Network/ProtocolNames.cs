using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>The system's table of protocols.</summary>
[PhpExtension("standard")]
public static class ProtocolNames
{
    /// <summary>A protocol's number by its name or alias, as sockets are created with.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="protocol">"tcp", "udp", "icmp", …; names are case-sensitive.</param>
    /// <returns>false when the table (<c>/etc/protocols</c>) does not have it.</returns>
    /// <remarks>https://www.php.net/getprotobyname</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value getprotobyname(Engine engine, PhpString protocol)
    {
        if (protocol.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        int number = Libc.ProtocolNumber(protocol.Span);
        return number < 0 ? false : number;
    }

    /// <summary>A protocol's name by its number.</summary>
    /// <returns>false when the table (<c>/etc/protocols</c>) does not have it.</returns>
    /// <remarks>https://www.php.net/getprotobynumber</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value getprotobynumber(long protocol)
        => Libc.ProtocolName((int)protocol) is { } name ? PhpString.FromOwned(name) : false;
}
