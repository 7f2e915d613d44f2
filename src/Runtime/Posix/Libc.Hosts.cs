using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Internet addresses as text, and names of hosts and interfaces.</summary>
public static unsafe partial class Libc
{
    private const int InternetFamily = 2;
    private const int Internet6Family = 10;

    /// <summary>Bytes of an address of the family: 4 (AF_INET) or 16 (AF_INET6).</summary>
    public static int AddressSize(int family) => family == InternetFamily ? 4 : 16;

    /// <summary>An address from its text ("127.0.0.1", "::1"); false when the text is none.</summary>
    public static bool TryParseAddress(int family, ReadOnlySpan<byte> text, Span<byte> address)
    {
        fixed (byte* source = Terminate(text, stackalloc byte[StackName]), target = address)
            return inet_pton(family, source, target) == 1;
    }

    /// <summary>An address as text.</summary>
    public static byte[] AddressText(int family, ReadOnlySpan<byte> address)
    {
        const int longest = 46; // INET6_ADDRSTRLEN
        byte* text = stackalloc byte[longest];
        fixed (byte* source = address)
            inet_ntop(family, source, text, longest);
        return MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text).ToArray();
    }

    /// <summary>Looks up the first address of a host.</summary>
    /// <param name="family">AF_INET or AF_INET6; IPv4 hosts get mapped addresses with the latter.</param>
    /// <param name="name">A name, or an address as text.</param>
    /// <param name="address">Receives <see cref="AddressSize"/> bytes.</param>
    /// <returns>0, or the negated <c>h_errno</c>.</returns>
    public static int LookUpHost(int family, ReadOnlySpan<byte> name, Span<byte> address)
    {
        const int mappedAndConfigured = 0x8 | 0x20; // AI_V4MAPPED | AI_ADDRCONFIG
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
        {
            if (family == InternetFamily)
            {
                HostEntry* host = gethostbyname(text);
                if (host == null || host->Addresses[0] == null)
                    return -*__h_errno_location();
                new ReadOnlySpan<byte>(host->Addresses[0], host->Length).CopyTo(address);
                return 0;
            }

            var hints = new AddressInformation { Family = Internet6Family, Flags = mappedAndConfigured };
            AddressInformation* found = null;
            if (getaddrinfo(text, null, &hints, &found) != 0 || found == null)
                return -*__h_errno_location();
            const int addressOffset = 8; // struct sockaddr_in6: family, port, flow information, address
            new ReadOnlySpan<byte>(found->Address + addressOffset, AddressSize(family)).CopyTo(address);
            freeaddrinfo(found);
            return 0;
        }
    }

    /// <summary>A network interface's number by its name; 0 when there is none.</summary>
    public static uint InterfaceIndex(ReadOnlySpan<byte> name)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
            return if_nametoindex(text);
    }

    /// <summary><c>struct hostent</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct HostEntry
    {
        public byte* Name;
        public byte** Aliases;
        public int Family;
        public int Length;
        public byte** Addresses;
    }

    /// <summary><c>struct addrinfo</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct AddressInformation
    {
        public int Flags;
        public int Family;
        public int SocketType;
        public int Protocol;
        public uint AddressLength;
        public byte* Address;
        public byte* CanonicalName;
        public AddressInformation* Next;
    }

    [DllImport(Library)] private static extern int inet_pton(int family, byte* text, byte* address);
    [DllImport(Library)] private static extern byte* inet_ntop(int family, byte* address, byte* text, uint size);
    [DllImport(Library)] private static extern HostEntry* gethostbyname(byte* name);
    [DllImport(Library)] private static extern int* __h_errno_location();
    [DllImport(Library)] private static extern int getaddrinfo(byte* node, byte* service, AddressInformation* hints, AddressInformation** result);
    [DllImport(Library)] private static extern void freeaddrinfo(AddressInformation* list);
    [DllImport(Library)] private static extern uint if_nametoindex(byte* name);
}
