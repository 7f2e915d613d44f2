using System.Globalization;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Runtime.Output;

/// <summary>Shows and logs diagnostics as the settings say, and remembers the last one.</summary>
public sealed class DiagnosticOutput(Engine engine)
{
    /// <summary>What error_get_last() returns; null when there was none or it was cleared.</summary>
    public LastError? Last { get; set; }

    /// <summary>
    /// Fatal errors and syntax errors are neither shown nor logged, because the host gets them as exceptions. Set by the host.
    /// </summary>
    public bool HostTakesFatal { get; set; }

    /// <summary>Told of every diagnostic that is reported, before it is logged and shown. Set by the host.</summary>
    public Action<LastError>? Listener { get; set; }

    private const ErrorLevel FatalLevels = ErrorLevel.Error | ErrorLevel.CoreError | ErrorLevel.CompileError | ErrorLevel.UserError
        | ErrorLevel.RecoverableError | ErrorLevel.Parse;

    /// <summary>
    /// What PHP does with a diagnostic that no user handler took: keeps it as the last one, logs it, shows it. Whether a
    /// fatal one ends the script is the caller's business.
    /// </summary>
    /// <param name="level">A single level.</param>
    /// <param name="message">Latin-1 text.</param>
    /// <param name="file">The file, "Unknown" when nothing runs.</param>
    /// <param name="line">The line, 0 when nothing runs.</param>
    /// <param name="reporting">error_reporting as it is now, with the effect of @.</param>
    public void Report(ErrorLevel level, string message, string file, int line, int reporting)
    {
        IniTable ini = engine.Ini;
        if (ini.IgnoreRepeatedErrors && Last is { } last && last.Message == message
            && (ini.IgnoreRepeatedSource || (last.Line == line && last.File == file)))
            return;
        Last = new LastError(level, message, file, line);
        bool isReported = (reporting & (int)level) != 0 || level is ErrorLevel.CoreError or ErrorLevel.CoreWarning;
        if (!isReported || (HostTakesFatal && (level & FatalLevels) != 0))
            return;
        Listener?.Invoke(Last);
        if (ini.LogErrors)
            Log(DiagnosticText.Log(level, message, file, line));
        if (ini.DisplayErrors != DisplayErrors.Off)
            Display(level, message, file, line);
    }

    private void Display(ErrorLevel level, string message, string file, int line)
    {
        IniTable ini = engine.Ini;
        if (ini.DisplayErrors == DisplayErrors.StandardError && !ini.HtmlErrors)
        {
            WriteStandardError(DiagnosticText.StandardError(level, message, file, line));
            return;
        }

        string text = ini.HtmlErrors ? DiagnosticText.Html(level, message, file, line) : DiagnosticText.Display(level, message, file, line);
        engine.Output.Write(ini.Get("error_prepend_string") + text + ini.Get("error_append_string"));
    }

    /// <summary>Writes a line to the log: the file of error_log with the time in front, or standard error. error_log() uses it too.</summary>
    /// <param name="text">Latin-1 text without a line end.</param>
    public void Log(string text)
    {
        string? target = engine.Ini.Get("error_log");
        if (string.IsNullOrEmpty(target))
        {
            WriteStandardError(text + "\n");
            return;
        }

        if (target == "syslog")
        {
            Libc.SystemLog(NoticePriority, Latin1Text.ToBytes(text));
            return;
        }

        uint mode = (uint)engine.Ini.GetInt("error_log_mode");
        int descriptor = Libc.Open(Latin1Text.ToBytes(target), OpenFlags.Append | OpenFlags.Create | OpenFlags.WriteOnly, mode);
        if (descriptor < 0)
        {
            WriteStandardError(text + "\n");
            return;
        }

        Libc.WriteAll(descriptor, Latin1Text.ToBytes("[" + Timestamp() + "] " + text + "\n"));
        Libc.Close(descriptor);
    }

    private const int NoticePriority = 5;

    /// <summary>The time as logs have it: "23-Nov-2026 13:28:05 Europe/Paris".</summary>
    public string Timestamp()
    {
        ILocalZone? zone = engine.LocalZone;
        DateTime now = DateTime.UtcNow;
        if (zone is not null)
            now = now.AddSeconds(zone.OffsetAt(new DateTimeOffset(now).ToUnixTimeSeconds(), out _));
        return now.ToString("dd-MMM-yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + (zone?.Name ?? "UTC");
    }

    private static void WriteStandardError(string text) => Libc.WriteAll(2, Latin1Text.ToBytes(text));
}

/// <summary>The last diagnostic, for error_get_last().</summary>
public sealed record LastError(ErrorLevel Level, string Message, string File, int Line);
