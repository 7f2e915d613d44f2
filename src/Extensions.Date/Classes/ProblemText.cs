using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Messages about texts that cannot be read.</summary>
internal static class ProblemText
{
    /// <summary>The usual message. It ends where the problem is at the end of the text: with PHP, in the zero byte there.</summary>
    public static string Of(PhpString text, ParseProblem problem) =>
        "Failed to parse time string (" + CText.UpToNull(text.ToLatin1()) + ") at position " + problem.Position + " ("
        + (problem.Character == 0 ? "" : (char)problem.Character + "): " + problem.Message);

    /// <summary>The message about an interval.</summary>
    public static string OfInterval(PhpString text, ParseProblem problem, string suffix) =>
        "Unknown or bad format (" + CText.UpToNull(text.ToLatin1()) + ") at position " + problem.Position
        + " (" + (problem.Character == 0 ? ' ' : (char)problem.Character) + ")" + suffix + ": " + problem.Message;
}
