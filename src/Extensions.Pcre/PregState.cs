using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>What the preg functions of one engine remember: compiled patterns and the last error.</summary>
internal sealed class PregState
{
    /// <summary>pcre.backtrack_limit without php.ini.</summary>
    public const string DefaultBacktrackLimit = "1000000";

    /// <summary>pcre.recursion_limit without php.ini.</summary>
    public const string DefaultRecursionLimit = "100000";

    private const int CacheSize = 4096;

    private readonly Engine _engine;
    private readonly Dictionary<PhpString, PcrePattern> _patterns = [];
    private readonly Queue<PhpString> _oldest = new();
    private readonly WeakReference<PhpString?> _utf8Subject = new(null);

    /// <summary>What was looked for last, usually a literal in a loop.</summary>
    private PhpString? _lastText;
    private PcrePattern? _lastPattern;

    private PregState(Engine engine)
    {
        _engine = engine;
        Contexts = CreateContexts(engine);
        Contexts.UseJit = engine.Ini.GetBool("pcre.jit");
        Contexts.SetBacktrackLimit(engine.Ini.GetInt("pcre.backtrack_limit"));
        Contexts.SetRecursionLimit(engine.Ini.GetInt("pcre.recursion_limit"));
    }

    /// <summary>The engine's state, made by the first preg function that runs.</summary>
    public static PregState Of(Engine engine) => engine.State(static engine => new PregState(engine));

    /// <summary>Makes a change of a setting effective.</summary>
    public static bool Apply(IniChange change)
    {
        PcreContexts contexts = Of(change.Table.Engine).Contexts;
        switch (change.Name)
        {
            case "pcre.jit":
                contexts.UseJit = IniQuantity.ParseBool(change.Value);
                break;
            case "pcre.backtrack_limit":
                contexts.SetBacktrackLimit(IniQuantity.Parse(change.Value ?? "", out _));
                break;
            case "pcre.recursion_limit":
                contexts.SetRecursionLimit(IniQuantity.Parse(change.Value ?? "", out _));
                break;
        }

        return true;
    }

    /// <summary>What <c>preg_last_error()</c> returns.</summary>
    public PregError LastError { get; set; }

    /// <summary>The library's contexts.</summary>
    public PcreContexts Contexts { get; }

    /// <summary>Compiles a pattern, or takes it from the cache.</summary>
    /// <returns>null after a warning when the pattern is wrong.</returns>
    public PcrePattern? Find(PhpString text)
    {
        if ((object)text == _lastText)
            return _lastPattern;
        if (_patterns.TryGetValue(text, out PcrePattern? pattern))
        {
            _lastText = text;
            _lastPattern = pattern;
            return pattern;
        }

        PatternSyntax syntax = PatternSyntax.Parse(text.Span, out string? problem);
        pattern = problem is null ? PcrePattern.Compile(syntax, Contexts, out problem) : null;
        if (problem is not null)
            Warn(problem);
        if (pattern is null)
            return null;

        if (_patterns.Count == CacheSize)
        {
            for (int i = 0; i < CacheSize / 8; i++)
                _patterns.Remove(_oldest.Dequeue());
        }

        _patterns.Add(text, pattern);
        _oldest.Enqueue(text);
        return pattern;
    }

    /// <summary>A program that moves through one long subject by offsets has it checked once: whether this is known to be UTF-8, and the offset not inside a character.</summary>
    public bool IsKnownUtf8(PhpString subject, int offset)
        => _utf8Subject.TryGetTarget(out PhpString? known) && known == (object)subject
            && (offset == subject.Length || (subject[offset] & 0xC0) != 0x80);

    /// <summary>Remembers that a subject is UTF-8.</summary>
    public void RememberUtf8(PhpString subject)
    {
        if (!_utf8Subject.TryGetTarget(out PhpString? known) || known != (object)subject)
            _utf8Subject.SetTarget(subject);
    }

    /// <summary>Remembers how a search ended.</summary>
    public void Note(PcreStatus status)
    {
        if (status != PcreStatus.NoMatch)
            LastError = ErrorOf(status);
    }

    private static PcreContexts CreateContexts(Engine engine)
    {
        try
        {
            return new PcreContexts();
        }
        catch (DllNotFoundException)
        {
            throw engine.Error("Regular expressions need the library libpcre2-8.so.0, which was not found");
        }
    }

    private void Warn(string problem)
    {
        try
        {
            _engine.FunctionWarning(problem);
        }
        finally
        {
            LastError = PregError.Internal;
        }
    }

    private static PregError ErrorOf(PcreStatus status) => status switch
    {
        PcreStatus.MatchLimit => PregError.BacktrackLimit,
        PcreStatus.DepthLimit => PregError.RecursionLimit,
        PcreStatus.BadUtfOffset => PregError.BadUtf8Offset,
        PcreStatus.JitStackLimit => PregError.JitStackLimit,
        <= PcreStatus.FirstUtf8Error and >= PcreStatus.LastUtf8Error => PregError.BadUtf8,
        _ => PregError.Internal,
    };
}

/// <summary>PREG_*_ERROR.</summary>
internal enum PregError
{
    None,
    Internal,
    BacktrackLimit,
    RecursionLimit,
    BadUtf8,
    BadUtf8Offset,
    JitStackLimit,
}
