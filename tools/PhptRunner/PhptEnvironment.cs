using System.Collections.Concurrent;

namespace MiniPhp.Tools.Phpt;

/// <summary>What every test of a run shares: the program under test, its extensions, settings, variables and limits.</summary>
internal sealed class PhptEnvironment
{
    /// <summary>The settings that run-tests.php gives to every script.</summary>
    private static readonly string[] StandardSettings =
    [
        "output_handler=", "open_basedir=", "disable_functions=", "output_buffering=Off", "error_reporting=32767",
        "display_errors=1", "display_startup_errors=1", "log_errors=0", "html_errors=0", "track_errors=0",
        "report_memleaks=1", "report_zend_debug=0", "docref_root=", "docref_ext=.html", "error_prepend_string=",
        "error_append_string=", "auto_prepend_file=", "auto_append_file=", "ignore_repeated_errors=0", "precision=14",
        "serialize_precision=-1", "memory_limit=128M", "opcache.fast_shutdown=0", "opcache.file_update_protection=0",
        "opcache.revalidate_freq=0", "opcache.jit_hot_loop=1", "opcache.jit_hot_func=1", "opcache.jit_hot_return=1",
        "opcache.jit_hot_side_exit=1", "zend.assertions=1", "zend.exception_ignore_args=0",
        "zend.exception_string_param_max_len=15", "short_open_tag=0",
    ];

    /// <summary>Further settings where an extension is there.</summary>
    private static readonly (string Extension, string Setting)[] ExtensionSettings =
    [
        ("session", "session.auto_start=0"), ("tidy", "tidy.clean_output=0"),
        ("zlib", "zlib.output_compression=Off"), ("xdebug", "xdebug.mode=off"),
    ];

    /// <summary>Switches the file cache off for the scripts beside a test.</summary>
    public const string NoFileCache = "-d opcache.file_cache= -d opcache.file_cache_only=0";

    /// <summary>Takes these out of a script's environment; they are for the CGI program.</summary>
    public const string UnsetRequest =
        "unset REQUEST_METHOD; unset QUERY_STRING; unset PATH_TRANSLATED; unset SCRIPT_FILENAME; unset REQUEST_METHOD;";

    /// <summary>Time for the program's first run.</summary>
    private static readonly TimeSpan BuildLimit = TimeSpan.FromMinutes(15);

    /// <summary>Answers of SKIPIF scripts, by command line, folder and script: many tests share one.</summary>
    private readonly ConcurrentDictionary<string, string> _skipAnswers = new();

    private PhptEnvironment(string program, string root, TimeSpan idleLimit)
    {
        ProgramPath = program;
        Root = root;
        IdleLimit = idleLimit;
        Variables = BaseVariables(program);
    }

    /// <summary>Absolute path of the PHP under test.</summary>
    public string ProgramPath { get; }

    /// <summary>The program as a word of a shell command.</summary>
    public string Program => QuoteWord(ByteText.Of(ProgramPath));

    /// <summary>Working directory of all scripts, and what names of tests are relative to.</summary>
    public string Root { get; }

    public TimeSpan IdleLimit { get; }

    public IReadOnlyDictionary<string, string> Variables { get; private set; }

    /// <summary>Standard settings and those for the program's extensions.</summary>
    public IReadOnlyList<string> Settings { get; private set; } = StandardSettings;

    /// <summary>Names of the loaded extensions, in lower case.</summary>
    public IReadOnlySet<string> Extensions { get; private set; } = new HashSet<string>();

    /// <summary>Where extensions that are not loaded lie as <c>NAME.so</c>.</summary>
    public string ExtensionDirectory { get; private set; } = "";

    /// <summary>Asks the program for its extensions.</summary>
    /// <param name="program">A path, or a name to be found in PATH.</param>
    /// <param name="root">Absolute path of the folder that the tests belong to.</param>
    /// <param name="idleLimit">See <see cref="ShellCommand.IdleLimit"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such program.</exception>
    public static PhptEnvironment Discover(string program, string root, TimeSpan idleLimit)
    {
        var environment = new PhptEnvironment(FindProgram(program), root, idleLimit);
        var settings = new IniSettings();
        settings.Add(StandardSettings);
        var command = $"{environment.Program} {settings.ToOptions()} {NoFileCache} -d display_errors=0 -r ";

        environment.ExtensionDirectory = environment.Ask(command + "\"echo ini_get('extension_dir');\"");
        var loaded = environment.Ask(command + "\"echo implode(',', get_loaded_extensions());\"");
        var extensions = loaded.ToLowerInvariant().Split(',').ToHashSet();
        if (extensions.Contains("zend opcache"))
            extensions.Add("opcache");
        environment.Extensions = extensions;
        environment.Settings =
            [.. StandardSettings, .. ExtensionSettings.Where(entry => extensions.Contains(entry.Extension)).Select(entry => entry.Setting)];
        return environment;
    }

    /// <summary>The same program with variables that a REDIRECTTEST section adds.</summary>
    public PhptEnvironment With(IEnumerable<KeyValuePair<string, string>> variables)
    {
        var copy = new PhptEnvironment(ProgramPath, Root, IdleLimit)
        {
            Settings = Settings,
            Extensions = Extensions,
            ExtensionDirectory = ExtensionDirectory,
        };
        var merged = new Dictionary<string, string>(Variables);
        foreach (var (name, value) in variables)
            merged[name] = value;
        copy.Variables = merged;
        return copy;
    }

    /// <summary>Runs a command without input in <see cref="Root"/>.</summary>
    /// <returns>What it wrote to its standard output.</returns>
    public string Run(string command, IReadOnlyDictionary<string, string> variables) =>
        new ShellCommand { Text = command, Directory = Root, Variables = variables, IdleLimit = IdleLimit }.Run();

    /// <summary>Runs a command before the first test: the program may build itself now, and may say so.</summary>
    private string Ask(string command) =>
        new ShellCommand { Text = command, Directory = Root, Variables = Variables, ShowErrors = true, IdleLimit = BuildLimit }.Run();

    /// <summary>Runs a SKIPIF script, or remembers what the same script answered in the same folder.</summary>
    /// <param name="command">Command line that the script's path is added to.</param>
    /// <param name="scriptPath">Where the script is written for the time of its run.</param>
    public string AskSkipScript(string command, string script, string scriptPath, IReadOnlyDictionary<string, string> variables)
    {
        var key = $"{command} => {Path.GetDirectoryName(scriptPath)}\n{script}";
        if (_skipAnswers.TryGetValue(key, out var known))
            return known;

        ByteText.Write(scriptPath, script);
        var answer = ByteText.Trim(Run($"{command} \"{ByteText.Of(scriptPath)}\"", variables));
        File.Delete(scriptPath);
        if (answer.StartsWith("nocache", StringComparison.Ordinal))
            return "";
        _skipAnswers[key] = answer;
        return answer;
    }

    /// <summary>Absolute path of a program that is given by its path or by its name in PATH.</summary>
    /// <exception cref="FileNotFoundException">There is no such program.</exception>
    public static string FindProgram(string program)
    {
        if (program.Contains('/'))
            return File.Exists(program) ? Path.GetFullPath(program) : throw new FileNotFoundException($"no such program: {program}");
        foreach (var directory in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
        {
            var path = Path.Combine(directory, program);
            if (directory != "" && File.Exists(path))
                return path;
        }

        throw new FileNotFoundException($"no program {program} in PATH");
    }

    private static Dictionary<string, string> BaseVariables(string program)
    {
        var variables = new Dictionary<string, string>();
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
            variables[ByteText.Of((string)entry.Key)] = ByteText.Of((string?)entry.Value ?? "");
        foreach (var name in (string[])["SSH_CLIENT", "SSH_AUTH_SOCK", "SSH_TTY", "SSH_CONNECTION"])
            variables[name] = "deleted";
        if (ByteText.IsEmpty(variables.GetValueOrDefault("TEMP")))
            variables["TEMP"] = Path.GetTempPath().TrimEnd('/');
        variables["TEST_PHP_EXECUTABLE"] = ByteText.Of(program);
        variables["TEST_PHP_CGI_EXECUTABLE"] = Sibling(program, "php-cgi");
        variables["TEST_PHPDBG_EXECUTABLE"] = Sibling(program, "phpdbg");
        return variables;
    }

    /// <summary>The program's relative for another interface: <c>php-cgi8.2</c> beside <c>php8.2</c>; "" if there is none.</summary>
    private static string Sibling(string program, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(program)!, Path.GetFileName(program).Replace("php", name));
        return path != program && File.Exists(path) ? ByteText.Of(path) : "";
    }

    private static string QuoteWord(string word) =>
        word.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '+') ? word : $"'{word.Replace("'", "'\\''")}'";
}
