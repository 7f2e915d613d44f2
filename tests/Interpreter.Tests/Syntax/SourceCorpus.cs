using System.Text;
using System.Text.RegularExpressions;

namespace MiniPhp.Interpreter.Tests.Syntax;

/// <summary>PHP sources for tests that want many: our own, what is installed, and the folder that MINIPHP_PHP_SOURCES names.</summary>
internal static partial class SourceCorpus
{
    public static IEnumerable<(string Name, byte[] Source)> All()
    {
        string[] folders = [TestFiles.Folder, "/usr/share/php", Environment.GetEnvironmentVariable("MINIPHP_PHP_SOURCES") ?? ""];
        foreach (string folder in folders)
        {
            if (!Directory.Exists(folder))
                continue;
            foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (path.EndsWith(".php", StringComparison.Ordinal) || path.EndsWith(".inc", StringComparison.Ordinal))
                    yield return (path, File.ReadAllBytes(path));
                else if (path.EndsWith(".phpt", StringComparison.Ordinal) && ScriptOf(path) is { } script)
                    yield return (path, script);
                else if (path.EndsWith(".test", StringComparison.Ordinal))
                    yield return (path, Encoding.Latin1.GetBytes(TestFiles.Sections(path)[1]));
            }
        }
    }

    private static byte[]? ScriptOf(string phpt)
    {
        Match match = FileSection().Match(Encoding.Latin1.GetString(File.ReadAllBytes(phpt)));
        return match.Success ? Encoding.Latin1.GetBytes(match.Groups[1].Value) : null;
    }

    [GeneratedRegex(@"^--FILE(?:EOF)?--\r?\n(.*?)(?=^--[A-Z_]+--\r?$|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex FileSection();
}
