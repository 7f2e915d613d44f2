using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Positions in streams, and what is known about them.</summary>
[PhpExtension("standard")]
public static class Positions
{
    /// <summary>Where the next read or write takes place; false when the stream has no positions.</summary>
    /// <remarks>https://www.php.net/ftell</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value ftell([PhpParameter(Type = "stream")] PhpStream stream) => stream.Position == -1 ? false : stream.Position;

    /// <summary>Moves the position.</summary>
    /// <returns>0, or -1 on failure.</returns>
    /// <remarks>https://www.php.net/fseek</remarks>
    [PhpFunction]
    public static long fseek([PhpParameter(Type = "stream")] PhpStream stream, long offset, [PhpParameter(Default = "SEEK_SET")] long whence = 0)
        => stream.Seek(offset, (int)whence) ? 0 : -1;

    /// <summary>Moves the position to the start.</summary>
    /// <remarks>https://www.php.net/rewind</remarks>
    [PhpFunction]
    public static bool rewind([PhpParameter(Type = "stream")] PhpStream stream) => stream.Seek(0, 0);

    /// <summary>What the system knows about an open file, as stat().</summary>
    /// <remarks>https://www.php.net/fstat</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value fstat([PhpParameter(Type = "stream")] PhpStream stream)
        => stream.TryStat(out StreamStatus status) ? StatusArray.Of(status) : Value.False;

    /// <summary>What is known about a stream.</summary>
    /// <remarks>https://www.php.net/stream_get_meta_data</remarks>
    [PhpFunction]
    public static PhpArray stream_get_meta_data([PhpParameter(Type = "stream")] PhpStream stream)
    {
        var metadata = new PhpArray();
        if (!stream.Operations.AddMetadata(stream, metadata))
        {
            metadata.Set("timed_out", false);
            metadata.Set("blocked", true);
            metadata.Set("eof", stream.IsAtEnd);
        }

        if (!stream.WrapperData.IsUndefined)
            metadata.Set("wrapper_data", stream.WrapperData);
        if (stream.Wrapper is { } wrapper)
            metadata.Set("wrapper_type", Value.FromLatin1(wrapper.Label));
        metadata.Set("stream_type", Value.FromLatin1(stream.Operations.Label));
        metadata.Set("mode", Value.FromLatin1(stream.Mode));
        metadata.Set("unread_bytes", stream.BufferedCount);
        metadata.Set("seekable", stream.Operations.CanSeek && stream.IsSeekable);
        if (stream.Path is { } path)
            metadata.Set("uri", path);
        return metadata;
    }

    /// <summary>As stream_get_meta_data().</summary>
    /// <remarks>https://www.php.net/socket_get_status</remarks>
    [PhpFunction]
    public static PhpArray socket_get_status([PhpParameter(Type = "stream")] PhpStream stream) => stream_get_meta_data(stream);
}
