using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>md5_file and sha1_file.</summary>
[PhpExtension("standard")]
public static class FileDigests
{
    /// <summary>md5() of a file's content; false, with a warning, when it cannot be read.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/md5_file</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? md5_file(Engine engine, PhpString filename, bool binary = false)
        => Read(engine, filename) is { } content ? Digests.md5(content, binary) : null;

    /// <summary>sha1() of a file's content; false, with a warning, when it cannot be read.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/sha1_file</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? sha1_file(Engine engine, PhpString filename, bool binary = false)
        => Read(engine, filename) is { } content ? Digests.sha1(content, binary) : null;

    private static PhpString? Read(Engine engine, PhpString name)
    {
        engine.CheckPath(name, 1);
        if (StreamOpener.Open(engine, name, "rb", StreamOptions.ReportErrors, engine.ContextOrDefault(null)) is not { } stream)
            return null;
        PhpString content = stream.ReadAll();
        stream.Close();
        return content;
    }
}
