using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Output;

namespace MiniPhp;

/// <summary>A warning, notice or deprecation of a script; what ends a script is a <see cref="PhpException"/> instead.</summary>
/// <param name="Level">PHP's level: one of E_WARNING, E_NOTICE, …</param>
/// <param name="Message">PHP's text.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1; 0 when no script ran.</param>
public sealed record PhpDiagnostic(ErrorLevel Level, string Message, string File, int Line)
{
    internal static PhpDiagnostic From(LastError error) =>
        new(error.Level, HostText.FromLatin1(error.Message), HostText.FromLatin1(error.File), error.Line);

    /// <summary>As PHP logs it: "Warning: message in file on line 3".</summary>
    public override string ToString() =>
        DiagnosticText.LevelName(Level) + ": " + Message + " in " + File + " on line " + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
