using System.Globalization;
using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.HostileScripts;

internal enum HostileJob
{
    Help,
    Generate,
    Run,
}

/// <summary>The command line of the tool.</summary>
internal sealed class HostileOptions
{
    public const string Usage = """
        usage: tools/hostile-scripts generate [options] FOLDER
               tools/hostile-scripts run [options] [PATH...]

        generate writes mutants of our own tests' scripts (tests/phpt) into a folder; the same seed makes the same mutants.

          --seed S         number that decides what is mutated, and how (default: 1)
          --count N        how many scripts to write (default: 500)
          --from FOLDER    mutate the tests below this folder instead
          --largest N      size in bytes of the largest test script that is mutated (default: 4000)

        run runs scripts (default: tests/hostile). Each has to end in a PHP error, normally, or by its own exit; one that ends
        in a .NET exception, by a signal, or not at all, fails.

          -j N             run N scripts at a time (default: number of processors)
          --program FILE   the PHP under test (default: ./minphp of this repository)
          --timeout S      seconds without output until a script counts as hanging (default: 30)
          --against PHP    compare output and exit status with this program's; differences fail
          --results FILE   write one line for each script: verdict, tab, milliseconds, tab, path
          --slowest N      name the N scripts that took longest

        Exit status: 0 when nothing failed, 1 when a script failed, 2 when the command line is wrong.
        """;

    public HostileJob Job { get; private set; }

    public int Seed { get; private set; } = 1;

    public int Count { get; private set; } = 500;

    /// <summary>Folder whose tests are mutated.</summary>
    public string Source { get; private set; } = Path.Combine(Repository.Root, "tests", "phpt");

    /// <summary>In bytes.</summary>
    public int Largest { get; private set; } = 4000;

    public int Jobs { get; private set; } = Environment.ProcessorCount;

    public string Program { get; private set; } = Repository.MiniPhp;

    public string? Reference { get; private set; }

    public TimeSpan Limit { get; private set; } = TimeSpan.FromSeconds(30);

    public string? ResultsFile { get; private set; }

    public int Slowest { get; private set; }

    public List<string> Paths { get; } = [];

    /// <exception cref="ArgumentException">The command line is wrong.</exception>
    public static HostileOptions Parse(string[] arguments)
    {
        var options = new HostileOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            string Value() => ++i < arguments.Length ? arguments[i] : throw new ArgumentException($"{argument} needs a value");
            switch (argument)
            {
                case "generate" when options.Job == HostileJob.Help: options.Job = HostileJob.Generate; break;
                case "run" when options.Job == HostileJob.Help: options.Job = HostileJob.Run; break;
                case "--seed": options.Seed = Number(argument, Value()); break;
                case "--count": options.Count = Number(argument, Value()); break;
                case "--from": options.Source = Path.GetFullPath(Value()); break;
                case "--largest": options.Largest = Number(argument, Value()); break;
                case "-j": options.Jobs = Number(argument, Value()); break;
                case "--program": options.Program = PhptEnvironment.FindProgram(Value()); break;
                case "--against": options.Reference = PhptEnvironment.FindProgram(Value()); break;
                case "--timeout": options.Limit = TimeSpan.FromSeconds(Number(argument, Value())); break;
                case "--results": options.ResultsFile = Value(); break;
                case "--slowest": options.Slowest = Number(argument, Value()); break;
                case "--help" or "-h": options.Job = HostileJob.Help; return options;
                case ['-', 'j', .. var number]: options.Jobs = Number("-j", number); break;
                case ['-', ..]: throw new ArgumentException($"unknown option {argument}");
                default: options.Paths.Add(Path.GetFullPath(argument)); break;
            }
        }

        return options.Job switch
        {
            HostileJob.Help => throw new ArgumentException("generate or run?"),
            HostileJob.Generate when options.Paths.Count != 1 => throw new ArgumentException("generate needs one folder"),
            _ => options,
        };
    }

    private static int Number(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{option} needs a number above 0, not {text}");
}
