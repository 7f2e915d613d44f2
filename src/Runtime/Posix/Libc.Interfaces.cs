using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

// Network interfaces: their numbers, names and IPv4 addresses, as netdevice(7) tells them.
public static unsafe partial class Libc
{
    private const ulong InterfaceName = 0x8910; // SIOCGIFNAME
    private const ulong InterfaceConfiguration = 0x8912; // SIOCGIFCONF
    private const ulong InterfaceAddress = 0x8915; // SIOCGIFADDR
    private const ulong InterfaceNumber = 0x8933; // SIOCGIFINDEX

    /// <summary>A network interface's number by its name; 0 when there is none.</summary>
    public static uint InterfaceIndex(ReadOnlySpan<byte> name)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
            return if_nametoindex(text);
    }

    /// <summary>The IPv4 address of an interface: 0 or the negated errno.</summary>
    /// <param name="socket">Any socket.</param>
    /// <param name="index">The interface's number.</param>
    /// <param name="address">Becomes the address, as the network orders its bytes.</param>
    public static int AddressOfInterface(int socket, uint index, out uint address)
    {
        InterfaceRequest request = default;
        request.Index = (int)index;
        int result = DeviceControl(socket, InterfaceName, &request);
        if (result >= 0)
            result = DeviceControl(socket, InterfaceAddress, &request);
        address = result < 0 ? 0 : request.Address;
        return Math.Min(result, 0);
    }

    /// <summary>The number of the interface that has an IPv4 address: 0 when none has, or the negated errno.</summary>
    /// <param name="socket">Any socket.</param>
    /// <param name="address">As the network orders its bytes.</param>
    public static int InterfaceOfAddress(int socket, uint address)
    {
        int length;
        int room = 32;
        InterfaceRequest[] requests;
        do
        {
            room *= 2;
            requests = new InterfaceRequest[room];
            fixed (InterfaceRequest* list = requests)
            {
                var configuration = new InterfaceList { Length = requests.Length * sizeof(InterfaceRequest), Requests = list };
                int result = DeviceControl(socket, InterfaceConfiguration, &configuration);
                if (result < 0)
                    return result;
                length = configuration.Length / sizeof(InterfaceRequest);
            }
        }
        while (length == requests.Length);

        for (int i = 0; i < length; i++)
        {
            InterfaceRequest request = requests[i];
            if (request.Family != InternetFamily || request.Address != address)
                continue;
            int result = DeviceControl(socket, InterfaceNumber, &request);
            return result < 0 ? result : request.Index;
        }

        return 0;
    }

    /// <summary><c>struct ifreq</c> of 64-bit Linux: the name, and a number or an address over each other.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 40)]
    private struct InterfaceRequest
    {
        [FieldOffset(16)] public int Index;
        [FieldOffset(16)] public ushort Family;
        [FieldOffset(20)] public uint Address;
    }

    /// <summary><c>struct ifconf</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct InterfaceList
    {
        public int Length;
        public InterfaceRequest* Requests;
    }

    [DllImport(Library)] private static extern uint if_nametoindex(byte* name);
}
