using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>sscanf and fscanf.</summary>
[PhpExtension("standard")]
public static class Scanning
{
    /// <summary>Takes a string apart by a format.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The string.</param>
    /// <param name="format">Conversions: %[*][number$][width]type; types d i o x X u f e E g s c n [set].</param>
    /// <param name="vars">Receive the results; without them they are returned.</param>
    /// <returns>The results, null where the string did not have them; with variables, how many were set; null or -1 when the string ended before anything was found.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a wrong format.</exception>
    /// <remarks>https://www.php.net/sscanf</remarks>
    [PhpFunction(Returns = "array|int|null")]
    public static Value sscanf(Engine engine, PhpString @string, PhpString format, [PhpParameter(Type = "mixed")] params PhpReference[] vars)
        => TextScanner.Scan(engine, @string, format, vars);

    /// <summary>As sscanf(), with a line of a stream.</summary>
    /// <returns>As sscanf(); false when nothing is left to read.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a wrong format.</exception>
    /// <remarks>https://www.php.net/fscanf</remarks>
    [PhpFunction(Returns = "array|int|false|null")]
    public static Value fscanf(Engine engine, [PhpParameter(Type = "File-Handle")] PhpStream stream, PhpString format, [PhpParameter(Type = "mixed")] params PhpReference[] vars)
        => stream.ReadLine() is { } line ? TextScanner.Scan(engine, line, format, vars) : Value.False;
}
