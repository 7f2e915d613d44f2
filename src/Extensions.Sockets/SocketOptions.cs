using System.Runtime.InteropServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Options of sockets. Most are ints; some have an array or a string.</summary>
[PhpExtension("sockets")]
public static class SocketOptions
{
    private const string CannotGet = "Unable to retrieve socket option";

    /// <summary>The value of an option.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Any.</param>
    /// <param name="level">SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, SOL_TCP, SOL_UDP.</param>
    /// <param name="option">SO_…, IP_…, IPV6_…, TCP_….</param>
    /// <returns>An int; <c>array{l_onoff: int, l_linger: int}</c> for SO_LINGER, <c>array{sec: int, usec: int}</c> for SO_RCVTIMEO and SO_SNDTIMEO,
    /// <c>array&lt;string, int&gt;</c> for SO_MEMINFO, <c>array{name: string}</c> for TCP_CONGESTION, <c>array{addr: string, ifindex: int}</c> for
    /// IPV6_PKTINFO; false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_get_option</remarks>
    [PhpFunction(Returns = "array|int|false")]
    public static Value socket_get_option(Engine engine, Socket socket, long level, long option)
    {
        SocketErrors.RequireOpen(engine, socket);
        return (level, option) switch
        {
            (SocketConstants.IPPROTO_IP, SocketConstants.IP_MULTICAST_IF) => MulticastInterface(engine, socket),
            (SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_PKTINFO) => PacketInformation(engine, socket),
            (SocketConstants.SOL_TCP, SocketConstants.TCP_CONGESTION) => CongestionControl(engine, socket),
            (SocketConstants.SOL_SOCKET, SocketConstants.SO_LINGER) => Linger(engine, socket),
            (SocketConstants.SOL_SOCKET, SocketConstants.SO_RCVTIMEO or SocketConstants.SO_SNDTIMEO) => TimeLimit(engine, socket, option),
            (SocketConstants.SOL_SOCKET, SocketConstants.SO_MEMINFO) => Memory(engine, socket),
            _ => Number(engine, socket, level, option),
        };
    }

    /// <summary>As <see cref="socket_get_option"/>.</summary>
    /// <remarks>https://www.php.net/socket_getopt</remarks>
    [PhpFunction(Returns = "array|int|false")]
    public static Value socket_getopt(Engine engine, Socket socket, long level, long option) => socket_get_option(engine, socket, level, option);

    /// <summary>Sets an option.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Any.</param>
    /// <param name="level">SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, SOL_TCP, SOL_UDP.</param>
    /// <param name="option">SO_…, IP_…, IPV6_…, MCAST_…, TCP_….</param>
    /// <param name="value">An int, or what <see cref="socket_get_option"/> gives; a string for SO_BINDTODEVICE and TCP_CONGESTION; for MCAST_…
    /// <c>array{group: string, source?: string, interface?: int|string}</c>.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a key is missing, or a number is out of range.</exception>
    /// <remarks>https://www.php.net/socket_set_option</remarks>
    [PhpFunction]
    public static bool socket_set_option(Engine engine, Socket socket, long level, long option, [PhpParameter(Type = "")] Value value)
    {
        SocketErrors.RequireOpen(engine, socket);
        bool? done = level switch
        {
            SocketConstants.IPPROTO_IP => MulticastOptions.Set(engine, socket, (int)level, option, value),
            SocketConstants.IPPROTO_IPV6 => option == SocketConstants.IPV6_PKTINFO
                ? MessageConversion.SetPacketInformation(engine, socket, value)
                : MulticastOptions.Set6(engine, socket, (int)level, option, value),
            SocketConstants.SOL_TCP when option == SocketConstants.TCP_CONGESTION => SetBytes(engine, socket, level, option, value.IsString ? value.AsString.Span : default),
            _ => null,
        };
        if (done is { } result)
            return result;

        // Of the other levels PHP looks at the option's number alone, so that TCP_NOTSENT_LOWAT, being SO_BINDTODEVICE, wants a string.
        switch (level is SocketConstants.IPPROTO_IP or SocketConstants.IPPROTO_IPV6 ? 0 : option)
        {
            case SocketConstants.SO_LINGER:
                (Value isOn, Value seconds) = TwoKeys(engine, value, "l_onoff", "l_linger");
                return SetInts(engine, socket, level, option, [(ushort)Conversions.ToInt(engine, isOn), (ushort)Conversions.ToInt(engine, seconds)]);
            case SocketConstants.SO_RCVTIMEO or SocketConstants.SO_SNDTIMEO:
                (Value whole, Value fraction) = TwoKeys(engine, value, "sec", "usec");
                ReadOnlySpan<long> limit = [Conversions.ToInt(engine, whole), Conversions.ToInt(engine, fraction)];
                return SetBytes(engine, socket, level, option, MemoryMarshal.AsBytes(limit));
            case SocketConstants.SO_BINDTODEVICE:
                return SetBytes(engine, socket, level, option, value.IsString ? value.AsString.Span : default);
            default:
                return SetInts(engine, socket, level, option, [(int)Conversions.ToInt(engine, value)]);
        }
    }

    /// <summary>As <see cref="socket_set_option"/>.</summary>
    /// <remarks>https://www.php.net/socket_setopt</remarks>
    [PhpFunction]
    public static bool socket_setopt(Engine engine, Socket socket, long level, long option, [PhpParameter(Type = "")] Value value) =>
        socket_set_option(engine, socket, level, option, value);

    /// <summary>Sets ints; false with a warning on failure.</summary>
    internal static bool SetInts(Engine engine, Socket socket, long level, long option, ReadOnlySpan<int> value) =>
        SetBytes(engine, socket, level, option, MemoryMarshal.AsBytes(value));

    /// <summary>Sets bytes; false with a warning on failure.</summary>
    internal static bool SetBytes(Engine engine, Socket socket, long level, long option, ReadOnlySpan<byte> value)
    {
        int result = Libc.SetSocketOption(socket.Descriptor, (int)level, (int)option, value);
        if (result >= 0)
            return true;
        SocketErrors.Fail(engine, socket, "Unable to set socket option", -result);
        return false;
    }

    /// <summary>The elements of an array under two keys.</summary>
    private static (Value First, Value Second) TwoKeys(Engine engine, Value value, string first, string second)
    {
        PhpArray array = Conversions.ToArray(engine, value);
        return (Element(engine, array, first), Element(engine, array, second));
    }

    private static Value Element(Engine engine, PhpArray array, string key)
    {
        Value element = array[key];
        return element.IsUndefined ? throw engine.ArgumentValueError(4, "must have key \"" + key + "\"") : element.Dereferenced;
    }

    private static bool TryGet(Engine engine, Socket socket, long level, long option, Span<byte> value, out int length, string problem = CannotGet)
    {
        int result = Libc.SocketOption(socket.Descriptor, (int)level, (int)option, value, out length);
        if (result >= 0)
            return true;
        SocketErrors.Fail(engine, socket, problem, -result);
        return false;
    }

    private static Value Number(Engine engine, Socket socket, long level, long option)
    {
        int number = 0;
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<int>(ref number));
        if (!TryGet(engine, socket, level, option, bytes, out int length))
            return false;
        return length == 1 ? bytes[0] : number;
    }

    private static Value Linger(Engine engine, Socket socket)
    {
        Span<int> linger = stackalloc int[2];
        if (!TryGet(engine, socket, SocketConstants.SOL_SOCKET, SocketConstants.SO_LINGER, MemoryMarshal.AsBytes(linger), out _))
            return false;
        var array = new PhpArray(2);
        array.Set("l_onoff", linger[0]);
        array.Set("l_linger", linger[1]);
        return array;
    }

    private static Value TimeLimit(Engine engine, Socket socket, long option)
    {
        Span<long> limit = stackalloc long[2];
        if (!TryGet(engine, socket, SocketConstants.SOL_SOCKET, option, MemoryMarshal.AsBytes(limit), out _))
            return false;
        var array = new PhpArray(2);
        array.Set("sec", limit[0]);
        array.Set("usec", limit[1]);
        return array;
    }

    private static Value Memory(Engine engine, Socket socket)
    {
        ReadOnlySpan<string> names = ["rmem_alloc", "rcvbuf", "wmem_alloc", "sndbuf", "fwd_alloc", "wmem_queued", "optmem", "backlog", "drops"];
        Span<uint> numbers = stackalloc uint[names.Length];
        if (!TryGet(engine, socket, SocketConstants.SOL_SOCKET, SocketConstants.SO_MEMINFO, MemoryMarshal.AsBytes(numbers), out _))
            return false;
        var array = new PhpArray(names.Length);
        for (int i = 0; i < names.Length; i++)
            array.Set(names[i], (long)numbers[i]);
        return array;
    }

    private static Value CongestionControl(Engine engine, Socket socket)
    {
        Span<byte> name = stackalloc byte[16];
        if (!TryGet(engine, socket, SocketConstants.SOL_TCP, SocketConstants.TCP_CONGESTION, name, out _))
            return false;
        var array = new PhpArray(1);
        array.Set("name", PhpString.From(CText.UpToNull(name)));
        return array;
    }

    private static Value MulticastInterface(Engine engine, Socket socket)
    {
        uint address = 0;
        Span<byte> bytes = MemoryMarshal.AsBytes(new Span<uint>(ref address));
        if (!TryGet(engine, socket, SocketConstants.IPPROTO_IP, SocketConstants.IP_MULTICAST_IF, bytes, out _))
            return false;
        return MulticastOptions.InterfaceOf(engine, socket, address) is { } index ? index : false;
    }

    private static Value PacketInformation(Engine engine, Socket socket)
    {
        Span<byte> information = stackalloc byte[ControlMessages.PacketInformationSize];
        if (!TryGet(engine, socket, SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_PKTINFO, information, out _, "unable to get socket option"))
            return false;
        return ControlMessages.PacketInformation(information);
    }
}
