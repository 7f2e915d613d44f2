using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>Makes OpenSSL's context for a session, by the options of the stream's context.</summary>
/// <param name="engine">The engine.</param>
/// <param name="options">The options.</param>
/// <param name="session">The session that it is for, which the callbacks of OpenSSL find by it.</param>
internal readonly unsafe ref struct TlsSetup(Engine engine, TlsOptions options, TlsSession session)
{
    private const string DefaultCiphers =
        "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:"
        + "DHE-RSA-AES128-GCM-SHA256:DHE-DSS-AES128-GCM-SHA256:kEDH+AESGCM:ECDHE-RSA-AES128-SHA256:ECDHE-ECDSA-AES128-SHA256:"
        + "ECDHE-RSA-AES128-SHA:ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES256-SHA384:ECDHE-ECDSA-AES256-SHA384:ECDHE-RSA-AES256-SHA:"
        + "ECDHE-ECDSA-AES256-SHA:DHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA:DHE-DSS-AES128-SHA256:DHE-RSA-AES256-SHA256:"
        + "DHE-DSS-AES256-SHA:DHE-RSA-AES256-SHA:AES128-GCM-SHA256:AES256-GCM-SHA384:AES128:AES256:HIGH:"
        + "!SSLv2:!aNULL:!eNULL:!EXPORT:!DES:!MD5:!RC4:!ADH";

    /// <summary>A new context; 0 after a warning.</summary>
    /// <param name="versions">The protocols that may be used, as STREAM_CRYPTO_PROTO_*.</param>
    public nint Create(int versions)
    {
        nint context = OpenSsl.SSL_CTX_new(session.IsClient ? OpenSsl.TLS_client_method() : OpenSsl.TLS_server_method());
        if (context == 0)
        {
            engine.FunctionWarning("SSL context creation failure");
            return 0;
        }

        if (SetVerification(context) && SetCiphers(context) && SetProtocols(context) && SetCertificate(context, out _))
        {
            ulong flags = OpenSsl.OptionsForFaults | OpenSsl.OptionIgnoreUnexpectedEnd;
            if (options.IsOn("no_ticket"))
                flags |= OpenSsl.OptionNoTicket;
            if (options.IsOn("disable_compression", otherwise: true))
                flags |= OpenSsl.OptionNoCompression;
            OpenSsl.SSL_CTX_set_options(context, flags);
            SetVersions(context, versions);
            if (session.IsClient || SetServerOptions(context))
                return context;
        }

        OpenSsl.SSL_CTX_free(context);
        return 0;
    }

    private bool SetVerification(nint context)
    {
        if (!options.IsOn("verify_peer", otherwise: true))
        {
            OpenSsl.SSL_CTX_set_verify(context, OpenSsl.VerifyNone, null);
            return true;
        }

        PhpString? file = options.Text("cafile");
        PhpString? folder = options.Text("capath");
        fixed (byte* fileName = file is null ? null : TlsOptions.Terminated(file))
        {
            if (file is not null && !session.IsClient)
            {
                nint names = OpenSsl.SSL_load_client_CA_file(fileName);
                if (names == 0)
                {
                    engine.Warning("SSL: failed loading CA names from cafile");
                    return false;
                }

                OpenSsl.SSL_CTX_set_client_CA_list(context, names);
            }
        }

        return LoadTrusted(context, file ?? Setting("openssl.cafile"), folder ?? Setting("openssl.capath"));
    }

    /// <summary>A setting that stands in for an option; null when it has no value.</summary>
    private PhpString? Setting(string name) => engine.Ini.GetChanged(name) is { Length: > 0 } value ? PhpString.FromLatin1(value) : null;

    private bool LoadTrusted(nint context, PhpString? file, PhpString? folder)
    {
        fixed (byte* fileName = file is null ? null : TlsOptions.Terminated(file), folderName = folder is null ? null : TlsOptions.Terminated(folder))
        {
            if (file is not null || folder is not null)
            {
                if (OpenSsl.SSL_CTX_load_verify_locations(context, fileName, folderName) == 0)
                {
                    OpenCrypto.ERR_clear_error();
                    if (file is not null)
                    {
                        engine.Warning("failed loading cafile stream: `" + file.ToLatin1() + "'");
                        return false;
                    }
                }
            }
            else if (session.IsClient && OpenSsl.SSL_CTX_set_default_verify_paths(context) == 0)
            {
                engine.FunctionWarning("Unable to set default verify locations and no CA settings specified");
                return false;
            }
        }

        OpenSsl.SSL_CTX_set_verify(context, OpenSsl.VerifyPeer, (delegate* unmanaged<int, nint, int>)&Verify);
        return true;
    }

    /// <summary>Asked by OpenSSL about each certificate of a chain, after its own verdict.</summary>
    [UnmanagedCallersOnly]
    private static int Verify(int verdict, nint store)
    {
        const int selfSigned = 18; // X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT
        const int tooLong = 22; // X509_V_ERR_CERT_CHAIN_TOO_LONG
        nint handle = OpenCrypto.X509_STORE_CTX_get_ex_data(store, OpenSsl.SSL_get_ex_data_X509_STORE_CTX_idx());
        TlsSession session = SessionOf(handle);
        if (OpenCrypto.X509_STORE_CTX_get_error(store) == selfSigned && session.AllowsSelfSigned)
            verdict = 1;
        if ((ulong)OpenCrypto.X509_STORE_CTX_get_error_depth(store) > (ulong)session.VerifiedDepth)
        {
            verdict = 0;
            OpenCrypto.X509_STORE_CTX_set_error(store, tooLong);
        }

        return verdict;
    }

    private static TlsSession SessionOf(nint handle) => (TlsSession)GCHandle.FromIntPtr((nint)OpenSsl.SSL_get_ex_data(handle, 0)).Target!;

    private bool SetCiphers(nint context)
    {
        fixed (byte* list = TlsOptions.Terminated(options.Text("ciphers") ?? PhpString.FromLatin1(DefaultCiphers)))
        {
            if (OpenSsl.SSL_CTX_set_cipher_list(context, list) != 1)
                return false;
        }

        if (options.Has("security_level"))
        {
            long level = options.Number("security_level", 0);
            if (level is < 0 or > 5)
                engine.FunctionWarning("Security level must be between 0 and 5");
            OpenSsl.SSL_CTX_set_security_level(context, (int)level);
        }

        return true;
    }

    private bool SetProtocols(nint context)
    {
        if (options.Text("alpn_protocols") is not { } names)
            return true;
        byte[]? list = ProtocolList(names.Span);
        if (list is null)
        {
            engine.FunctionWarning("Failed parsing comma-separated TLS ALPN protocol string");
            return false;
        }

        session.Protocols = list;
        if (session.IsClient)
        {
            fixed (byte* start = list)
                OpenSsl.SSL_CTX_set_alpn_protos(context, start, (uint)list.Length);
        }
        else
        {
            OpenSsl.SSL_CTX_set_alpn_select_cb(context, (delegate* unmanaged<nint, byte**, byte*, byte*, uint, void*, int>)&SelectProtocol, null);
        }

        return true;
    }

    /// <summary>"a,b" as lengths and names; null when a name is too long.</summary>
    private static byte[]? ProtocolList(ReadOnlySpan<byte> names)
    {
        var list = new byte[names.Length + 1];
        int start = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            if (i < names.Length && names[i] != ',')
            {
                list[i + 1] = names[i];
                continue;
            }

            if (i - start > byte.MaxValue)
                return null;
            list[start] = (byte)(i - start);
            start = i + 1;
        }

        return list.Length <= ushort.MaxValue ? list : null;
    }

    /// <summary>Asked by OpenSSL which of a client's protocols is taken.</summary>
    [UnmanagedCallersOnly]
    private static int SelectProtocol(nint handle, byte** chosen, byte* chosenLength, byte* offered, uint offeredLength, void* argument)
    {
        const int negotiated = 1;
        const int accepted = 0; // SSL_TLSEXT_ERR_OK
        const int ignored = 3; // SSL_TLSEXT_ERR_NOACK
        // The answer points into one of the lists, so ours must not move: it is pinned for as long as the session lives.
        TlsSession session = SessionOf(handle);
        byte* own = session.PinnedProtocols(out int length);
        return OpenSsl.SSL_select_next_proto(chosen, chosenLength, own, (uint)length, offered, offeredLength) == negotiated ? accepted : ignored;
    }

    private bool SetCertificate(nint context, out bool isSet)
    {
        isSet = false;
        if (options.Has("passphrase"))
        {
            OpenSsl.SSL_CTX_set_default_passwd_cb_userdata(context, (void*)session.Self);
            OpenSsl.SSL_CTX_set_default_passwd_cb(context, (delegate* unmanaged<byte*, int, int, void*, int>)&GivePassphrase);
        }

        if (options.Text("local_cert") is not { } certificate)
            return true;
        if (ResolvedPath(certificate, "local_cert in ssl stream context") is not { } path)
        {
            engine.FunctionWarning("Unable to get real path of certificate file `" + certificate.ToLatin1() + "'");
            return false;
        }

        fixed (byte* name = TlsOptions.Terminated(path))
        {
            if (OpenSsl.SSL_CTX_use_certificate_chain_file(context, name) != 1)
            {
                engine.FunctionWarning("Unable to set local cert chain file `" + certificate.ToLatin1()
                    + "'; Check that your cafile/capath settings include details of your certificate and its issuer");
                return false;
            }
        }

        if (options.Text("local_pk") is { } key)
        {
            if (ResolvedPath(key, "local_pk in ssl stream context") is not { } keyPath)
            {
                engine.FunctionWarning("Unable to get real path of private key file `" + key.ToLatin1() + "'");
                return false;
            }

            path = keyPath;
        }

        fixed (byte* name = TlsOptions.Terminated(path))
        {
            if (OpenSsl.SSL_CTX_use_PrivateKey_file(context, name, OpenSsl.PemFile) != 1)
            {
                engine.FunctionWarning("Unable to set private key file `" + path.ToLatin1() + "'");
                return false;
            }
        }

        if (OpenSsl.SSL_CTX_check_private_key(context) == 0)
            engine.FunctionWarning("Private key does not match certificate!");
        isSet = true;
        return true;
    }

    /// <summary>The whole path of a file that an option names; null, with a warning, when it cannot be one.</summary>
    private PhpString? ResolvedPath(PhpString path, string title)
    {
        if (path.IsEmpty)
            return path;
        if (path.Span.Contains((byte)0))
        {
            engine.FunctionWarning("Path for " + title + " option must not contain any null bytes");
            return null;
        }

        PhpString? full = PathName.Expand(path);
        if (full is null)
            engine.FunctionWarning("Path for " + title + " option must be a valid file path");
        else if (!BaseDirectory.Allows(engine, full))
            return null;
        return full;
    }

    /// <summary>Asked by OpenSSL for the passphrase of a private key.</summary>
    [UnmanagedCallersOnly]
    private static int GivePassphrase(byte* buffer, int size, int writes, void* self)
    {
        var session = (TlsSession)GCHandle.FromIntPtr((nint)self).Target!;
        if (session.Passphrase is not { } passphrase || passphrase.Length >= size - 1)
            return 0;
        passphrase.Span.CopyTo(new Span<byte>(buffer, size));
        buffer[passphrase.Length] = 0;
        return passphrase.Length;
    }

    /// <summary>From the oldest of the protocols that may be used to the newest; the options min_proto_version and max_proto_version come first.</summary>
    private void SetVersions(nint context, int versions)
    {
        const int oldest = 8; // STREAM_CRYPTO_PROTO_TLSv1_0
        const int newest = 64; // STREAM_CRYPTO_PROTO_TLSv1_3
        int lowest = oldest;
        while (lowest < newest && (versions & lowest) == 0)
            lowest <<= 1;
        int highest = newest;
        while (highest > oldest && (versions & highest) == 0)
            highest >>= 1;
        if ((versions & (oldest | 16 | 32 | newest)) == 0)
            (lowest, highest) = (newest, newest);
        long minimum = options.Number("min_proto_version", 0);
        long maximum = options.Number("max_proto_version", 0);
        OpenSsl.SSL_CTX_ctrl(context, OpenSsl.SetMinimumVersion, Number(minimum != 0 ? minimum : lowest, up: true), null);
        OpenSsl.SSL_CTX_ctrl(context, OpenSsl.SetMaximumVersion, Number(maximum != 0 ? maximum : highest, up: false), null);
    }

    /// <summary>OpenSSL's number of a protocol; of a combination, of its nearest one.</summary>
    private static long Number(long version, bool up)
    {
        ReadOnlySpan<(int Flag, int Number)> known = [(8, 0x301), (16, 0x302), (32, 0x303), (64, 0x304)];
        long number = up ? 0x304 : 0x301;
        foreach ((int flag, int own) in known)
        {
            if (up && flag >= version)
                return own;
            if (!up && flag <= version)
                number = own;
        }

        return number;
    }

    private bool SetServerOptions(nint context)
    {
        if (options.Has("rsa_key_size"))
            engine.FunctionWarning("rsa_key_size context option has been removed");
        if (options.Text("dh_param") is { } file && !SetDiffieHellman(context, file))
            return false;
        if (options.IsOn("honor_cipher_order", otherwise: true))
            OpenSsl.SSL_CTX_set_options(context, OpenSsl.OptionServerPreference);
        return SetNamedCertificates(context);
    }

    private bool SetDiffieHellman(nint context, PhpString file)
    {
        nint input;
        fixed (byte* name = TlsOptions.Terminated(file), mode = "r\0"u8)
            input = OpenCrypto.BIO_new_file(name, mode);
        if (input == 0)
        {
            engine.FunctionWarning("Invalid dh_param");
            return false;
        }

        nint key = OpenCrypto.PEM_read_bio_Parameters(input, null);
        OpenCrypto.BIO_free(input);
        if (key == 0)
        {
            engine.FunctionWarning("Failed reading DH params");
            return false;
        }

        if (OpenSsl.SSL_CTX_set0_tmp_dh_pkey(context, key) != 0)
            return true;
        engine.FunctionWarning("Failed assigning DH params");
        OpenCrypto.EVP_PKEY_free(key);
        return false;
    }

    /// <summary>The option SNI_server_certs: certificates by the name that a client asks for.</summary>
    private bool SetNamedCertificates(nint context)
    {
        Value option = options["SNI_server_certs"];
        if (!options.IsOn("SNI_enabled", otherwise: true) || option.IsUndefined)
            return true;
        if (!option.IsArray || option.AsArray.Count == 0)
        {
            engine.FunctionWarning(option.IsArray
                ? "SNI_server_certs host cert array must not be empty"
                : "SNI_server_certs requires an array mapping host names to cert paths");
            return false;
        }

        foreach ((ArrayKey host, Value slot) in option.AsArray)
        {
            if (host.IsInt)
            {
                engine.FunctionWarning("SNI_server_certs array requires string host name keys");
                return false;
            }

            nint named = NamedContext(slot.Dereferenced);
            if (named == 0)
                return false;
            session.NamedContexts.Add((host.Text!, named));
        }

        OpenSsl.SSL_CTX_callback_ctrl(context, OpenSsl.SetServerNameCallback, (delegate* unmanaged<nint, int*, void*, int>)&ChooseCertificate);
        return true;
    }

    private nint NamedContext(Value entry)
    {
        if (!entry.IsArray)
        {
            PhpString file = Operators.Conversions.ToPhpString(engine, entry);
            if (ResolvedPath(file, "SNI_server_certs in ssl stream context") is { } both)
                return NamedContext(both, both);
            engine.FunctionWarning("Failed setting local cert chain file `" + file.ToLatin1() + "'; file not found");
            return 0;
        }

        Value certificate = entry.AsArray["local_cert"].Dereferenced;
        Value key = entry.AsArray["local_pk"].Dereferenced;
        if (certificate.IsUndefined || key.IsUndefined)
        {
            engine.FunctionWarning((certificate.IsUndefined ? "local_cert" : "local_pk") + " not present in the array");
            return 0;
        }

        PhpString certificateFile = Operators.Conversions.ToPhpString(engine, certificate);
        if (ResolvedPath(certificateFile, "SNI_server_certs local_cert in ssl stream context") is not { } certificatePath)
        {
            engine.FunctionWarning("Failed setting local cert chain file `" + certificateFile.ToLatin1() + "'; could not open file");
            return 0;
        }

        PhpString keyFile = Operators.Conversions.ToPhpString(engine, key);
        if (ResolvedPath(keyFile, "SNI_server_certs local_pk in ssl stream context") is { } keyPath)
            return NamedContext(certificatePath, keyPath);
        engine.FunctionWarning("Failed setting local private key file `" + keyFile.ToLatin1() + "';  could not open file");
        return 0;
    }

    private nint NamedContext(PhpString certificate, PhpString key)
    {
        nint context = OpenSsl.SSL_CTX_new(OpenSsl.TLS_server_method());
        fixed (byte* certificateName = TlsOptions.Terminated(certificate), keyName = TlsOptions.Terminated(key))
        {
            if (OpenSsl.SSL_CTX_use_certificate_chain_file(context, certificateName) != 1)
            {
                engine.FunctionWarning("Failed setting local cert chain file `" + certificate.ToLatin1()
                    + "'; check that your cafile/capath settings include details of your certificate and its issuer");
            }
            else if (OpenSsl.SSL_CTX_use_PrivateKey_file(context, keyName, OpenSsl.PemFile) != 1)
            {
                engine.FunctionWarning("Failed setting private key from file `" + key.ToLatin1() + "'");
            }
            else
            {
                return context;
            }
        }

        OpenSsl.SSL_CTX_free(context);
        return 0;
    }

    /// <summary>Asked by OpenSSL when a client has named the host that it wants.</summary>
    [UnmanagedCallersOnly]
    private static int ChooseCertificate(nint handle, int* alert, void* argument)
    {
        const int accepted = 0; // SSL_TLSEXT_ERR_OK
        const int ignored = 3; // SSL_TLSEXT_ERR_NOACK
        byte* name = OpenSsl.SSL_get_servername(handle, 0);
        if (name == null)
            return ignored;
        ReadOnlySpan<byte> wanted = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name);
        foreach ((PhpString host, nint context) in SessionOf(handle).NamedContexts)
        {
            if (!PeerName.Matches(wanted, host.Span))
                continue;
            OpenSsl.SSL_set_SSL_CTX(handle, context);
            return accepted;
        }

        return ignored;
    }
}
