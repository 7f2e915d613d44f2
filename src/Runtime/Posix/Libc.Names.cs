using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

// Names of hosts by address, and of services.
public static unsafe partial class Libc
{
    /// <summary>A host's name by its address (a <c>struct sockaddr</c>); null when it has none.</summary>
    public static byte[]? HostName(ReadOnlySpan<byte> address)
    {
        const int longest = 1025; // NI_MAXHOST
        const int nameRequired = 8; // NI_NAMEREQD
        byte* name = stackalloc byte[longest];
        fixed (byte* start = address)
        {
            return getnameinfo(start, (uint)address.Length, name, longest, null, 0, nameRequired) == 0
                ? MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name).ToArray()
                : null;
        }
    }

    /// <summary>The IPv4 addresses of a host, as text; null when it is not known.</summary>
    public static List<byte[]>? HostAddresses(ReadOnlySpan<byte> name)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
        {
            HostEntry* host = gethostbyname(text);
            if (host == null)
                return null;
            var addresses = new List<byte[]>();
            for (byte** address = host->Addresses; *address != null; address++)
                addresses.Add(AddressText(InternetFamily, new ReadOnlySpan<byte>(*address, host->Length)));
            return addresses;
        }
    }

    /// <summary>A service's port from the system's table (<c>/etc/services</c>); -1 when it has none.</summary>
    public static int ServicePort(ReadOnlySpan<byte> name, ReadOnlySpan<byte> protocol)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]), kind = Terminate(protocol, stackalloc byte[StackName]))
        {
            ServiceEntry* entry = getservbyname(text, kind);
            return entry == null ? -1 : HostOrder(entry->Port);
        }
    }

    /// <summary>A service's name by its port from the system's table; null when it has none.</summary>
    public static byte[]? ServiceName(int port, ReadOnlySpan<byte> protocol)
    {
        fixed (byte* kind = Terminate(protocol, stackalloc byte[StackName]))
        {
            ServiceEntry* entry = getservbyport(HostOrder(port), kind);
            return entry == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry->Name).ToArray();
        }
    }

    private static int HostOrder(int port) => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((ushort)port);

    /// <summary><c>struct servent</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct ServiceEntry
    {
        public byte* Name;
        public byte** Aliases;
        public int Port;
    }

    [DllImport(Library)]
    private static extern int getnameinfo(byte* address, uint length, byte* host, uint hostSize, byte* service, uint serviceSize, int flags);

    [DllImport(Library)] private static extern ServiceEntry* getservbyname(byte* name, byte* protocol);
    [DllImport(Library)] private static extern ServiceEntry* getservbyport(int port, byte* protocol);
}
