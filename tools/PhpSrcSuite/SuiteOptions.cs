using System.Globalization;
using MiniPhp.Tools.Phpt;

namespace MiniPhp.Tools.PhpSrcSuite;

/// <summary>The command line of the suite.</summary>
internal sealed class SuiteOptions
{
    public const string Usage = """
        usage: tools/php-src-suite [options] [FOLDER...]

        Runs PHP's own tests and compares with what PHP itself passes. FOLDER chooses tests by the beginning of
        their names, such as Zend/tests or ext/json; without one all of them run.

          --source DIR     PHP's source tree (default: $PHP_SRC, else fetched once into the cache folder by apt-get)
          --php PROGRAM    the PHP under test (default: ./minphp of this repository)
          -j N             run N tests at a time (default: number of processors)
          --results FILE   write one line for each test: verdict, tab, name
          --check          run the tests of tests/php-src/passing.txt; one that fails twice fails the command
          --sample N       with --check: about N of them, always the same ones, from every folder
          --update         add the tests that pass now to tests/php-src/passing.txt
          --drop           with --update: also take out those that do not pass any more
          --reference      write tests/php-src/reference-passing.txt: what the PROGRAM, a real PHP, passes
          --help           this text

        Exit status: 0, 1 when a test of passing.txt does not pass, 2 when the command line is wrong.
        """;

    public string? Source { get; private set; } = Environment.GetEnvironmentVariable("PHP_SRC");

    public string Program { get; private set; } = Repository.MiniPhp;

    public int Jobs { get; private set; } = Environment.ProcessorCount;

    public string? ResultsFile { get; private set; }

    public bool Check { get; private set; }

    public int? Sample { get; private set; }

    public bool Update { get; private set; }

    public bool Drop { get; private set; }

    public bool Reference { get; private set; }

    public bool Help { get; private set; }

    public List<string> Folders { get; } = [];

    /// <exception cref="ArgumentException">The command line is wrong.</exception>
    public static SuiteOptions Parse(string[] arguments)
    {
        var options = new SuiteOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            string Value() => ++i < arguments.Length ? arguments[i] : throw new ArgumentException($"{argument} needs a value");
            switch (argument)
            {
                case "--source": options.Source = Value(); break;
                case "--php": options.Program = Value(); break;
                case "-j": options.Jobs = Number(argument, Value()); break;
                case "--results": options.ResultsFile = Value(); break;
                case "--check": options.Check = true; break;
                case "--sample": options.Sample = Number(argument, Value()); break;
                case "--update": options.Update = true; break;
                case "--drop": options.Drop = true; break;
                case "--reference": options.Reference = true; break;
                case "--help" or "-h": options.Help = true; break;
                case ['-', ..]: throw new ArgumentException($"unknown option {argument}");
                default: options.Folders.Add(argument.TrimEnd('/')); break;
            }
        }

        if ((options.Check ? 1 : 0) + (options.Update ? 1 : 0) + (options.Reference ? 1 : 0) > 1)
            throw new ArgumentException("--check, --update and --reference exclude each other");
        if (options.Sample is not null && !options.Check)
            throw new ArgumentException("--sample goes with --check");
        if (options.Drop && !options.Update)
            throw new ArgumentException("--drop goes with --update");
        return options;
    }

    /// <summary>Whether a test was chosen.</summary>
    public bool Chooses(string name) =>
        Folders.Count == 0 || Folders.Exists(folder => name == folder || name.StartsWith(folder + "/", StringComparison.Ordinal));

    private static int Number(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{option} needs a number above 0, not {text}");
}
