using System.Reflection;
using System.Text;

namespace MiniPhp.Interpreter.Tests.Syntax;

/// <summary>The files below <c>tests/</c>.</summary>
internal static class TestFiles
{
    private const string Separator = "\n-----\n";

    public static string Folder { get; } = typeof(TestFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "TestDirectory").Value!;

    /// <summary>The sections of a golden file, one char for each byte: title, source, expectation, and so on.</summary>
    public static string[] Sections(string path) => File.ReadAllText(path, Encoding.Latin1).Split(Separator);

    public static void Write(string path, IEnumerable<string> sections) =>
        File.WriteAllText(path, string.Join(Separator, sections), Encoding.Latin1);
}
