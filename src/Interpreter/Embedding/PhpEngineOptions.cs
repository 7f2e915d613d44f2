namespace MiniPhp;

/// <summary>How a <see cref="PhpEngine"/> is set up. Read when the engine is made.</summary>
public sealed class PhpEngineOptions
{
    /// <summary>
    /// The extensions that scripts find, beside the core of the language. Empty unless set; <c>PhpExtensions.All</c>, of the assembly
    /// MiniPhp.Extensions.All, lists those that come with MiniPhp.
    /// </summary>
    public IReadOnlyList<EngineExtension> Extensions { get; init; } = [];

    /// <summary>
    /// Where the script's output goes, as bytes and at once; the engine does not close it. The process's standard output unless set.
    /// <see cref="PhpOutput"/> makes streams that write text or call back.
    /// </summary>
    public Stream? Output { get; init; }

    /// <summary>php.ini settings by name, such as <c>["precision"] = "17"</c>. Unknown ones are kept for <c>get_cfg_var()</c>.</summary>
    public IReadOnlyDictionary<string, string> IniSettings { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Called with every warning, notice and deprecation that <c>error_reporting</c> lets through. Display in the output is a matter of
    /// the setting <c>display_errors</c>, which is on unless <see cref="IniSettings"/> turns it off.
    /// </summary>
    public Action<PhpDiagnostic>? OnDiagnostic { get; init; }

    /// <summary>Bytes that scripts may use, PHP's <c>memory_limit</c>; -1 for no limit. 128 MiB unless set. See docs/embedding.md.</summary>
    public long? MemoryLimit { get; init; }

    /// <summary>
    /// How long one <see cref="PhpEngine.Run(PhpScript, CancellationToken)"/>, Evaluate or Call of the host may take, waits included; then it
    /// ends in PHP's fatal error "Maximum execution time of N seconds exceeded". No limit unless set.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>
    /// Bytes of native stack. When set, the engine has a thread of its own with such a stack and runs everything there, functions of the
    /// host included, while the caller waits; so recursion can be as deep as PHP's. When null, scripts run on the calling thread: with the
    /// usual 1.5 MB of a pool thread, PHP functions nest a few thousand deep. Endless recursion is a PHP fatal error either way.
    /// </summary>
    public int? StackSize { get; init; }

    /// <summary>What <c>$argv</c> holds after the script's name.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The name that <c>$argv[0]</c> and <c>$_SERVER['SCRIPT_NAME']</c> show.</summary>
    public string ScriptName { get; init; } = "";

    /// <summary>What <c>$_SERVER</c> holds beside argv, argc, SCRIPT_NAME and the time of the request. The process's environment is not shown.</summary>
    public IReadOnlyDictionary<string, object?> Server { get; init; } = new Dictionary<string, object?>();

    /// <summary>
    /// The directory that the engine begins in: relative paths of scripts and of <see cref="PhpEngine.RunFile(string, CancellationToken)"/>
    /// start there, and <c>chdir()</c> changes it for this engine alone. Unless set, what the process's is now.
    /// </summary>
    public string? WorkingDirectory { get; init; }
}
