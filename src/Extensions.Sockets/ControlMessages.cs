using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Control messages: <c>list&lt;array{level: int, type: int, data: mixed}&gt;</c>, and the kernel's <c>struct cmsghdr</c> with its data.</summary>
internal static class ControlMessages
{
    /// <summary>Bytes of <c>struct in6_pktinfo</c>: an address and an interface's number.</summary>
    public const int PacketInformationSize = 20;

    /// <summary>Bytes of <c>struct cmsghdr</c>: 8 length, 4 level, 4 type.</summary>
    private const int HeaderSize = 16;

    /// <summary>Bytes of <c>struct ucred</c>: process, user, group.</summary>
    private const int CredentialsSize = 12;

    /// <summary>What a message's data are. PHP knows no others.</summary>
    private enum Kind
    {
        Unknown,
        PacketInformation,
        Number,
        Credentials,
        Descriptors,
    }

    private static Kind KindOf(long level, long type) => (level, type) switch
    {
        (SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_PKTINFO) => Kind.PacketInformation,
        (SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_HOPLIMIT or SocketConstants.IPV6_TCLASS) => Kind.Number,
        (SocketConstants.SOL_SOCKET, SocketConstants.SCM_CREDENTIALS) => Kind.Credentials,
        (SocketConstants.SOL_SOCKET, SocketConstants.SCM_RIGHTS) => Kind.Descriptors,
        _ => Kind.Unknown,
    };

    /// <summary>Bytes of a kind's data that are always there.</summary>
    private static int FixedSize(Kind kind) => kind switch
    {
        Kind.PacketInformation => PacketInformationSize,
        Kind.Number => sizeof(int),
        Kind.Credentials => CredentialsSize,
        _ => 0,
    };

    /// <summary>Bytes that a message takes with its header and padding; null when PHP does not know its type.</summary>
    /// <param name="level">SOL_SOCKET, IPPROTO_IPV6.</param>
    /// <param name="type">SCM_…, IPV6_….</param>
    /// <param name="count">Descriptors of SCM_RIGHTS.</param>
    public static long? Space(long level, long type, long count)
    {
        Kind kind = KindOf(level, type);
        return kind == Kind.Unknown ? null : Space(FixedSize(kind) + (kind == Kind.Descriptors ? count * sizeof(int) : 0));
    }

    /// <summary>Messages for the kernel; empty after a problem.</summary>
    public static byte[] Write(MessageConversion conversion, Value value)
    {
        if (conversion.Array(value) is not { } list)
            return [];
        var messages = new List<byte>();
        int position = 0;
        foreach ((_, Value element) in list)
        {
            conversion.Enter("element #" + (position++).ToString(CultureInfo.InvariantCulture));
            WriteOne(conversion, element.Dereferenced, messages);
            conversion.Leave();
            if (conversion.HasFailed)
                return [];
        }

        return [.. messages];
    }

    private static void WriteOne(MessageConversion conversion, Value value, List<byte> messages)
    {
        if (conversion.Array(value) is not { } array)
            return;
        int level = 0;
        int type = 0;
        conversion.At(array, "level", element => level = conversion.Int(element));
        conversion.At(array, "type", element => type = conversion.Int(element));
        if (conversion.HasFailed)
            return;
        Kind kind = KindOf(level, type);
        if (kind == Kind.Unknown)
        {
            FailUnknown(conversion, level, type);
            return;
        }

        int size = FixedSize(kind);
        if (kind == Kind.Descriptors)
        {
            Value descriptors = array["data"];
            if (descriptors.IsUndefined)
                conversion.Fail("cmsghdr should have a 'data' element here");
            else if (conversion.Array(descriptors.Dereferenced) is { } list && list.Count == 0)
                conversion.Fail("expected at least one element in this array");
            else if (!conversion.HasFailed)
                size = descriptors.Dereferenced.AsArray.Count * sizeof(int);
            if (conversion.HasFailed)
                return;
        }

        var message = new byte[Space(size)];
        BinaryPrimitives.WriteInt64LittleEndian(message, HeaderSize + size);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(8), level);
        BinaryPrimitives.WriteInt32LittleEndian(message.AsSpan(12), type);
        conversion.At(array, "data", data => WriteData(conversion, kind, data, message.AsMemory(HeaderSize)));
        messages.AddRange(message);
    }

    private static void WriteData(MessageConversion conversion, Kind kind, Value data, Memory<byte> room)
    {
        switch (kind)
        {
            case Kind.PacketInformation:
                WritePacketInformation(conversion, data, room);
                break;
            case Kind.Number:
                BinaryPrimitives.WriteInt32LittleEndian(room.Span, conversion.Int(data));
                break;
            case Kind.Credentials:
                WriteCredentials(conversion, data, room);
                break;
            case Kind.Descriptors:
                PassedDescriptors.Write(conversion, data.AsArray, MemoryMarshal.Cast<byte, int>(room.Span));
                break;
        }
    }

    /// <summary>Writes <c>array{addr: string, ifindex: int|string}</c>.</summary>
    public static void WritePacketInformation(MessageConversion conversion, Value value, Memory<byte> room)
    {
        if (conversion.Array(value) is not { } array)
            return;
        conversion.At(array, "addr", host => MessageAddresses.WriteHost(conversion, (int)SocketConstants.AF_INET6, host, room[..16]), isRequired: true);
        conversion.At(array, "ifindex", index => BinaryPrimitives.WriteUInt32LittleEndian(room.Span[16..], conversion.Interface(index)), isRequired: true);
    }

    private static void WriteCredentials(MessageConversion conversion, Value value, Memory<byte> room)
    {
        if (conversion.Array(value) is not { } array)
            return;
        conversion.At(array, "pid", id => Put(0, conversion.Integer(id, 0, int.MaxValue, "a pid_t value")), isRequired: true);
        conversion.At(array, "uid", id => Put(4, conversion.Integer(id, 0, uint.MaxValue, "a uid_t value")), isRequired: true);
        conversion.At(array, "gid", id => Put(8, conversion.Integer(id, 0, uint.MaxValue, "a uid_t value")), isRequired: true);

        void Put(int offset, long id) => BinaryPrimitives.WriteUInt32LittleEndian(room.Span[offset..], (uint)id);
    }

    /// <summary>Messages from the kernel, <c>list&lt;array{level: int, type: int, data: mixed}&gt;</c>.</summary>
    public static PhpArray Read(MessageConversion conversion, ReadOnlySpan<byte> messages)
    {
        var list = new PhpArray();
        while (messages.Length >= HeaderSize && !conversion.HasFailed)
        {
            long length = BinaryPrimitives.ReadInt64LittleEndian(messages);
            if (length < HeaderSize || length > messages.Length)
                break;
            conversion.Enter("element #" + (list.Count + 1).ToString(CultureInfo.InvariantCulture));
            list.Append(ReadOne(conversion, messages[..(int)length]));
            conversion.Leave();
            messages = messages[(int)Math.Min(Space(length - HeaderSize), messages.Length)..];
        }

        return list;
    }

    private static PhpArray ReadOne(MessageConversion conversion, ReadOnlySpan<byte> message)
    {
        int level = BinaryPrimitives.ReadInt32LittleEndian(message[8..]);
        int type = BinaryPrimitives.ReadInt32LittleEndian(message[12..]);
        var array = new PhpArray(3);
        array.Set("level", level);
        array.Set("type", type);
        conversion.Enter("data");
        array.Set("data", ReadData(conversion, level, type, message));
        conversion.Leave();
        return array;
    }

    private static Value ReadData(MessageConversion conversion, int level, int type, ReadOnlySpan<byte> message)
    {
        Kind kind = KindOf(level, type);
        ReadOnlySpan<byte> data = message[HeaderSize..];
        if (kind == Kind.Unknown)
        {
            FailUnknown(conversion, level, type);
            return Value.Null;
        }

        if (data.Length < FixedSize(kind))
        {
            conversion.Fail("the cmsghdr structure is unexpectedly small; expected a length of at least "
                + (HeaderSize + FixedSize(kind)).ToString(CultureInfo.InvariantCulture) + ", but got " + message.Length.ToString(CultureInfo.InvariantCulture));
            return Value.Null;
        }

        return kind switch
        {
            Kind.PacketInformation => PacketInformation(data),
            Kind.Number => BinaryPrimitives.ReadInt32LittleEndian(data),
            Kind.Credentials => Credentials(data),
            _ => PassedDescriptors.Read(conversion, MemoryMarshal.Cast<byte, int>(data)),
        };
    }

    /// <summary><c>struct in6_pktinfo</c> as <c>array{addr: string, ifindex: int}</c>.</summary>
    public static PhpArray PacketInformation(ReadOnlySpan<byte> data)
    {
        var array = new PhpArray(2);
        array.Set("addr", PhpString.FromOwned(Runtime.Posix.Libc.AddressText((int)SocketConstants.AF_INET6, data[..16])));
        array.Set("ifindex", (long)BinaryPrimitives.ReadUInt32LittleEndian(data[16..]));
        return array;
    }

    private static PhpArray Credentials(ReadOnlySpan<byte> data)
    {
        var array = new PhpArray(3);
        array.Set("pid", BinaryPrimitives.ReadInt32LittleEndian(data));
        array.Set("uid", (long)BinaryPrimitives.ReadUInt32LittleEndian(data[4..]));
        array.Set("gid", (long)BinaryPrimitives.ReadUInt32LittleEndian(data[8..]));
        return array;
    }

    private static void FailUnknown(MessageConversion conversion, int level, int type) =>
        conversion.Fail("cmsghdr with level " + level.ToString(CultureInfo.InvariantCulture) + " and type " + type.ToString(CultureInfo.InvariantCulture) + " not supported");

    private static long Space(long size) => HeaderSize + (size + 7) / 8 * 8;
}
