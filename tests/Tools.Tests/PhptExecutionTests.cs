using System.Diagnostics;
using System.Runtime.Versioning;
using MiniPhp.Tools.Phpt;
using Xunit;

namespace MiniPhp.Tools.Tests;

/// <summary>Runs tests by a program that takes PHP's options but whose scripts are shell scripts.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PhptExecutionTests : IDisposable
{
    private const string Program = """
        #!/bin/sh
        while [ $# -gt 0 ]; do
            case $1 in
            -d) case $2 in precision=*) export "$2" ;; esac; shift 2 ;;
            -r) case $2 in *extension_dir*) printf /nowhere ;; *) printf Core,standard ;; esac; exit ;;
            -q) shift ;;
            -f) shift; break ;;
            *) break ;;
            esac
        done
        script=$1; shift
        [ "$1" = -- ] && shift
        . "$script"
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("phpt");
    private readonly PhptEnvironment _environment;

    public PhptExecutionTests()
    {
        var program = Path.Combine(_folder.FullName, "php");
        File.WriteAllText(program, Program);
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _environment = PhptEnvironment.Discover(program, _folder.FullName, TimeSpan.FromSeconds(2));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("--FILE--\necho ok\n--EXPECT--\nok\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\necho no\n--EXPECT--\nok\n", PhptVerdict.Fail, "")]
    [InlineData("--FILE--\necho no\n--EXPECT--\nok\n--XFAIL--\na known bug\n", PhptVerdict.ExpectedFail, "a known bug")]
    [InlineData("--FILE--\necho ok\n--EXPECT--\nok\n--XFAIL--\nx\n", PhptVerdict.Warn, "XFAIL section but test passes")]
    [InlineData("--SKIPIF--\necho skip no network\n--FILE--\n--EXPECT--\n", PhptVerdict.Skip, "no network")]
    [InlineData("--SKIPIF--\necho SKIP\n--FILE--\n--EXPECT--\n", PhptVerdict.Skip, "")]
    [InlineData("--SKIPIF--\necho xfail because\n--FILE--\necho a\n--EXPECT--\nb\n", PhptVerdict.ExpectedFail, "because")]
    [InlineData("--SKIPIF--\necho warn slow\n--FILE--\necho a\n--EXPECT--\nb\n", PhptVerdict.Warn, "slow")]
    [InlineData("--SKIPIF--\necho warn slow\n--FILE--\necho b\n--EXPECT--\nb\n", PhptVerdict.Pass, "")]
    [InlineData("--SKIPIF--\necho info x\n--FILE--\necho b\n--EXPECT--\nb\n", PhptVerdict.Pass, "")]
    [InlineData("--SKIPIF--\necho oops\n--FILE--\n--EXPECT--\n", PhptVerdict.Bork, "invalid output from SKIPIF: oops")]
    [InlineData("--FILE--\n--EXPECT--\n--CLEAN--\nprintf dirt\n", PhptVerdict.Bork, "invalid output from CLEAN: dirt")]
    [InlineData("--POST--\na=1\n--FILE--\n--EXPECT--\n", PhptVerdict.Skip, "CGI not available (--POST--)")]
    [InlineData("--EXTENSIONS--\nnone\nstandard\n--FILE--\n--EXPECT--\n", PhptVerdict.Skip, "Required extension missing: none")]
    [InlineData("--FILE--\necho $$ $(cut -d' ' -f5 /proc/$$/stat)\n--EXPECTREGEX--\n(\\d+) +(?!\\1)\\d+\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\ncat; echo end\n--STDIN--\ninput\n--EXPECT--\ninput\nend\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\necho $# \"$2\"\n--ARGS--\na 'b c'\n--EXPECT--\n2 b c\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\necho out; echo err >&2\n--EXPECT--\nout\nerr\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\necho out; echo err >&2\n--CAPTURE_STDIO--\nSTDOUT\n--EXPECT--\nout\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\necho out; echo err >&2\n--CAPTURE_STDIO--\nSTDERR\n--EXPECT--\nerr\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\necho $precision $V $TZ.\n--INI--\nprecision=17\n--ENV--\nV=a=b\n--EXPECT--\n17 a=b .\n", PhptVerdict.Pass, "")]
    [InlineData("--FILE--\nkill -SEGV $$\n--EXPECT--\nTermsig=11\n", PhptVerdict.Pass, "")]
    [InlineData("no test", PhptVerdict.Bork, null)]
    public void Verdicts(string sections, object verdict, string? reason)
    {
        var result = Run(sections);
        Assert.Equal(verdict, result.Verdict);
        if (reason is not null)
            Assert.Equal(reason, result.Reason);
        Assert.Equal(["php", "test.phpt"], Directory.GetFiles(_folder.FullName).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_flaky_test_gets_a_second_chance()
    {
        var mark = Path.Combine(_folder.Parent!.FullName, _folder.Name + ".mark");
        var result = Run($"--FLAKY--\n--FILE--\nif [ -f {mark} ]; then rm {mark}; echo b; else touch {mark}; echo a; fi\n--EXPECT--\nb\n");
        Assert.Equal(PhptVerdict.Warn, result.Verdict);
        Assert.Equal("Test passed on retry attempt", result.Reason);
    }

    [Fact]
    public void Silence_beyond_the_limit_ends_a_test_and_all_that_it_started()
    {
        var clock = Stopwatch.StartNew();
        var result = Run("--FILE--\necho begin; sleep 4321 & sleep 4321\n--EXPECT--\nend\n");
        Assert.Equal(PhptVerdict.Fail, result.Verdict);
        Assert.Equal("begin\n\n ** ERROR: process timed out **", result.Output);
        Assert.InRange(clock.Elapsed.TotalSeconds, 2, 30);
        Assert.DoesNotContain(
            Directory.EnumerateDirectories("/proc").Where(directory => File.Exists(directory + "/cmdline")),
            directory => CommandLine(directory).Contains("sleep\04321"));
    }

    [Fact]
    public void A_redirecting_test_stands_for_others()
    {
        // The section is PHP; the program "evaluates" what is written beside it instead.
        File.WriteAllText(Path.Combine(_folder.FullName, "php"), "#!/bin/sh\nprintf '\\n\\0%s\\0A=b\\0' sub\n");
        _folder.CreateSubdirectory("sub");
        File.WriteAllText(Path.Combine(_folder.FullName, "sub", "one.phpt"), "--TEST--\n--FILE--\n--EXPECT--\n");
        var execution = new PhptExecution(_environment, Task("--REDIRECTTEST--\nreturn [];\n"));
        Assert.Null(execution.Run());
        var redirected = Assert.Single(execution.Redirected);
        Assert.Equal("test.phpt: sub/one.phpt", redirected.Name);
        Assert.Equal("b", redirected.Redirect!.Variables["A"]);
    }

    private static string CommandLine(string directory)
    {
        try
        {
            return File.ReadAllText(directory + "/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }

    private PhptResult Run(string sections) => new PhptExecution(_environment, Task(sections)).Run()!;

    private PhptTask Task(string sections)
    {
        var path = Path.Combine(_folder.FullName, "test.phpt");
        File.WriteAllText(path, sections == "no test" ? sections : "--TEST--\na test\n" + sections);
        return new PhptTask(path, "test.phpt");
    }
}
