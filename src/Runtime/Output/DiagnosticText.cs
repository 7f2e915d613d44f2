using System.Text;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Runtime.Output;

/// <summary>The forms in which PHP shows and logs a diagnostic. All text is Latin-1: each char a byte.</summary>
public static class DiagnosticText
{
    /// <summary>"Warning", "Fatal error", …</summary>
    public static string LevelName(ErrorLevel level) => level switch
    {
        ErrorLevel.Error or ErrorLevel.CoreError or ErrorLevel.CompileError or ErrorLevel.UserError => "Fatal error",
        ErrorLevel.RecoverableError => "Recoverable fatal error",
        ErrorLevel.Warning or ErrorLevel.CoreWarning or ErrorLevel.CompileWarning or ErrorLevel.UserWarning => "Warning",
        ErrorLevel.Parse => "Parse error",
        ErrorLevel.Notice or ErrorLevel.UserNotice => "Notice",
        ErrorLevel.Strict => "Strict Standards",
        ErrorLevel.Deprecated or ErrorLevel.UserDeprecated => "Deprecated",
        _ => "Unknown error",
    };

    /// <summary>As logged, without a line end: "PHP Warning:  message in FILE on line N".</summary>
    public static string Log(ErrorLevel level, string message, string file, int line) =>
        "PHP " + LevelName(level) + ":  " + message + " in " + file + " on line " + line;

    /// <summary>As shown in output: "\nWarning: message in FILE on line N\n".</summary>
    public static string Display(ErrorLevel level, string message, string file, int line) =>
        "\n" + LevelName(level) + ": " + message + " in " + file + " on line " + line + "\n";

    /// <summary>As shown on standard error: no line end in front.</summary>
    public static string StandardError(ErrorLevel level, string message, string file, int line) =>
        LevelName(level) + ": " + message + " in " + file + " on line " + line + "\n";

    /// <summary>As shown in output with html_errors. Messages of fatal errors may hold user text and are escaped; others are made to be HTML.</summary>
    public static string Html(ErrorLevel level, string message, string file, int line)
    {
        if (level is ErrorLevel.Error or ErrorLevel.Parse)
            message = EscapeHtml(message);
        return "<br />\n<b>" + LevelName(level) + "</b>:  " + message + " in <b>" + file + "</b> on line <b>" + line + "</b><br />\n";
    }

    /// <summary>The characters &amp; &lt; &gt; " as entities.</summary>
    public static string EscapeHtml(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"") < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                default: escaped.Append(c); break;
            }
        }

        return escaped.ToString();
    }
}
