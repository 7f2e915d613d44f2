using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MiniPhp.Tools.Phpt;

/// <summary>Runs one test: preconditions, script, clean-up, comparison, by the rules of PHP's <c>run-tests.php</c>.</summary>
/// <remarks>
/// The script is written beside the test as <c>NAME.php</c> (<c>NAME.skip.php</c>, <c>NAME.clean.php</c>), because tests
/// look for files in their own folder; it is gone again when the test ends.
/// </remarks>
internal sealed partial class PhptExecution(PhptEnvironment environment, PhptTask task)
{
    private readonly List<PhptTask> _redirected = [];

    /// <summary>Tests that this one's REDIRECTTEST section leads to; they are to be run in its place.</summary>
    public IReadOnlyList<PhptTask> Redirected => _redirected;

    /// <summary>Runs the test; one that is known to be flaky gets a second attempt.</summary>
    /// <returns>Its outcome; null when it only redirects to <see cref="Redirected"/>.</returns>
    public PhptResult? Run()
    {
        var clock = Stopwatch.StartNew();
        PhptFile test;
        try
        {
            test = PhptFile.Read(task.Path, task.Redirect is not null);
        }
        catch (PhptFormatException e)
        {
            return new PhptResult(task.Name, "", PhptVerdict.Bork, e.Message);
        }

        using var fileLock = new FileLock(task.Path);
        var result = Attempt(test);
        if (result?.Expected is not null && (FlakyOutputPattern().IsMatch(result.Output) || IsFlaky(test)))
        {
            test = PhptFile.Read(task.Path, task.Redirect is not null);
            result = Attempt(test);
            if (result is { Verdict: PhptVerdict.Pass })
                result = result with { Verdict = PhptVerdict.Warn, Reason = "Test passed on retry attempt" };
        }

        return result is null ? null : result with { Time = clock.Elapsed };
    }

    private PhptResult? Attempt(PhptFile test)
    {
        if (test.CgiSection is { } section)
            return Result(test, PhptVerdict.Skip, $"CGI not available (--{section}--)");
        if (test.Has("PHPDBG"))
            return Result(test, PhptVerdict.Skip, "phpdbg not available");

        var settings = new IniSettings();
        var extensions = RequiredExtensions(test);
        if (LoadExtensions(extensions, settings) is { } missing)
            return Result(test, PhptVerdict.Skip, missing);
        settings.Add(environment.Settings);
        var plainOptions = settings.ToOptions();
        if (Posix.getuid() == 0)
            settings.Add("opcache.preload_user", "root");
        settings.Add(TestSettings(test));
        var options = settings.ToOptions();
        var variables = TestVariables(test, options);

        var warning = "";
        if (test.NotEmpty("SKIPIF") && Skip(test, plainOptions, variables, ref warning) is { } skipped)
            return skipped;
        if (test.Has("REDIRECTTEST"))
            return Redirect(test, extensions, options, variables);

        return RunScript(test, options, plainOptions, variables, warning);
    }

    private PhptResult RunScript(
        PhptFile test, string options, string plainOptions, Dictionary<string, string> variables, string warning)
    {
        var script = ScriptPath("php");
        ByteText.Write(script, test.Get("FILE"));
        try
        {
            variables["REDIRECT_STATUS"] = "1";
            SetIfEmpty(variables, "PATH_TRANSLATED", ByteText.Of(script));
            SetIfEmpty(variables, "SCRIPT_FILENAME", ByteText.Of(script));
            variables["HTTP_COOKIE"] = "";
            variables["REQUEST_METHOD"] = "GET";
            variables["CONTENT_TYPE"] = "";
            variables["CONTENT_LENGTH"] = "";

            var streams = test.Has("CAPTURE_STDIO") ? test.Get("CAPTURE_STDIO") : "STDIN STDOUT STDERR";
            var output = streams.Contains("STDOUT", StringComparison.OrdinalIgnoreCase);
            var errors = streams.Contains("STDERR", StringComparison.OrdinalIgnoreCase);
            var arguments = test.Has("ARGS") ? " -- " + test.Get("ARGS") : "";
            var printed = new ShellCommand
            {
                Text = $"{environment.Program} {options} -f \"{ByteText.Of(script)}\" {arguments}{(output && errors ? " 2>&1" : "")}",
                Directory = environment.Root,
                Variables = variables,
                Input = test.Has("STDIN") ? test.Get("STDIN") : null,
                PipeInput = streams.Contains("STDIN", StringComparison.OrdinalIgnoreCase),
                PipeOutput = output,
                PipeErrors = errors,
                IdleLimit = environment.IdleLimit,
            }.Run();
            var cleaned = Clean(test, plainOptions, variables);
            return Judge(test, OutputMatcher.Normalize(printed), cleaned, warning);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private PhptResult Judge(PhptFile test, string output, string cleaned, string warning)
    {
        var matcher = OutputMatcher.For(test);
        if (matcher.Matches(output))
        {
            if (!ByteText.IsEmpty(cleaned))
                return Result(test, PhptVerdict.Bork, "invalid output from CLEAN: " + cleaned);
            foreach (var section in (string[])["XFAIL", "XLEAK"])
            {
                if (test.Has(section))
                    return Result(test, PhptVerdict.Warn, $"{section} section but test passes");
            }

            return Result(test, PhptVerdict.Pass, "");
        }

        var verdict = warning != "" ? PhptVerdict.Warn
            : test.Has("XFAIL") || test.Has("XLEAK") ? PhptVerdict.ExpectedFail
            : PhptVerdict.Fail;
        var reason = warning != "" ? warning : ByteText.Trim(test.GetOrEmpty(test.Has("XFAIL") ? "XFAIL" : "XLEAK"));
        return Result(test, verdict, reason) with { Expected = matcher, Output = output };
    }

    /// <summary>Runs the CLEAN section.</summary>
    /// <returns>What it printed, which should be nothing.</returns>
    private string Clean(PhptFile test, string plainOptions, Dictionary<string, string> variables)
    {
        if (!test.NotEmpty("CLEAN"))
            return "";
        var script = ScriptPath("clean.php");
        ByteText.Write(script, ByteText.Trim(test.Get("CLEAN")));
        try
        {
            return environment.Run(
                $"{PhptEnvironment.UnsetRequest} {environment.Program}  -q {plainOptions} {PhptEnvironment.NoFileCache} \"{ByteText.Of(script)}\"",
                variables);
        }
        finally
        {
            File.Delete(script);
        }
    }

    /// <summary>Asks the SKIPIF section.</summary>
    /// <param name="warning">Set when the section warns; a failure is a warning then.</param>
    /// <returns>The outcome when the test is not to be run, otherwise null.</returns>
    private PhptResult? Skip(PhptFile test, string plainOptions, Dictionary<string, string> variables, ref string warning)
    {
        var answer = environment.AskSkipScript(
            $"{PhptEnvironment.UnsetRequest} {environment.Program}  -q {plainOptions} {PhptEnvironment.NoFileCache} "
            + "-d display_errors=1 -d display_startup_errors=0",
            test.Get("SKIPIF"),
            ScriptPath("skip.php"),
            variables);

        if (AnswerStarts(answer, "skip"))
            return Result(test, PhptVerdict.Skip, SkipReasonPattern().Match(answer).Groups[1].Value.TrimEnd());
        if (AnswerStarts(answer, "warn") && WarnReasonPattern().Match(answer) is { Success: true } match)
            warning = match.Groups[1].Value;
        else if (AnswerStarts(answer, "xfail"))
            test.Set("XFAIL", answer[5..].TrimStart());
        else if (AnswerStarts(answer, "flaky"))
            test.Set("FLAKY", answer[5..].TrimStart());
        else if (answer != "" && !InfoPattern().IsMatch(answer) && !AnswerStarts(answer, "warn"))
            return Result(test, PhptVerdict.Bork, "invalid output from SKIPIF: " + answer);
        return null;
    }

    /// <summary>Lets the program evaluate the section, and lists the tests that it leads to.</summary>
    private PhptResult? Redirect(PhptFile test, string[] extensions, string options, Dictionary<string, string> variables)
    {
        var script = ScriptPath("redirect.php");
        ByteText.Write(
            script,
            "<?php $r = (function () {\n" + test.Get("REDIRECTTEST") + "\n})();\n"
            + "echo \"\\n\\0\", $r['TESTS'] ?? '', \"\\0\"; foreach ($r['ENV'] ?? [] as $k => $v) echo $k, '=', $v, \"\\0\";\n");
        string[] parts;
        try
        {
            parts = environment.Run($"{environment.Program} {options} \"{ByteText.Of(script)}\"", variables).Split('\0');
        }
        finally
        {
            File.Delete(script);
        }

        if (parts.Length < 3 || parts[1] == "")
            return Result(test, PhptVerdict.Bork, "Redirect info must contain exactly one TEST string to be used as redirect directory.");

        var directory = Path.GetFullPath(parts[1], environment.Root);
        var added = new Dictionary<string, string> { ["REDIR_TEST_DIR"] = ByteText.Of(directory) + "/" };
        foreach (var entry in parts[2..^1])
        {
            var separator = entry.IndexOf('=');
            added[entry[..separator]] = entry[(separator + 1)..];
        }

        var redirect = new PhptRedirect(Path.GetDirectoryName(task.Path)!, parts[1], added, extensions);
        foreach (var path in TestFiles.Below(directory))
            _redirected.Add(new PhptTask(path, $"{task.Name}: {TestFiles.Name(environment.Root, path)}") { Redirect = redirect });
        return null;
    }

    private string[] RequiredExtensions(PhptFile test)
    {
        string[] own = test.Has("EXTENSIONS") ? SplitLines(ByteText.Trim(test.Get("EXTENSIONS"))) : [];
        return [.. own, .. task.Redirect?.Extensions ?? []];
    }

    /// <summary>Adds settings that load what is not loaded.</summary>
    /// <returns>Why the test must be skipped, or null.</returns>
    private string? LoadExtensions(string[] required, IniSettings settings)
    {
        var missing = new List<string>();
        foreach (var extension in required)
        {
            if (environment.Extensions.Contains(extension.ToLowerInvariant()))
                continue;
            var file = $"{environment.ExtensionDirectory}/{extension}.so";
            settings.Add(extension is "opcache" or "xdebug" ? "zend_extension" : "extension", file);
            if (!File.Exists(file))
                missing.Add(extension);
        }

        return missing.Count == 0 ? null : $"Required extension{(missing.Count > 1 ? "s" : "")} missing: {string.Join(", ", missing)}";
    }

    private string[] TestSettings(PhptFile test)
    {
        var text = test.GetOrEmpty("INI")
            .Replace("{PWD}", TestDirectory)
            .Replace("{TMP}", ByteText.Of(Path.GetTempPath().TrimEnd('/')));
        return SplitLines(MailPattern().Replace(text, "tee $1 >/dev/null"));
    }

    private Dictionary<string, string> TestVariables(PhptFile test, string options)
    {
        var variables = new Dictionary<string, string>(environment.Variables);
        foreach (var name in (string[])["REDIRECT_STATUS", "QUERY_STRING", "PATH_TRANSLATED", "SCRIPT_FILENAME",
            "REQUEST_METHOD", "CONTENT_TYPE", "CONTENT_LENGTH", "TZ"])
            variables[name] = "";

        foreach (var line in test.GetOrEmpty("ENV").Replace("{PWD}", TestDirectory).Split('\n'))
        {
            var entry = ByteText.Trim(line);
            var separator = entry.IndexOf('=');
            if (separator > 0 && entry[..separator] != "0")
                variables[entry[..separator]] = entry[(separator + 1)..];
        }

        variables["TEST_PHP_EXTRA_ARGS"] = " " + options;
        return variables;
    }

    private string TestDirectory => ByteText.Of(Path.GetDirectoryName(task.Path)!);

    private string ScriptPath(string extension) =>
        Path.Combine(
            task.Redirect?.ScriptDirectory ?? Path.GetDirectoryName(task.Path)!,
            Path.GetFileNameWithoutExtension(task.Path) + "." + extension);

    private PhptResult Result(PhptFile test, PhptVerdict verdict, string reason) => new(task.Name, test.Title, verdict, reason);

    private static void SetIfEmpty(Dictionary<string, string> variables, string name, string value)
    {
        if (ByteText.IsEmpty(variables.GetValueOrDefault(name)))
            variables[name] = value;
    }

    private static string[] SplitLines(string text) => LineEndPattern().Split(text);

    private static bool AnswerStarts(string answer, string word) => answer.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a failure may be one of timing: by its sections, or by the functions that its script calls.</summary>
    private static bool IsFlaky(PhptFile test) =>
        test.Has("FLAKY") || test.GetOrEmpty("SKIPIF").Contains("SKIP_PERF_SENSITIVE")
        || FlakyFunctionPattern().IsMatch(test.GetOrEmpty("FILE"));

    [GeneratedRegex(@"\b(disk_free_space|hrtime|microtime|sleep|usleep)\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FlakyFunctionPattern();

    [GeneratedRegex(
        @"\b(404: page not found|address already in use|connection refused|deadlock|mailbox already exists|timed out)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FlakyOutputPattern();

    [GeneratedRegex(@"^skip\s*(.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SkipReasonPattern();

    [GeneratedRegex(@"^warn\s+(.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WarnReasonPattern();

    [GeneratedRegex(@"^info\s*(.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InfoPattern();

    [GeneratedRegex(@"{MAIL:(\S+)}", RegexOptions.CultureInvariant)]
    private static partial Regex MailPattern();

    [GeneratedRegex("[\\n\\r]+", RegexOptions.CultureInvariant)]
    private static partial Regex LineEndPattern();
}
