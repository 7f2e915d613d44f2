using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Messages about texts that cannot be read.</summary>
internal static class ProblemText
{
    /// <summary>The usual message. It ends where the problem is at the end of the text: with PHP, in the zero byte there.</summary>
    public static string Of(PhpString text, ParseProblem problem) =>
        "Failed to parse time string (" + UpToZero(text) + ") at position " + problem.Position + " ("
        + (problem.Character == 0 ? "" : (char)problem.Character + "): " + problem.Message);

    /// <summary>The message about an interval.</summary>
    public static string OfInterval(PhpString text, ParseProblem problem, string suffix) =>
        "Unknown or bad format (" + UpToZero(text) + ") at position " + problem.Position
        + " (" + (problem.Character == 0 ? ' ' : (char)problem.Character) + ")" + suffix + ": " + problem.Message;

    /// <summary>Text up to a zero byte, where PHP's messages end it.</summary>
    public static string UpToZero(PhpString text)
    {
        string all = text.ToLatin1();
        int end = all.IndexOf('\0', StringComparison.Ordinal);
        return end < 0 ? all : all[..end];
    }
}
