using System.Globalization;
using System.Text.RegularExpressions;

namespace MiniPhp.Tools.Phpt;

/// <summary>The command line of the runner.</summary>
internal sealed class PhptOptions
{
    public const string Usage = """
        usage: tools/phpt [options] PATH...

        Runs PHP test files (.phpt): the ones named and all below the folders named.

          -j N             run N tests at a time (default: number of processors)
          --php PROGRAM    the PHP under test (default: ./minphp of this repository)
          --filter RE      only tests whose name matches the regular expression
          --junit FILE     write a JUnit XML report
          --results FILE   write one line for each test: verdict, tab, name
          --timeout S      seconds without output until a test is ended (default: 60, or TEST_TIMEOUT)
          --quiet          do not print the differences of failed tests
          --update         rewrite EXPECT and EXPECTF of tests that fail to what the program printed;
                           a test without an expectation gets one
          --help           this text

        Exit status: 0 when nothing failed, 1 when a test failed, 2 when the command line is wrong.
        """;

    public int Jobs { get; private set; } = Environment.ProcessorCount;

    public string? Program { get; private set; }

    public Regex? Filter { get; private set; }

    public string? JUnitFile { get; private set; }

    public string? ResultsFile { get; private set; }

    public TimeSpan Timeout { get; private set; } =
        TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("TEST_TIMEOUT"), out var seconds) ? seconds : 60);

    public bool Quiet { get; private set; }

    public bool Update { get; private set; }

    public bool Help { get; private set; }

    public List<string> Paths { get; } = [];

    /// <exception cref="ArgumentException">The command line is wrong.</exception>
    public static PhptOptions Parse(string[] arguments)
    {
        var options = new PhptOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            string Value() => ++i < arguments.Length ? arguments[i] : throw new ArgumentException($"{argument} needs a value");
            switch (argument)
            {
                case "-j": options.Jobs = Number(argument, Value()); break;
                case "--php": options.Program = Value(); break;
                case "--filter": options.Filter = new Regex(Value()); break;
                case "--junit": options.JUnitFile = Value(); break;
                case "--results": options.ResultsFile = Value(); break;
                case "--timeout": options.Timeout = TimeSpan.FromSeconds(Number(argument, Value())); break;
                case "--quiet": options.Quiet = true; break;
                case "--update": options.Update = true; break;
                case "--help" or "-h": options.Help = true; break;
                case ['-', 'j', .. var number]: options.Jobs = Number("-j", number); break;
                case ['-', ..]: throw new ArgumentException($"unknown option {argument}");
                default: options.Paths.Add(Path.GetFullPath(argument)); break;
            }
        }

        if (options.Paths.Count == 0 && !options.Help)
            throw new ArgumentException("no test named");
        return options;
    }

    private static int Number(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{option} needs a number above 0, not {text}");
}
