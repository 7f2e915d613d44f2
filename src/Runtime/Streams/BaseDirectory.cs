using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>The setting open_basedir: the folders outside of which a script sees no file.</summary>
/// <remarks>https://www.php.net/manual/en/ini.core.php#ini.open-basedir</remarks>
public static class BaseDirectory
{
    /// <summary>Whether a script may use a file, which need not exist.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">As the script names it.</param>
    /// <param name="isQuiet">Do not warn when it may not.</param>
    public static bool Allows(Engine engine, PhpString path, bool isQuiet = false)
    {
        if (engine.Ini.GetChanged("open_basedir") is not { Length: > 0 } setting)
            return true;
        if (path.Length >= PathName.Longest)
        {
            if (!isQuiet)
            {
                engine.FunctionWarning("File name is longer than the maximum allowed path length on this platform (" + PathName.Longest + "): " + path.ToLatin1());
            }

            return false;
        }

        if (Resolve(path) is { } real)
        {
            foreach (string folder in setting.Split(':'))
            {
                if (IsInside(real.Span, folder))
                    return true;
            }
        }

        if (!isQuiet)
            engine.FunctionWarning("open_basedir restriction in effect. File(" + path.ToLatin1() + ") is not within the allowed path(s): (" + setting + ")");
        return false;
    }

    /// <summary>The real path; of what does not exist, that of the deepest folder that does, with the rest. An empty path has none.</summary>
    private static PhpString? Resolve(PhpString path)
    {
        if (path.Length == 0 || PathName.Expand(path) is not { } full)
            return null;
        int end = full.Length;
        while (end > 0)
        {
            if (Libc.RealPath(full.Span[..end], out _) is { } real)
            {
                ReadOnlySpan<byte> start = real.AsSpan().TrimEnd((byte)'/');
                bool isFolder = path.Span[^1] == '/' && end == full.Length;
                return PhpString.FromOwned([.. start, .. full.Span[end..], .. isFolder ? "/"u8 : ""u8]);
            }

            end = full.Span[..end].LastIndexOf((byte)'/');
        }

        return full;
    }

    private static bool IsInside(ReadOnlySpan<byte> path, string folder)
    {
        if (folder.Length == 0 || Resolve(PhpString.FromLatin1(folder)) is not { } allowed)
            return false;
        ReadOnlySpan<byte> root = allowed.Span.TrimEnd((byte)'/');
        return path.StartsWith(root) && (path.Length == root.Length || path[root.Length] == '/');
    }
}
