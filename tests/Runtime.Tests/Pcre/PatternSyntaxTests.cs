using System.Text;
using MiniPhp.Extensions.Pcre.Native;
using Xunit;

namespace MiniPhp.Runtime.Tests.Pcre;

/// <summary>Patterns as programs write them; the messages are what PHP 8.2 says after "preg_match(): ".</summary>
public class PatternSyntaxTests
{
    [Theory]
    [InlineData("", "Empty regular expression")]
    [InlineData(" \t\n", "Empty regular expression")]
    [InlineData("abc", "Delimiter must not be alphanumeric, backslash, or NUL")]
    [InlineData("1abc1", "Delimiter must not be alphanumeric, backslash, or NUL")]
    [InlineData("\\abc\\", "Delimiter must not be alphanumeric, backslash, or NUL")]
    [InlineData("\0abc\0", "Delimiter must not be alphanumeric, backslash, or NUL")]
    [InlineData("/abc", "No ending delimiter '/' found")]
    [InlineData("/abc\\/", "No ending delimiter '/' found")]
    [InlineData("(a(b)", "No ending matching delimiter ')' found")]
    [InlineData("{a", "No ending matching delimiter '}' found")]
    [InlineData("/abc/k", "Unknown modifier 'k'")]
    [InlineData("/abc/i/", "Unknown modifier '/'")]
    [InlineData("/abc/i\0", "NUL is not a valid modifier")]
    [InlineData("/abc/e", "The /e modifier is no longer supported, use preg_replace_callback instead")]
    [InlineData("/abc/ek", "Unknown modifier 'k'")]
    public void SaysWhatIsWrong(string pattern, string expected)
    {
        PatternSyntax.Parse(Encoding.Latin1.GetBytes(pattern), out string? problem);
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("/abc/", "abc", 0u)]
    [InlineData("  #a#i", "a", 0x8u)]
    [InlineData("(a(b)c)s", "a(b)c", 0x20u)]
    [InlineData("<a<b>>", "a<b>", 0u)]
    [InlineData("/a\\/b/m \n\r", "a\\/b", 0x400u)]
    [InlineData("/a\0b/", "a\0b", 0u)]
    [InlineData("/a/uSX", "a", 0xA0000u)]
    [InlineData("~~imsxADUJn", "", 0x800424F8u)]
    public void SplitsPatternAndModifiers(string pattern, string body, uint options)
    {
        PatternSyntax syntax = PatternSyntax.Parse(Encoding.Latin1.GetBytes(pattern), out string? problem);
        Assert.Null(problem);
        Assert.Equal(body, Encoding.Latin1.GetString(syntax.Body));
        Assert.Equal(options, (uint)syntax.Options);
    }
}
