using MiniPhp.Extensions.Standard.Streams;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Reading and writing files as a whole.</summary>
[PhpExtension("standard")]
public static class WholeFiles
{
    /// <summary>The content of a file.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme.</param>
    /// <param name="use_include_path">Looks along the include_path too.</param>
    /// <param name="context">Options for the wrapper.</param>
    /// <param name="offset">Where to start; negative counts from the end.</param>
    /// <param name="length">The most bytes; null for all.</param>
    /// <returns>False, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte, or the length is negative.</exception>
    /// <remarks>https://www.php.net/file_get_contents</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? file_get_contents(
        Engine engine,
        PhpString filename,
        bool use_include_path = false,
        PhpResource? context = null,
        long offset = 0,
        long? length = null)
    {
        engine.CheckPath(filename, 1);
        if (length < 0)
            throw engine.ArgumentValueError(5, "must be greater than or equal to 0");
        if (Open(engine, filename, "rb", use_include_path, StreamContext.GivenOrDefault(engine, context)) is not { } stream)
            return null;
        PhpString? content = null;
        if (offset == 0 || stream.Seek(offset, offset > 0 ? 0 : 2))
            content = stream.ReadAll(length ?? -1);
        else
            engine.FunctionWarning("Failed to seek to position " + offset + " in the stream");
        stream.Close();
        return content;
    }

    private static PhpStream? Open(Engine engine, PhpString name, string mode, bool usesIncludePath, StreamContext? context)
    {
        StreamOptions options = StreamOptions.ReportErrors | (usesIncludePath ? StreamOptions.UseIncludePath : StreamOptions.None);
        return StreamOpener.Open(engine, name, mode, options, context);
    }

    /// <summary>Writes a file.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme.</param>
    /// <param name="data">A string, an array of strings, or a stream, which is read to its end.</param>
    /// <param name="flags">FILE_USE_INCLUDE_PATH, FILE_APPEND, LOCK_EX.</param>
    /// <param name="context">Options for the wrapper.</param>
    /// <returns>Bytes written; false, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/file_put_contents</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value file_put_contents(
        Engine engine,
        PhpString filename,
        Value data,
        long flags = 0,
        PhpResource? context = null)
    {
        engine.CheckPath(filename, 1);
        PhpStream? source = null;
        if (data.IsResource)
        {
            source = data.AsResource as PhpStream;
            if (source is not { IsOpen: true })
                throw engine.TypeError("file_put_contents(): supplied resource is not a valid stream resource");
        }

        StreamContext used = StreamContext.GivenOrDefault(engine, context);
        bool locks = (flags & FileConstants.LOCK_EX) != 0;
        string mode = (flags & FileConstants.FILE_APPEND) != 0 ? "ab" : locks ? "cb" : "wb";
        if (mode == "cb" && filename.Span.IndexOf("://"u8) >= 0 && !Runtime.Text.ByteText.StartsWithIgnoreCase(filename.Span, "file://"u8))
        {
            engine.FunctionWarning("Exclusive locks may only be set for regular files");
            return false;
        }

        if (Open(engine, filename, mode, (flags & FileConstants.FILE_USE_INCLUDE_PATH) != 0, used) is not { } stream)
            return false;
        if (locks && (!stream.Operations.CanLock(stream) || stream.Operations.Lock(stream, (int)FileConstants.LOCK_EX) < 0))
        {
            stream.Close();
            engine.FunctionWarning("Exclusive locks are not supported for this stream");
            return false;
        }

        if (mode == "cb")
            stream.Operations.Truncate(stream, 0);
        long written = source is not null ? Copy(source, stream) : data.IsArray ? WriteAll(engine, stream, data.AsArray, filename) : WriteText(engine, stream, data);
        stream.Close();
        return written < 0 ? false : written;
    }

    private static long Copy(PhpStream source, PhpStream target) => source.CopyTo(target, -1, out long copied) ? copied : -1;

    private static long WriteAll(Engine engine, PhpStream stream, PhpArray pieces, PhpString name)
    {
        long total = 0;
        foreach ((_, Value piece) in pieces)
        {
            PhpString text = Conversions.ToPhpString(engine, piece);
            if (text.Length == 0)
                continue;
            long written = stream.Write(text.Span);
            if (written < 0)
            {
                engine.FunctionWarning("Failed to write " + text.Length + " bytes to " + name.ToLatin1());
                return -1;
            }

            total += written;
            if (written != text.Length)
            {
                WarnAboutRest(engine, written, text.Length);
                return -1;
            }
        }

        return total;
    }

    private static long WriteText(Engine engine, PhpStream stream, Value data)
    {
        PhpString text;
        if (data.IsObject)
        {
            if (data.AsObject.Class.FindMethod("__tostring") is null)
                return -1;
            text = Conversions.ToPhpString(engine, data);
        }
        else
        {
            text = Conversions.ToPhpString(engine, data);
        }

        if (text.Length == 0)
            return 0;
        long written = stream.Write(text.Span);
        if (written == -1 || written == text.Length)
            return written;
        WarnAboutRest(engine, written, text.Length);
        return -1;
    }

    private static void WarnAboutRest(Engine engine, long written, long wanted)
        => engine.FunctionWarning("Only " + written + " of " + wanted + " bytes written, possibly out of free disk space");

    /// <summary>The lines of a file.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme.</param>
    /// <param name="flags">FILE_USE_INCLUDE_PATH, FILE_IGNORE_NEW_LINES, FILE_SKIP_EMPTY_LINES, FILE_NO_DEFAULT_CONTEXT.</param>
    /// <param name="context">Options for the wrapper.</param>
    /// <returns>False, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte, or no such flags.</exception>
    /// <remarks>https://www.php.net/file</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? file(
        Engine engine,
        PhpString filename,
        long flags = 0,
        PhpResource? context = null)
    {
        const long all = FileConstants.FILE_USE_INCLUDE_PATH | FileConstants.FILE_IGNORE_NEW_LINES | FileConstants.FILE_SKIP_EMPTY_LINES | FileConstants.FILE_NO_DEFAULT_CONTEXT;
        engine.CheckPath(filename, 1);
        if (flags is < 0 or > all)
            throw engine.ArgumentValueError(2, "must be a valid flag value");
        StreamContext? used = (flags & FileConstants.FILE_NO_DEFAULT_CONTEXT) != 0 ? StreamContext.GivenOrNone(engine, context) : StreamContext.GivenOrDefault(engine, context);
        if (Open(engine, filename, "rb", (flags & FileConstants.FILE_USE_INCLUDE_PATH) != 0, used) is not { } stream)
            return null;
        PhpString content = stream.ReadAll();
        stream.FindLineEnd(content.Span);
        stream.Close();
        bool keepsEnds = (flags & FileConstants.FILE_IGNORE_NEW_LINES) == 0;
        return Lines(content.Span, stream.LineEnd, keepsEnds, (flags & FileConstants.FILE_SKIP_EMPTY_LINES) != 0);
    }

    private static PhpArray Lines(ReadOnlySpan<byte> text, byte lineEnd, bool keepsEnds, bool skipsEmpty)
    {
        var lines = new PhpArray();
        while (text.Length > 0)
        {
            int end = text.IndexOf(lineEnd);
            int next = end < 0 ? text.Length : end + 1;
            ReadOnlySpan<byte> line = text[..next];
            if (!keepsEnds)
            {
                line = end < 0 ? text : text[..end];
                if (end >= 0 && lineEnd == '\n' && line.Length > 0 && line[^1] == '\r')
                    line = line[..^1];
            }

            if (keepsEnds || !skipsEmpty || line.Length > 0)
                lines.Append(PhpString.From(line));
            text = text[next..];
        }

        return lines;
    }

    /// <summary>Prints the content of a file.</summary>
    /// <returns>Bytes; false, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/readfile</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value readfile(
        Engine engine,
        PhpString filename,
        bool use_include_path = false,
        PhpResource? context = null)
    {
        engine.CheckPath(filename, 1);
        if (Open(engine, filename, "rb", use_include_path, StreamContext.GivenOrDefault(engine, context)) is not { } stream)
            return false;
        long size = stream.PassThrough();
        stream.Close();
        return size;
    }
}
