using MiniPhp.Extensions.Standard.Streams;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Files;

/// <summary>The functions of streams by names that begin with gz.</summary>
/// <remarks>https://www.php.net/manual/en/ref.zlib.php</remarks>
[PhpExtension("zlib")]
public static class GzipFileAliases
{
    /// <summary>As fwrite().</summary>
    /// <remarks>https://www.php.net/gzwrite</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value gzwrite(Engine engine, PhpResource stream, PhpString data, long? length = null) => Writing.fwrite(engine, stream, data, length);

    /// <summary>As fwrite().</summary>
    /// <remarks>https://www.php.net/gzputs</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value gzputs(Engine engine, PhpResource stream, PhpString data, long? length = null) => Writing.fwrite(engine, stream, data, length);

    /// <summary>As rewind().</summary>
    /// <remarks>https://www.php.net/gzrewind</remarks>
    [PhpFunction]
    public static bool gzrewind([PhpParameter(Type = "stream")] PhpStream stream) => Positions.rewind(stream);

    /// <summary>As fclose().</summary>
    /// <remarks>https://www.php.net/gzclose</remarks>
    [PhpFunction]
    public static bool gzclose(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream) => Opening.fclose(engine, stream);

    /// <summary>As feof().</summary>
    /// <remarks>https://www.php.net/gzeof</remarks>
    [PhpFunction]
    public static bool gzeof([PhpParameter(Type = "stream")] PhpStream stream) => Reading.feof(stream);

    /// <summary>As fgetc().</summary>
    /// <remarks>https://www.php.net/gzgetc</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzgetc([PhpParameter(Type = "stream")] PhpStream stream) => Reading.fgetc(stream);

    /// <summary>As fpassthru().</summary>
    /// <remarks>https://www.php.net/gzpassthru</remarks>
    [PhpFunction]
    public static long gzpassthru([PhpParameter(Type = "stream")] PhpStream stream) => Reading.fpassthru(stream);

    /// <summary>As fseek().</summary>
    /// <remarks>https://www.php.net/gzseek</remarks>
    [PhpFunction]
    public static long gzseek([PhpParameter(Type = "stream")] PhpStream stream, long offset, [PhpParameter(Default = "SEEK_SET")] long whence = 0) =>
        Positions.fseek(stream, offset, whence);

    /// <summary>As ftell().</summary>
    /// <remarks>https://www.php.net/gztell</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value gztell([PhpParameter(Type = "stream")] PhpStream stream) => Positions.ftell(stream);

    /// <summary>As fread().</summary>
    /// <remarks>https://www.php.net/gzread</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzread(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long length) => Reading.fread(engine, stream, length);

    /// <summary>As fgets().</summary>
    /// <remarks>https://www.php.net/gzgets</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzgets(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long? length = null) => Reading.fgets(engine, stream, length);
}
