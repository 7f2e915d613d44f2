using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Sockets and the names of protocols.</summary>
public static unsafe partial class Libc
{
    /// <summary>Bytes that hold the address of any family (<c>struct sockaddr_storage</c>).</summary>
    public const int LongestAddress = 128;

    public static int Socket(int domain, int type, int protocol) => WithinLimit(Result(socket(domain, type, protocol)));

    public static int SocketPair(int domain, int type, int protocol, out int first, out int second)
    {
        int* pair = stackalloc int[2];
        int result = WithinLimit(Result(socketpair(domain, type, protocol, pair)), pair);
        (first, second) = (pair[0], pair[1]);
        return result;
    }

    /// <summary><paramref name="address"/> is a <c>struct sockaddr</c> in the host's layout.</summary>
    public static int Bind(int socket, ReadOnlySpan<byte> address)
    {
        fixed (byte* start = address)
            return Result(bind(socket, start, (uint)address.Length));
    }

    public static int Connect(int socket, ReadOnlySpan<byte> address)
    {
        fixed (byte* start = address)
            return Result(connect(socket, start, (uint)address.Length));
    }

    public static int Listen(int socket, int backlog) => Result(listen(socket, backlog));

    /// <summary>The new socket, which may be one of the last descriptors: a connection cannot be given back. <paramref name="addressLength"/> is the peer address's full length, which may exceed the buffer.</summary>
    public static int Accept(int socket, Span<byte> address, out int addressLength)
    {
        uint length = (uint)address.Length;
        int result;
        fixed (byte* start = address)
            result = Result(accept(socket, start, &length));
        addressLength = (int)length;
        return result;
    }

    /// <summary>The socket's own address.</summary>
    public static int SocketName(int socket, Span<byte> address, out int addressLength)
    {
        uint length = (uint)address.Length;
        int result;
        fixed (byte* start = address)
            result = Result(getsockname(socket, start, &length));
        addressLength = (int)length;
        return result;
    }

    /// <summary>The address of the other end.</summary>
    public static int PeerName(int socket, Span<byte> address, out int addressLength)
    {
        uint length = (uint)address.Length;
        int result;
        fixed (byte* start = address)
            result = Result(getpeername(socket, start, &length));
        addressLength = (int)length;
        return result;
    }

    public static long Receive(int socket, Span<byte> buffer, int flags)
    {
        fixed (byte* start = buffer)
            return Result(recv(socket, start, (nuint)buffer.Length, flags));
    }

    public static long ReceiveFrom(int socket, Span<byte> buffer, int flags, Span<byte> address, out int addressLength)
    {
        uint length = (uint)address.Length;
        long result;
        fixed (byte* start = buffer, name = address)
            result = Result(recvfrom(socket, start, (nuint)buffer.Length, flags, name, &length));
        addressLength = (int)length;
        return result;
    }

    public static long Send(int socket, ReadOnlySpan<byte> data, int flags)
    {
        fixed (byte* start = data)
            return Result(send(socket, start, (nuint)data.Length, flags));
    }

    public static long SendTo(int socket, ReadOnlySpan<byte> data, int flags, ReadOnlySpan<byte> address)
    {
        fixed (byte* start = data, name = address)
            return Result(sendto(socket, start, (nuint)data.Length, flags, name, (uint)address.Length));
    }

    public static int ShutDown(int socket, int how) => Result(shutdown(socket, how));

    public static int SocketOption(int socket, int level, int name, Span<byte> value, out int valueLength)
    {
        uint length = (uint)value.Length;
        int result;
        fixed (byte* start = value)
            result = Result(getsockopt(socket, level, name, start, &length));
        valueLength = (int)length;
        return result;
    }

    public static int SetSocketOption(int socket, int level, int name, ReadOnlySpan<byte> value)
    {
        fixed (byte* start = value)
            return Result(setsockopt(socket, level, name, start, (uint)value.Length));
    }

    /// <summary>A protocol's number from the system's table (<c>/etc/protocols</c>), by name or alias; -1 when it has none.</summary>
    public static int ProtocolNumber(ReadOnlySpan<byte> name)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
        {
            ProtocolEntry* entry = getprotobyname(text);
            return entry == null ? -1 : entry->Number;
        }
    }

    /// <summary>A protocol's official name from the system's table; null when it has none.</summary>
    public static byte[]? ProtocolName(int number)
    {
        ProtocolEntry* entry = getprotobynumber(number);
        return entry == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry->Name).ToArray();
    }

    /// <summary><c>struct protoent</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct ProtocolEntry
    {
        public byte* Name;
        public byte** Aliases;
        public int Number;
    }

    [DllImport(Library)] private static extern int socket(int domain, int type, int protocol);
    [DllImport(Library)] private static extern int socketpair(int domain, int type, int protocol, int* pair);
    [DllImport(Library)] private static extern int bind(int fd, byte* address, uint length);
    [DllImport(Library)] private static extern int connect(int fd, byte* address, uint length);
    [DllImport(Library)] private static extern int listen(int fd, int backlog);
    [DllImport(Library)] private static extern int accept(int fd, byte* address, uint* length);
    [DllImport(Library)] private static extern int getsockname(int fd, byte* address, uint* length);
    [DllImport(Library)] private static extern int getpeername(int fd, byte* address, uint* length);
    [DllImport(Library)] private static extern nint recv(int fd, byte* buffer, nuint size, int flags);
    [DllImport(Library)] private static extern nint recvfrom(int fd, byte* buffer, nuint size, int flags, byte* address, uint* length);
    [DllImport(Library)] private static extern nint send(int fd, byte* buffer, nuint size, int flags);
    [DllImport(Library)] private static extern nint sendto(int fd, byte* buffer, nuint size, int flags, byte* address, uint length);
    [DllImport(Library)] private static extern int shutdown(int fd, int how);
    [DllImport(Library)] private static extern int getsockopt(int fd, int level, int name, byte* value, uint* length);
    [DllImport(Library)] private static extern int setsockopt(int fd, int level, int name, byte* value, uint length);
    [DllImport(Library)] private static extern ProtocolEntry* getprotobyname(byte* name);
    [DllImport(Library)] private static extern ProtocolEntry* getprotobynumber(int number);
}
