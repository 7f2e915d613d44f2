using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Writing to streams.</summary>
[PhpExtension("standard")]
public static class Writing
{
    /// <summary>Writes a string, or its first bytes.</summary>
    /// <returns>Bytes written; false on failure.</returns>
    /// <remarks>https://www.php.net/fwrite</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value fwrite(Engine engine, PhpResource stream, PhpString data, long? length = null)
    {
        ReadOnlySpan<byte> bytes = data.Span;
        if (length is { } limit && limit < bytes.Length)
            bytes = bytes[..(int)Math.Max(limit, 0)];
        // Nothing can be written even to what is closed.
        if (bytes.Length == 0)
            return 0;
        if (stream is not PhpStream { IsOpen: true } open)
            throw engine.TypeError(engine.CurrentFunctionName + "(): supplied resource is not a valid stream resource");
        long written = open.Write(bytes);
        return written < 0 ? false : written;
    }

    /// <summary>As fwrite().</summary>
    /// <remarks>https://www.php.net/fputs</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value fputs(Engine engine, PhpResource stream, PhpString data, long? length = null) => fwrite(engine, stream, data, length);

    /// <summary>Writes formatted values.</summary>
    /// <returns>Bytes.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a wrong format; ArgumentCountError: too few values.</exception>
    /// <remarks>https://www.php.net/fprintf</remarks>
    [PhpFunction]
    public static long fprintf(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, PhpString format, params Value[] values)
        => Write(stream, PrintfFormatter.Format(engine, format, values, leadingArguments: 2));

    /// <summary>As fprintf, with the values in an array, whose keys do not matter.</summary>
    /// <returns>Bytes.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a wrong format, or too few values.</exception>
    /// <remarks>https://www.php.net/vfprintf</remarks>
    [PhpFunction]
    public static long vfprintf(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, PhpString format, PhpArray values)
    {
        var list = new Value[values.Count];
        int count = 0;
        foreach ((_, Value value) in values)
            list[count++] = value;
        return Write(stream, PrintfFormatter.Format(engine, format, list, leadingArguments: -1));
    }

    private static long Write(PhpStream stream, PhpString text)
    {
        stream.Write(text.Span);
        return text.Length;
    }

    /// <summary>Hands on what is kept back.</summary>
    /// <remarks>https://www.php.net/fflush</remarks>
    [PhpFunction]
    public static bool fflush([PhpParameter(Type = "stream")] PhpStream stream) => stream.Flush();

    /// <summary>Waits until data and times are on the disk.</summary>
    /// <returns>False, with a warning when the stream has nothing to do with a disk.</returns>
    /// <remarks>https://www.php.net/fsync</remarks>
    [PhpFunction]
    public static bool fsync(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream) => Synchronize(engine, stream, metadata: true);

    /// <summary>Waits until the data are on the disk.</summary>
    /// <returns>False, with a warning when the stream has nothing to do with a disk.</returns>
    /// <remarks>https://www.php.net/fdatasync</remarks>
    [PhpFunction]
    public static bool fdatasync(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream) => Synchronize(engine, stream, metadata: false);

    private static bool Synchronize(Engine engine, PhpStream stream, bool metadata)
    {
        if (stream.Operations.CanSynchronize(stream))
            return stream.Operations.Synchronize(stream, metadata);
        engine.FunctionWarning("Can't fsync this stream!");
        return false;
    }

    /// <summary>Cuts off or extends with zeros; the position stays.</summary>
    /// <returns>False on failure, with a warning when the stream has no size.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the size is negative.</exception>
    /// <remarks>https://www.php.net/ftruncate</remarks>
    [PhpFunction]
    public static bool ftruncate(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long size)
    {
        if (size < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        if (stream.Operations.CanTruncate(stream))
            return stream.Operations.Truncate(stream, size);
        engine.FunctionWarning("Can't truncate this stream!");
        return false;
    }

    /// <summary>Locks a file for the processes that ask too.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="operation">LOCK_SH, LOCK_EX or LOCK_UN, with LOCK_NB not to wait.</param>
    /// <param name="would_block">Becomes 1 when it would have had to wait.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such operation.</exception>
    /// <remarks>https://www.php.net/flock</remarks>
    [PhpFunction]
    public static bool flock(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long operation, PhpReference? would_block = null)
    {
        const int kindMask = 3;
        const int noWait = 4;
        const int wouldBlock = 11;
        int kind = (int)operation & kindMask;
        if (kind == 0)
            throw engine.ArgumentValueError(2, "must be one of LOCK_SH, LOCK_EX, or LOCK_UN");
        if (would_block is not null)
            Slot.Assign(engine, would_block, 0);
        int wanted = kind switch { 1 => 1, 2 => 2, _ => 8 } | ((int)operation & noWait);
        int result = stream.Operations.Lock(stream, wanted);
        if (result == -wouldBlock && would_block is not null)
            Slot.Assign(engine, would_block, 1);
        return result >= 0;
    }
}
