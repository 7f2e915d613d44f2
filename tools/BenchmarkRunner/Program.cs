using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MiniPhp.Tools.Benchmarks;
using MiniPhp.Tools.Phpt;
using MiniPhp.Tools.PhpSrcSuite;

const string usage = """
    usage: tools/benchmarks [options]

    Measures MiniPhp against the installed PHP (php -n) in alternating runs, prints ratios, writes docs/benchmarks.md.

      --php PROGRAM      the reference (default: php)
      --minphp PROGRAM   what is measured (default: ./minphp of this repository)
      --source DIR       PHP's source tree, for bench.php (default: $PHP_SRC, else fetched into the cache folder)
      --runs N           pairs of runs for each workload (default: 7)
      --only RE          only workloads whose title matches; docs/benchmarks.md stays as it is then
      --help             this text
    """;

string reference = "php", program = Repository.MiniPhp;
var source = Environment.GetEnvironmentVariable("PHP_SRC");
var runs = 7;
Regex? only = null;
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };
for (var i = 0; i < args.Length; i++)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    switch (args[i])
    {
        case "--php" when value != "": reference = value; break;
        case "--minphp" when value != "": program = value; break;
        case "--source" when value != "": source = value; break;
        case "--runs" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out runs) && runs > 0: break;
        case "--only" when value != "": only = new Regex(value); break;
        case "--help":
            output.WriteLine(usage);
            return 0;
        default:
            Console.Error.WriteLine($"benchmarks: {args[i]} is not understood\n{usage}");
            return 2;
    }

    i++;
}

try
{
    source = PhpSource.Locate(source);
    reference = PhptEnvironment.FindProgram(reference);
    program = PhptEnvironment.FindProgram(program);
}
catch (FileNotFoundException e)
{
    Console.Error.WriteLine($"benchmarks: {e.Message}");
    return 2;
}

var large = Path.Combine(Path.GetTempPath(), $"minphp-large-{Environment.ProcessId}.php");
LargeScript.Write(source, large);
try
{
    var comparison = new Comparison(reference, program, runs);
    var results = new List<ComparedWorkload>();
    foreach (var workload in Workloads.All(source, large).Where(workload => only?.IsMatch(workload.Title) ?? true))
    {
        var result = comparison.Compare(workload);
        BenchmarkReport.Print(output, result);
        results.Add(result);
    }

    if (only is null)
    {
        var version = ProgramRun.Of([reference, "-n", "-r", "echo 'PHP ', PHP_VERSION;"], Repository.Root).Output;
        File.WriteAllText(Path.Combine(Repository.Root, "docs", "benchmarks.md"), BenchmarkReport.Page(results, version, runs));
    }
}
finally
{
    File.Delete(large);
}

return 0;
