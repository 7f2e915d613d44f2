using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.Benchmarks;

/// <summary>One measured row.</summary>
/// <param name="Reference">Median of PHP's values; seconds, or KiB for memory.</param>
/// <param name="Value">Median of MiniPhp's values.</param>
/// <param name="Ratio">Median of the pairs' ratios.</param>
/// <param name="Limit">Largest ratio allowed, or null.</param>
internal sealed record ComparedRow(string Name, double Reference, double Value, double Ratio, double? Limit);

/// <summary>A workload's outcome.</summary>
/// <param name="Failure">Why there are no rows, or null.</param>
internal sealed record ComparedWorkload(string Title, IReadOnlyList<ComparedRow> Rows, string? Failure);

/// <summary>Runs workloads by both programs in turn, so that both see the same moods of the machine.</summary>
/// <param name="reference">Absolute path of PHP.</param>
/// <param name="program">Absolute path of MiniPhp's launcher.</param>
/// <param name="pairs">Number of measured pairs; one more pair goes before them to warm the file cache.</param>
internal sealed class Comparison(string reference, string program, int pairs)
{
    private readonly Lazy<HashSet<string>> _builtIn =
        new(() => [.. ProgramRun.Of([reference, "-n", "-m"], Repository.Root).Output.Split('\n')]);

    public ComparedWorkload Compare(Workload workload)
    {
        string[] loading = workload.Extension is { } extension && !_builtIn.Value.Contains(extension) ? ["-d", $"extension={extension}"] : [];
        string[] referenceCommand = [reference, "-n", .. loading, .. workload.Arguments];
        string[] programCommand = [program, .. workload.Arguments];
        var values = new Dictionary<string, List<(double Reference, double Value)>>();
        var order = new List<string>();
        for (var pair = 0; pair <= pairs; pair++)
        {
            // Every other pair begins with the other program.
            var first = ProgramRun.Of(pair % 2 == 0 ? referenceCommand : programCommand, Repository.Root);
            var second = ProgramRun.Of(pair % 2 == 0 ? programCommand : referenceCommand, Repository.Root);
            var (ofReference, ofProgram) = pair % 2 == 0 ? (first, second) : (second, first);
            if (Failure("PHP", ofReference) is { } referenceFailure)
                return new ComparedWorkload(workload.Title, [], referenceFailure);
            if (Failure("MiniPhp", ofProgram) is { } failure)
                return new ComparedWorkload(workload.Title, [], failure);
            if (pair == 0)
                continue;

            try
            {
                var programRows = workload.Rows(ofProgram).ToDictionary(row => row.Row, row => row.Value);
                foreach (var (name, value) in workload.Rows(ofReference))
                {
                    if (!values.ContainsKey(name))
                    {
                        values[name] = [];
                        order.Add(name);
                    }

                    values[name].Add((value, programRows[name]));
                }
            }
            catch (Exception e) when (e is FormatException or KeyNotFoundException)
            {
                return new ComparedWorkload(workload.Title, [], e.Message);
            }
        }

        return new ComparedWorkload(workload.Title, [.. order.Select(name => Row(workload, name, values[name]))], null);
    }

    private static ComparedRow Row(Workload workload, string name, List<(double Reference, double Value)> pairs)
    {
        // PHP's own benchmarks print milliseconds: a value below the last digit counts as half of it.
        const double smallest = 0.0005;
        var timesAreCoarse = pairs.Exists(pair => pair.Reference == 0);
        double Ratio((double Reference, double Value) pair) =>
            timesAreCoarse ? Math.Max(pair.Value, smallest) / Math.Max(pair.Reference, smallest) : pair.Value / pair.Reference;
        return new ComparedRow(
            name,
            Median(pairs.Select(pair => pair.Reference)),
            Median(pairs.Select(pair => pair.Value)),
            Median(pairs.Select(Ratio)),
            workload.LimitOf(name));
    }

    private static string? Failure(string name, ProgramRun run) =>
        run.Status == 0 ? null : $"{name} ends with status {run.Status}: {LastLine(run.Output)}";

    private static string LastLine(string output) => output.TrimEnd().Split('\n')[^1];

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
