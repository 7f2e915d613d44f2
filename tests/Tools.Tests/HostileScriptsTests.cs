using MiniPhp.Tools.HostileScripts;
using Xunit;

namespace MiniPhp.Tools.Tests;

public sealed class HostileScriptsTests
{
    private static readonly SourceScript[] Sources =
    [
        new("first", ScriptTokens.Split("<?php\n// Comment\n$a = [1, 'two', \"three\"];\nforeach ($a as $k => $v) { echo f($k) ?? $v, \"\\n\"; }\n")),
        new("second", ScriptTokens.Split("<?php\nfunction g(int $x): int { return $x <=> 2; }\nclass A { public $p = 1.5; }\n#[B] class C {}\n")),
    ];

    [Theory]
    [InlineData("<?php $a->b['c'] ??= <<<X\nx\nX . \"\\\"\" #[D]\n// e\n/* f */ 'g", "<?php| |$a|->|b|[|'c'|]| |??=| |<<<X|\n|x|\n|X| |.| |\"\\\"\"| |#[|D|]|\n|// e|\n|/* f */| |'|g")]
    [InlineData("\0\xff(", "\0|\xff|(")]
    public void TokensAreAllOfTheText(string script, string tokens)
    {
        var split = ScriptTokens.Split(script);
        Assert.Equal(script, string.Concat(split));
        Assert.Equal(tokens, string.Join('|', split));
    }

    [Fact]
    public void SameSeedMakesTheSameMutants()
    {
        var first = Mutator.Mutants(Sources, seed: 3, count: 200).ToList();
        Assert.Equal(first, Mutator.Mutants(Sources, seed: 3, count: 200));
        Assert.NotEqual(first.Select(mutant => mutant.Text), Mutator.Mutants(Sources, seed: 4, count: 200).Select(mutant => mutant.Text));
        Assert.Equal(200, first.Select(mutant => mutant.Name).Distinct().Count());
        Assert.True(first.Select(mutant => mutant.Text).Distinct().Count() > 150);
    }

    [Theory]
    [InlineData("<?php unlink($a);", true)]
    [InlineData("<?php echo `ls`;", true)]
    [InlineData("<?php array_map('exec', $a);", true)]
    [InlineData("<?php $executed = 1;", false)]
    public void DangerousScriptsAreFound(string script, bool dangerous) => Assert.Equal(dangerous, DangerousFunctions.AreIn(script));

    [Theory]
    [InlineData("done", 0, "End")]
    [InlineData("PHP Fatal error:  Uncaught Error: x in y", 255, "Error")]
    [InlineData("", 3, "Exit")]
    [InlineData("Fatal error. Internal CLR error.", 0, "Crash")]
    [InlineData("Unhandled exception. System.NullReferenceException: x\n   at MiniPhp.X.Y()", 134, "Crash")]
    [InlineData("Stack overflow.\n   at MiniPhp.X.Y()", 134, "Crash")]
    [InlineData("", 139, "Signal")]
    [InlineData("", null, "Hang")]
    public void RunsAreJudged(string output, int? status, string kind) =>
        Assert.Equal(kind, Verdict.Of(new RunOutcome(output, status, TimeSpan.Zero)).Kind.ToString());

    [Theory]
    [InlineData("a\nb", 0, "a\nb", 0, null)]
    [InlineData("a\nb", 0, "a\nc", 0, "- c\n+ b")]
    [InlineData("a", 0, "a\nc", 0, "- c\n+ (end)")]
    [InlineData("a", 0, "a", 255, "- status 255\n+ status 0")]
    [InlineData("a", 0, "b", 139, null)]
    [InlineData("a", 255, "Allowed memory size of 1 bytes exhausted", 255, null)]
    [InlineData("00000000000000010000000000000000", 0, "00000000000000ab0000000000000000", 0, null)]
    public void OutcomesAreCompared(string actual, int actualStatus, string reference, int referenceStatus, string? difference) =>
        Assert.Equal(
            difference,
            Comparison.Difference(
                new RunOutcome(actual, actualStatus, TimeSpan.Zero), new RunOutcome(reference, referenceStatus, TimeSpan.Zero)));
}
