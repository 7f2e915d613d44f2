namespace MiniPhp.Runtime.Ini;

// Settings that the engine reads often, kept as what they mean.
public sealed partial class IniTable
{
    /// <summary>Significant digits of a float as a string (<c>precision</c>); -1 means the shortest that reads back the same.</summary>
    public int Precision { get; internal set; } = 14;

    /// <summary>As <see cref="Precision"/>, for var_dump, var_export, serialize and json_encode (<c>serialize_precision</c>).</summary>
    public int SerializePrecision { get; internal set; } = -1;

    /// <summary>The diagnostics that are reported (<c>error_reporting</c>), without the effect of @.</summary>
    public int ErrorReporting { get; internal set; } = (int)Errors.ErrorLevel.All;

    /// <summary>Where diagnostics are shown (<c>display_errors</c>).</summary>
    public DisplayErrors DisplayErrors { get; internal set; } = DisplayErrors.Output;

    /// <summary>Diagnostics of startup are shown (<c>display_startup_errors</c>).</summary>
    public bool DisplayStartupErrors { get; internal set; } = true;

    /// <summary>Diagnostics are logged (<c>log_errors</c>).</summary>
    public bool LogErrors { get; internal set; }

    /// <summary>Diagnostics are shown as HTML (<c>html_errors</c>).</summary>
    public bool HtmlErrors { get; internal set; }

    /// <summary>A message is not shown twice in a row (<c>ignore_repeated_errors</c>).</summary>
    public bool IgnoreRepeatedErrors { get; internal set; }

    /// <summary>Nor when it comes from another line (<c>ignore_repeated_source</c>).</summary>
    public bool IgnoreRepeatedSource { get; internal set; }

    /// <summary>Bytes that a script may use (<c>memory_limit</c>); -1 for no limit.</summary>
    public long MemoryLimit { get; internal set; } = 128 << 20;

    /// <summary>Seconds of processor time that a script may use (<c>max_execution_time</c>); 0 for no limit.</summary>
    public long MaxExecutionTime { get; internal set; }

    /// <summary>What <c>zend.assertions</c> says: 1 evaluates assertions, 0 skips them, -1 leaves them out.</summary>
    public int Assertions { get; internal set; } = 1;

    private HashSet<string>? _disabledFunctions;

    /// <summary>True when <c>disable_functions</c> names a native function, given in lower case: then there is none.</summary>
    public bool IsDisabled(string lowerName) => _disabledFunctions is not null && _disabledFunctions.Contains(lowerName);

    internal void DisableFunction(string lowerName) => (_disabledFunctions ??= []).Add(lowerName);

    private HashSet<string>? _disabledClasses;

    /// <summary>True when <c>disable_classes</c> names a native class, given in lower case.</summary>
    public bool IsClassDisabled(string lowerName) => _disabledClasses is not null && _disabledClasses.Contains(lowerName);

    internal void DisableClass(string lowerName) => (_disabledClasses ??= []).Add(lowerName);

    /// <summary>Traces do not hold arguments (<c>zend.exception_ignore_args</c>).</summary>
    public bool ExceptionIgnoresArguments { get; internal set; }

    /// <summary>Bytes of a string argument that a trace shows (<c>zend.exception_string_param_max_len</c>).</summary>
    public int ExceptionStringLength { get; internal set; } = 15;

    /// <summary>&lt;? opens PHP (<c>short_open_tag</c>).</summary>
    public bool ShortOpenTag { get; internal set; } = true;

    /// <summary>Directories, separated by colons, in which include looks (<c>include_path</c>).</summary>
    public string IncludePath { get; internal set; } = CoreSettings.DefaultIncludePath;

    /// <summary>gc_enable(): cycles are collected (<c>zend.enable_gc</c>).</summary>
    public bool CollectsCycles { get; internal set; } = true;

    /// <summary>That has been so at any time since the start.</summary>
    public bool HasCollectedCycles { get; internal set; } = true;
}

/// <summary>What <c>display_errors</c> can say.</summary>
public enum DisplayErrors : byte
{
    Off,

    /// <summary>In the script's output.</summary>
    Output,

    /// <summary>On standard error.</summary>
    StandardError,
}
