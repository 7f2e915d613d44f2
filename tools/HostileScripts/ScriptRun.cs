using System.Diagnostics;
using System.Globalization;
using System.Text;
using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.HostileScripts;

/// <summary>What became of one run of a script.</summary>
/// <param name="Output">Both of its outputs, as <see cref="ByteText"/>.</param>
/// <param name="Status">Exit status, 128 and the signal's number when a signal ended it; null when it had to be ended.</param>
internal sealed record RunOutcome(string Output, int? Status, TimeSpan Time);

/// <summary>Runs scripts by one program, in a folder of its own that is all they may see besides their own folder.</summary>
/// <param name="program">Absolute path of a PHP.</param>
/// <param name="limit">Time without output after which a script is ended.</param>
internal sealed class ScriptRun(string program, string scratch, TimeSpan limit)
{
    /// <summary>Scripts that would run for ever end in PHP's error after this time of the processor, in seconds.</summary>
    private const int ProcessorLimit = 2;

    private const string Mark = "\n--status ";

    private readonly Dictionary<string, string> _variables = Variables();

    /// <summary>The settings that every hostile script runs with.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "memory_limit=16M", $"max_execution_time={ProcessorLimit}", "display_errors=1", "error_reporting=32767", "log_errors=0", "html_errors=0",
        "zend.assertions=1", "zend.exception_ignore_args=0", "date.timezone=UTC", "disable_functions=" + DangerousFunctions.Disabled,
    ];

    /// <param name="script">Absolute path.</param>
    public RunOutcome Run(string script)
    {
        var text = new StringBuilder(Quote(program)).Append(" -n");
        foreach (var setting in Settings)
            text.Append(" -d ").Append(Quote(setting));
        text.Append(" -d ").Append(Quote($"open_basedir={scratch}:{Path.GetDirectoryName(script)}"));
        text.Append(" -f ").Append(Quote(script)).Append(" 2>&1; printf '\\n--status %d' $?");

        var clock = Stopwatch.StartNew();
        var output = new ShellCommand
        {
            Text = ByteText.Of(text.ToString()),
            Directory = scratch,
            Variables = _variables,
            PipeInput = false,
            IdleLimit = limit,
        }.Run();
        var end = output.LastIndexOf(Mark, StringComparison.Ordinal);
        return end < 0 || !int.TryParse(output.AsSpan(end + Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? new RunOutcome(output, null, clock.Elapsed)
            : new RunOutcome(output[..end], status, clock.Elapsed);
    }

    private static string Quote(string word) => $"'{word.Replace("'", "'\\''")}'";

    private static Dictionary<string, string> Variables()
    {
        var variables = new Dictionary<string, string>();
        foreach (var name in (string[])["PATH", "HOME", "DOTNET_ROOT", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
                variables[name] = ByteText.Of(value);
        }

        return variables;
    }
}
