using System.Text;
using MiniPhp.Tools.Phpt;

PhptOptions options;
try
{
    options = PhptOptions.Parse(args);
}
catch (ArgumentException e)
{
    Console.Error.WriteLine($"phpt: {e.Message}");
    Console.Error.WriteLine(PhptOptions.Usage);
    return 2;
}

if (options.Help)
{
    Console.WriteLine(PhptOptions.Usage);
    return 0;
}

try
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
    return Run(options, output);
}
catch (Exception e) when (e is FileNotFoundException or PhptFormatException)
{
    Console.Error.WriteLine($"phpt: {e.Message}");
    return 2;
}

static int Run(PhptOptions options, TextWriter output)
{
    var paths = options.Paths.SelectMany(TestFiles.Below).Distinct().ToList();
    var failures = 0;
    var results = new List<PhptResult>();
    foreach (var group in paths.GroupBy(TestFiles.RootOf))
    {
        if (options.Update && TestFiles.PhpSourceOf(group.Key) is { } source)
            throw new PhptFormatException($"--update: the tests in {source} are PHP's own and are not to be changed");

        var tasks = group.Select(path => new PhptTask(path, TestFiles.Name(group.Key, path)))
            .Where(task => options.Filter?.IsMatch(task.Name) ?? true).ToList();
        if (options.Update)
            tasks.ForEach(task => PhptUpdate.AddMissingExpectation(task.Path));

        var environment = PhptEnvironment.Discover(options.Program ?? Repository.MiniPhp, group.Key, options.Timeout);
        var report = new PhptReport(output, Console.Error, !Console.IsErrorRedirected, tasks.Count)
        {
            ShowDifferences = !options.Quiet && !options.Update,
        };
        PhptRun.Execute(environment, tasks, options.Jobs, report);
        if (options.Update)
        {
            Update(report, tasks, output);
            continue;
        }

        report.WriteSummary();
        failures += report.FailureCount;
        results.AddRange(report.Results);
        if (options.ResultsFile is not null)
            report.WriteResults(options.ResultsFile);
    }

    if (options.JUnitFile is not null)
        JUnitReport.Write(options.JUnitFile, results);
    return failures == 0 ? 0 : 1;
}

static void Update(PhptReport report, List<PhptTask> tasks, TextWriter output)
{
    var paths = tasks.ToDictionary(task => task.Name, task => task.Path);
    var updated = 0;
    foreach (var result in report.Results)
    {
        if (result is { Verdict: PhptVerdict.Fail, Expected: not null })
        {
            PhptUpdate.Rewrite(paths[result.Name], result.Output);
            output.WriteLine($"updated {result.Name}");
            updated++;
        }
        else if (result.Verdict != PhptVerdict.Pass)
            output.WriteLine($"{PhptReport.Word(result.Verdict)} {result.Name}: {result.Reason}");
    }

    output.WriteLine($"{updated} of {report.Results.Count} tests updated");
}
