using System.Globalization;
using System.Text.RegularExpressions;

namespace MiniPhp.Tools.Benchmarks;

/// <summary>Something that both programs do, and what is measured of it.</summary>
/// <param name="Title">Heading, or the name of the one row.</param>
/// <param name="Arguments">The program's arguments.</param>
internal sealed partial record Workload(string Title, string[] Arguments)
{
    /// <summary>Whether the script prints its own times; otherwise the whole process is timed.</summary>
    public bool PrintsTimes { get; init; }

    /// <summary>The extension that the reference needs for it, beyond what it has built in; or null.</summary>
    public string? Extension { get; init; }

    /// <summary>Largest ratio that the project allows itself, by row; the empty name stands for all other rows.</summary>
    public IReadOnlyDictionary<string, double> Limits { get; init; } = new Dictionary<string, double>();

    /// <summary>The limit of one row, or null.</summary>
    public double? LimitOf(string row) =>
        Limits.TryGetValue(row, out var limit) || (Limits.TryGetValue("", out limit) && row != MemoryRow) ? limit : null;

    /// <summary>The row of our own scripts that is no time but the largest resident size, in KiB.</summary>
    public const string MemoryRow = "peak memory (KiB)";

    /// <summary>The rows of one run: name and seconds (KiB for the memory row).</summary>
    /// <exception cref="FormatException">The script did not print times.</exception>
    public IEnumerable<(string Row, double Value)> Rows(ProgramRun run)
    {
        if (PrintsTimes)
        {
            var found = TimePattern().Matches(run.Output);
            if (found.Count == 0)
                throw new FormatException("it printed no times");
            foreach (Match row in found)
                yield return (row.Groups["name"].Value, double.Parse(row.Groups["seconds"].Value, CultureInfo.InvariantCulture));
        }
        else
            yield return (Title, run.Seconds);
    }

    /// <summary>
    /// "name TAB seconds" of our own scripts; "name seconds" and "name seconds seconds" (the second one without the empty
    /// loop) of PHP's bench.php and micro_bench.php.
    /// </summary>
    [GeneratedRegex(@"^(?<name>\S[^\n]*?)[ \t]+(?<seconds>\d+\.\d+)(?:[ \t]+-?\d+\.\d+)?[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
