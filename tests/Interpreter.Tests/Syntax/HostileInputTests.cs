using System.Text;
using MiniPhp.Interpreter.Syntax;
using Xunit;

namespace MiniPhp.Interpreter.Tests.Syntax;

/// <summary>Whatever the bytes are, the parser ends with a tree or a syntax error.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("if(1){")]
    [InlineData("f(")]
    [InlineData("$a[")]
    [InlineData("!")]
    [InlineData("fn()=>")]
    [InlineData("function(){")]
    [InlineData("$")]
    [InlineData("\"{$a[")]
    [InlineData("new class{function f(){")]
    [InlineData("#[A(")]
    [InlineData("1?")]
    [InlineData("<<<A\n{$a[")]
    public void DeepNestingIsAnError(string opening)
    {
        string source = "<?php " + string.Concat(Enumerable.Repeat(opening, 100_000));
        Assert.Throws<PhpSyntaxException>(() => ScriptParser.Parse(Encoding.Latin1.GetBytes(source), "deep.php"));
    }

    [Fact]
    public void ClosedParenthesesOfTenThousandLevelsParse()
    {
        string source = "<?php " + new string('(', 10_000) + "1" + new string(')', 10_000) + ";";
        var thread = new Thread(() => Assert.Single(ScriptParser.Parse(Encoding.Latin1.GetBytes(source), "deep.php").Stmts), 256 << 20);
        thread.Start();
        thread.Join();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RandomBytesAreAnError(int seed)
    {
        var bytes = new byte[5 << 20];
        new Random(seed).NextBytes(bytes);
        "<?php "u8.CopyTo(bytes);
        Assert.Throws<PhpSyntaxException>(() => ScriptParser.Parse(bytes, "random.php"));
    }

    [Fact]
    public void RandomTokensEndInATreeOrAnError()
    {
        string[] pool =
        [
            "$a", "b", "1", "'s'", "\"x $y\"", "(", ")", "[", "]", "{", "}", ";", ",", "=>", "->", "::", "=", "&", "...", "?", ":", "fn", "function",
            "class", "static", "use", "new", "list", "yield", "match", "<<<A\n", "\nA\n", "#[", "`", "\"", "?>", "<?php ", "__halt_compiler", "enum",
        ];
        var random = new Random(4);
        for (int round = 0; round < 3000; round++)
        {
            var source = new StringBuilder("<?php ");
            for (int i = random.Next(40); i >= 0; i--)
                source.Append(pool[random.Next(pool.Length)]).Append(' ');
            Exception? e = Record.Exception(() => ScriptParser.Parse(Encoding.Latin1.GetBytes(source.ToString()), "tokens.php"));
            Assert.True(e is null or PhpSyntaxException, $"{source}: {e}");
        }
    }
}
