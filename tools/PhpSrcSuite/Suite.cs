using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.PhpSrcSuite;

/// <summary>Runs PHP's own tests and keeps the lists of what passes.</summary>
internal sealed class Suite(SuiteOptions options, string source, TextWriter output)
{
    private static readonly TimeSpan IdleLimit = TimeSpan.FromSeconds(60);

    private static readonly string[] ReferenceRemarks =
    [
        "Names of PHP's own tests that PHP 8.2 itself passes on Linux, root, command line;",
        "written by: tools/php-src-suite --reference --php php",
    ];

    private static readonly string[] PassingRemarks =
    [
        "Names of PHP's own tests that MiniPhp passes; the list may only grow.",
        "Checked by: tools/php-src-suite --check; grown by: tools/php-src-suite --update",
    ];

    private static string ReferencePath => Path.Combine(Repository.Root, "tests", "php-src", "reference-passing.txt");

    private static string PassingPath => Path.Combine(Repository.Root, "tests", "php-src", "passing.txt");

    /// <returns>Exit status.</returns>
    public int Run() =>
        options.Reference ? WriteReference()
        : options.Check ? Check()
        : options.Update ? Update()
        : Compare();

    private int Compare()
    {
        WriteTable(RunReferenceTests());
        return 0;
    }

    private int Check()
    {
        var listed = TestList.Read(PassingPath).Where(options.Chooses).ToList();
        var names = options.Sample is { } size && listed.Count > 0 ? TestList.Sample(listed, size) : listed;
        var failing = RunTests(names).Where(result => result.Verdict != PhptVerdict.Pass).Select(result => result.Name).ToList();
        if (failing.Count > 0)
        {
            output.WriteLine($"{failing.Count} did not pass; running them again, one at a time");
            failing = RunTests(failing, jobs: 1, differences: true)
                .Where(result => result.Verdict != PhptVerdict.Pass).Select(result => result.Name).ToList();
        }

        foreach (var name in failing)
            output.WriteLine($"does not pass any more: {name}");
        output.WriteLine($"{names.Count - failing.Count} passed, {failing.Count} failed");
        return failing.Count == 0 ? 0 : 1;
    }

    private int Update()
    {
        var results = RunReferenceTests();
        WriteTable(results);

        var passing = TestList.Read(PassingPath);
        var before = passing.Count;
        var lost = new List<string>();
        foreach (var result in results)
        {
            if (result.Verdict == PhptVerdict.Pass)
                passing.Add(result.Name);
            else if (passing.Contains(result.Name))
                lost.Add(result.Name);
        }

        foreach (var name in lost)
            output.WriteLine($"{(options.Drop ? "taken out" : "does not pass any more")}: {name}");
        if (options.Drop)
            passing.ExceptWith(lost);
        TestList.Write(PassingPath, PassingRemarks, passing);
        output.WriteLine($"{PassingPath}: {before} before, {passing.Count} now");
        return lost.Count == 0 || options.Drop ? 0 : 1;
    }

    private int WriteReference()
    {
        var all = TestFiles.Below(source).Select(path => TestFiles.Name(source, path)).Where(options.Chooses).ToList();
        var results = RunTests(all);
        var names = TestList.Read(ReferencePath);
        names.RemoveWhere(options.Chooses);
        names.UnionWith(results.Where(result => result.Verdict == PhptVerdict.Pass).Select(result => result.Name));
        TestList.Write(ReferencePath, ReferenceRemarks, names);
        output.WriteLine($"{ReferencePath}: {names.Count} names");
        return 0;
    }

    private IReadOnlyList<PhptResult> RunReferenceTests()
    {
        var names = TestList.Read(ReferencePath).Where(options.Chooses).ToList();
        if (names.Count == 0)
            throw new ArgumentException("no test of tests/php-src/reference-passing.txt was chosen");
        return RunTests(names);
    }

    private IReadOnlyList<PhptResult> RunTests(IReadOnlyList<string> names, int? jobs = null, bool differences = false)
    {
        var tasks = names.Select(name => new PhptTask(Path.Combine(source, name), name)).Where(task => File.Exists(task.Path)).ToList();
        if (tasks.Count < names.Count)
            output.WriteLine($"{names.Count - tasks.Count} tests are not in {source}: another version of PHP's source?");
        var report = new PhptReport(output, Console.Error, !Console.IsErrorRedirected, tasks.Count) { ShowDifferences = differences };
        PhptRun.Execute(PhptEnvironment.Discover(options.Program, source, IdleLimit), tasks, jobs ?? options.Jobs, report);
        if (options.ResultsFile is not null)
            report.WriteResults(options.ResultsFile);
        return report.Results;
    }

    /// <summary>One row for each part of PHP: how many of the tests that PHP passes are passed here.</summary>
    private void WriteTable(IReadOnlyList<PhptResult> results)
    {
        output.WriteLine($"{"part",-24}{"PHP",8}{"here",8}{"%",8}");
        foreach (var part in results.GroupBy(result => TestList.PartOf(result.Name)).OrderBy(group => group.Key, StringComparer.Ordinal))
            WriteRow(part.Key, [.. part]);
        WriteRow("all", results);
    }

    private void WriteRow(string name, IReadOnlyCollection<PhptResult> results)
    {
        var passed = results.Count(result => result.Verdict == PhptVerdict.Pass);
        output.WriteLine(FormattableString.Invariant($"{name,-24}{results.Count,8}{passed,8}{100.0 * passed / results.Count,8:0.0}"));
    }
}
