using MiniPhp.Extensions.Hash.Algorithms;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash;

/// <summary>Arguments that the functions share.</summary>
internal static class HashArguments
{
    /// <summary>The algorithm that the first argument names.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: there is none.</exception>
    public static HashAlgorithm Algorithm(this Engine engine, PhpString name)
        => AlgorithmTable.Find(name.Span) ?? throw engine.ArgumentValueError(1, "must be a valid hashing algorithm");

    /// <summary>The algorithm for keys that the first argument names.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: there is none.</exception>
    public static HashAlgorithm CryptographicAlgorithm(this Engine engine, PhpString name)
        => AlgorithmTable.Find(name.Span) is { IsCryptographic: true } algorithm ? algorithm
            : throw engine.ArgumentValueError(1, "must be a valid cryptographic hashing algorithm");

    /// <summary>Opens a file for reading.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A path, or what a wrapper knows.</param>
    /// <param name="blamed">The position of the argument that errors name.</param>
    /// <returns>null after a warning.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name contains a null byte.</exception>
    public static PhpStream? OpenHashed(this Engine engine, PhpString filename, int blamed)
    {
        if (filename.Span.Contains((byte)0))
            throw engine.ArgumentValueError(blamed, "must not contain any null bytes");
        return StreamOpener.Open(engine, filename, "rb", StreamOptions.ReportErrors, StreamContext.GivenOrDefault(engine, null));
    }
}
