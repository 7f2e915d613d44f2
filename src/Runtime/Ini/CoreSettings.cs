namespace MiniPhp.Runtime.Ini;

/// <summary>The settings of the core and of the standard extension, with the defaults of PHP's command line program.</summary>
internal static class CoreSettings
{
    public const string DefaultIncludePath = ".:/usr/share/php";

    private const IniAccess Everywhere = IniAccess.All;
    private const IniAccess PerDirectory = IniAccess.System | IniAccess.PerDirectory;
    private const IniAccess System = IniAccess.System;

    public static readonly IniSetting[] All =
    [
        new("highlight.comment", "#FF8000", Everywhere, display: IniDisplay.Color),
        new("highlight.default", "#0000BB", Everywhere, display: IniDisplay.Color),
        new("highlight.html", "#000000", Everywhere, display: IniDisplay.Color),
        new("highlight.keyword", "#007700", Everywhere, display: IniDisplay.Color),
        new("highlight.string", "#DD0000", Everywhere, display: IniDisplay.Color),
        new("display_errors", "1", Everywhere, static c => { c.Table.DisplayErrors = ParseDisplayErrors(c.Value); return true; }, display: IniDisplay.ErrorTarget),
        new("display_startup_errors", "1", Everywhere, static c => { c.Table.DisplayStartupErrors = IsOn(c); return true; }, display: IniDisplay.Switch),
        new("enable_dl", "1", System, display: IniDisplay.Switch),
        new("expose_php", "1", System, display: IniDisplay.Switch),
        new("docref_root", "", Everywhere),
        new("docref_ext", "", Everywhere),
        new("html_errors", "0", Everywhere, static c => { c.Table.HtmlErrors = IsOn(c); return true; }, display: IniDisplay.Switch),
        new("xmlrpc_errors", "0", System, display: IniDisplay.Switch),
        new("xmlrpc_error_number", "0", Everywhere, Quantity),
        new("max_input_time", "-1", PerDirectory, Quantity),
        new("ignore_user_abort", "0", Everywhere, display: IniDisplay.Switch),
        new("implicit_flush", "1", Everywhere, display: IniDisplay.Switch),
        new("log_errors", "0", Everywhere, static c => { c.Table.LogErrors = IsOn(c); return true; }, display: IniDisplay.Switch),
        new("ignore_repeated_errors", "0", Everywhere, static c => { c.Table.IgnoreRepeatedErrors = IsOn(c); return true; }, display: IniDisplay.Switch),
        new("ignore_repeated_source", "0", Everywhere, static c => { c.Table.IgnoreRepeatedSource = IsOn(c); return true; }, display: IniDisplay.Switch),
        new("report_memleaks", "1", Everywhere, display: IniDisplay.Switch),
        new("report_zend_debug", "0", Everywhere, display: IniDisplay.Switch),
        new("output_buffering", "0", PerDirectory, Quantity),
        new("output_handler", null, PerDirectory),
        new("register_argc_argv", "1", PerDirectory, display: IniDisplay.Switch),
        new("auto_globals_jit", "1", PerDirectory, display: IniDisplay.Switch),
        new("short_open_tag", "1", PerDirectory, static c => { c.Table.ShortOpenTag = IsOn(c); return true; }, display: IniDisplay.Switch),
        new("unserialize_callback_func", null, Everywhere),
        new("serialize_precision", "-1", Everywhere, SetSerializePrecision),
        new("arg_separator.output", "&", Everywhere, NotEmpty),
        new("arg_separator.input", "&", PerDirectory, NotEmpty),
        new("auto_append_file", null, PerDirectory),
        new("auto_prepend_file", null, PerDirectory),
        new("doc_root", null, System, NotEmpty),
        new("default_charset", "UTF-8", Everywhere, HeaderText),
        new("default_mimetype", "text/html", Everywhere, HeaderText),
        new("internal_encoding", null, Everywhere),
        new("input_encoding", null, Everywhere),
        new("output_encoding", null, Everywhere),
        new("error_log", null, Everywhere, InBaseDirectory),
        new("error_log_mode", "0644", Everywhere, Quantity),
        new("extension_dir", "/usr/lib/php/20220829", System, NotEmpty),
        new("sys_temp_dir", null, System, NotEmpty),
        new("include_path", DefaultIncludePath, Everywhere, SetIncludePath),
        new("max_execution_time", "0", Everywhere, TimeLimit),
        new("open_basedir", null, Everywhere, TightenBaseDirectory),
        new("file_uploads", "1", System, display: IniDisplay.Switch),
        new("upload_max_filesize", "2M", PerDirectory, Quantity),
        new("post_max_size", "8M", PerDirectory, Quantity),
        new("upload_tmp_dir", null, System, NotEmpty),
        new("max_input_nesting_level", "64", PerDirectory, NotNegative),
        new("max_input_vars", "1000", PerDirectory, NotNegative),
        new("user_dir", null, System),
        new("variables_order", "EGPCS", PerDirectory, NotEmpty),
        new("request_order", null, PerDirectory),
        new("error_append_string", null, Everywhere),
        new("error_prepend_string", null, Everywhere),
        new("SMTP", "localhost", Everywhere),
        new("smtp_port", "25", Everywhere),
        new("mail.add_x_header", "0", PerDirectory, display: IniDisplay.Switch),
        new("mail.mixed_lf_and_crlf", "0", PerDirectory, display: IniDisplay.Switch),
        new("mail.log", null, PerDirectory),
        new("browscap", null, System),
        new("memory_limit", "128M", Everywhere, SetMemoryLimit),
        new("precision", "14", Everywhere, SetPrecision),
        new("sendmail_from", null, Everywhere),
        new("sendmail_path", "/usr/sbin/sendmail -t -i", System),
        new("mail.force_extra_parameters", null, PerDirectory),
        new("disable_functions", "", System, DisableFunctions),
        new("disable_classes", "", System, DisableClasses),
        new("max_file_uploads", "20", PerDirectory),
        new("max_multipart_body_parts", "-1", PerDirectory),
        new("allow_url_fopen", "1", System, display: IniDisplay.Switch),
        new("allow_url_include", "0", System, display: IniDisplay.Switch),
        new("enable_post_data_reading", "1", PerDirectory, display: IniDisplay.Switch),
        new("realpath_cache_size", "4096K", System, Quantity),
        new("realpath_cache_ttl", "120", System, Quantity),
        new("user_ini.filename", ".user.ini", System),
        new("user_ini.cache_ttl", "300", System, Quantity),
        new("hard_timeout", "2", System, Quantity),
        new("syslog.facility", "LOG_USER", System),
        new("syslog.ident", "php", System),
        new("syslog.filter", "no-ctrl", Everywhere, static c => c.Value is "all" or "no-ctrl" or "ascii" or "raw"),
        new("error_reporting", null, Everywhere, SetErrorReporting),
        new("zend.assertions", "1", Everywhere, SetAssertions),
        new("zend.enable_gc", "1", Everywhere, SetCollectsCycles, display: IniDisplay.Switch),
        new("zend.multibyte", "0", IniAccess.PerDirectory, display: IniDisplay.Switch),
        new("zend.script_encoding", null, Everywhere, static c => c.Value is null),
        new("zend.detect_unicode", "1", Everywhere, display: IniDisplay.Switch),
        new("zend.signal_check", "0", System, display: IniDisplay.Switch),
        new("zend.exception_ignore_args", "0", Everywhere, static c => { c.Table.ExceptionIgnoresArguments = IsOn(c); return true; }, display: IniDisplay.Switch),
        new("zend.exception_string_param_max_len", "15", Everywhere, SetExceptionStringLength),
        new("fiber.stack_size", null, Everywhere, NotNegativeOrNull),
        new("unserialize_max_depth", "4096", Everywhere, Quantity, "standard"),
        new("user_agent", null, Everywhere, extension: "standard"),
        new("from", null, Everywhere, extension: "standard"),
        new("default_socket_timeout", "60", Everywhere, Quantity, "standard"),
        new("auto_detect_line_endings", "0", Everywhere, DeprecatedWhenOn, "standard", display: IniDisplay.Switch),
        new("assert.active", "1", Everywhere, extension: "standard", display: IniDisplay.Switch),
        new("assert.bail", "0", Everywhere, extension: "standard", display: IniDisplay.Switch),
        new("assert.warning", "1", Everywhere, extension: "standard", display: IniDisplay.Switch),
        new("assert.callback", null, Everywhere, extension: "standard"),
        new("assert.exception", "1", Everywhere, extension: "standard", display: IniDisplay.Switch),
        new("session.trans_sid_tags", "a=href,area=href,frame=src,form=", Everywhere, extension: "standard"),
        new("session.trans_sid_hosts", "", Everywhere, extension: "standard"),
        new("url_rewriter.tags", "form=", Everywhere, extension: "standard"),
        new("url_rewriter.hosts", "", Everywhere, extension: "standard"),
    ];

    private static bool IsOn(IniChange change) => IniQuantity.ParseBool(change.Value);

    private static bool NotEmpty(IniChange change) => change.Value != "";

    private static bool HeaderText(IniChange change) => change.Value is null || change.Value.AsSpan().IndexOfAny("\0\r\n") < 0;

    private static bool Quantity(IniChange change)
    {
        change.ParseQuantity();
        return true;
    }

    private static bool NotNegative(IniChange change) => change.ParseQuantity() >= 0;

    private static bool SetErrorReporting(IniChange change)
    {
        change.Table.ErrorReporting = change.Value is null ? (int)Errors.ErrorLevel.All : (int)IniQuantity.ParseInt(change.Value);
        if (change.Table.Engine.UnsuppressedReporting is not null)
            change.Table.Engine.UnsuppressedReporting = change.Table.ErrorReporting;
        return true;
    }

    private static bool NotNegativeOrNull(IniChange change)
    {
        if (change.Value is null || change.ParseQuantity() >= 0)
            return true;
        change.Table.Engine.Warning("fiber.stack_size must be a positive number");
        return false;
    }

    private static bool SetPrecision(IniChange change)
    {
        long digits = IniQuantity.ParseInt(change.Value);
        if (digits < -1)
            return false;
        change.Table.Precision = (int)Math.Min(digits, int.MaxValue);
        return true;
    }

    private static bool SetSerializePrecision(IniChange change)
    {
        long digits = IniQuantity.ParseInt(change.Value);
        if (digits < -1)
            return false;
        change.Table.SerializePrecision = (int)Math.Min(digits, int.MaxValue);
        return true;
    }

    private static bool SetIncludePath(IniChange change)
    {
        if (change.Value == "")
            return false;
        change.Table.IncludePath = change.Value ?? DefaultIncludePath;
        return true;
    }

    /// <summary>What a value of <c>display_errors</c> says.</summary>
    internal static DisplayErrors ParseDisplayErrors(string? value)
    {
        if (value is null)
            return DisplayErrors.Output;
        switch (value.ToLowerInvariant())
        {
            case "on" or "yes" or "true" or "stdout":
                return DisplayErrors.Output;
            case "off" or "no" or "false":
                return DisplayErrors.Off;
            case "stderr":
                return DisplayErrors.StandardError;
            default:
                long mode = IniQuantity.ParseInt(value);
                return mode == 0 ? DisplayErrors.Off : mode == 2 ? DisplayErrors.StandardError : DisplayErrors.Output;
        }
    }

    private static bool DeprecatedWhenOn(IniChange change)
    {
        if (IsOn(change))
            change.Table.Engine.Deprecated(change.Name + " is deprecated");
        return true;
    }

    private static bool SetMemoryLimit(IniChange change)
    {
        const long Chunk = 2 << 20;
        long limit = change.Value is null ? 1 << 30 : change.ParseQuantity();
        // A sign in front of anything but 1 is read over.
        if (limit < -1)
        {
            limit = -limit;
            change.Table.Engine.Warning("Invalid \"memory_limit\" setting. " + IniQuantity.OutOfRange(change.Value!));
        }

        // PHP never holds less than one chunk of 2 MB. 0 and less than that cannot be met; -1 lifts the limit.
        if (limit != -1 && change.Stage != IniStage.Restore)
        {
            long inUse = change.Stage == IniStage.Runtime ? Math.Max(Chunk, new Lifetime.MemoryMeasure(change.Table.Engine).Run()) : Chunk;
            if ((ulong)limit < (ulong)inUse)
            {
                change.Table.Engine.Warning("Failed to set memory limit to " + limit + " bytes (Current memory usage is " + inUse + " bytes)");
                return false;
            }
        }

        change.Table.MemoryLimit = limit;
        if (change.Stage != IniStage.Startup)
            change.Table.Engine.LimitCalls();
        return true;
    }

    private static bool TimeLimit(IniChange change)
    {
        change.Table.MaxExecutionTime = IniQuantity.ParseInt(change.Value);
        if (change.Stage != IniStage.Startup)
            change.Table.Engine.StartTimeLimit(change.Table.MaxExecutionTime);
        return true;
    }

    private static bool DisableFunctions(IniChange change)
    {
        foreach (string name in (change.Value ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            change.Table.DisableFunction(name.ToLowerInvariant());
        return true;
    }

    private static bool DisableClasses(IniChange change)
    {
        foreach (string name in (change.Value ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            change.Table.DisableClass(name.ToLowerInvariant());
        return true;
    }

    private static bool SetCollectsCycles(IniChange change)
    {
        change.Table.CollectsCycles = IsOn(change);
        if (change.Stage == IniStage.Startup || change.Table.CollectsCycles)
            change.Table.HasCollectedCycles = change.Table.CollectsCycles;
        return true;
    }

    private static bool SetAssertions(IniChange change)
    {
        long value = change.ParseQuantity();
        if (change.Stage == IniStage.Runtime && (int)value != change.Table.Assertions && (value < 0 || change.Table.Assertions < 0))
        {
            change.Table.Engine.Warning("zend.assertions may be completely enabled or disabled only in php.ini");
            return false;
        }

        change.Table.Assertions = (int)value;
        return true;
    }

    private static bool SetExceptionStringLength(IniChange change)
    {
        long length = IniQuantity.ParseInt(change.Value);
        if (length is < 0 or > 1_000_000)
            return false;
        change.Table.ExceptionStringLength = (int)length;
        return true;
    }

    /// <summary>A script may set open_basedir only to directories inside the present ones.</summary>
    private static bool TightenBaseDirectory(IniChange change)
    {
        if (change.Stage != IniStage.Runtime || change.Table.Get(change.Name) is not { Length: > 0 } present)
            return true;
        if (string.IsNullOrEmpty(change.Value))
            return false;
        string[] allowed = present.Split(':');
        foreach (string wanted in change.Value.Split(':'))
        {
            string full = Path.GetFullPath(wanted);
            if (wanted.Contains("..", StringComparison.Ordinal) || !Array.Exists(allowed, directory => IsInside(full, Path.GetFullPath(directory))))
                return false;
        }

        return true;
    }

    private static bool InBaseDirectory(IniChange change) =>
        change.Stage != IniStage.Runtime || change.Value is null or "syslog" || Streams.BaseDirectory.Allows(change.Table.Engine, Values.PhpString.FromLatin1(change.Value));

    private static bool IsInside(string path, string directory) =>
        path == directory || path.StartsWith(directory.EndsWith('/') ? directory : directory + "/", StringComparison.Ordinal);
}
