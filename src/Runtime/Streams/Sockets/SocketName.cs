using System.Buffers.Binary;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Addresses of sockets (<c>struct sockaddr</c>) as streams name them: "127.0.0.1:80", "[::1]:80", a path.</summary>
public static class SocketName
{
    /// <summary>AF_UNIX.</summary>
    public const int Unix = 1;

    /// <summary>AF_INET.</summary>
    public const int Internet = 2;

    /// <summary>AF_INET6.</summary>
    public const int Internet6 = 10;

    private const int PathOffset = 2;
    private const int PathSize = 108;
    private const int InternetSize = 16;
    private const int Internet6Size = 28;

    /// <summary>The address family of an address; 0 when there is none.</summary>
    public static int Family(ReadOnlySpan<byte> address) => address.Length < sizeof(short) ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(address);

    /// <summary>An address as text; null for families without a text.</summary>
    /// <param name="address">As the system gave it, as long as the system said.</param>
    public static PhpString? Text(ReadOnlySpan<byte> address)
    {
        switch (Family(address))
        {
            case Internet:
                return PhpString.FromLatin1(Latin1(Libc.AddressText(Internet, address.Slice(4, 4))) + ":" + Port(address));
            case Internet6:
                return PhpString.FromLatin1("[" + Latin1(Libc.AddressText(Internet6, address.Slice(8, 16))) + "]:" + Port(address));
            case Unix:
                ReadOnlySpan<byte> path = address[PathOffset..];
                return PhpString.From(path.IsEmpty || path[0] == 0 ? path : CText.UpToNull(path));
            default:
                return null;
        }
    }

    private static string Latin1(byte[] text) => System.Text.Encoding.Latin1.GetString(text);

    private static int Port(ReadOnlySpan<byte> address) => BinaryPrimitives.ReadUInt16BigEndian(address[2..]);

    /// <summary>Sets the port of an AF_INET or AF_INET6 address; false for other families.</summary>
    public static bool SetPort(Span<byte> address, int port)
    {
        if (Family(address) is not (Internet or Internet6))
            return false;
        BinaryPrimitives.WriteUInt16BigEndian(address[2..], (ushort)port);
        return true;
    }

    /// <summary>An address of the family from its text; null when the text is none.</summary>
    public static byte[]? Numeric(int family, ReadOnlySpan<byte> text, int port)
    {
        var address = new byte[family == Internet ? InternetSize : Internet6Size];
        if (!Libc.TryParseAddress(family, text, family == Internet ? address.AsSpan(4, 4) : address.AsSpan(8, 16)))
            return null;
        BinaryPrimitives.WriteUInt16LittleEndian(address, (ushort)family);
        BinaryPrimitives.WriteUInt16BigEndian(address.AsSpan(2), (ushort)port);
        return address;
    }

    /// <summary>The address of a path, or of an abstract name, which begins with a zero; what is too long is cut, with a notice.</summary>
    public static byte[] OfPath(Engine engine, ReadOnlySpan<byte> path)
    {
        int longest = path.Length > 0 && path[0] == 0 ? PathSize : PathSize - 1;
        if (path.Length > longest)
        {
            engine.FunctionNotice("socket path exceeded the maximum allowed length of " + longest + " bytes and was truncated");
            path = path[..longest];
        }

        var address = new byte[PathOffset + path.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(address, Unix);
        path.CopyTo(address.AsSpan(PathOffset));
        return address;
    }

    /// <summary>All addresses of a host; none after a warning.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="host">A name, or an address as text.</param>
    /// <param name="socketType">SOCK_STREAM or SOCK_DGRAM.</param>
    /// <param name="problem">Becomes the warning's text.</param>
    public static List<byte[]> LookUp(Engine engine, ReadOnlySpan<byte> host, int socketType, ref string? problem)
    {
        List<byte[]> found = Libc.LookUpAddresses(host, socketType, Libc.HasInternet6() ? 0 : Internet, out string error);
        if (found.Count > 0)
            return found;
        problem = "php_network_getaddresses: getaddrinfo for " + PhpString.From(host).ToLatin1() + " failed: " + error;
        engine.FunctionWarning(problem);
        return found;
    }

    /// <summary>Takes "host:port" or "[host]:port" apart.</summary>
    /// <param name="name">The text.</param>
    /// <param name="port">What C's <c>atoi</c> reads behind the colon.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>The host; null when there is no port.</returns>
    public static byte[]? ParseHost(ReadOnlySpan<byte> name, out int port, out string? problem)
    {
        port = 0;
        problem = null;
        if (name.Contains((byte)0))
        {
            problem = "The hostname must not contain null bytes";
            return null;
        }

        if (name.Length > 1 && name[0] == '[')
        {
            int end = name[1..^1].IndexOf((byte)']') + 1;
            if (end > 0 && name[end + 1] == ':')
            {
                port = ByteNumber(name[(end + 2)..]);
                return name[1..end].ToArray();
            }

            problem = "Failed to parse IPv6 address \"" + PhpString.From(name).ToLatin1() + "\"";
            return null;
        }

        int colon = name.IsEmpty ? -1 : name[..^1].IndexOf((byte)':');
        if (colon < 0)
        {
            problem = "Failed to parse address \"" + PhpString.From(name).ToLatin1() + "\"";
            return null;
        }

        port = ByteNumber(name[(colon + 1)..]);
        return name[..colon].ToArray();
    }

    /// <summary>C's <c>atoi</c>.</summary>
    public static int ByteNumber(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length && ByteText.IsSpace(text[at]))
            at++;
        bool isNegative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is (byte)'-' or (byte)'+')
            at++;
        long number = 0;
        for (; at < text.Length && ByteText.IsDigit(text[at]); at++)
            number = number > (long.MaxValue - 9) / 10 ? long.MaxValue : number * 10 + (text[at] - '0');
        return (int)(isNegative ? -number : number);
    }
}
