using System.Globalization;
using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.HostileScripts;

/// <summary>Collects the verdicts of a run; safe to use from many threads.</summary>
internal sealed class HostileReport(TextWriter output)
{
    private readonly Lock _lock = new();
    private readonly List<(string Path, Verdict Verdict, TimeSpan Time)> _results = [];

    public int Failures { get; private set; }

    public void Add(string path, Verdict verdict, TimeSpan time)
    {
        lock (_lock)
        {
            _results.Add((path, verdict, time));
            if (!verdict.IsFailure)
                return;
            Failures++;
            output.WriteLine($"{Word(verdict)} {Shown(path)}");
            foreach (var line in verdict.Reason.Split('\n'))
                output.WriteLine("    " + ByteText.Readable(line));
        }
    }

    /// <summary>Counts by verdict, the slowest scripts, and "N passed, N failed" as the last line.</summary>
    public void WriteSummary(int slowest)
    {
        foreach (var (path, _, time) in _results.OrderByDescending(result => result.Time).Take(slowest))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds,6:f2} s  {Shown(path)}"));
        output.WriteLine(string.Join(", ", _results.CountBy(result => Word(result.Verdict)).OrderBy(count => count.Key).Select(count => $"{count.Key}: {count.Value}")));
        output.WriteLine($"{_results.Count - Failures} passed, {Failures} failed");
    }

    /// <summary>One line for each script, in the order of the paths: verdict, milliseconds, path.</summary>
    public void WriteResults(string file) =>
        File.WriteAllLines(
            file,
            _results.OrderBy(result => result.Path, StringComparer.Ordinal)
                .Select(result => $"{Word(result.Verdict)}\t{(long)result.Time.TotalMilliseconds}\t{Shown(result.Path)}"));

    private static string Word(Verdict verdict) => verdict.Kind.ToString().ToLowerInvariant();

    private static string Shown(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
}
