using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MiniPhp.Tools.Phpt;

/// <summary>Collects outcomes while a run goes on, shows its progress and its failures, and sums it up.</summary>
internal sealed class PhptReport
{
    private const int DifferenceLines = 60;
    private const int SkipReasons = 25;
    private static readonly TimeSpan LogInterval = TimeSpan.FromSeconds(15);

    private readonly object _gate = new();
    private readonly List<PhptResult> _results = [];
    private readonly TextWriter _output;
    private readonly TextWriter? _progress;
    private readonly bool _terminal;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _lastLog;
    private int _total;

    /// <param name="output">Failures and sums.</param>
    /// <param name="progress">Progress line; null for none.</param>
    /// <param name="terminal">Whether <paramref name="progress"/> is a terminal, where the line is rewritten in place.</param>
    /// <param name="total">Number of tests to come.</param>
    public PhptReport(TextWriter output, TextWriter? progress, bool terminal, int total)
    {
        _output = output;
        _progress = progress;
        _terminal = terminal;
        _total = total;
    }

    /// <summary>The outcomes so far, by name.</summary>
    public IReadOnlyList<PhptResult> Results
    {
        get
        {
            lock (_gate)
                return [.. _results.OrderBy(result => result.Name, StringComparer.Ordinal)];
        }
    }

    /// <summary>Whether differences are printed for tests that fail.</summary>
    public bool ShowDifferences { get; init; } = true;

    public int Count(PhptVerdict verdict) => _results.Count(result => result.Verdict == verdict);

    /// <summary>Number of tests that speak against the program: failed ones and ones that cannot be run.</summary>
    public int FailureCount => Count(PhptVerdict.Fail) + Count(PhptVerdict.Bork);

    /// <summary>A redirecting test stands for several.</summary>
    public void ReplaceOne(int count)
    {
        lock (_gate)
            _total += count - 1;
    }

    public void Add(PhptResult result)
    {
        lock (_gate)
        {
            _results.Add(result);
            if (ShowDifferences && result.Verdict is PhptVerdict.Fail or PhptVerdict.Bork or PhptVerdict.Warn)
                ShowFailure(result);
            ShowProgress(result);
        }
    }

    /// <summary>Writes totals by folder, skip reasons by number, and the line with the sums.</summary>
    public void WriteSummary()
    {
        ClearProgress();
        WriteFolders();
        WriteSkipReasons();
        _output.WriteLine(
            $"{Count(PhptVerdict.Pass)} passed, {FailureCount} failed, {Count(PhptVerdict.Skip)} skipped, "
            + $"{Count(PhptVerdict.ExpectedFail)} failed as expected, {Count(PhptVerdict.Warn)} warned, in {_clock.Elapsed.TotalSeconds:0.0} s");
        _output.Flush();
    }

    /// <summary>Writes one line for each test: verdict, tab, name.</summary>
    public void WriteResults(string path) =>
        File.WriteAllLines(path, Results.Select(result => $"{Word(result.Verdict)}\t{result.Name}"));

    /// <summary>The verdict as run-tests.php calls it.</summary>
    public static string Word(PhptVerdict verdict) => verdict switch
    {
        PhptVerdict.Pass => "PASSED",
        PhptVerdict.Fail => "FAILED",
        PhptVerdict.Skip => "SKIPPED",
        PhptVerdict.ExpectedFail => "XFAILED",
        PhptVerdict.Warn => "WARNED",
        _ => "BORKED",
    };

    private void ShowFailure(PhptResult result)
    {
        ClearProgress();
        var reason = result.Reason == "" ? "" : $" ({ByteText.Readable(FirstLine(result.Reason))})";
        _output.WriteLine($"{Word(result.Verdict)} {result.Name}: {ByteText.Readable(result.Title)}{reason}");
        if (result.Expected is null)
            return;
        var lines = OutputDifference.Describe(result.Expected, result.Output).TrimEnd('\n').Split('\n');
        foreach (var line in lines.Take(DifferenceLines))
            _output.WriteLine(ByteText.Readable(line));
        if (lines.Length > DifferenceLines)
            _output.WriteLine($"… {lines.Length - DifferenceLines} more lines");
        _output.WriteLine();
    }

    private void ShowProgress(PhptResult result)
    {
        if (_progress is null)
            return;
        var line = $"{_results.Count}/{_total}  {Count(PhptVerdict.Pass)} passed, {FailureCount} failed, {Count(PhptVerdict.Skip)} skipped";
        if (_terminal)
            _progress.Write($"\r\e[K{line}  {result.Name}");
        else if (_clock.Elapsed - _lastLog >= LogInterval)
        {
            _lastLog = _clock.Elapsed;
            _progress.WriteLine(line);
        }
    }

    private void ClearProgress()
    {
        if (_terminal)
            _progress?.Write("\r\e[K");
    }

    private void WriteFolders()
    {
        _output.WriteLine($"{"folder",-50}{"passed",8}{"failed",8}{"skipped",8}{"xfailed",8}{"warned",8}{"borked",8}");
        foreach (var folder in Results.GroupBy(result => Path.GetDirectoryName(result.Name) ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            _output.Write($"{folder.Key,-50}");
            foreach (var verdict in (PhptVerdict[])[PhptVerdict.Pass, PhptVerdict.Fail, PhptVerdict.Skip, PhptVerdict.ExpectedFail, PhptVerdict.Warn, PhptVerdict.Bork])
                _output.Write($"{folder.Count(result => result.Verdict == verdict),8}");
            _output.WriteLine();
        }
    }

    private void WriteSkipReasons()
    {
        var reasons = Results.Where(result => result.Verdict == PhptVerdict.Skip)
            .GroupBy(result => FirstLine(result.Reason))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();
        foreach (var reason in reasons.Take(SkipReasons))
            _output.WriteLine($"skipped {reason.Count(),5}: {(reason.Key == "" ? "no reason given" : ByteText.Readable(reason.Key))}");
        if (reasons.Length > SkipReasons)
            _output.WriteLine($"skipped {reasons.Skip(SkipReasons).Sum(group => group.Count()),5}: {reasons.Length - SkipReasons} other reasons");
    }

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd();
}
