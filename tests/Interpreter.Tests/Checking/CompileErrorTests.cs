using System.Text;
using System.Text.RegularExpressions;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Interpreter.Tests.Syntax;
using Xunit;

namespace MiniPhp.Interpreter.Tests.Checking;

/// <summary>
/// What is found when a file is compiled. <c>tests/compile/errors.txt</c> has what <c>php -n -l test.php</c> (8.2) says: a line
/// with the messages and one with the source, in which <c>\n</c> is a line break and <c>\\</c> a backslash.
/// </summary>
public sealed class CompileErrorTests
{
    [Fact]
    public void MessagesAreThoseOfPhp()
    {
        string[] lines = File.ReadAllLines(Path.Combine(TestFiles.Folder, "compile", "errors.txt"), Encoding.Latin1);
        var differences = new StringBuilder();
        for (int i = 0; i + 1 < lines.Length; i += 2)
        {
            string source = lines[i + 1].Replace("\\\\", "\0").Replace("\\n", "\n").Replace('\0', '\\');
            string actual = Messages(source);
            if (actual != lines[i])
                differences.Append($"{lines[i + 1]}\n  expected {lines[i]}\n  actual   {actual}\n");
        }

        Assert.Equal("", differences.ToString());
    }

    private static string Messages(string source)
    {
        using var output = new MemoryStream();
        var engine = new ScriptEngine([]);
        engine.Output.Target = output;
        engine.Lint(Encoding.Latin1.GetBytes(source), "test.php", ScriptParserOptions.None);
        string text = Encoding.Latin1.GetString(output.ToArray());
        IEnumerable<string> messages = text.Split('\n').Where(line => line.Length > 0)
            .Select(line => Regex.Replace(line, @" in test\.php on line (\d+)$", " on line $1"));
        string joined = string.Join(" | ", messages);
        return joined.Length == 0 ? "no error" : joined;
    }
}
