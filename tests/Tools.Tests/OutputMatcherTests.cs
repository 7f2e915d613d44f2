using MiniPhp.Tools.Phpt;
using Xunit;

namespace MiniPhp.Tools.Tests;

public class OutputMatcherTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", true)]
    [InlineData("a\r\nb", "a\nb", true)]
    [InlineData(" \n\t\v\0a\n\n", "a", true)]
    [InlineData("a", "a ", true)]
    [InlineData("a b", "a  b", false)]
    [InlineData("%d", "5", false)]
    [InlineData("\u00A0a", "a", false)]
    public void Expect_compares_trimmed_bytes(string expected, string output, bool matches) =>
        Assert.Equal(matches, OutputMatcher.Exact(expected).Matches(OutputMatcher.Normalize(output)));

    [Theory]
    [InlineData("%d", "0123456789", true)]
    [InlineData("%d", "-1", false)]
    [InlineData("%d", "", false)]
    [InlineData("%i", "-12", true)]
    [InlineData("%i", "+12", true)]
    [InlineData("%i", "1.5", false)]
    [InlineData("%f", "1.5", true)]
    [InlineData("%f", "-.5E+12", true)]
    [InlineData("%f", "1e5", true)]
    [InlineData("%f", "5", true)]
    [InlineData("%f", "1.", false)]
    [InlineData("%f", "INF", false)]
    [InlineData("%x", "09afAF", true)]
    [InlineData("%x", "0x1", false)]
    [InlineData("%c", "\u00FF", true)]
    [InlineData("a%cb", "a\nb", true)]
    [InlineData("%c", "ab", false)]
    [InlineData("%s", "a b\t\u00E9", true)]
    [InlineData("a%sb", "a\nb", false)]
    [InlineData("a%sb", "ab", false)]
    [InlineData("a%Sb", "ab", true)]
    [InlineData("a%Sb", "a\rb", false)]
    [InlineData("a%ab", "a\n\nb", true)]
    [InlineData("a%ab", "ab", false)]
    [InlineData("a%Ab", "ab", true)]
    [InlineData("a%Ab", "a\r\nx\nb", true)]
    [InlineData("a%wb", "ab", true)]
    [InlineData("a%wb", "a \n\tb", true)]
    [InlineData("a%wb", "a\u00A0b", false)]
    [InlineData("a%eb", "a/b", true)]
    [InlineData("a%eb", "a\\b", false)]
    [InlineData("a%0b", "a\0b", true)]
    public void Format_placeholders(string expected, string output, bool matches) =>
        Assert.Equal(matches, OutputMatcher.Format(expected).Matches(OutputMatcher.Normalize(output)));

    [Theory]
    [InlineData("100%", "100%", true)]
    [InlineData("%%", "%%", true)]
    [InlineData("%%", "%", false)]
    [InlineData("%%d", "%5", true)]
    [InlineData("%z %D", "%z %D", true)]
    public void Format_percent_signs_that_are_no_placeholder(string expected, string output, bool matches) =>
        Assert.Equal(matches, OutputMatcher.Format(expected).Matches(output));

    [Theory]
    [InlineData(".\\+*?[^]$(){}=!<>|:-#/'\"&")]
    [InlineData("a\0b")]
    [InlineData("(?i)\\d+")]
    public void Format_text_is_literal(string text)
    {
        Assert.True(OutputMatcher.Format("%d" + text + "%d").Matches("1" + text + "2"));
        Assert.False(OutputMatcher.Format("%d" + text + "%d").Matches("1x2"));
    }

    [Theory]
    [InlineData("a%r[0-9]{2}|x%rb", "a12b", true)]
    [InlineData("a%r[0-9]{2}|x%rb", "axb", true)]
    [InlineData("a%r[0-9]{2}|x%rb", "a1b", false)]
    [InlineData("%r(?:a|b)++%r%d", "abab7", true)]
    [InlineData("%r%d+%r", "77", true)]
    [InlineData("a%rb %d", "a%rb 5", true)]
    [InlineData("%ra\nb%r %s", "a\nb c", true)]
    public void Format_regular_expression_parts(string expected, string output, bool matches) =>
        Assert.Equal(matches, OutputMatcher.Format(expected).Matches(output));

    [Theory]
    [InlineData("ab+c", "abbc", true)]
    [InlineData("ab+c", "xabbc", false)]
    [InlineData("a.c", "a\nc", true)]
    [InlineData("[[:alpha:]]+", "abc", true)]
    [InlineData(@"a\/b", "a/b", true)]
    [InlineData("a/b", "a/b", false)]
    [InlineData("(", "(", false)]
    public void Regular_expressions_cover_the_whole_output(string expected, string output, bool matches) =>
        Assert.Equal(matches, OutputMatcher.Regex(expected).Matches(output));

    [Fact]
    public void Differences_show_the_lines_that_do_not_match()
    {
        var matcher = OutputMatcher.Format("one\ntwo %d\nthree\nfour");
        Assert.Equal(
            "     one\n     two 2\n003- three\n003+ tree\n     four\n",
            OutputDifference.Describe(matcher, "one\ntwo 2\ntree\nfour"));
    }

    [Theory]
    [InlineData("100%d in %s", "x")]
    [InlineData("%r %% %", "x")]
    [InlineData("at /tests/a/x.php:3", "x")]
    public void An_updated_format_matches_the_output_it_came_from(string output, string name) =>
        Assert.True(OutputMatcher.Format(PhptUpdate.ToFormat(output, $"/tests/a/{name}.php")).Matches(output));
}
