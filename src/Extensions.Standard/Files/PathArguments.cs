using MiniPhp.Runtime;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Arguments that file functions share.</summary>
internal static class PathArguments
{
    /// <summary>Refuses a name that the system would cut.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: it contains a null byte.</exception>
    public static void CheckPath(this Engine engine, PhpString path, int position)
    {
        if (path.Span.Contains((byte)0))
            throw engine.ArgumentValueError(position, "must not contain any null bytes");
    }
}
