using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>The names that a pattern matches, as a directory: <c>glob://*.php</c></summary>
/// <remarks>https://www.php.net/manual/en/wrappers.glob.php</remarks>
internal sealed class GlobWrapper : StreamWrapper
{
    public override string Label => "glob";

    public override PhpStream? OpenDirectory(StreamOpening opening)
    {
        ReadOnlySpan<byte> path = opening.Path.Span;
        PhpString pattern = ByteText.StartsWithIgnoreCase(path, "glob://"u8) ? opening.Path.Substring(7, path.Length - 7) : opening.Path;
        if (GlobPattern.Match(pattern, 0) is not { } found)
            return null;
        found.RemoveAll(name => !BaseDirectory.Allows(opening.Engine, name, isQuiet: true));
        var names = new PhpString[found.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = PhpString.From(found[i].Span[(found[i].Span.LastIndexOf((byte)'/') + 1)..]);
        return new PhpStream(opening.Engine, new ListedDirectoryOperations("glob", names), "r");
    }
}
