using System.Text;
using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime.Values;
using Xunit;

namespace MiniPhp.Runtime.Tests.Pcre;

/// <summary>Expectations are the offsets that preg_match_all() gives in PHP 8.2.</summary>
public class MatchIteratorTests
{
    private readonly PcreContexts _contexts = new() { UseJit = true };

    [Theory]
    [InlineData("/a/", "banana", "1-2 3-4 5-6")]
    [InlineData("/a*/", "baac", "0-0 1-3 3-3 4-4")]
    [InlineData("//u", "a\u00c3\u00a9b", "0-0 1-1 3-3 4-4")]
    [InlineData("//", "a\u00c3\u00a9b", "0-0 1-1 2-2 3-3 4-4")]
    [InlineData("/^/m", "a\nb\n", "0-0 2-2")]
    [InlineData("/x/", "abc", "")]
    [InlineData("/(?=(a))/", "aba", "0-0 2-2")]
    public void FindsMatchesAsPerlDoes(string pattern, string subject, string expected)
    {
        var found = new List<string>();
        var match = new MatchIterator(_contexts, Compile(pattern), PhpString.FromLatin1(subject));
        while (match.Next())
            found.Add($"{match.Start}-{match.End}");
        Assert.False(match.Failed);
        match.Dispose();
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void ChecksUtf8()
    {
        var match = new MatchIterator(_contexts, Compile("/a/u"), PhpString.FromLatin1("\u00ff"));
        Assert.False(match.Next());
        Assert.True(match.Status is <= PcreStatus.FirstUtf8Error and >= PcreStatus.LastUtf8Error);
        match.Dispose();
    }

    /// <summary>PHP does not check, and reads beyond the end of the subject then.</summary>
    [Theory]
    [InlineData("/(*UTF8)./", 15)]
    [InlineData("/(*UTF)x/", 0)]
    public void ChecksUtf8ForPatternsThatAskForIt(string pattern, int start)
    {
        PhpString subject = PhpString.FromLatin1("\u00c3\u00a4\u00c3 \u00e2\u00b6\u00c3\u00bc\u0082\u00ac \u00f0\0a\u0098\u00ff\u0080");
        var match = new MatchIterator(_contexts, Compile(pattern), subject, start);
        Assert.False(match.Next());
        Assert.True(match.Status is PcreStatus.BadUtfOffset or (<= PcreStatus.FirstUtf8Error and >= PcreStatus.LastUtf8Error));
        match.Dispose();
    }

    [Fact]
    public void StopsAtTheBacktrackLimit()
    {
        _contexts.UseJit = false;
        _contexts.SetBacktrackLimit(100);
        var match = new MatchIterator(_contexts, Compile("/(?:\\D+|<\\d+>)*[!?]/"), PhpString.FromLatin1("foobar foobar foobar"));
        Assert.False(match.Next());
        Assert.Equal(PcreStatus.MatchLimit, match.Status);
        match.Dispose();
    }

    [Fact]
    public void KnowsNamedGroups()
    {
        PcrePattern pattern = Compile("/(?<year>\\d+)-(\\d+)(?<rest>.)?/");
        Assert.Equal(4, pattern.GroupCount);
        Assert.Equal([null, "year", null, "rest"], pattern.GroupNames!.Select(name => name?.ToLatin1()));
    }

    [Fact]
    public void ReportsCompileErrorsWithOffset()
    {
        PatternSyntax syntax = PatternSyntax.Parse("/a(/"u8, out _);
        Assert.Null(PcrePattern.Compile(syntax, _contexts, out string? problem));
        Assert.Equal("Compilation failed: missing closing parenthesis at offset 2", problem);
    }

    private PcrePattern Compile(string pattern)
    {
        PatternSyntax syntax = PatternSyntax.Parse(Encoding.Latin1.GetBytes(pattern), out string? problem);
        Assert.Null(problem);
        return PcrePattern.Compile(syntax, _contexts, out _)!;
    }
}
