using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>Whether a certificate is for the host that was asked for.</summary>
internal static unsafe class PeerName
{
    private const int AlternativeNames = 85; // NID_subject_alt_name
    private const int CommonName = 13; // NID_commonName
    private const int DnsName = 2; // GEN_DNS
    private const int OtherName = 0; // GEN_OTHERNAME
    private const int UriName = 6; // GEN_URI
    private const int AddressName = 7; // GEN_IPADD

    /// <summary>Whether a name is the pattern, whose first part may have a *, which stands for no dots.</summary>
    public static bool Matches(ReadOnlySpan<byte> name, ReadOnlySpan<byte> pattern)
    {
        if (ByteText.EqualsIgnoreCase(name, pattern))
            return true;
        int wildcard = pattern.IndexOf((byte)'*');
        if (wildcard < 0 || pattern[..wildcard].Contains((byte)'.'))
            return false;
        if (!ByteText.StartsWithIgnoreCase(name, pattern[..wildcard]))
            return false;
        ReadOnlySpan<byte> end = pattern[(wildcard + 1)..];
        int length = name.Length - end.Length - wildcard;
        return length >= 0 && ByteText.EqualsIgnoreCase(name[^end.Length..], end) && !name.Slice(wildcard, length).Contains((byte)'.');
    }

    /// <summary>
    /// Whether one of the certificate's alternative names is the host's, or its common name when none of them names a host (RFC 6125); else a warning.
    /// </summary>
    public static bool Check(Engine engine, nint certificate, PhpString host)
    {
        nint names = OpenCrypto.X509_get_ext_d2i(certificate, AlternativeNames, null, null);
        if (names == 0)
            return IsCommonName(engine, certificate, host);
        bool found = IsAmong(names, host.Span);
        bool namesHosts = !found && NamesHosts(names);
        OpenCrypto.GENERAL_NAMES_free(names);
        if (found)
            return true;
        if (!namesHosts)
            return IsCommonName(engine, certificate, host);
        engine.FunctionWarning("Peer certificate subjectAltName did not match expected name `" + host.ToLatin1() + "'");
        return false;
    }

    private static bool IsAmong(nint names, ReadOnlySpan<byte> host)
    {
        bool found = false;
        for (int i = 0; i < OpenCrypto.OPENSSL_sk_num(names) && !found; i++)
        {
            int type;
            nint text = OpenCrypto.GENERAL_NAME_get0_value(OpenCrypto.OPENSSL_sk_value(names, i), &type);
            if (type is not (DnsName or AddressName))
                continue;
            var value = new ReadOnlySpan<byte>(OpenCrypto.ASN1_STRING_get0_data(text), OpenCrypto.ASN1_STRING_length(text));
            found = type == DnsName ? IsDnsName(value, host) : IsAddress(value, host);
        }

        return found;
    }

    private static bool NamesHosts(nint names)
    {
        const int longest = 80;
        byte* number = stackalloc byte[longest];
        for (int i = 0; i < OpenCrypto.OPENSSL_sk_num(names); i++)
        {
            int type;
            nint name = OpenCrypto.OPENSSL_sk_value(names, i);
            OpenCrypto.GENERAL_NAME_get0_value(name, &type);
            if (type is DnsName or UriName)
                return true;
            nint identifier;
            nint value;
            if (type != OtherName || OpenCrypto.GENERAL_NAME_get0_otherName(name, &identifier, &value) == 0)
                continue;
            int length = OpenCrypto.OBJ_obj2txt(number, longest, identifier, 1);
            if (length is > 0 and < longest && new ReadOnlySpan<byte>(number, length).SequenceEqual("1.3.6.1.5.5.7.8.7"u8)) // a service, SRVName
                return true;
        }

        return false;
    }

    private static bool IsDnsName(ReadOnlySpan<byte> name, ReadOnlySpan<byte> host)
    {
        // A zero inside would make C see another name.
        if (name.Contains((byte)0))
            return false;
        return Matches(host, name.EndsWith("."u8) ? name[..^1] : name);
    }

    private static bool IsAddress(ReadOnlySpan<byte> address, ReadOnlySpan<byte> host)
    {
        const int size = 4;
        const int size6 = 16;
        Span<byte> wanted = stackalloc byte[size6];
        return address.Length switch
        {
            size => Libc.TryParseAddress(SocketName.Internet, host, wanted) && address.SequenceEqual(wanted[..size]),
            size6 => Libc.TryParseAddress(SocketName.Internet6, host, wanted) && address.SequenceEqual(wanted),
            _ => false,
        };
    }

    private static bool IsCommonName(Engine engine, nint certificate, PhpString host)
    {
        const int longest = 1024;
        byte* buffer = stackalloc byte[longest];
        int length = OpenCrypto.X509_NAME_get_text_by_NID(OpenCrypto.X509_get_subject_name(certificate), CommonName, buffer, longest);
        if (length == -1)
        {
            engine.FunctionWarning("Unable to locate peer certificate CN");
            return false;
        }

        ReadOnlySpan<byte> name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(buffer);
        string shown = PhpString.From(name).ToLatin1();
        if (name.Length != length)
        {
            engine.FunctionWarning("Peer certificate CN=`" + shown + "' is malformed");
            return false;
        }

        if (Matches(host.Span, name))
            return true;
        engine.FunctionWarning("Peer certificate CN=`" + shown + "' did not match expected CN=`" + host.ToLatin1() + "'");
        return false;
    }
}
