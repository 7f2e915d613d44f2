using MiniPhp.Tools.Phpt;
using Xunit;

namespace MiniPhp.Tools.Tests;

public class PhptFileTests
{
    private const string Path = "/nowhere/test.phpt";

    [Fact]
    public void Sections_keep_their_text()
    {
        var test = PhptFile.Parse(Path, "--TEST--\n a title \n--INI--\nprecision=17\n--FILE--\n<?php\r\necho 1;\n?>\n--EXPECT--\n1\n");
        Assert.Equal("a title", test.Title);
        Assert.Equal("precision=17\n", test.Get("INI"));
        Assert.Equal("<?php\r\necho 1;\n?>\n", test.Get("FILE"));
        Assert.Equal("EXPECT", test.ExpectationSection);
        Assert.Null(test.CgiSection);
    }

    [Fact]
    public void A_section_line_may_go_on_after_its_name()
    {
        var test = PhptFile.Parse(Path, "--TEST--\n--FILE-- x\na--EXPECT--\n--not a section--\n--EXPECT--\n");
        Assert.Equal("a--EXPECT--\n--not a section--\n", test.Get("FILE"));
    }

    [Fact]
    public void Script_ends_at_the_done_line()
    {
        var test = PhptFile.Parse(Path, "--TEST--\n--FILE--\na\n===DONE=== \nb\n--EXPECT--\nc\n===DONE===\nd\n");
        Assert.Equal("a\n===DONE=== \n", test.Get("FILE"));
        Assert.Equal("c\n===DONE===\nd\n", test.Get("EXPECT"));
    }

    [Fact]
    public void Fileeof_drops_the_line_ends()
    {
        var test = PhptFile.Parse(Path, "--TEST--\n--FILEEOF--\n<?php //a\r\n\n\n--EXPECT--\n");
        Assert.Equal("<?php //a", test.Get("FILE"));
        Assert.False(test.Has("FILEEOF"));
    }

    [Fact]
    public void External_sections_are_read_from_the_tests_own_folder()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(folder.FullName + "/script.inc", "<?php echo 1;");
            File.WriteAllText(folder.FullName + "/output.txt", "1");
            var test = PhptFile.Parse(
                folder.FullName + "/x.phpt", "--TEST--\n--FILE_EXTERNAL--\n../script.inc\n--EXPECTF_EXTERNAL--\noutput.txt\n");
            Assert.Equal("<?php echo 1;", test.Get("FILE"));
            Assert.Equal("1", test.Get("EXPECTF"));
            Assert.Equal("EXPECTF", test.ExpectationSection);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("", "empty test [/nowhere/test.phpt]")]
    [InlineData("--FILE--\n", "tests must start with --TEST-- [/nowhere/test.phpt]")]
    [InlineData("--TEST--\nx\n--TEST--\n--FILE--\n--EXPECT--\n", "duplicated TEST section")]
    [InlineData("--TEST--\n--FILE--\na\n--FILE--\n--EXPECT--\n", "duplicated FILE section")]
    [InlineData("--TEST--\n--NONSENSE--\n", "Unknown section \"NONSENSE\"")]
    [InlineData("--TEST--\n--EXPECT--\n", "missing section --FILE--")]
    [InlineData("--TEST--\n--FILE--\n--FILEEOF--\n--EXPECT--\n", "missing section --FILE--")]
    [InlineData("--TEST--\n--FILE--\n", "missing section --EXPECT--, --EXPECTF-- or --EXPECTREGEX--")]
    [InlineData("--TEST--\n--FILE--\n--EXPECT--\n--EXPECTF--\n", "missing section --EXPECT--, --EXPECTF-- or --EXPECTREGEX--")]
    [InlineData("--TEST--\n--FILE--\n--EXPECT_EXTERNAL--\nno.txt\n", "could not load --EXPECT_EXTERNAL-- /nowhere/no.txt")]
    public void What_is_no_test_is_refused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<PhptFormatException>(() => PhptFile.Parse(Path, text)).Message);

    [Theory]
    [InlineData("--CGI--\n", "CGI")]
    [InlineData("--GET--\na=1\n", "GET")]
    [InlineData("--GET--\n", null)]
    [InlineData("--POST_RAW--\nx\n", "POST_RAW")]
    [InlineData("--COOKIE--\na=1\n", "COOKIE")]
    [InlineData("--EXPECTHEADERS--\nA: b\n", "EXPECTHEADERS")]
    public void Request_sections_need_the_cgi_program(string sections, string? section) =>
        Assert.Equal(section, PhptFile.Parse(Path, $"--TEST--\n{sections}--FILE--\n--EXPECT--\n").CgiSection);

    [Fact]
    public void A_redirected_test_may_not_redirect()
    {
        const string text = "--TEST--\n--REDIRECTTEST--\nreturn [];\n";
        Assert.True(PhptFile.Parse(Path, text).Has("REDIRECTTEST"));
        Assert.Throws<PhptFormatException>(() => PhptFile.Parse(Path, text, redirected: true));
    }

    [Fact]
    public void Conflict_keys_stand_one_on_a_line() =>
        Assert.Equal(["a", "b"], PhptFile.ParseConflicts("\n a # why\n# nothing\nb\n"));

    [Fact]
    public void Settings_keep_their_order_and_add_extensions_up()
    {
        var settings = new IniSettings();
        settings.Add(["extension=a.so", "precision=14", "nothing", "extension = b.so", "x=a\"b\\c'd", "precision = 17 "]);
        Assert.Equal(
            " -d \"extension=a.so\" -d \"extension=b.so\" -d \"precision=17\" -d \"x=a\\\"b\\\\c\\'d\"",
            settings.ToOptions());
    }
}
