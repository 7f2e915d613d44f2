using System.Text.RegularExpressions;

namespace MiniPhp.Tools.HostileScripts;

internal enum VerdictKind
{
    /// <summary>It ran to its end.</summary>
    End,

    /// <summary>It ended with the status of PHP's fatal errors and uncaught exceptions, which a script may hide.</summary>
    Error,

    /// <summary>It ended itself with a status of its own.</summary>
    Exit,

    /// <summary>It ended in an exception of .NET's.</summary>
    Crash,

    /// <summary>A signal ended it.</summary>
    Signal,

    /// <summary>It did not end.</summary>
    Hang,

    /// <summary>It ended, but not as by the other program.</summary>
    Difference,
}

/// <summary>How a run is judged.</summary>
/// <param name="Reason">What is wrong; "" when nothing is.</param>
internal sealed partial record Verdict(VerdictKind Kind, string Reason)
{
    private const int ErrorStatus = 255;

    public bool IsFailure => Kind >= VerdictKind.Crash;

    public static Verdict Of(RunOutcome outcome)
    {
        if (outcome.Status is not { } status)
            return new Verdict(VerdictKind.Hang, $"not at its end after {outcome.Time.TotalSeconds:f0} s");
        if (ExceptionPattern().Match(outcome.Output) is { Success: true } match)
            return new Verdict(VerdictKind.Crash, match.Value.Trim());
        if (status is > 128 and < 160)
            return new Verdict(VerdictKind.Signal, $"signal {status - 128}");
        return new Verdict(status switch { 0 => VerdictKind.End, ErrorStatus => VerdictKind.Error, _ => VerdictKind.Exit }, "");
    }

    [GeneratedRegex(
        @"Unhandled exception\..*|Fatal error\. .*|Stack overflow\..*|Process terminated\..*|^ +at (MiniPhp|System)\..*|System\.\w+Exception\b.*",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ExceptionPattern();
}
