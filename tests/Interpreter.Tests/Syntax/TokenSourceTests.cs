using System.Text;
using Antlr4.Runtime;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Interpreter.Syntax.Parsing;
using Xunit;
using Xunit.Abstractions;

namespace MiniPhp.Interpreter.Tests.Syntax;

/// <summary>The scanner that is written by hand gives the tokens that PhpLexer.g4 defines.</summary>
public sealed class TokenSourceTests(ITestOutputHelper output)
{
    [Fact]
    public void GivesTheTokensOfTheGrammar()
    {
        int files = 0;
        int tokens = 0;
        foreach ((string name, byte[] bytes) in SourceCorpus.All())
        {
            if (!IsPhp(bytes))
                continue;
            string source = Encoding.Latin1.GetString(bytes);
            tokens += AssertSameTokens(name, source);
            files++;
        }

        output.WriteLine($"{files} files, {tokens} tokens");
        Assert.True(files > 0);
    }

    [Theory]
    [InlineData("text <?= 1 ?> more <? echo 2 ?>\nrest")]
    [InlineData("<?php > echo 1;")]
    [InlineData("<?php  \t> echo 1;")]
    [InlineData("<?php\r\necho 1; // c ?>\r\nhtml\r<?php\r# x\r\n/** doc */ $a")]
    [InlineData("<?php \"a $b[0] $b[-1] $b[x] $b[$c] {$b['k']} ${b} ${b[1]} ${f()} $b->c $b?->d $b-> \\$x \\\\\" . `ls $a {$b}`;")]
    [InlineData("<?php <<<A\n  x $a[1]\n   {$b->c(<<<B\n b\n B)}\n  A . <<<'N'\nraw $x {$y}\nN . <<<\"Q\"\nQ;\n")]
    [InlineData("<?php f(a: 1, if: 2, b /* c */ : 3, A::B, c ? d : e); yield; yield 1 => 2; $x = yield $a ?: 3; [yield => 1, fn() => yield 2 => 3];")]
    [InlineData("<?php enum A: int {} enum(); $enum = new enum; enum extends B; fn(A&$b, A & ...$c) => $a & $b && C & D;")]
    [InlineData("<?php $a->class?->if -> /* c */ // d\n name; A::class; namespace\\b\\c; \\a\\b; a\\b; ( int ) $x (bOOl)$y;")]
    [InlineData("<?php 1_000 0x1F 0b1_1 0o17 017 1.5 .5 1. 1e3 1_0.0_1E-1_0 1..2 0xg 0b2 0o9;")]
    [InlineData("<?php __halt_compiler(); <?php $not['scanned' }")]
    [InlineData("<?php b'x' B\"y\" b<<<E\nz\nE; bb'x';")]
    [InlineData("<?php $\u00e9\u0080 = \u00ff\u00fe(); class \u00c4 {}")]
    public void GivesTheTokensOfTheGrammarFor(string source) => AssertSameTokens(source, source);

    /// <summary>Wrong sources are left out: there the scanner marks what is wrong, the grammar does not.</summary>
    private static bool IsPhp(byte[] bytes)
    {
        try
        {
            ScriptParser.Parse(bytes, "");
            return true;
        }
        catch (PhpSyntaxException)
        {
            return false;
        }
    }

    private static int AssertSameTokens(string name, string source)
    {
        var scanner = new PhpTokenSource(source, shortOpenTags: true);
        var lexer = new PhpLexer(new AntlrInputStream(source), TextWriter.Null, TextWriter.Null);
        for (int count = 1; ; count++)
        {
            scanner.Next(out Token actual);
            IToken expected = lexer.NextToken();
            string place = $"{name}, token {count} at {expected.StartIndex}: ";
            Assert.Equal(place + Describe(expected.Type, expected.StartIndex, expected.StopIndex), place + Describe(actual.Type, actual.Start, actual.End - 1));
            if (actual.Type == TokenConstants.EOF)
                return count;
        }
    }

    private static string Describe(int type, int start, int stop)
    {
        if (type == TokenConstants.EOF)
            return "EOF";
        return $"{PhpLexer.DefaultVocabulary.GetSymbolicName(type)} {start}-{stop}";
    }
}
