using System.Text;
using MiniPhp.Tools.HostileScripts;
using MiniPhp.Tools.Phpt;

HostileOptions options;
try
{
    options = HostileOptions.Parse(args);
}
catch (Exception e) when (e is ArgumentException or FileNotFoundException)
{
    Console.Error.WriteLine($"hostile-scripts: {e.Message}");
    Console.Error.WriteLine(HostileOptions.Usage);
    return 2;
}

switch (options.Job)
{
    case HostileJob.Generate:
        return Generate(options);
    case HostileJob.Run:
        return Run(options);
    default:
        Console.WriteLine(HostileOptions.Usage);
        return 0;
}

static int Generate(HostileOptions options)
{
    var folder = Directory.CreateDirectory(options.Paths[0]).FullName;
    var scripts = SourceScripts.Below(options.Source, options.Largest, message => Console.Error.WriteLine("hostile-scripts: skipped " + message));
    if (scripts.Count == 0)
    {
        Console.Error.WriteLine($"hostile-scripts: no test to mutate below {options.Source}");
        return 2;
    }

    foreach (var mutant in Mutator.Mutants(scripts, options.Seed, options.Count))
        ByteText.Write(Path.Combine(folder, mutant.Name), mutant.Text);
    Console.WriteLine($"{options.Count} mutants of {scripts.Count} scripts written");
    return 0;
}

static int Run(HostileOptions options)
{
    if (options.Paths.Count == 0)
        options.Paths.Add(Path.Combine(Repository.Root, "tests", "hostile"));
    if (options.Paths.Find(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
    {
        Console.Error.WriteLine($"hostile-scripts: no such file: {missing}");
        return 2;
    }

    var scripts = options.Paths.SelectMany(ScriptsBelow).Distinct().ToList();
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
    var report = new HostileReport(output);
    var scratch = Directory.CreateTempSubdirectory("hostile");
    try
    {
        var reference = options.Reference is null ? null : new ScriptRun(options.Reference, scratch.FullName, options.Limit);
        new HostileRun(new ScriptRun(options.Program, scratch.FullName, options.Limit), reference, report).Execute(scripts, options.Jobs);
    }
    finally
    {
        scratch.Delete(recursive: true);
    }

    report.WriteSummary(options.Slowest);
    if (options.ResultsFile is not null)
        report.WriteResults(options.ResultsFile);
    return report.Failures == 0 ? 0 : 1;
}

static IEnumerable<string> ScriptsBelow(string path) =>
    File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.php", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
