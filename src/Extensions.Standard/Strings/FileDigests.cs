using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Hashing;
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
        => Compute(engine, filename, Md5.Instance, binary);

    /// <summary>sha1() of a file's content; false, with a warning, when it cannot be read.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/sha1_file</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? sha1_file(Engine engine, PhpString filename, bool binary = false)
        => Compute(engine, filename, Sha1.Instance, binary);

    private static PhpString? Compute(Engine engine, PhpString name, HashAlgorithm algorithm, bool binary)
    {
        engine.CheckPath(name, 1);
        if (StreamOpener.Open(engine, name, "rb", StreamOptions.ReportErrors, StreamContext.GivenOrDefault(engine, null)) is not { } stream)
            return null;
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        algorithm.Start(context);
        // What could be read counts, also when that ended with an error.
        StreamHash.Update(algorithm, context, stream, -1, out _);
        stream.Close();
        Span<byte> digest = stackalloc byte[algorithm.DigestSize];
        algorithm.Finish(context, digest);
        return DigestText.Of(digest, binary);
    }
}
