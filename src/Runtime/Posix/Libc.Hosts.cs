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
    /// <param name="error"><c>h_errno</c> when it is not found; 0 when not even that could be asked.</param>
    public static bool TryLookUpHost(int family, ReadOnlySpan<byte> name, Span<byte> address, out int error)
    {
        const int mappedAndConfigured = 0x8 | 0x20; // AI_V4MAPPED | AI_ADDRCONFIG
        error = 0;
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
        {
            if (family == InternetFamily)
            {
                HostEntry* host = gethostbyname(text);
                if (host == null || host->Addresses[0] == null)
                {
                    error = *__h_errno_location();
                    return false;
                }

                new ReadOnlySpan<byte>(host->Addresses[0], host->Length).CopyTo(address);
                return true;
            }

            var hints = new AddressInformation { Family = Internet6Family, Flags = mappedAndConfigured };
            AddressInformation* found = null;
            if (getaddrinfo(text, null, &hints, &found) != 0 || found == null)
            {
                error = *__h_errno_location();
                return false;
            }

            const int addressOffset = 8; // struct sockaddr_in6: family, port, flow information, address
            new ReadOnlySpan<byte>(found->Address + addressOffset, AddressSize(family)).CopyTo(address);
            freeaddrinfo(found);
            return true;
        }
    }

    /// <summary>Everything that is known of a host and a service.</summary>
    /// <param name="host">A name, or an address as text.</param>
    /// <param name="service">A name or a port as text; null for none.</param>
    /// <param name="hints">Flags, family, type and protocol that are wanted; 0 for any.</param>
    /// <returns>The answers in the system's order; null when there are none.</returns>
    public static List<HostAddress>? HostAddresses(ReadOnlySpan<byte> host, byte[]? service, HostAddress hints)
    {
        var wanted = new AddressInformation { Flags = hints.Flags, Family = hints.Family, SocketType = hints.SocketType, Protocol = hints.Protocol };
        AddressInformation* found = null;
        fixed (byte* name = Terminate(host, stackalloc byte[StackName]), port = Terminate(service, stackalloc byte[StackName]))
        {
            if (getaddrinfo(name, service is null ? null : port, &wanted, &found) != 0)
                return null;
        }

        var addresses = new List<HostAddress>();
        for (AddressInformation* each = found; each != null; each = each->Next)
        {
            addresses.Add(new HostAddress
            {
                Flags = each->Flags,
                Family = each->Family,
                SocketType = each->SocketType,
                Protocol = each->Protocol,
                Address = new ReadOnlySpan<byte>(each->Address, (int)each->AddressLength).ToArray(),
                CanonicalName = each->CanonicalName == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(each->CanonicalName).ToArray(),
            });
        }

        freeaddrinfo(found);
        return addresses;
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
}

/// <summary>One answer of <see cref="Libc.HostAddresses"/>, or what is asked for.</summary>
public sealed class HostAddress
{
    /// <summary>AI_….</summary>
    public int Flags { get; set; }

    /// <summary>AF_….</summary>
    public int Family { get; set; }

    /// <summary>SOCK_….</summary>
    public int SocketType { get; set; }

    /// <summary>IPPROTO_….</summary>
    public int Protocol { get; set; }

    /// <summary><c>struct sockaddr</c> in the host's layout.</summary>
    public byte[] Address { get; init; } = [];

    /// <summary>The host's official name, where it was asked for.</summary>
    public byte[]? CanonicalName { get; init; }
}
