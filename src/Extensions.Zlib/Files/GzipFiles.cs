using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Files;

/// <summary>Opening gzip files, and reading whole ones.</summary>
[PhpExtension("zlib")]
public static class GzipFiles
{
    /// <summary>Opens a gzip file for reading or writing.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme.</param>
    /// <param name="mode">As fopen() takes it, without +; a digit is the level, "f" and "h" are strategies.</param>
    /// <param name="use_include_path">Not 0: looks along the include_path too.</param>
    /// <returns>A stream of the uncompressed content; false, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/gzopen</remarks>
    [PhpFunction(Returns = "")]
    public static Value gzopen(Engine engine, PhpString filename, PhpString mode, long use_include_path = 0) =>
        Open(engine, filename, mode.ToLatin1(), use_include_path) is { } stream ? stream : Value.False;

    /// <summary>The lines of a gzip file, each with its end.</summary>
    /// <returns>list&lt;string&gt;; false, with a warning, when it cannot be opened.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/gzfile</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? gzfile(Engine engine, PhpString filename, long use_include_path = 0)
    {
        const long longestLine = 8190;
        if (Open(engine, filename, "rb", use_include_path) is not { } stream)
            return null;
        var lines = new PhpArray();
        while (stream.ReadLine(longestLine) is { } line)
        {
            // PHP keeps these lines as strings of C, which a zero byte ends.
            lines.Append(PhpString.From(CText.UpToNull(line.Span)));
        }

        stream.Close();
        return lines;
    }

    /// <summary>Writes the uncompressed content of a gzip file to the output.</summary>
    /// <returns>Bytes; false, with a warning, when it cannot be opened.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/readgzfile</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value readgzfile(Engine engine, PhpString filename, long use_include_path = 0)
    {
        if (Open(engine, filename, "rb", use_include_path) is not { } stream)
            return false;
        long size = stream.PassThrough();
        stream.Close();
        return size;
    }

    private static PhpStream? Open(Engine engine, PhpString filename, string mode, long useIncludePath)
    {
        engine.CheckPath(filename, 1);
        StreamOptions options = StreamOptions.ReportErrors | (useIncludePath != 0 ? StreamOptions.UseIncludePath : StreamOptions.None);
        return GzipFileOpening.Open(engine, filename, mode, options, null);
    }
}
