using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.Benchmarks;

/// <summary>What is measured.</summary>
internal static class Workloads
{
    /// <param name="source">PHP's source tree.</param>
    /// <param name="large">Path of the <see cref="LargeScript"/>.</param>
    public static IEnumerable<Workload> All(string source, string large)
    {
        yield return new Workload("hello world, whole process", [Own("hello")]) { Limits = Limit(2.5) };
        yield return new Workload("lint of run-tests.php, whole process", ["-l", $"{source}/run-tests.php"]) { Limits = Limit(4) };
        yield return new Workload("lint of 1.1 MB of PHP, whole process", ["-l", large]) { Limits = Limit(5) };
        yield return new Workload("bench.php", [$"{source}/Zend/bench.php"])
        {
            PrintsTimes = true,
            Limits = new Dictionary<string, double> { [""] = 3, ["Total"] = 1.5 },
        };
        yield return new Workload("micro_bench.php", [$"{source}/Zend/micro_bench.php"]) { PrintsTimes = true };
        yield return new Workload("copy on write", [Own("copy_on_write")]) { PrintsTimes = true, Limits = Limit(3) };
        yield return new Workload("appending", [Own("append")]) { PrintsTimes = true, Limits = Limit(3) };
        yield return new Workload("exceptions", [Own("exceptions")]) { PrintsTimes = true, Limits = Limit(3) };
        yield return new Workload("language", [Own("language")])
        {
            PrintsTimes = true,
            Limits = new Dictionary<string, double> { [""] = 3, ["generator, 3,000,000 steps"] = 2, ["fiber, 300,000 switches"] = 10 },
        };
        yield return new Workload("objects and destructors", [Own("objects")]) { PrintsTimes = true };
        yield return new Workload("arrays", [Own("arrays")]) { PrintsTimes = true };
        yield return new Workload("functions", [Own("functions")]) { PrintsTimes = true, Limits = Limit(2) };
        yield return new Workload("fork", [Own("fork")]) { PrintsTimes = true, Limits = Limit(1.5), Extension = "pcntl" };
        yield return new Workload("socket pair", [Own("socket_pair")]) { PrintsTimes = true, Limits = Limit(1.5), Extension = "sockets" };
    }

    private static Dictionary<string, double> Limit(double ratio) => new() { [""] = ratio };

    private static string Own(string name) => Path.Combine(Repository.Root, "tools", "benchmark-scripts", name + ".php");
}
