using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>One address of a host, with the kind of socket that it is for.</summary>
[PhpExtension("sockets")]
[PhpClass("AddressInfo", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Cannot directly construct AddressInfo, use socket_addrinfo_lookup() instead")]
public sealed class AddressInfo : PhpObject
{
    public AddressInfo(PhpClass @class) : base(@class)
    {
    }

    internal AddressInfo(PhpClass @class, HostAddress host) : base(@class) => Host = host;

    /// <summary>What the system said.</summary>
    internal HostAddress Host { get; } = new();

    protected internal override bool IsCloneable => false;

    /// <summary>Two of them are never equal.</summary>
    protected internal override int? CompareTo(PhpObject other) => 1;
}
