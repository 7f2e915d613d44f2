using System.Buffers.Binary;
using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>Internet addresses as text, as bytes, as numbers.</summary>
[PhpExtension("standard")]
public static class InternetAddresses
{
    private const int Size = 4;
    private const int Size6 = 16;

    /// <summary>An address as text.</summary>
    /// <param name="ip">4 or 16 bytes.</param>
    /// <returns>False for other lengths.</returns>
    /// <remarks>https://www.php.net/inet_ntop</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? inet_ntop(PhpString ip) => ip.Length switch
    {
        Size => PhpString.FromOwned(Libc.AddressText(SocketName.Internet, ip.Span)),
        Size6 => PhpString.FromOwned(Libc.AddressText(SocketName.Internet6, ip.Span)),
        _ => null,
    };

    /// <summary>An address as bytes: 4, or 16 of IPv6.</summary>
    /// <returns>False when the text is no address.</returns>
    /// <remarks>https://www.php.net/inet_pton</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? inet_pton(Engine engine, PhpString ip)
    {
        engine.CheckPath(ip, 1);
        bool isVersion6 = ip.Span.Contains((byte)':');
        if (!isVersion6 && !ip.Span.Contains((byte)'.'))
            return null;
        var address = new byte[isVersion6 ? Size6 : Size];
        return Libc.TryParseAddress(isVersion6 ? SocketName.Internet6 : SocketName.Internet, ip.Span, address) ? PhpString.FromOwned(address) : null;
    }

    /// <summary>An IPv4 address as a number.</summary>
    /// <returns>False when the text is no address.</returns>
    /// <remarks>https://www.php.net/ip2long</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value ip2long(Engine engine, PhpString ip)
    {
        engine.CheckPath(ip, 1);
        Span<byte> address = stackalloc byte[Size];
        return Libc.TryParseAddress(SocketName.Internet, ip.Span, address) ? BinaryPrimitives.ReadUInt32BigEndian(address) : false;
    }

    /// <summary>A number as an IPv4 address; its low 32 bits count.</summary>
    /// <remarks>https://www.php.net/long2ip</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? long2ip(long ip)
    {
        Span<byte> address = stackalloc byte[Size];
        BinaryPrimitives.WriteUInt32BigEndian(address, (uint)ip);
        return PhpString.FromOwned(Libc.AddressText(SocketName.Internet, address));
    }

    /// <summary>The network interfaces.</summary>
    /// <returns>array&lt;string, array{unicast: list&lt;array{flags: int, family?: int, address?, netmask?, broadcast?, ptp?}&gt;, up: bool}&gt;; false, with a warning, when the system refuses.</returns>
    /// <remarks>https://www.php.net/net_get_interfaces</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? net_get_interfaces(Engine engine)
    {
        const uint up = 1;
        const uint broadcast = 2;
        const uint pointToPoint = 16;
        int result = Libc.Interfaces(out List<NetworkInterface> interfaces);
        if (result < 0)
        {
            engine.Warning("getifaddrs() failed " + -result + ": " + Libc.ErrorMessage(-result));
            return null;
        }

        var names = new List<PhpString>();
        var unicast = new List<PhpArray>();
        var all = new PhpArray();
        foreach (NetworkInterface entry in interfaces)
        {
            PhpString name = PhpString.FromOwned(entry.Name);
            int known = names.IndexOf(name);
            if (known < 0)
            {
                known = names.Count;
                names.Add(name);
                unicast.Add(new PhpArray());
                var one = new PhpArray();
                one.Set("unicast", unicast[known]);
                one.Set("up", (entry.Flags & up) != 0);
                all.Set(ArrayKey.From(name), one);
            }

            var address = new PhpArray();
            address.Set("flags", entry.Flags);
            if (entry.Address is not null)
                address.Set("family", SocketName.Family(entry.Address));
            AddText(address, "address", entry.Address);
            AddText(address, "netmask", entry.NetMask);
            AddText(address, "broadcast", (entry.Flags & broadcast) != 0 ? entry.Other : null);
            AddText(address, "ptp", (entry.Flags & pointToPoint) != 0 ? entry.Other : null);
            unicast[known].Append(address);
        }

        return all;
    }

    private static void AddText(PhpArray target, string key, byte[]? address)
    {
        const int offset = 4;
        const int offset6 = 8;
        switch (SocketName.Family(address))
        {
            case SocketName.Internet:
                target.Set(key, PhpString.FromOwned(Libc.AddressText(SocketName.Internet, address.AsSpan(offset, Size))));
                break;
            case SocketName.Internet6:
                target.Set(key, PhpString.FromOwned(Libc.AddressText(SocketName.Internet6, address.AsSpan(offset6, Size6))));
                break;
        }
    }
}
