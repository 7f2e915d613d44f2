using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>The last error of all socket functions of one engine.</summary>
internal sealed class SocketState
{
    /// <summary>errno, or below -10000 an error of looking up a host: -10000 minus <c>h_errno</c>.</summary>
    public int LastError { get; set; }

    /// <summary>The highest descriptor that a socket has had.</summary>
    public int HighestDescriptor { get; set; }

    /// <summary>Buffers up to this many bytes are kept for the next read.</summary>
    private const int KeptBuffer = 1 << 20;

    private byte[] _buffer = [];

    /// <summary>Where data arrives before its length is known; valid until the next read.</summary>
    /// <param name="length">Bytes wanted; what no array can hold is cut.</param>
    public byte[] Buffer(long length)
    {
        if (length <= _buffer.Length)
            return _buffer;
        int size = (int)Math.Min(length, Array.MaxLength);
        byte[] buffer = GC.AllocateUninitializedArray<byte>(Math.Max(size, 4096));
        if (size <= KeptBuffer)
            _buffer = buffer;
        return buffer;
    }

    public static SocketState Of(Engine engine) => engine.State(static _ => new SocketState());
}

/// <summary>Errors of sockets: kept, asked for, put into words.</summary>
[PhpExtension("sockets")]
public static class SocketErrors
{
    /// <summary>Numbers below this are errors of looking up a host.</summary>
    internal const int HostErrors = -10000;

    /// <summary>errno of the last operation that failed, on <paramref name="socket"/> or at all; 0 for none.</summary>
    /// <remarks>https://www.php.net/socket_last_error</remarks>
    [PhpFunction]
    public static long socket_last_error(Engine engine, Socket? socket = null)
    {
        if (socket is null)
            return SocketState.Of(engine).LastError;
        RequireOpen(engine, socket);
        return socket.LastError;
    }

    /// <summary>Forgets the last error, of <paramref name="socket"/> or of all.</summary>
    /// <remarks>https://www.php.net/socket_clear_error</remarks>
    [PhpFunction]
    public static void socket_clear_error(Engine engine, Socket? socket = null)
    {
        if (socket is null)
        {
            SocketState.Of(engine).LastError = 0;
            return;
        }

        RequireOpen(engine, socket);
        socket.LastError = 0;
    }

    /// <summary>The C library's text for an error number; below -10000, that of an error of looking up a host.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the number is no C int.</exception>
    /// <remarks>https://www.php.net/socket_strerror</remarks>
    [PhpFunction]
    public static PhpString socket_strerror(Engine engine, long error_code)
    {
        SocketArguments.RequireInt(engine, 1, error_code);
        return PhpString.From(Text((int)error_code));
    }

    /// <exception cref="Runtime.Errors.PhpThrow">An Error: the socket has been closed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void RequireOpen(Engine engine, Socket socket, int position = 1)
    {
        if (!socket.IsOpen)
            throw engine.ArgumentError(position, "has already been closed");
    }

    /// <summary>Keeps an error and warns about it, unless it only says that the operation would have to wait.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">The socket it belongs to; null when there is none yet.</param>
    /// <param name="what">What could not be done, e.g. "unable to read from socket".</param>
    /// <param name="error">errno, positive.</param>
    internal static void Fail(Engine engine, Socket? socket, string what, int error)
    {
        Keep(engine, socket, error);
        if (error is not (Errno.EAGAIN or Errno.EINPROGRESS))
            Warn(engine, what, error);
    }

    /// <summary>Keeps an error without a warning.</summary>
    internal static void Keep(Engine engine, Socket? socket, int error)
    {
        if (socket is not null)
            socket.LastError = error;
        SocketState.Of(engine).LastError = error;
    }

    internal static void Warn(Engine engine, string what, int error)
        => engine.FunctionWarning(what + " [" + error.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]: " + PhpString.From(Text(error)).ToLatin1());

    private static ReadOnlySpan<byte> Text(int error)
        => error < HostErrors ? Libc.HostErrorText(HostErrors - error) : Libc.ErrorText(error);
}
