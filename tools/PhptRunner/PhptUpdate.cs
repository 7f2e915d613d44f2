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
            case "EXPECT":
                Replace(test, "EXPECT", output);
                break;
            case "EXPECTF":
                Replace(test, "EXPECTF", ToFormat(output, Path.ChangeExtension(path, "php")));
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

    /// <summary>Output as an EXPECTF text that matches it: the script's folder becomes <c>%s</c>, placeholders are quoted.</summary>
    internal static string ToFormat(string output, string script)
    {
        var directory = ByteText.Of(Path.GetDirectoryName(script)!) + "/";
        var quoted = PlaceholderPattern().Replace(output, "%r[%]%r");
        return quoted.Replace(directory, "%s");
    }

    private static void Replace(PhptFile test, string section, string expectation)
    {
        if (test.Has(section + "_EXTERNAL"))
        {
            ByteText.Write(test.ExternalPath(section), expectation + "\n");
            return;
        }

        var text = ByteText.Read(test.FilePath);
        var header = Regex.Match(text, $"^--{section}--.*\n?", RegexOptions.Multiline);
        var next = Regex.Match(text[(header.Index + header.Length)..], "^--[_A-Z]+--", RegexOptions.Multiline);
        var rest = next.Success ? text[(header.Index + header.Length + next.Index)..] : "";
        var head = new StringBuilder(text[..header.Index]).Append("--").Append(section).Append("--\n");
        ByteText.Write(test.FilePath, head.Append(expectation).Append('\n').Append(rest).ToString());
    }

    [GeneratedRegex("%(?=[esSaAwidxfc0r])", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderPattern();
}
