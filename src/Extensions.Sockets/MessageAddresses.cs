using System.Buffers.Binary;
using System.Globalization;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Addresses of messages: <c>array{family: int, addr: string, port: int, …}</c> and <c>struct sockaddr</c>.</summary>
internal static class MessageAddresses
{
    private const int InternetSize = 16;
    private const int Internet6Size = 28;
    private const int PathOffset = 2;
    private const int PathSize = 108;

    /// <summary>The address for a message to be sent; empty after a problem.</summary>
    public static byte[] Write(MessageConversion conversion, Value value)
    {
        if (conversion.Array(value) is not { } array || Room(conversion, array) is not { } address)
            return [];
        int family = BinaryPrimitives.ReadUInt16LittleEndian(address);
        conversion.At(array, "family", family => conversion.Integer(family, 0, ushort.MaxValue, "a sa_family_t value"));
        switch (family)
        {
            case (int)SocketConstants.AF_INET:
                conversion.At(array, "addr", host => WriteHost(conversion, family, host, address.AsMemory(4, 4)));
                conversion.At(array, "port", port => WritePort(conversion, port, address));
                return address;
            case (int)SocketConstants.AF_INET6:
                conversion.At(array, "addr", host => WriteHost(conversion, family, host, address.AsMemory(8, 16)));
                conversion.At(array, "port", port => WritePort(conversion, port, address));
                conversion.At(array, "flowinfo", flow => BinaryPrimitives.WriteUInt32LittleEndian(address.AsSpan(4), conversion.Unsigned(flow)));
                conversion.At(array, "scope_id", scope => BinaryPrimitives.WriteUInt32LittleEndian(address.AsSpan(24), conversion.Unsigned(scope)));
                return address;
            default:
                conversion.At(array, "path", path => WritePath(conversion, path, address));
                return address[..Length(address)];
        }
    }

    /// <summary>Zeros where the sender's address may be put; empty after a problem.</summary>
    public static byte[] Receiving(MessageConversion conversion, Value value)
    {
        if (conversion.Array(value) is not { } array || Room(conversion, array) is not { } address)
            return [];
        address.AsSpan().Clear();
        return address;
    }

    /// <summary>An address as PHP shows it; null for none.</summary>
    public static Value Read(MessageConversion conversion, ReadOnlySpan<byte> address)
    {
        int family = SocketAddress.Family(address);
        if (family == 0)
            return Value.Null;
        var array = new PhpArray();
        switch (family)
        {
            case (int)SocketConstants.AF_INET:
                array.Set("family", family);
                array.Set("addr", SocketAddress.Text(address));
                array.Set("port", SocketAddress.Port(address));
                break;
            case (int)SocketConstants.AF_INET6:
                array.Set("family", family);
                array.Set("addr", SocketAddress.Text(address));
                array.Set("port", SocketAddress.Port(address));
                array.Set("flowinfo", (long)BinaryPrimitives.ReadUInt32LittleEndian(address[4..]));
                array.Set("scope_id", (long)BinaryPrimitives.ReadUInt32LittleEndian(address[24..]));
                break;
            case (int)SocketConstants.AF_UNIX:
                int zero = address[PathOffset..].IndexOf((byte)0);
                conversion.Enter("path");
                if (zero < 0)
                    conversion.Fail("could not find a NUL in the path");
                conversion.Leave();
                array.Set("family", family);
                array.Set("path", PhpString.From(address.Slice(PathOffset, Math.Max(zero, 0))));
                break;
            default:
                conversion.Fail("cannot read struct sockaddr with family " + family.ToString(CultureInfo.InvariantCulture) + "; not supported");
                break;
        }

        return array;
    }

    /// <summary>Writes an address by text or name.</summary>
    public static void WriteHost(MessageConversion conversion, int family, Value value, Memory<byte> address)
    {
        PhpString host = Conversions.ToPhpString(conversion.Engine, value);
        if (!SocketAddress.TryResolve(conversion.Engine, conversion.Socket, family, host.Span, address.Span, out _))
            conversion.Fail("could not resolve address '" + host.ToLatin1() + "' to get an " + (family == SocketConstants.AF_INET ? "AF_INET" : "AF_INET6") + " address");
    }

    /// <summary>An address of the right size with its family; null after a problem.</summary>
    private static byte[]? Room(MessageConversion conversion, PhpArray array)
    {
        int family = conversion.Socket.Family;
        Value given = array["family"];
        if (!given.IsUndefined && !given.Dereferenced.IsNull)
        {
            conversion.Enter("family");
            family = conversion.Int(given.Dereferenced);
            conversion.Leave();
            if (conversion.HasFailed)
                return null;
        }

        int own = conversion.Socket.Family;
        switch (family)
        {
            case (int)SocketConstants.AF_INET when own is (int)SocketConstants.AF_INET or (int)SocketConstants.AF_INET6:
                return WithFamily(InternetSize, family);
            case (int)SocketConstants.AF_INET6 when own == family:
                return WithFamily(Internet6Size, family);
            case (int)SocketConstants.AF_UNIX when own == family:
                return WithFamily(PathOffset + PathSize, family);
            case (int)SocketConstants.AF_INET:
                conversion.Fail("the specified family (number 2) is not supported on this socket");
                return null;
            case (int)SocketConstants.AF_INET6:
                conversion.Fail("the specified family (AF_INET6) is not supported on this socket");
                return null;
            case (int)SocketConstants.AF_UNIX:
                conversion.Fail("the specified family (AF_UNIX) is not supported on this socket");
                return null;
            default:
                conversion.Fail("the only families currently supported are AF_INET, AF_INET6 and AF_UNIX");
                return null;
        }
    }

    private static byte[] WithFamily(int size, int family)
    {
        var address = new byte[size];
        BinaryPrimitives.WriteUInt16LittleEndian(address, (ushort)family);
        return address;
    }

    private static void WritePort(MessageConversion conversion, Value port, byte[] address) =>
        BinaryPrimitives.WriteUInt16BigEndian(address.AsSpan(2), (ushort)conversion.Integer(port, 0, ushort.MaxValue, "an unsigned 16-bit integer"));

    private static void WritePath(MessageConversion conversion, Value value, byte[] address)
    {
        PhpString path = Conversions.ToPhpString(conversion.Engine, value);
        if (path.Length == 0)
            conversion.Fail("the path is cannot be empty");
        else if (path.Length >= PathSize)
            conversion.Fail("the path is too long, the maximum permitted length is " + (PathSize - 1).ToString(CultureInfo.InvariantCulture));
        else
            path.Span.CopyTo(address.AsSpan(PathOffset));
    }

    /// <summary>Bytes up to the path's end; a path that starts with a zero byte is an abstract name, which the next one ends.</summary>
    private static int Length(ReadOnlySpan<byte> address)
    {
        int start = address[PathOffset] == 0 ? PathOffset + 1 : PathOffset;
        return start + address[start..].IndexOf((byte)0);
    }
}
