using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>TLS on a socket stream, by OpenSSL: one handshake, then what is read and written is encrypted.</summary>
/// <remarks>
/// OpenSSL works on the descriptor itself, has no thread and keeps its state in memory, so a session goes on in a forked child. While it
/// works the socket does not wait; this class does, as long as the stream's time limit says.
/// </remarks>
internal sealed unsafe class TlsSession
{
    private const int ClientBit = 1;
    private const long DefaultDepth = 9;
    private readonly Engine _engine;
    private readonly TlsOptions _options;
    private nint _context;
    private nint _handle;
    private GCHandle _self;
    private GCHandle _pinned;
    private bool _hasState;

    private TlsSession(Engine engine, TlsOptions options, bool isClient)
    {
        _engine = engine;
        _options = options;
        IsClient = isClient;
        AllowsSelfSigned = options.IsOn("allow_self_signed");
        VerifiedDepth = options.Number("verify_depth", DefaultDepth);
        Passphrase = options.Text("passphrase");
        _self = GCHandle.Alloc(this);
    }

    public bool IsClient { get; }

    /// <summary>What is read and written is encrypted.</summary>
    public bool IsActive { get; private set; }

    /// <summary>The option allow_self_signed.</summary>
    public bool AllowsSelfSigned { get; }

    /// <summary>How many certificates a chain may have above the first.</summary>
    public long VerifiedDepth { get; }

    /// <summary>Of the private key.</summary>
    public PhpString? Passphrase { get; }

    /// <summary>The application protocols, as ALPN writes them.</summary>
    public byte[] Protocols { get; set; } = [];

    /// <summary>A server's certificates by host name, each in a context of OpenSSL's.</summary>
    public List<(PhpString Host, nint Context)> NamedContexts { get; } = [];

    /// <summary>For callbacks: a handle of this object.</summary>
    public nint Self => GCHandle.ToIntPtr(_self);

    /// <summary>Decrypted bytes that wait inside OpenSSL.</summary>
    public int Pending => IsActive ? OpenSsl.SSL_pending(_handle) : 0;

    /// <summary>Prepares a session; null after a warning.</summary>
    /// <param name="stream">The stream, whose context has the options.</param>
    /// <param name="descriptor">Its socket.</param>
    /// <param name="method">STREAM_CRYPTO_METHOD_*.</param>
    /// <param name="resumed">A stream whose session is to be taken up again; null for none.</param>
    public static TlsSession? Create(PhpStream stream, int descriptor, long method, PhpStream? resumed)
    {
        OpenCrypto.ERR_clear_error();
        var session = new TlsSession(stream.Engine, new TlsOptions(stream.Engine, stream.Context), (method & ClientBit) != 0);
        if (session.Prepare(descriptor, (int)method & ~ClientBit, resumed))
            return session;
        session.Free();
        return null;
    }

    private bool Prepare(int descriptor, int versions, PhpStream? resumed)
    {
        _context = new TlsSetup(_engine, _options, this).Create(versions);
        if (_context == 0)
            return false;
        _handle = OpenSsl.SSL_new(_context);
        if (_handle == 0)
        {
            _engine.FunctionWarning("SSL handle creation failure");
            return false;
        }

        OpenSsl.SSL_set_ex_data(_handle, 0, (void*)Self);
        if (OpenSsl.SSL_set_fd(_handle, descriptor) == 0)
            Handle(null, 0, isBlocking: true, out _);
        OpenSsl.SSL_ctrl(_handle, OpenSsl.SetMode, OpenSsl.ModeReleaseBuffers, null);
        if (resumed is not null)
            Resume(resumed);
        return true;
    }

    private void Resume(PhpStream other)
    {
        if (other.Operations is not SocketOperations { CanEncrypt: true } operations)
            _engine.FunctionWarning("Supplied session stream must be an SSL enabled stream");
        else if (operations.Tls is not { } known)
            _engine.FunctionWarning("Supplied SSL session stream is not initialized");
        else
            OpenSsl.SSL_copy_session_id(_handle, known._handle);
    }

    /// <summary>The protocols at an address that does not change.</summary>
    public byte* PinnedProtocols(out int length)
    {
        if (!_pinned.IsAllocated)
            _pinned = GCHandle.Alloc(Protocols, GCHandleType.Pinned);
        length = Protocols.Length;
        return (byte*)_pinned.AddrOfPinnedObject();
    }

    /// <summary>Does the handshake, or the next piece of it where nothing waits.</summary>
    /// <returns>1 done; 0 to be gone on with; -1 failed, after a warning.</returns>
    public int Start(PhpStream stream, SocketOperations socket)
    {
        Begin(socket);
        bool isBlocking = socket.IsBlocking;
        if (isBlocking)
            Libc.SetBlocking(socket.Socket, false);
        Deadline deadline = Deadline.After(NonZero(IsClient ? socket.ConnectTimeout : socket.Timeout));
        int result;
        bool isAgain = false;
        while (true)
        {
            OpenCrypto.ERR_clear_error();
            result = OpenSsl.SSL_do_handshake(_handle);
            if (deadline.HasPassed)
            {
                _engine.FunctionWarning("SSL: Handshake timed out");
                Restore(socket, isBlocking);
                return -1;
            }

            if (result > 0 || !Handle(stream, result, isBlocking, out isAgain))
                break;
            Wait(socket, OpenSsl.SSL_get_error(_handle, result) == OpenSsl.ErrorWantRead ? PollEvents.Input | PollEvents.Priority : PollEvents.Output, deadline);
        }

        Restore(socket, isBlocking);
        if (result != 1 && isAgain)
            return 0;

        // Programs that ask for the certificate see it also when the handshake failed or it is refused.
        nint certificate = OpenSsl.SSL_get1_peer_certificate(_handle);
        if (certificate != 0 && stream.Context is { } context)
            PeerCapture.Run(_engine, _options, context, _handle, certificate);
        if (result != 1)
        {
            OpenCrypto.X509_free(certificate);
            return -1;
        }

        IsActive = PeerPolicy.Allows(_engine, _options, _handle, certificate, IsClient, socket.HostName);
        OpenCrypto.X509_free(certificate);
        if (!IsActive)
            OpenSsl.SSL_shutdown(_handle);
        return IsActive ? 1 : -1;
    }

    private void Begin(SocketOperations socket)
    {
        if (_hasState)
            return;
        _hasState = true;
        OpenSsl.SSL_ctrl(_handle, OpenSsl.SetMode, OpenSsl.ModePartialWrite | OpenSsl.ModeMovingWriteBuffer, null);
        if (!IsClient)
        {
            OpenSsl.SSL_set_accept_state(_handle);
            return;
        }

        if (_options.IsOn("SNI_enabled", otherwise: true) && (_options.Text("peer_name") ?? socket.HostName) is { } name)
        {
            fixed (byte* text = TlsOptions.Terminated(name))
                OpenSsl.SSL_ctrl(_handle, OpenSsl.SetHostName, 0, text);
        }

        OpenSsl.SSL_set_connect_state(_handle);
    }

    private static TimeValue64? NonZero(TimeValue64? time) => time is { Seconds: 0, Fraction: 0 } ? null : time;

    private static void Restore(SocketOperations socket, bool isBlocking)
    {
        if (isBlocking)
            Libc.SetBlocking(socket.Socket, true);
    }

    private void Wait(SocketOperations socket, PollEvents events, Deadline deadline)
    {
        Span<PollDescriptor> one = [new PollDescriptor { Descriptor = socket.Socket, Events = events }];
        _engine.AwaitAny(one, deadline.Remaining);
    }

    /// <summary>Reads decrypted bytes. As <see cref="StreamOperations.Read"/>.</summary>
    public int Read(PhpStream stream, SocketOperations socket, Span<byte> buffer)
    {
        fixed (byte* start = buffer)
            return Transfer(stream, socket, start, buffer.Length, reads: true);
    }

    /// <summary>Writes bytes encrypted. As <see cref="StreamOperations.Write"/>.</summary>
    public int Write(PhpStream stream, SocketOperations socket, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = data)
            return Transfer(stream, socket, start, data.Length, reads: false);
    }

    private int Transfer(PhpStream stream, SocketOperations socket, byte* start, int length, bool reads)
    {
        bool isBlocking = socket.IsBlocking;
        Deadline deadline = default;
        if (isBlocking)
        {
            Libc.SetBlocking(socket.Socket, false);
            deadline = Deadline.After(NonZero(socket.Timeout));
        }

        int count;
        while (true)
        {
            if (deadline.HasPassed)
            {
                Restore(socket, isBlocking);
                socket.HasTimedOut = true;
                return -1;
            }

            OpenCrypto.ERR_clear_error();
            count = reads ? OpenSsl.SSL_read(_handle, start, length) : OpenSsl.SSL_write(_handle, start, length);
            if (count > 0)
                break;
            int error = OpenSsl.SSL_get_error(_handle, count);
            Handle(stream, count, isBlocking: false, out bool isAgain);
            bool goesOn = isAgain && error == (reads ? OpenSsl.ErrorWantRead : OpenSsl.ErrorWantWrite);
            if (reads)
                stream.IsAtEnd = !isAgain && OpenSsl.SSL_pending(_handle) == 0;
            if (!isBlocking || !goesOn)
                break;
            Wait(socket, (reads ? PollEvents.Input : PollEvents.Output) | PollEvents.Priority, deadline);
        }

        if (count > 0)
            stream.Context?.ReportProgress(count);
        Restore(socket, isBlocking);
        return Math.Max(count, 0);
    }

    /// <summary>Looks at why something failed, and reports it.</summary>
    /// <param name="stream">The stream; null while there is no connection yet.</param>
    /// <param name="result">What OpenSSL returned.</param>
    /// <param name="isBlocking">It is to be tried again as soon as the socket is ready.</param>
    /// <param name="isAgain">Nothing is wrong: the socket was not ready.</param>
    /// <returns>Try again.</returns>
    private bool Handle(PhpStream? stream, int result, bool isBlocking, out bool isAgain)
    {
        int errno = Libc.LastError;
        int error = OpenSsl.SSL_get_error(_handle, result);
        isAgain = error is OpenSsl.ErrorWantRead or OpenSsl.ErrorWantWrite;
        if (isAgain)
            return isBlocking;
        if (error == OpenSsl.ErrorZeroReturn)
            return false;
        if (error == OpenSsl.ErrorSystemCall && OpenCrypto.ERR_peek_error() == 0)
        {
            if (result != 0)
            {
                _engine.FunctionWarning("SSL: " + Libc.ErrorMessage(errno));
                return false;
            }

            OpenSsl.SSL_set_shutdown(_handle, OpenSsl.SentAndReceivedShutdown);
            if (stream is not null)
                stream.IsAtEnd = true;
            return false;
        }

        Report(error);
        return false;
    }

    private void Report(int error)
    {
        const int longest = 512;
        const uint reasonMask = 0x7FFFFF;
        const uint noSharedCipher = 193; // SSL_R_NO_SHARED_CIPHER
        nuint code = OpenCrypto.ERR_get_error();
        if (((uint)code & reasonMask) == noSharedCipher)
        {
            _engine.FunctionWarning("SSL_R_NO_SHARED_CIPHER: no suitable shared cipher could be used.  "
                + "This could be because the server is missing an SSL certificate (local_cert context option)");
            return;
        }

        string text = "SSL operation failed with code " + error + ". OpenSSL Error messages:";
        byte* line = stackalloc byte[longest];
        do
        {
            OpenCrypto.ERR_error_string_n(code, line, longest);
            text += "\n" + System.Text.Encoding.Latin1.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(line));
            code = OpenCrypto.ERR_get_error();
        }
        while (code != 0);
        _engine.FunctionWarning(text);
    }

    /// <summary>Whether the other side is there, asked without waiting while the socket has something to read.</summary>
    public bool IsAlive(SocketOperations socket)
    {
        bool isBlocking = socket.IsBlocking;
        if (isBlocking)
            Libc.SetBlocking(socket.Socket, false);
        byte next;
        OpenCrypto.ERR_clear_error();
        int count = OpenSsl.SSL_peek(_handle, &next, 1);
        int errno = Libc.LastError;
        int error = count > 0 ? 0 : OpenSsl.SSL_get_error(_handle, count);
        Restore(socket, isBlocking);
        return count > 0
            || error is OpenSsl.ErrorWantRead or OpenSsl.ErrorWantWrite
            || (error == OpenSsl.ErrorSystemCall && errno == Errno.EAGAIN);
    }

    /// <summary>Adds "crypto": protocol, cipher_name, cipher_bits, cipher_version, and alpn_protocol when one was agreed on.</summary>
    public void AddMetadata(PhpArray metadata)
    {
        var crypto = new PhpArray();
        string protocol = OpenSsl.SSL_version(_handle) switch
        {
            0x304 => "TLSv1.3",
            0x303 => "TLSv1.2",
            0x302 => "TLSv1.1",
            0x301 => "TLSv1",
            _ => "UNKNOWN",
        };
        nint cipher = OpenSsl.SSL_get_current_cipher(_handle);
        crypto.Set("protocol", Value.FromLatin1(protocol));
        crypto.Set("cipher_name", Text(OpenSsl.SSL_CIPHER_get_name(cipher)));
        crypto.Set("cipher_bits", OpenSsl.SSL_CIPHER_get_bits(cipher, null));
        crypto.Set("cipher_version", Text(OpenSsl.SSL_CIPHER_get_version(cipher)));
        byte* name;
        uint length;
        OpenSsl.SSL_get0_alpn_selected(_handle, &name, &length);
        if (name != null)
            crypto.Set("alpn_protocol", PhpString.From(new ReadOnlySpan<byte>(name, (int)length)));
        metadata.Set("crypto", crypto);
    }

    private static PhpString Text(byte* text) => PhpString.From(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));

    /// <summary>Says to the other side that no more comes, and goes on without encryption.</summary>
    public void Stop()
    {
        if (IsActive)
            OpenSsl.SSL_shutdown(_handle);
        IsActive = false;
    }

    /// <summary>Frees everything.</summary>
    public void Free()
    {
        Stop();
        if (_handle != 0)
            OpenSsl.SSL_free(_handle);
        if (_context != 0)
            OpenSsl.SSL_CTX_free(_context);
        foreach ((_, nint context) in NamedContexts)
            OpenSsl.SSL_CTX_free(context);
        NamedContexts.Clear();
        _handle = 0;
        _context = 0;
        if (_self.IsAllocated)
            _self.Free();
        if (_pinned.IsAllocated)
            _pinned.Free();
    }
}
