using System.Globalization;
using System.Text;
using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.Benchmarks;

/// <summary>Outcomes as tables: plain for the terminal, Markdown for <c>docs/benchmarks.md</c>.</summary>
internal static class BenchmarkReport
{
    public static void Print(TextWriter output, ComparedWorkload workload)
    {
        output.WriteLine($"{workload.Title,-44}{"PHP",12}{"MiniPhp",12}{"ratio",8}{"limit",8}");
        if (workload.Failure is { } failure)
            output.WriteLine($"  {failure}");
        foreach (var row in workload.Rows)
        {
            output.WriteLine(
                $"  {row.Name,-42}{Amount(row, row.Reference),12}{Amount(row, row.Value),12}{Ratio(row.Ratio),8}"
                + $"{Limit(row),8}{(Exceeds(row) ? "  above the limit" : "")}");
        }

        output.WriteLine();
    }

    /// <summary>The page for the documentation.</summary>
    public static string Page(IReadOnlyList<ComparedWorkload> workloads, string reference, int pairs)
    {
        var page = new StringBuilder(
            $"""
            # Benchmarks

            Written by `tools/benchmarks`. Every row is a ratio: MiniPhp's time (or memory) divided by that of `php -n` on
            the same machine, the median of {pairs} pairs of runs that alternate between the two programs. Below 1 MiniPhp is
            faster. MiniPhp runs by its launcher `./minphp`, in the settings that it ships with. `bench.php` and
            `micro_bench.php` are PHP's own, from its source tree; they print the times of their rows themselves. The limit
            is the largest ratio that the project allows itself.

            Reference: {reference}, {Environment.ProcessorCount} processors, .NET {Environment.Version}.


            """);
        var rows = workloads.SelectMany(workload => workload.Rows).Where(row => row.Limit is not null).ToArray();
        page.Append(CultureInfo.InvariantCulture, $"{rows.Count(row => !Exceeds(row))} of the {rows.Length} rows that have a limit keep it.\n");
        foreach (var workload in workloads)
        {
            page.Append($"\n## {Capitalized(workload.Title)}\n\n");
            if (workload.Failure is { } failure)
            {
                page.Append($"Not measured: {failure}\n");
                continue;
            }

            page.Append("| what | PHP | MiniPhp | ratio | limit |\n|---|---:|---:|---:|---:|\n");
            foreach (var row in workload.Rows)
            {
                var ratio = Exceeds(row) ? $"**{Ratio(row.Ratio)}**" : Ratio(row.Ratio);
                page.Append($"| {Escaped(row.Name)} | {Amount(row, row.Reference)} | {Amount(row, row.Value)} | {ratio} | {Limit(row)} |\n");
            }
        }

        return page.ToString();
    }

    private static bool Exceeds(ComparedRow row) => row.Ratio > row.Limit;

    private static string Amount(ComparedRow row, double value) =>
        row.Name == Workload.MemoryRow ? value.ToString("#,0", CultureInfo.InvariantCulture)
        : value >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{value:0.00} s")
        : value >= 0.1 ? string.Create(CultureInfo.InvariantCulture, $"{value * 1e3:0} ms")
        : value >= 1e-3 ? string.Create(CultureInfo.InvariantCulture, $"{value * 1e3:0.0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{value * 1e6:0.00} µs");

    private static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Limit(ComparedRow row) => row.Limit?.ToString("0.0", CultureInfo.InvariantCulture) ?? "";

    private static string Capitalized(string title) => char.ToUpperInvariant(title[0]) + title[1..];

    private static string Escaped(string name) => "`" + name.Replace("|", "\\|") + "`";
}
