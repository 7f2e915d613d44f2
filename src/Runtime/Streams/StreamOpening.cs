using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>How a stream or directory is to be opened.</summary>
[Flags]
public enum StreamOptions
{
    None = 0,

    /// <summary>Plain names are looked for along the include_path.</summary>
    UseIncludePath = 1,

    /// <summary>What goes wrong is reported.</summary>
    ReportErrors = 8,

    /// <summary>For include: urls need allow_url_include, and files are regular ones.</summary>
    ForInclude = 128,

    /// <summary>Only what comes before the content is wanted, whatever the server says about it.</summary>
    OnlyHeaders = 512,
}

/// <summary>One attempt to open a stream, and why it failed.</summary>
/// <param name="engine">The engine.</param>
/// <param name="path">What the wrapper opens: of the file wrapper without its scheme.</param>
/// <param name="mode">As fopen() takes it.</param>
/// <param name="options">How.</param>
/// <param name="context">Options for the wrapper, or null.</param>
public sealed class StreamOpening(Engine engine, PhpString path, string mode, StreamOptions options, StreamContext? context)
{
    private List<string>? _problems;

    public Engine Engine => engine;

    public PhpString Path => path;

    public string Mode => mode;

    public StreamOptions Options => options;

    public StreamContext? Context => context;

    /// <summary>The system's error, for the file wrapper.</summary>
    public int Errno { get; set; }

    /// <summary>The real path of what was opened; null when there is none.</summary>
    public PhpString? OpenedPath { get; set; }

    /// <summary>Says why it failed. Returns null, for the caller to return.</summary>
    public PhpStream? Fail(string problem)
    {
        (_problems ??= []).Add(problem);
        return null;
    }

    /// <summary>What the warning says after "Failed to open stream: ".</summary>
    public string Problem(StreamWrapper? wrapper)
    {
        if (wrapper is null)
            return "no suitable wrapper could be found";
        if (_problems is not null)
            return string.Join(engine.Ini.HtmlErrors ? "<br />\n" : "\n", _problems);
        return wrapper is PlainFileWrapper ? Libc.ErrorMessage(Errno) : "operation failed";
    }
}
