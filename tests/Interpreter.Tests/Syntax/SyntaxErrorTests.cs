using System.Text;
using MiniPhp.Interpreter.Syntax;
using Xunit;

namespace MiniPhp.Interpreter.Tests.Syntax;

/// <summary>
/// The messages of syntax errors. <c>tests/ast/errors.txt</c> has what <c>php -n -l</c> (8.2) says: a line with the message and
/// one with the source, in which <c>\n</c> is a line break and <c>\\</c> a backslash.
/// </summary>
public sealed class SyntaxErrorTests
{
    [Fact]
    public void MessagesAreThoseOfPhp()
    {
        string[] lines = File.ReadAllLines(Path.Combine(TestFiles.Folder, "ast", "errors.txt"), Encoding.Latin1);
        var differences = new StringBuilder();
        for (int i = 0; i + 1 < lines.Length; i += 2)
        {
            string source = lines[i + 1].Replace("\\\\", "\0").Replace("\\n", "\n").Replace('\0', '\\');
            string actual = Message(source);
            if (actual != lines[i])
                differences.Append($"{lines[i + 1]}\n  expected {lines[i]}\n  actual   {actual}\n");
        }

        Assert.Equal("", differences.ToString());
    }

    private static string Message(string source)
    {
        try
        {
            ScriptParser.Parse(Encoding.Latin1.GetBytes(source), "test.php");
            return "no error";
        }
        catch (PhpSyntaxException e)
        {
            return $"{(e.IsParseError ? "Parse error" : "Fatal error")}: {e.Message} on line {e.Line}";
        }
    }
}
