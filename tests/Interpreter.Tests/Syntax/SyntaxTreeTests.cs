using System.Text;
using MiniPhp.Interpreter.Syntax;
using Xunit;

namespace MiniPhp.Interpreter.Tests.Syntax;

/// <summary>
/// The golden files <c>tests/ast/*.test</c>: title, "-----", PHP, "-----", dump of the tree. With MINIPHP_UPDATE=1 in the
/// environment the expectations are rewritten, for a review of the difference.
/// </summary>
public sealed class SyntaxTreeTests
{
    private static string Folder => Path.Combine(TestFiles.Folder, "ast");

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (string path in Directory.EnumerateFiles(Folder, "*.test").Order(StringComparer.Ordinal))
            names.Add(Path.GetFileName(path));
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TreeIsAsExpected(string name)
    {
        string path = Path.Combine(Folder, name);
        string[] sections = TestFiles.Sections(path);
        string actual = Dump(sections[1]);
        if (Environment.GetEnvironmentVariable("MINIPHP_UPDATE") == "1")
            TestFiles.Write(path, [sections[0], sections[1], actual]);
        else
            Assert.Equal(sections[2], actual);
    }

    private static string Dump(string source)
    {
        ScriptSyntax script = ScriptParser.Parse(Encoding.Latin1.GetBytes(source), "test.php");
        return SyntaxTreeDump.Of(script);
    }
}
