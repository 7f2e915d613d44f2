using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>Names of hosts and services.</summary>
[PhpExtension("standard")]
public static class HostNames
{
    private const int LongestName = 255;

    /// <summary>The first IPv4 address of a host; the name itself when it is not known.</summary>
    /// <remarks>https://www.php.net/gethostbyname</remarks>
    [PhpFunction]
    public static PhpString gethostbyname(Engine engine, PhpString hostname)
        => IsTooLong(engine, hostname) || Libc.HostAddresses(hostname.Span) is not { Count: > 0 } found ? hostname : PhpString.FromOwned(found[0]);

    /// <summary>All IPv4 addresses of a host; false when it is not known.</summary>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/gethostbynamel</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? gethostbynamel(Engine engine, PhpString hostname)
    {
        if (IsTooLong(engine, hostname) || Libc.HostAddresses(hostname.Span) is not { } found)
            return null;
        var addresses = new PhpArray();
        foreach (byte[] address in found)
            addresses.Append(PhpString.FromOwned(address));
        return addresses;
    }

    private static bool IsTooLong(Engine engine, PhpString name)
    {
        engine.CheckPath(name, 1);
        if (name.Length <= LongestName)
            return false;
        engine.FunctionWarning("Host name cannot be longer than " + LongestName + " characters");
        return true;
    }

    /// <summary>A host's name by its address; the address itself when it has none.</summary>
    /// <returns>False, with a warning, when it is no address.</returns>
    /// <remarks>https://www.php.net/gethostbyaddr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gethostbyaddr(Engine engine, PhpString ip)
    {
        engine.CheckPath(ip, 1);
        if ((SocketName.Numeric(SocketName.Internet6, ip.Span, 0) ?? SocketName.Numeric(SocketName.Internet, ip.Span, 0)) is { } address)
            return Libc.HostName(address) is { } name ? PhpString.FromOwned(name) : ip;
        engine.FunctionWarning("Address is not a valid IPv4 or IPv6 address");
        return null;
    }

    /// <summary>A service's port.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="service">"http", …</param>
    /// <param name="protocol">"tcp" or "udp".</param>
    /// <returns>False when the table (<c>/etc/services</c>) does not have it.</returns>
    /// <remarks>https://www.php.net/getservbyname</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value getservbyname(Engine engine, PhpString service, PhpString protocol)
    {
        engine.CheckPath(service, 1);
        engine.CheckPath(protocol, 2);
        int port = Libc.ServicePort(service.Span, protocol.Span);
        return port < 0 ? false : port;
    }

    /// <summary>A service's name by its port.</summary>
    /// <returns>False when the table (<c>/etc/services</c>) does not have it.</returns>
    /// <remarks>https://www.php.net/getservbyport</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? getservbyport(Engine engine, long port, PhpString protocol)
    {
        engine.CheckPath(protocol, 2);
        return Libc.ServiceName((ushort)port, protocol.Span) is { } name ? PhpString.FromOwned(name) : null;
    }
}
