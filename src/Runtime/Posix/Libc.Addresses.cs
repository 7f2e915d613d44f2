using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

// Looking up all addresses of a host.
public static unsafe partial class Libc
{
    /// <summary>All addresses of a host, each a <c>struct sockaddr</c> with port 0, in the order in which they are to be tried.</summary>
    /// <param name="host">A name, or an address as text.</param>
    /// <param name="socketType">SOCK_STREAM, SOCK_DGRAM; 0 for any, which gives each address more than once.</param>
    /// <param name="family">AF_INET, AF_INET6, or 0 for both.</param>
    /// <param name="error">The system's words for why there are none; "" when there are.</param>
    public static List<byte[]> LookUpAddresses(ReadOnlySpan<byte> host, int socketType, int family, out string error)
    {
        var found = new List<byte[]>();
        error = "";
        fixed (byte* text = Terminate(host, stackalloc byte[StackName]))
        {
            var hints = new AddressInformation { Family = family, SocketType = socketType };
            AddressInformation* list = null;
            int result = getaddrinfo(text, null, &hints, &list);
            if (result != 0)
            {
                error = System.Text.Encoding.Latin1.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(gai_strerror(result)));
                return found;
            }

            for (AddressInformation* entry = list; entry != null; entry = entry->Next)
                found.Add(new ReadOnlySpan<byte>(entry->Address, (int)entry->AddressLength).ToArray());
            freeaddrinfo(list);
            return found;
        }
    }

    /// <summary>Whether the system has IPv6 sockets.</summary>
    public static bool HasInternet6()
    {
        const int datagram = 2;
        int probe = Socket(Internet6Family, datagram, 0);
        if (probe < 0)
            return false;
        Close(probe);
        return true;
    }

    [DllImport(Library)] private static extern byte* gai_strerror(int error);
}
