using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Where names without a folder are looked for: https://www.php.net/manual/en/ini.core.php#ini.include-path</summary>
public static class IncludePath
{
    /// <summary>A name found along the include_path, then beside the running script; null when it is in none of these places.</summary>
    public static PhpString? Find(Engine engine, PhpString path)
    {
        if (!path.IsEmpty && !PathName.IsSearched(path.Span))
            return RealPath(path);
        PhpString folders = PhpString.FromLatin1(engine.Ini.IncludePath);
        for (int start = 0; start < folders.Length;)
        {
            int end = EndOfEntry(folders.Span, start, out bool isUrl);
            if (end > start)
            {
                PhpString candidate = PhpString.FromOwned([.. folders.Span[start..end], (byte)'/', .. path.Span]);
                if ((isUrl ? Existing(engine, candidate) : RealPath(candidate)) is { } found)
                    return found;
            }

            start = end + 1;
        }

        if (engine.CallerFile is not { } script || script.LastIndexOf('/') is not (>= 0 and var slash))
            return null;
        return RealPath(PhpString.FromOwned([.. PhpString.FromLatin1(script[..slash]).Span, (byte)'/', .. path.Span]));
    }

    /// <summary>Where an entry ends, before its colon; a colon of <c>scheme://</c> ends none.</summary>
    private static int EndOfEntry(ReadOnlySpan<byte> folders, int start, out bool isUrl)
    {
        ReadOnlySpan<byte> rest = folders[start..];
        int scheme = rest.StartsWith("."u8) ? 0 : StreamWrapperTable.SchemeLength(rest);
        isUrl = scheme > 0 && rest[scheme..].StartsWith("://"u8);
        int from = isUrl ? scheme + "://".Length : 0;
        int colon = rest[from..].IndexOf((byte)':');
        return colon < 0 ? folders.Length : start + from + colon;
    }

    private static PhpString? RealPath(PhpString path) => Libc.RealPath(path.Span, out _) is { } real ? PhpString.FromOwned(real) : null;

    /// <summary>The name itself when its wrapper knows something by it.</summary>
    private static PhpString? Existing(Engine engine, PhpString name)
    {
        StreamWrapper? wrapper = StreamWrapperTable.Of(engine).Locate(name, StreamOptions.ForInclude, out PhpString rest);
        if (wrapper is PlainFileWrapper)
            return RealPath(rest);
        return wrapper is not null && wrapper.TryStat(engine, rest, StatOptions.Quiet, null, out _) ? name : null;
    }
}
