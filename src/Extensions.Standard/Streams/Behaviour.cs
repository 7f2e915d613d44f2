using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>How streams behave: waiting, buffers, what they are.</summary>
[PhpExtension("standard")]
public static class Behaviour
{
    /// <summary>Whether reads wait for data.</summary>
    /// <remarks>https://www.php.net/stream_set_blocking</remarks>
    [PhpFunction]
    public static bool stream_set_blocking([PhpParameter(Type = "stream")] PhpStream stream, bool enable) => stream.Operations.SetBlocking(stream, enable);

    /// <summary>As stream_set_blocking().</summary>
    /// <remarks>https://www.php.net/socket_set_blocking</remarks>
    [PhpFunction]
    public static bool socket_set_blocking([PhpParameter(Type = "stream")] PhpStream stream, bool enable) => stream.Operations.SetBlocking(stream, enable);

    /// <summary>How long a read of a socket waits; false for other streams.</summary>
    /// <remarks>https://www.php.net/stream_set_timeout</remarks>
    [PhpFunction]
    public static bool stream_set_timeout([PhpParameter(Type = "stream")] PhpStream stream, long seconds, long microseconds = 0)
    {
        const long micro = 1_000_000;
        return stream.Operations.SetTimeout(stream, seconds + microseconds / micro, microseconds % micro);
    }

    /// <summary>As stream_set_timeout().</summary>
    /// <remarks>https://www.php.net/socket_set_timeout</remarks>
    [PhpFunction]
    public static bool socket_set_timeout([PhpParameter(Type = "stream")] PhpStream stream, long seconds, long microseconds = 0)
        => stream_set_timeout(stream, seconds, microseconds);

    /// <summary>How much one read asks for.</summary>
    /// <returns>The size before.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: not positive, or too large.</exception>
    /// <remarks>https://www.php.net/stream_set_chunk_size</remarks>
    [PhpFunction]
    public static long stream_set_chunk_size(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long size)
    {
        if (size <= 0)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        if (size > int.MaxValue)
            throw engine.ArgumentValueError(2, "is too large");
        long before = stream.ChunkSize;
        stream.ChunkSize = (int)size;
        return before;
    }

    /// <summary>Switches the buffer for reading on, or with 0 off.</summary>
    /// <returns>0, or -1 when the stream does not do that.</returns>
    /// <remarks>https://www.php.net/stream_set_read_buffer</remarks>
    [PhpFunction]
    public static long stream_set_read_buffer([PhpParameter(Type = "stream")] PhpStream stream, long size)
    {
        if (stream.Operations.SetReadBuffer(stream, size) is { } done)
            return done ? 0 : -1;
        stream.IsUnbuffered = size == 0;
        return 0;
    }

    /// <summary>Sets the buffer for writing; what is written goes out at once, so most streams refuse.</summary>
    /// <returns>0, or -1 when the stream does not do that.</returns>
    /// <remarks>https://www.php.net/stream_set_write_buffer</remarks>
    [PhpFunction]
    public static long stream_set_write_buffer([PhpParameter(Type = "stream")] PhpStream stream, long size)
        => stream.Operations.SetWriteBuffer(stream, size) ? 0 : -1;

    /// <summary>As stream_set_write_buffer().</summary>
    /// <remarks>https://www.php.net/set_file_buffer</remarks>
    [PhpFunction]
    public static long set_file_buffer([PhpParameter(Type = "stream")] PhpStream stream, long size) => stream_set_write_buffer(stream, size);

    /// <summary>Whether flock() works.</summary>
    /// <remarks>https://www.php.net/stream_supports_lock</remarks>
    [PhpFunction]
    public static bool stream_supports_lock([PhpParameter(Type = "stream")] PhpStream stream) => stream.Operations.CanLock(stream);

    /// <summary>Whether a stream, or what a name stands for, is on this machine.</summary>
    /// <remarks>https://www.php.net/stream_is_local</remarks>
    [PhpFunction]
    public static bool stream_is_local(Engine engine, [PhpParameter(Type = "")] Value stream)
    {
        if (!stream.IsResource)
            return StreamWrapperTable.Of(engine).Locate(Conversions.ToPhpString(engine, stream), StreamOptions.None, out _) is { IsUrl: false };
        if (stream.AsResource is PhpStream { IsOpen: true } open)
            return open.Wrapper is { IsUrl: false };
        throw engine.TypeError("stream_is_local(): supplied resource is not a valid stream resource");
    }

    /// <summary>Whether a stream is a terminal.</summary>
    /// <remarks>https://www.php.net/stream_isatty</remarks>
    [PhpFunction]
    public static bool stream_isatty([PhpParameter(Type = "stream")] PhpStream stream)
        => stream.Operations.Descriptor(stream, convert: true) is >= 0 and var descriptor && Libc.IsTerminal(descriptor);

    /// <summary>The schemes that names can have.</summary>
    /// <remarks>https://www.php.net/stream_get_wrappers</remarks>
    [PhpFunction]
    public static PhpArray stream_get_wrappers(Engine engine)
    {
        var schemes = new PhpArray();
        foreach (string scheme in StreamWrapperTable.Of(engine).Schemes)
            schemes.Append(Value.FromLatin1(scheme));
        return schemes;
    }

    /// <summary>A name found along the include_path; false when there is none.</summary>
    /// <remarks>https://www.php.net/stream_resolve_include_path</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? stream_resolve_include_path(Engine engine, PhpString filename)
    {
        engine.CheckPath(filename, 1);
        return filename.IsEmpty ? null : IncludePath.Find(engine, filename);
    }
}
