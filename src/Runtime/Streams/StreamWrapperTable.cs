using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>The wrappers of an engine, by scheme.</summary>
public sealed class StreamWrapperTable
{
    private readonly Engine _engine;
    private readonly List<Entry> _wrappers;
    private readonly List<Entry> _builtIn;
    private bool _isChanged;
    private bool _isComplete;

    private StreamWrapperTable(Engine engine)
    {
        _engine = engine;
        PlainFiles = new PlainFileWrapper();
        _wrappers =
        [
            new("php", new PhpWrapper()),
            new("file", PlainFiles),
            new("glob", new GlobWrapper()),
            new("data", new DataWrapper()),
        ];
        _builtIn = new List<Entry>(_wrappers);
    }

    /// <summary>The wrappers of an engine.</summary>
    public static StreamWrapperTable Of(Engine engine) => engine.State(static engine => new StreamWrapperTable(engine));

    /// <summary>Names without a scheme.</summary>
    public PlainFileWrapper PlainFiles { get; }

    /// <summary>The schemes in order.</summary>
    public IEnumerable<string> Schemes
    {
        get
        {
            Complete();
            foreach ((string scheme, _) in _wrappers)
                yield return scheme;
        }
    }

    /// <summary>The wrapper of a scheme, exactly so written; null when there is none.</summary>
    public StreamWrapper? Find(string scheme) => Find(_wrappers, scheme) ?? (Complete() ? Find(_wrappers, scheme) : null);

    /// <summary>The wrapper that a scheme has from the start; null when it has none.</summary>
    public StreamWrapper? FindBuiltIn(string scheme)
    {
        Complete();
        return Find(_builtIn, scheme);
    }

    private static StreamWrapper? Find(List<Entry> wrappers, string scheme)
    {
        foreach ((string name, StreamWrapper wrapper) in wrappers)
        {
            if (name == scheme)
                return wrapper;
        }

        return null;
    }

    /// <summary>Asks the extensions for their wrappers, once; true when it does.</summary>
    private bool Complete()
    {
        if (_isComplete)
            return false;
        _isComplete = true;
        foreach (Calls.NativeExtension extension in _engine.Extensions)
            extension.AddStreamWrappers(this);
        return true;
    }

    /// <summary>Adds a wrapper that a scheme has from the start.</summary>
    /// <param name="scheme">Not taken.</param>
    /// <param name="wrapper">Opens it.</param>
    /// <param name="first">It is listed before those of the core.</param>
    public void AddBuiltIn(string scheme, StreamWrapper wrapper, bool first = false)
    {
        _wrappers.Insert(first ? Math.Max(0, _wrappers.FindIndex(static entry => entry.Scheme == "php")) : _wrappers.Count, new(scheme, wrapper));
        _builtIn.Add(new(scheme, wrapper));
    }

    /// <summary>Adds a wrapper; false when the scheme is taken.</summary>
    public bool Add(string scheme, StreamWrapper wrapper)
    {
        _isChanged = true;
        if (Find(scheme) is not null)
            return false;
        _wrappers.Add(new(scheme, wrapper));
        return true;
    }

    /// <summary>Takes a wrapper out; false when there is none.</summary>
    public bool Remove(string scheme)
    {
        Complete();
        _isChanged = true;
        return _wrappers.RemoveAll(entry => entry.Scheme == scheme) > 0;
    }

    /// <summary>
    /// The wrapper for a name. Unknown schemes are reported and then taken for file names.
    /// </summary>
    /// <param name="path">The name.</param>
    /// <param name="options">Whether to report that a wrapper may not be used, and what for.</param>
    /// <param name="rest">What the wrapper opens: of the file wrapper without its scheme.</param>
    /// <returns>Null when it may not be used.</returns>
    public StreamWrapper? Locate(PhpString path, StreamOptions options, out PhpString rest)
    {
        rest = path;
        int length = SchemeLength(path.Span);
        if (length == 0)
            return _isChanged ? FileWrapper(null, options) : PlainFiles;
        string scheme = path.Substring(0, length).ToLatin1();
        StreamWrapper? wrapper = Find(scheme) ?? Find(scheme.ToLowerInvariant());
        if (wrapper is null)
        {
            const int longest = 31;
            _engine.FunctionWarning("Unable to find the wrapper \"" + (length > longest ? scheme[..longest] : scheme) + "\" - did you forget to enable it when you configured PHP?");
            return _isChanged ? FileWrapper(null, options) : PlainFiles;
        }

        if (scheme.Equals("file", StringComparison.OrdinalIgnoreCase))
        {
            if (PathOfUrl(path) is { } local)
            {
                rest = local;
                return FileWrapper(wrapper, options);
            }

            if ((options & StreamOptions.ReportErrors) != 0)
                _engine.FunctionWarning("Remote host file access not supported, " + path.ToLatin1());
            return null;
        }

        return MayUse(wrapper, scheme, options) ? wrapper : null;
    }

    private StreamWrapper? FileWrapper(StreamWrapper? found, StreamOptions options)
    {
        found ??= Find("file");
        if (found is null && (options & StreamOptions.ReportErrors) != 0)
            _engine.FunctionWarning("file:// wrapper is disabled in the server configuration");
        return found;
    }

    /// <summary>A wrapper of the script is opening a name for include: what it opens itself meanwhile is restricted like that, too.</summary>
    public bool IsOpeningForInclude { get; set; }

    private bool MayUse(StreamWrapper wrapper, string scheme, StreamOptions options)
    {
        if (!wrapper.IsUrl)
            return true;
        bool mayOpen = _engine.Ini.GetBool("allow_url_fopen");
        if (mayOpen && (((options & StreamOptions.ForInclude) == 0 && !IsOpeningForInclude) || _engine.Ini.IsTurnedOn("allow_url_include")))
            return true;
        if ((options & StreamOptions.ReportErrors) != 0)
            _engine.FunctionWarning(scheme + ":// wrapper is disabled in the server configuration by " + (mayOpen ? "allow_url_include=0" : "allow_url_fopen=0"));
        return false;
    }

    /// <summary>Length of the scheme in front of "://" (or of "data" in front of ":"); 0 when there is none.</summary>
    public static int SchemeLength(ReadOnlySpan<byte> path)
    {
        int length = 0;
        while (length < path.Length && IsSchemeByte(path[length]))
            length++;
        if (length < 2 || length >= path.Length || path[length] != ':')
            return 0;
        ReadOnlySpan<byte> after = path[(length + 1)..];
        return after.StartsWith("//"u8) || path.StartsWith("data:"u8) ? length : 0;
    }

    /// <summary>Whether a scheme has only the characters that one may have.</summary>
    public static bool IsValidScheme(ReadOnlySpan<byte> scheme)
    {
        foreach (byte b in scheme)
        {
            if (!IsSchemeByte(b))
                return false;
        }

        return true;
    }

    private static bool IsSchemeByte(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'-' or (byte)'.';

    /// <summary>The path of a file url; null when it names another machine.</summary>
    private static PhpString? PathOfUrl(PhpString url)
    {
        ReadOnlySpan<byte> rest = url.Span["file://".Length..];
        if (ByteText.StartsWithIgnoreCase(rest, "localhost/"u8))
            rest = rest["localhost".Length..];
        else if (rest.Length > 0 && rest[0] != '/')
            return null;
        int slashes = 0;
        while (slashes < rest.Length && rest[slashes] == '/')
            slashes++;
        return PhpString.From(slashes > 1 ? rest[(slashes - 1)..] : rest);
    }

    private sealed record Entry(string Scheme, StreamWrapper Wrapper);
}
