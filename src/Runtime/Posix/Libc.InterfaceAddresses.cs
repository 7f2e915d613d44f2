using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>One address of a network interface.</summary>
/// <param name="Name">The interface's, such as "lo".</param>
/// <param name="Flags">IFF_*.</param>
/// <param name="Address">A <c>struct sockaddr</c>; null when there is none.</param>
/// <param name="NetMask">In the same form.</param>
/// <param name="Other">The broadcast address, or the other side of a point-to-point connection; in the same form.</param>
public sealed record NetworkInterface(byte[] Name, uint Flags, byte[]? Address, byte[]? NetMask, byte[]? Other);

// The addresses of network interfaces.
public static unsafe partial class Libc
{
    /// <summary>All interfaces, one entry an address; 0, or the negated errno.</summary>
    public static int Interfaces(out List<NetworkInterface> interfaces)
    {
        interfaces = [];
        InterfaceEntry* list = null;
        int result = Result(getifaddrs(&list));
        if (result < 0)
            return result;
        for (InterfaceEntry* entry = list; entry != null; entry = entry->Next)
        {
            interfaces.Add(new NetworkInterface(
                MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry->Name).ToArray(),
                entry->Flags,
                AddressOf(entry->Address),
                AddressOf(entry->NetMask),
                AddressOf(entry->Other)));
        }

        freeifaddrs(list);
        return 0;
    }

    private static byte[]? AddressOf(byte* address)
    {
        const int internetSize = 16;
        const int internet6Size = 28;
        if (address == null)
            return null;
        int family = *(ushort*)address;
        int size = family switch { InternetFamily => internetSize, Internet6Family => internet6Size, _ => sizeof(ushort) };
        return new ReadOnlySpan<byte>(address, size).ToArray();
    }

    /// <summary><c>struct ifaddrs</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct InterfaceEntry
    {
        public InterfaceEntry* Next;
        public byte* Name;
        public uint Flags;
        public byte* Address;
        public byte* NetMask;
        public byte* Other;
        public void* Data;
    }

    [DllImport(Library)] private static extern int getifaddrs(InterfaceEntry** list);
    [DllImport(Library)] private static extern void freeifaddrs(InterfaceEntry* list);
}
