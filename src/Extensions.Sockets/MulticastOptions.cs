using System.Buffers.Binary;
using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Options of multicast: groups, sources, and the interface that is used.</summary>
/// <remarks>RFC 3678; the kernel's <c>struct group_req</c> and <c>struct group_source_req</c>.</remarks>
internal static class MulticastOptions
{
    /// <summary>Bytes before the first address of a request: the interface's number, aligned.</summary>
    private const int GroupOffset = 8;

    /// <summary>Sets an option of IPPROTO_IP; null when it is none of these.</summary>
    public static bool? Set(Engine engine, Socket socket, int level, long option, Value value)
    {
        switch (option)
        {
            case SocketConstants.IP_MULTICAST_IF:
                return InterfaceNumber(engine, value) is { } index
                    && AddressOf(engine, socket, index) is { } address
                    && SocketOptions.SetInts(engine, socket, level, option, [(int)address]);
            case SocketConstants.IP_MULTICAST_LOOP:
                return SocketOptions.SetBytes(engine, socket, level, option, [Conversions.ToBool(value) ? (byte)1 : (byte)0]);
            case SocketConstants.IP_MULTICAST_TTL:
                long hops = Conversions.ToInt(engine, value);
                if (hops is < 0 or > byte.MaxValue)
                    throw engine.ArgumentValueError(4, "must be between 0 and 255");
                return SocketOptions.SetBytes(engine, socket, level, option, [(byte)hops]);
            default:
                return SetMembership(engine, socket, level, option, value);
        }
    }

    /// <summary>Sets an option of IPPROTO_IPV6; null when it is none of these.</summary>
    public static bool? Set6(Engine engine, Socket socket, int level, long option, Value value)
    {
        switch (option)
        {
            case SocketConstants.IPV6_MULTICAST_IF:
                return InterfaceNumber(engine, value) is { } index && SocketOptions.SetInts(engine, socket, level, option, [(int)index]);
            case SocketConstants.IPV6_MULTICAST_LOOP:
                return SocketOptions.SetInts(engine, socket, level, option, [Conversions.ToBool(value) ? 1 : 0]);
            case SocketConstants.IPV6_MULTICAST_HOPS:
                long hops = Conversions.ToInt(engine, value);
                if (hops is < -1 or > byte.MaxValue)
                    throw engine.ArgumentValueError(4, "must be between -1 and 255");
                return SocketOptions.SetInts(engine, socket, level, option, [(int)hops]);
            default:
                return SetMembership(engine, socket, level, option, value);
        }
    }

    /// <summary>The number of the interface with an IPv4 address (bytes as the network orders them), 0 for "any"; null after a warning.</summary>
    public static long? InterfaceOf(Engine engine, Socket socket, uint address)
    {
        if (address == 0)
            return 0;
        int index = Libc.InterfaceOfAddress(socket.Descriptor, address);
        if (index > 0)
            return index;
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, address);
        engine.FunctionWarning(index < 0
            ? "Failed obtaining interfaces list: error " + (-index).ToString(CultureInfo.InvariantCulture)
            : "The interface with IP address " + PhpString.FromOwned(Libc.AddressText((int)SocketConstants.AF_INET, bytes)).ToLatin1() + " was not found");
        return null;
    }

    private static bool? SetMembership(Engine engine, Socket socket, int level, long option, Value value)
    {
        bool hasSource;
        switch (option)
        {
            case SocketConstants.MCAST_JOIN_GROUP or SocketConstants.MCAST_LEAVE_GROUP:
                hasSource = false;
                break;
            case SocketConstants.MCAST_BLOCK_SOURCE or SocketConstants.MCAST_UNBLOCK_SOURCE
                or SocketConstants.MCAST_JOIN_SOURCE_GROUP or SocketConstants.MCAST_LEAVE_SOURCE_GROUP:
                hasSource = true;
                break;
            default:
                return null;
        }

        PhpArray members = Conversions.ToArray(engine, value);
        var request = new byte[GroupOffset + (hasSource ? 2 : 1) * Libc.LongestAddress];
        if (!TryPutAddress(engine, socket, members, "group", request.AsSpan(GroupOffset))
            || (hasSource && !TryPutAddress(engine, socket, members, "source", request.AsSpan(GroupOffset + Libc.LongestAddress))))
            return false;
        Value named = members["interface"];
        if ((named.IsUndefined ? 0 : InterfaceNumber(engine, named.Dereferenced)) is not { } index)
            return false;
        BinaryPrimitives.WriteUInt32LittleEndian(request, index);
        return SocketOptions.SetBytes(engine, socket, level, option, request);
    }

    private static bool TryPutAddress(Engine engine, Socket socket, PhpArray members, string key, Span<byte> room)
    {
        Value host = members[key];
        if (host.IsUndefined)
            throw engine.ValueError("No key \"" + key + "\" passed in optval");
        PhpString text = Conversions.ToPhpString(engine, host.Dereferenced);
        if (socket.Family == SocketConstants.AF_UNIX)
        {
            engine.FunctionWarning("IP address used in the context of an unexpected type of socket");
            return false;
        }

        byte[]? address = SocketAddress.OfHost(engine, socket, text, 0);
        address?.CopyTo(room);
        return address is not null;
    }

    /// <summary>An interface by number or name; null after a warning when there is none of that name.</summary>
    private static uint? InterfaceNumber(Engine engine, Value value)
    {
        if (value.IsInt)
        {
            return value.AsInt is >= 0 and <= uint.MaxValue
                ? (uint)value.AsInt
                : throw engine.ValueError("Index must be between 0 and " + uint.MaxValue.ToString(CultureInfo.InvariantCulture));
        }

        uint index = SocketAddress.InterfaceNumber(engine, Conversions.ToPhpString(engine, value).Span);
        return index == 0 ? null : index;
    }

    /// <summary>The IPv4 address of an interface, bytes as the network orders them; null after a warning.</summary>
    private static uint? AddressOf(Engine engine, Socket socket, uint index)
    {
        if (index == 0)
            return 0;
        int result = Libc.AddressOfInterface(socket.Descriptor, index, out uint address);
        if (result >= 0)
            return address;
        engine.FunctionWarning("Failed obtaining address for interface " + index.ToString(CultureInfo.InvariantCulture)
            + ": error " + (-result).ToString(CultureInfo.InvariantCulture));
        return null;
    }
}
