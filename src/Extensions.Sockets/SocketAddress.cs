using System.Buffers.Binary;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary><c>struct sockaddr</c> of the three families: in bytes for the kernel, in PHP's address and port.</summary>
internal static class SocketAddress
{
    /// <summary>Bytes before the path of an AF_UNIX address.</summary>
    private const int PathOffset = 2;

    /// <summary>Bytes that the path may have, its closing zero included.</summary>
    private const int PathSize = 108;

    private const int InternetSize = 16;
    private const int Internet6Size = 28;

    /// <summary>An AF_UNIX address.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError for argument 2: the path is too long.</exception>
    public static byte[] OfPath(Engine engine, PhpString path)
    {
        if (path.Length >= PathSize)
            throw engine.ArgumentValueError(2, "must be less than " + PathSize.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return OfPath(path.Span);
    }

    /// <summary>An AF_UNIX address of a path that fits.</summary>
    public static byte[] OfPath(ReadOnlySpan<byte> path)
    {
        var address = new byte[PathOffset + path.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(address, (ushort)SocketConstants.AF_UNIX);
        path.CopyTo(address.AsSpan(PathOffset));
        return address;
    }

    /// <summary>The part of a path that fits, up to the first zero byte.</summary>
    public static ReadOnlySpan<byte> Fitting(ReadOnlySpan<byte> path)
    {
        path = CText.UpToNull(path);
        return path.Length < PathSize ? path : path[..(PathSize - 1)];
    }

    /// <summary>An AF_INET or AF_INET6 address of a host, by address or name; null after a warning when it is not found.</summary>
    public static byte[]? OfHost(Engine engine, Socket socket, PhpString host, long port)
    {
        bool isVersion4 = socket.Family == SocketConstants.AF_INET;
        var address = new byte[isVersion4 ? InternetSize : Internet6Size];
        BinaryPrimitives.WriteUInt16LittleEndian(address, (ushort)socket.Family);
        BinaryPrimitives.WriteUInt16BigEndian(address.AsSpan(2), (ushort)port);
        if (!TryResolve(engine, socket, socket.Family, host.Span, isVersion4 ? address.AsSpan(4, 4) : address.AsSpan(8, 16), out uint scope))
            return null;
        if (!isVersion4)
            BinaryPrimitives.WriteUInt32LittleEndian(address.AsSpan(24), scope);
        return address;
    }

    /// <summary>Looks a host up, by address or name; false after a warning when it is not found.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Keeps the error.</param>
    /// <param name="family">AF_INET or AF_INET6.</param>
    /// <param name="host">A C string: what follows a zero byte does not count.</param>
    /// <param name="address">Receives 4 or 16 bytes.</param>
    /// <param name="scope">The interface's number behind a %, only with AF_INET6; 0 for none.</param>
    public static bool TryResolve(Engine engine, Socket socket, int family, ReadOnlySpan<byte> host, Span<byte> address, out uint scope)
    {
        scope = 0;
        host = CText.UpToNull(host);
        if (!Libc.TryParseAddress(family, host, address) && !Libc.TryLookUpHost(family, host, address, out int error))
        {
            SocketErrors.Fail(engine, socket, "Host lookup failed", SocketErrors.HostErrors - error);
            return false;
        }

        int separator = host.IndexOf((byte)'%');
        if (family == SocketConstants.AF_INET6 && separator >= 0)
            scope = Scope(engine, host[(separator + 1)..]);
        return true;
    }

    /// <summary>The address that the kernel gave, as PHP shows it: a path or an IP address.</summary>
    public static PhpString Text(ReadOnlySpan<byte> address) => Family(address) switch
    {
        (int)SocketConstants.AF_INET => PhpString.FromOwned(Libc.AddressText((int)SocketConstants.AF_INET, address.Slice(4, 4))),
        (int)SocketConstants.AF_INET6 => PhpString.FromOwned(Libc.AddressText((int)SocketConstants.AF_INET6, address.Slice(8, 16))),
        _ => address.Length <= PathOffset ? PhpString.Empty : PhpString.From(Fitting(address[PathOffset..])),
    };

    /// <summary>The port of an AF_INET or AF_INET6 address.</summary>
    public static long Port(ReadOnlySpan<byte> address) => BinaryPrimitives.ReadUInt16BigEndian(address[2..]);

    public static int Family(ReadOnlySpan<byte> address) => address.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(address);

    /// <summary>The number of an interface by its name; 0 after a warning when there is none.</summary>
    public static uint InterfaceNumber(Engine engine, ReadOnlySpan<byte> name)
    {
        uint index = Libc.InterfaceIndex(name);
        if (index == 0)
            engine.FunctionWarning("No interface with name \"" + PhpString.From(name).ToLatin1() + "\" could be found");
        return index;
    }

    private static uint Scope(Engine engine, ReadOnlySpan<byte> name)
    {
        NumericString number = NumericString.Parse(name);
        if (number is { IsNumeric: true, Kind: NumericKind.Int })
            return number.Int is > 0 and <= uint.MaxValue ? (uint)number.Int : 0;
        return InterfaceNumber(engine, name);
    }
}
