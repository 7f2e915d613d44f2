using System.Text;
using System.Text.RegularExpressions;

namespace MiniPhp.Tools.Phpt;

/// <summary>Rewrites the expectation of a test to what the program printed. The change is then for a human to review.</summary>
internal static partial class PhptUpdate
{
    /// <summary>Rewrites the expectation of a test that failed.</summary>
    /// <param name="path">Absolute path of the test.</param>
    /// <param name="output">Normalized output.</param>
    /// <exception cref="PhptFormatException">The test's expectation is a pattern (EXPECTREGEX) that only its author can change.</exception>
    public static void Rewrite(string path, string output)
    {
        var test = PhptFile.Read(path);
        switch (test.ExpectationSection)
        {
            // Output that names the script's folder would hold on this machine only.
            case "EXPECT" when output.Contains(FolderOf(path)):
                Replace(test, "EXPECT", "EXPECTF", ToFormat(output, path));
                break;
            case "EXPECT":
                Replace(test, "EXPECT", "EXPECT", output);
                break;
            case "EXPECTF":
                Replace(test, "EXPECTF", "EXPECTF", ToFormat(output, path));
                break;
            default:
                throw new PhptFormatException("--EXPECTREGEX-- cannot be updated");
        }
    }

    /// <summary>Adds an empty EXPECT section to a test that has no expectation yet, so that it can run and be updated.</summary>
    /// <returns>Whether the file was changed.</returns>
    public static bool AddMissingExpectation(string path)
    {
        var test = PhptFile.Read(path, expectationRequired: false);
        if (test.ExpectationSection is not null || test.Has("REDIRECTTEST"))
            return false;
        var text = ByteText.Read(path);
        ByteText.Write(path, (text.EndsWith('\n') ? text : text + "\n") + "--EXPECT--\n");
        return true;
    }

    /// <summary>Output as an EXPECTF text that matches it: the test's folder becomes <c>%s</c>, placeholders are quoted.</summary>
    internal static string ToFormat(string output, string path) =>
        PlaceholderPattern().Replace(output, "%r[%]%r").Replace(FolderOf(path), "%s");

    private static string FolderOf(string path) => ByteText.Of(Path.GetDirectoryName(path)!) + "/";

    private static void Replace(PhptFile test, string section, string newSection, string expectation)
    {
        if (test.Has(section + "_EXTERNAL") && section == newSection)
        {
            ByteText.Write(test.ExternalPath(section), expectation + "\n");
            return;
        }

        var text = ByteText.Read(test.FilePath);
        var header = Regex.Match(text, $"^--{section}--.*\n?", RegexOptions.Multiline);
        if (!header.Success)
            throw new PhptFormatException($"--{section}_EXTERNAL-- cannot become --{newSection}--: {test.FilePath}");
        var next = Regex.Match(text[(header.Index + header.Length)..], "^--[_A-Z]+--", RegexOptions.Multiline);
        var rest = next.Success ? text[(header.Index + header.Length + next.Index)..] : "";
        var head = new StringBuilder(text[..header.Index]).Append("--").Append(newSection).Append("--\n");
        ByteText.Write(test.FilePath, head.Append(expectation).Append('\n').Append(rest).ToString());
    }

    [GeneratedRegex("%(?=[esSaAwidxfc0r])", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderPattern();
}
