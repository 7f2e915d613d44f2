using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Reading from streams.</summary>
[PhpExtension("standard")]
public static class Reading
{
    private const int DefaultRecord = 8192;

    /// <summary>Reads once, up to a number of bytes.</summary>
    /// <returns>False on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is not positive.</exception>
    /// <remarks>https://www.php.net/fread</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? fread(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long length)
    {
        if (length <= 0)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        return stream.ReadString(BoundedBy(engine, length));
    }

    /// <summary>Lengths beyond what a string can have are memory that cannot be had.</summary>
    private static int BoundedBy(Engine engine, long length)
    {
        if (length > Array.MaxLength)
            Runtime.Lifetime.MemoryGuard.Request(length);
        return (int)length;
    }

    /// <summary>Reads a line, with its newline.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="length">One more than the most bytes to read.</param>
    /// <returns>False when there is nothing left.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is not positive.</exception>
    /// <remarks>https://www.php.net/fgets</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? fgets(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long? length = null)
    {
        if (length is not { } limit)
            return stream.ReadLine();
        if (limit <= 0)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        return stream.ReadLine(limit - 1);
    }

    /// <summary>Reads a byte; false at the end.</summary>
    /// <remarks>https://www.php.net/fgetc</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? fgetc([PhpParameter(Type = "stream")] PhpStream stream)
    {
        int read = stream.ReadByte();
        return read < 0 ? null : PhpString.FromByte((byte)read);
    }

    /// <summary>Whether a read has met the end.</summary>
    /// <remarks>https://www.php.net/feof</remarks>
    [PhpFunction]
    public static bool feof([PhpParameter(Type = "stream")] PhpStream stream) => stream.AtEnd();

    /// <summary>Prints everything that is left.</summary>
    /// <returns>Bytes.</returns>
    /// <remarks>https://www.php.net/fpassthru</remarks>
    [PhpFunction]
    public static long fpassthru([PhpParameter(Type = "stream")] PhpStream stream) => stream.PassThrough();

    /// <summary>Reads everything that is left.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="length">The most bytes; null or -1 for all.</param>
    /// <param name="offset">Where to start; negative for where it stands.</param>
    /// <returns>False, with a warning, when the offset cannot be reached.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is less than -1.</exception>
    /// <remarks>https://www.php.net/stream_get_contents</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? stream_get_contents(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long? length = null, long offset = -1)
    {
        long limit = length ?? -1;
        if (limit < -1)
            throw engine.ArgumentValueError(2, "must be greater than or equal to -1");
        if (offset >= 0)
        {
            long position = stream.Position;
            bool found = true;
            if (position >= 0 && offset > position)
                found = stream.Seek(offset - position, 1);
            else if (offset < position)
                found = stream.Seek(offset, 0);
            if (!found)
            {
                engine.FunctionWarning("Failed to seek to position " + offset + " in the stream");
                return null;
            }
        }

        return stream.ReadAll(limit);
    }

    /// <summary>Reads up to a delimiter, which is dropped.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="length">The most bytes; 0 for 8192.</param>
    /// <param name="ending">The delimiter; empty for none.</param>
    /// <returns>False when there is nothing.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is negative.</exception>
    /// <remarks>https://www.php.net/stream_get_line</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? stream_get_line(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream stream,
        long length,
        [PhpParameter(Default = "\"\"")] PhpString? ending = null)
    {
        if (length < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        int limit = length == 0 ? DefaultRecord : (int)Math.Min(length, Array.MaxLength);
        return stream.ReadRecord(limit, ending is null ? default : ending.Span);
    }

    /// <summary>Copies from one stream to another.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="from">The source.</param>
    /// <param name="to">The target.</param>
    /// <param name="length">The most bytes; null for all.</param>
    /// <param name="offset">Where to start in the source; 0 for where it stands.</param>
    /// <returns>Bytes copied; false on failure.</returns>
    /// <remarks>https://www.php.net/stream_copy_to_stream</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value stream_copy_to_stream(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream from,
        [PhpParameter(Type = "stream")] PhpStream to,
        long? length = null,
        long offset = 0)
    {
        if (offset > 0 && !from.Seek(offset, 0))
        {
            engine.FunctionWarning("Failed to seek to position " + offset + " in the stream");
            return false;
        }

        return from.CopyTo(to, length ?? -1, out long copied) ? copied : false;
    }
}
