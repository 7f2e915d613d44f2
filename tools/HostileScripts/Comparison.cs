using System.Text.RegularExpressions;

namespace MiniPhp.Tools.HostileScripts;

/// <summary>Compares what became of a script with what became of it by a real PHP.</summary>
internal static partial class Comparison
{
    /// <returns>The first line that differs, as both have it; null when nothing differs that can be compared.</returns>
    public static string? Difference(RunOutcome actual, RunOutcome reference)
    {
        // A PHP that crashed shows nothing; where a limit is reached is a matter of the machine.
        if (reference.Status is null or > 128 and < 160 || LimitPattern().IsMatch(reference.Output) || LimitPattern().IsMatch(actual.Output))
            return null;
        var (left, right) = (Comparable(reference.Output), Comparable(actual.Output));
        if (left != right)
            return FirstDifference(left.Split('\n'), right.Split('\n'));
        return actual.Status == reference.Status ? null : $"- status {reference.Status}\n+ status {actual.Status}";
    }

    /// <summary>Without what differs from run to run.</summary>
    private static string Comparable(string output) => HashPattern().Replace(output, "(hash)");

    private static string FirstDifference(string[] left, string[] right)
    {
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return $"- {At(left, line)}\n+ {At(right, line)}";
    }

    private static string At(string[] lines, int line) =>
        line >= lines.Length ? "(end)" : lines[line].Length > MaximalLength ? lines[line][..MaximalLength] + "…" : lines[line];

    private const int MaximalLength = 400;

    [GeneratedRegex("Allowed memory size of|Maximum execution time of|Out of memory|Maximum call stack", RegexOptions.CultureInvariant)]
    private static partial Regex LimitPattern();

    [GeneratedRegex("0000000000[0-9a-f]{22}", RegexOptions.CultureInvariant)]
    private static partial Regex HashPattern();
}
