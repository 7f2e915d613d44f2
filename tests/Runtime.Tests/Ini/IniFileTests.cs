using MiniPhp.Runtime.Ini;
using Xunit;

namespace MiniPhp.Runtime.Tests.Ini;

/// <summary>Expectations are what parse_ini_string() gives in PHP 8.2.</summary>
public class IniFileTests
{
    [Theory]
    [InlineData("a = hello world ; c", "hello world")]
    [InlineData("a = \"quo;ted \\\"x\\\" \\n\"", "quo;ted \"x\" \\n")]
    [InlineData("a = 'single ${HOME}'", "single ${HOME}")]
    [InlineData("a = E_ALL & ~E_NOTICE", "32759")]
    [InlineData("a=E_ALL&~E_NOTICE", "32759")]
    [InlineData("a = on", "1")]
    [InlineData("a = Off ", "")]
    [InlineData("a = none", "")]
    [InlineData("a = null", "")]
    [InlineData("a = 12M", "12M")]
    [InlineData("a = foo\"bar\"baz", "foobarbaz")]
    [InlineData("a =", "")]
    [InlineData("a=!0", "1")]
    [InlineData("a=1|2", "3")]
    [InlineData("a = (1|4)&5", "5")]
    [InlineData("a = ~1", "-2")]
    [InlineData("a = foo ^ 3", "3")]
    [InlineData("a = a b | c", "0")]
    [InlineData("a = \"a\" \"b\"", "ab")]
    [InlineData("a = NO_SUCH_CONSTANT", "NO_SUCH_CONSTANT")]
    [InlineData("a = \"E_ALL\"", "E_ALL")]
    [InlineData("a = .:/usr/share/php", ".:/usr/share/php")]
    [InlineData("a=a  \"b\"  \nb=1", "ab")]
    [InlineData("a=a;b", "a")]
    [InlineData("a=\"multi\nline\"", "multi\nline")]
    [InlineData("; x\n[PHP]\n  a = ${known}/x", "value/x")]
    public void EvaluatesValues(string text, string expected) => Assert.Equal(expected, Read(text)[0].Value);

    [Fact]
    public void KeepsSectionsAndKeys()
    {
        List<IniLine> lines = Read("a=1\n[s]\nb[]=2\nb[x]=3\nalone\n");
        Assert.Equal([new(null, "a", null, "1"), new("s", "b", "", "2"), new("s", "b", "x", "3")], lines);
    }

    [Theory]
    [InlineData("a = b=c", 1)]
    [InlineData("x=1\na = (b", 2)]
    [InlineData("a = \"b", 1)]
    [InlineData("[section", 1)]
    public void RefusesWhatCannotBeRead(string text, int line) => Assert.Equal(line, Assert.Throws<IniSyntaxException>(() => Read(text)).Line);

    private static List<IniLine> Read(string text)
    {
        var lines = new List<IniLine>();
        new IniFile(Constant, static name => name == "known" ? "value" : null).Read(text, lines);
        return lines;
    }

    private static string? Constant(string name) => name switch { "E_ALL" => "32767", "E_NOTICE" => "8", _ => null };
}
