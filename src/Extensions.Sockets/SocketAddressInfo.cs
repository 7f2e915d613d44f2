using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Addresses of hosts and services, and sockets for them.</summary>
[PhpExtension("sockets")]
public static class SocketAddressInfo
{
    /// <summary>Looks up a host and a service.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="host">A name or an IP address.</param>
    /// <param name="service">A name or a port; null for none.</param>
    /// <param name="hints"><c>array{ai_flags?: int, ai_socktype?: int, ai_protocol?: int, ai_family?: int}</c>; a list counts as empty.</param>
    /// <returns><c>list&lt;AddressInfo&gt;</c>; false when there is nothing.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: another key.</exception>
    /// <remarks>https://www.php.net/socket_addrinfo_lookup</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value socket_addrinfo_lookup(Engine engine, PhpString host, PhpString? service = null, [PhpParameter(Default = "[]")] PhpArray? hints = null)
    {
        var wanted = new HostAddress();
        if (hints is not null)
        {
            foreach ((ArrayKey key, Value hint) in hints)
            {
                if (!key.IsInt)
                    Put(engine, wanted, key.ToPhpString().ToLatin1(), hint.Dereferenced);
            }
        }

        if (Libc.HostAddresses(host.Span, service?.Span.ToArray(), wanted) is not { } found)
            return false;
        var list = new PhpArray(found.Count);
        foreach (HostAddress address in found)
            list.Append(new AddressInfo(engine.BuiltInClass("AddressInfo"), address));
        return list;
    }

    /// <summary>Creates a socket and connects it.</summary>
    /// <returns>The socket; false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_addrinfo_connect</remarks>
    [PhpFunction(Returns = "Socket|false")]
    public static Value socket_addrinfo_connect(Engine engine, AddressInfo address)
    {
        if (Create(engine, address.Host) is not { } socket)
            return false;
        return Finish(engine, socket, Libc.Connect(socket.Descriptor, address.Host.Address), "Unable to connect address");
    }

    /// <summary>Creates a socket with the address.</summary>
    /// <returns>The socket; false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_addrinfo_bind</remarks>
    [PhpFunction(Returns = "Socket|false")]
    public static Value socket_addrinfo_bind(Engine engine, AddressInfo address) =>
        Create(engine, address.Host) is { } socket ? Finish(engine, socket, Libc.Bind(socket.Descriptor, address.Host.Address), "Unable to bind address") : false;

    /// <summary>What an address is made of.</summary>
    /// <returns><c>array{ai_flags: int, ai_family: int, ai_socktype: int, ai_protocol: int, ai_canonname?: string, ai_addr: array}</c>, the last
    /// being <c>array{sin_port: int, sin_addr: string}</c> or <c>array{sin6_port: int, sin6_addr: string}</c>.</returns>
    /// <remarks>https://www.php.net/socket_addrinfo_explain</remarks>
    [PhpFunction]
    public static PhpArray socket_addrinfo_explain(AddressInfo address)
    {
        HostAddress host = address.Host;
        var array = new PhpArray();
        array.Set("ai_flags", host.Flags);
        array.Set("ai_family", host.Family);
        array.Set("ai_socktype", host.SocketType);
        array.Set("ai_protocol", host.Protocol);
        if (host.CanonicalName is { } name)
            array.Set("ai_canonname", PhpString.From(name));
        var parts = new PhpArray();
        string prefix = host.Family == SocketConstants.AF_INET ? "sin" : "sin6";
        if (host.Family is (int)SocketConstants.AF_INET or (int)SocketConstants.AF_INET6)
        {
            parts.Set(prefix + "_port", SocketAddress.Port(host.Address));
            parts.Set(prefix + "_addr", SocketAddress.Text(host.Address));
        }

        array.Set("ai_addr", parts);
        return array;
    }

    private static void Put(Engine engine, HostAddress wanted, string key, Value hint)
    {
        int number = (int)Conversions.ToInt(engine, hint);
        switch (key)
        {
            case "ai_flags":
                wanted.Flags = number;
                break;
            case "ai_socktype":
                wanted.SocketType = number;
                break;
            case "ai_protocol":
                wanted.Protocol = number;
                break;
            case "ai_family":
                wanted.Family = number;
                break;
            default:
                throw engine.ArgumentValueError(3, "must only contain array keys \"ai_flags\", \"ai_socktype\", \"ai_protocol\", or \"ai_family\"");
        }
    }

    private static Socket? Create(Engine engine, HostAddress host)
    {
        int descriptor = Libc.Socket(host.Family, host.SocketType, host.Protocol);
        if (descriptor >= 0)
            return new Socket(engine, descriptor, host.Family);
        SocketErrors.Keep(engine, null, -descriptor);
        SocketErrors.Warn(engine, "Unable to create socket", -descriptor);
        return null;
    }

    private static Value Finish(Engine engine, Socket socket, int result, string problem)
    {
        if (result >= 0)
            return socket;
        SocketErrors.Fail(engine, socket, problem, -result);
        return false;
    }
}
