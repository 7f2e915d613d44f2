using MiniPhp.Runtime;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Files;

/// <summary>A directory that is being read, or the files that a pattern matches.</summary>
internal sealed class OpenDirectory
{
    private const int PatternPrefix = 7;

    private readonly PhpStream? _stream;
    private readonly List<PhpString>? _matches;
    private int _next;

    private OpenDirectory(PhpStream? stream, List<PhpString>? matches)
    {
        _stream = stream;
        _matches = matches;
        if (stream is not null)
            stream.Holders++;
    }

    public bool IsPattern => _matches is not null;

    /// <summary>How many files a pattern matches.</summary>
    public long MatchCount => _matches?.Count ?? 0;

    /// <summary>For a pattern: the folder of the present file; "" for none.</summary>
    public PhpString? Folder { get; private set; }

    /// <summary>Opens a directory by name, or by "glob://" and a pattern; null after a warning.</summary>
    public static OpenDirectory? Open(Engine engine, PhpString path)
    {
        if (!path.Span.StartsWith("glob://"u8))
            return StreamOpener.OpenDirectory(engine, path, null) is { } stream ? new OpenDirectory(stream, null) : null;
        PhpString pattern = path.Substring(PatternPrefix, path.Length - PatternPrefix);
        if (GlobPattern.Match(pattern, 0) is not { } matches)
            return null;
        matches.RemoveAll(name => !BaseDirectory.Allows(engine, name, isQuiet: true));
        return new OpenDirectory(null, matches);
    }

    /// <summary>The next name, without folder; null at the end.</summary>
    public PhpString? Read()
    {
        if (_matches is null)
            return _stream!.Operations.ReadEntry(_stream);
        if (_next >= _matches.Count)
            return null;
        PhpString name = _matches[_next++];
        Folder = FolderOf(name);
        int slash = name.Span.LastIndexOf((byte)'/');
        return slash < 0 ? name : name.Substring(slash + 1, name.Length - slash - 1);
    }

    public void Rewind()
    {
        _next = 0;
        _stream?.Seek(0, 0);
    }

    public void Close(Engine engine)
    {
        if (_stream is null)
            return;
        _stream.Close();
        engine.Lifetime.Release(Value.FromResource(_stream));
    }

    private static PhpString FolderOf(PhpString name)
    {
        int slash = name.Span.LastIndexOf((byte)'/');
        return slash <= 0 ? PhpString.Empty : name.Substring(0, slash);
    }
}
