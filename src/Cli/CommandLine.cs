namespace MiniPhp.Cli;

/// <summary>What the program is asked to do.</summary>
internal enum RunMode
{
    /// <summary>Run <see cref="CommandLine.ScriptFile"/>, or standard input when there is none.</summary>
    Script,

    /// <summary><c>-r</c>: run <see cref="CommandLine.Code"/>.</summary>
    Code,

    /// <summary><c>-l</c>: parse only.</summary>
    Lint,

    /// <summary><c>-s</c>: show the source as HTML.</summary>
    Highlight,

    /// <summary><c>-w</c>: show the source without comments and white space.</summary>
    Strip,

    /// <summary><c>-v</c></summary>
    Version,

    /// <summary><c>-m</c></summary>
    Modules,

    /// <summary><c>-i</c></summary>
    Information,

    /// <summary><c>--ini</c></summary>
    IniFiles,

    /// <summary><c>-h</c></summary>
    Usage,

    /// <summary>The options are wrong: <see cref="CommandLine.Error"/>, then the usage.</summary>
    UsageError,

    /// <summary>The options contradict each other: <see cref="CommandLine.Error"/> alone.</summary>
    Conflict,
}

/// <summary>The command line, read by PHP's rules.</summary>
internal sealed class CommandLine
{
    private const string Conflicting = "Either execute direct code, process stdin or use a file.";

    // By letter, and by first name where there is none.
    private static readonly Option[] Known =
    [
        new('c', true, "php-ini"),
        new('d', true, "define"),
        new('e', false, "profile-info"),
        new('f', true, "file"),
        new('h', false, "help"),
        new('i', false, "info"),
        new('l', false, "syntax-check"),
        new('m', false, "modules"),
        new('n', false, "no-php-ini"),
        new('q', false, "no-header"),
        new('H', false, "hide-args"),
        new('r', true, "run"),
        new('s', false, "syntax-highlight", "syntax-highlighting"),
        new('?', false, "usage"),
        new('v', false, "version"),
        new('w', false, "strip"),
        new('C', false, "no-chdir"),
        new('\0', false, "ini"),
    ];

    public RunMode Mode { get; private set; } = RunMode.Script;

    /// <summary>The script; null for standard input and for code.</summary>
    public string? ScriptFile { get; private set; }

    /// <summary>The code of <c>-r</c>.</summary>
    public string? Code { get; private set; }

    /// <summary>What the script sees after its own name in <c>$argv</c>.</summary>
    public string[] Arguments { get; private set; } = [];

    /// <summary>The settings of <c>-d</c>, in order, as lines of an ini file.</summary>
    public List<string> IniDefinitions { get; } = [];

    /// <summary><c>-n</c>.</summary>
    public bool IgnoreIniFile { get; private set; }

    /// <summary>The file or folder of <c>-c</c>.</summary>
    public string? IniPath { get; private set; }

    /// <summary>What is wrong, without end of line.</summary>
    public string? Error { get; private set; }

    /// <summary>Reads the arguments that follow the program's name; each char is a byte.</summary>
    public static CommandLine Parse(string[] arguments)
    {
        var line = new CommandLine();
        // As in PHP, what concerns the configuration is read first, as far as the first option that only prints something.
        if (line.ReadConfiguration(arguments))
            line.ReadMode(arguments);
        return line;
    }

    private bool ReadConfiguration(string[] arguments)
    {
        var reader = new OptionReader(Known, arguments);
        while (reader.Read() is { } option)
        {
            if (option == OptionReader.Invalid)
            {
                Mode = RunMode.UsageError;
                Error = reader.Error;
                return false;
            }

            switch (option.Letter)
            {
                case 'c':
                    IniPath = reader.Argument;
                    break;
                case 'n':
                    IgnoreIniFile = true;
                    break;
                case 'd':
                    IniDefinitions.Add(IniLine(reader.Argument));
                    break;
                case 'h' or '?':
                    Mode = RunMode.Usage;
                    return false;
                case 'i':
                    Mode = RunMode.Information;
                    return false;
                case 'v':
                    Mode = RunMode.Version;
                    return false;
                case 'm':
                    Mode = RunMode.Modules;
                    return false;
            }
        }

        return true;
    }

    private void ReadMode(string[] arguments)
    {
        var reader = new OptionReader(Known, arguments);
        while (reader.Read() is { } option)
        {
            string? problem = option.Letter switch
            {
                'f' => TakeFile(reader.Argument),
                'l' => TakeLint(),
                'r' => TakeCode(reader.Argument),
                's' => TakeDisplay(RunMode.Highlight, "Source highlighting only works for files."),
                'w' => TakeDisplay(RunMode.Strip, "Source stripping only works for files."),
                _ => null,
            };
            if (problem is not null)
            {
                Mode = RunMode.Conflict;
                Error = problem;
                return;
            }

            if (option.Names[0] == "ini")
            {
                Mode = RunMode.IniFiles;
                return;
            }
        }

        int rest = reader.Position;
        bool afterDashes = rest > 0 && arguments[rest - 1] == "--";
        if (Mode is RunMode.Script or RunMode.Lint or RunMode.Highlight or RunMode.Strip && ScriptFile is null && rest < arguments.Length && !afterDashes)
        {
            ScriptFile = arguments[rest++];
        }
        Arguments = arguments[rest..];
    }

    private string? TakeFile(string file)
    {
        if (Mode == RunMode.Code)
            return Conflicting;
        if (ScriptFile is not null)
            return "You can use -f only once.";
        ScriptFile = file;
        return null;
    }

    private string? TakeLint()
    {
        if (Mode == RunMode.Script)
            Mode = RunMode.Lint;
        return null;
    }

    private string? TakeDisplay(RunMode mode, string problemWithCode)
    {
        if (Mode == RunMode.Code)
            return problemWithCode;
        Mode = mode;
        return null;
    }

    private string? TakeCode(string code)
    {
        if (Mode == RunMode.Code)
            return "You can use -r only once.";
        if (Mode != RunMode.Script)
            return Conflicting;
        Mode = RunMode.Code;
        Code = code;
        return null;
    }

    /// <summary><c>-d name</c> means <c>name=1</c>; a value that does not begin like a word is put in quotes.</summary>
    private static string IniLine(string definition)
    {
        int equals = definition.IndexOf('=');
        if (equals < 0)
            return definition + "=1";
        if (equals + 1 == definition.Length)
            return definition;
        char first = definition[equals + 1];
        bool bare = char.IsAsciiLetterOrDigit(first) || first is '"' or '\'';
        return bare ? definition : definition[..(equals + 1)] + '"' + definition[(equals + 1)..] + '"';
    }
}
