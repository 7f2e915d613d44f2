using System.Text;
using System.Text.RegularExpressions;

namespace MiniPhp.Tools.Phpt;

/// <summary>A test file that cannot be run as it is written; PHP's own runner calls such a test "borked".</summary>
internal sealed class PhptFormatException(string message) : Exception(message);

/// <summary>The sections of one <c>.phpt</c> file, checked and completed by the rules of PHP's <c>run-tests.php</c>.</summary>
/// <remarks>https://qa.php.net/phpt_details.php</remarks>
internal sealed partial class PhptFile
{
    private static readonly HashSet<string> KnownSections =
    [
        "TEST", "DESCRIPTION", "CREDITS", "SKIPIF", "XFAIL", "XLEAK", "FLAKY", "CONFLICTS", "WHITESPACE_SENSITIVE",
        "EXTENSIONS", "INI", "ENV", "ARGS", "STDIN", "CAPTURE_STDIO", "CGI", "PHPDBG",
        "POST", "POST_RAW", "GZIP_POST", "DEFLATE_POST", "PUT", "GET", "COOKIE",
        "FILE", "FILEEOF", "FILE_EXTERNAL", "REDIRECTTEST", "CLEAN",
        "EXPECT", "EXPECTF", "EXPECTREGEX", "EXPECT_EXTERNAL", "EXPECTF_EXTERNAL", "EXPECTREGEX_EXTERNAL", "EXPECTHEADERS",
    ];

    /// <summary>Sections that make a test one for the CGI program as soon as they are not empty.</summary>
    private static readonly string[] RequestSections =
        ["GET", "POST", "GZIP_POST", "DEFLATE_POST", "POST_RAW", "PUT", "COOKIE", "EXPECTHEADERS"];

    private static readonly string[] ExternalSections = ["FILE", "EXPECT", "EXPECTF", "EXPECTREGEX"];

    private readonly Dictionary<string, string> _sections = new() { ["TEST"] = "" };

    private PhptFile(string path) => FilePath = path;

    /// <summary>Absolute path of the <c>.phpt</c> file.</summary>
    public string FilePath { get; }

    /// <summary>The text below <c>--TEST--</c>.</summary>
    public string Title => ByteText.Trim(_sections["TEST"]);

    /// <summary>The name of the section that asks for the CGI program, or null for a test of the command line.</summary>
    public string? CgiSection => Has("CGI") ? "CGI" : Array.Find(RequestSections, NotEmpty);

    /// <summary>The section that holds the expectation: EXPECT, EXPECTF or EXPECTREGEX; null when the file has none.</summary>
    public string? ExpectationSection =>
        Has("EXPECTF") ? "EXPECTF" : Has("EXPECTREGEX") ? "EXPECTREGEX" : Has("EXPECT") ? "EXPECT" : null;

    /// <summary>Reads and checks a test.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="redirected">Whether another test's REDIRECTTEST section led here; such a test may not redirect again.</param>
    /// <param name="expectationRequired">false where a missing expectation is about to be written.</param>
    /// <exception cref="PhptFormatException">The file is not a test.</exception>
    public static PhptFile Read(string path, bool redirected = false, bool expectationRequired = true) =>
        Parse(path, ByteText.Read(path), redirected, expectationRequired);

    /// <inheritdoc cref="Read"/>
    /// <param name="text">The file's bytes, see <see cref="ByteText"/>.</param>
    public static PhptFile Parse(string path, string text, bool redirected = false, bool expectationRequired = true)
    {
        var file = new PhptFile(path);
        file.SplitSections(text);
        file.Complete(redirected, expectationRequired);
        return file;
    }

    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>Whether the section is there and neither empty nor "0", as PHP's <c>empty()</c> sees it.</summary>
    public bool NotEmpty(string section) => _sections.TryGetValue(section, out var text) && !ByteText.IsEmpty(text);

    public string Get(string section) => _sections[section];

    public string GetOrEmpty(string section) => _sections.GetValueOrDefault(section, "");

    /// <summary>Pretends that the file had this section; a SKIPIF script can ask for XFAIL and FLAKY that way.</summary>
    public void Set(string section, string text) => _sections[section] = text;

    /// <summary>Keys of the CONFLICTS section: tests that share one must not run at the same time.</summary>
    public static string[] ParseConflicts(string text) =>
        ByteText.Trim(CommentPattern().Replace(text, "")).Split('\n').Select(ByteText.Trim).Where(key => key != "").ToArray();

    private void SplitSections(string text)
    {
        if (text == "")
            throw new PhptFormatException($"empty test [{FilePath}]");
        if (!text.StartsWith("--TEST--", StringComparison.Ordinal))
            throw new PhptFormatException($"tests must start with --TEST-- [{FilePath}]");

        var section = "TEST";
        var content = new StringBuilder();
        var holdsScript = false;
        var scriptDone = false;

        foreach (var line in Lines(text).Skip(1))
        {
            var match = SectionPattern().Match(line);
            if (match.Success)
            {
                _sections[section] = content.ToString();
                content.Clear();
                section = match.Groups[1].Value;
                if (NotEmpty(section))
                    throw new PhptFormatException($"duplicated {section} section");
                if (!KnownSections.Contains(section))
                    throw new PhptFormatException($"Unknown section \"{section}\"");

                _sections[section] = "";
                holdsScript = section is "FILE" or "FILEEOF" or "FILE_EXTERNAL";
                scriptDone = false;
                continue;
            }

            if (!scriptDone)
                content.Append(line);
            if (holdsScript && DonePattern().IsMatch(line))
                scriptDone = true;
        }

        _sections[section] = content.ToString();
    }

    private void Complete(bool redirected, bool expectationRequired)
    {
        if (Has("REDIRECTTEST"))
        {
            if (redirected)
                throw new PhptFormatException("Can't redirect a test from within a redirected test");
            return;
        }

        if (!Has("PHPDBG") && Count("FILE", "FILEEOF", "FILE_EXTERNAL") != 1)
            throw new PhptFormatException("missing section --FILE--");

        if (_sections.Remove("FILEEOF", out var script))
            _sections["FILE"] = script.TrimEnd('\r', '\n');

        foreach (var section in ExternalSections)
            LoadExternal(section);

        var expectations = Count("EXPECT", "EXPECTF", "EXPECTREGEX");
        if (expectations > 1 || (expectations == 0 && expectationRequired))
            throw new PhptFormatException("missing section --EXPECT--, --EXPECTF-- or --EXPECTREGEX--");

        if (Has("PHPDBG") && !Has("STDIN"))
            _sections["STDIN"] = _sections["PHPDBG"] + "\n";
    }

    /// <summary>The file that an _EXTERNAL section names; ".." is taken out so that it stays below the test's folder.</summary>
    public string ExternalPath(string section) =>
        Path.GetDirectoryName(FilePath) + "/" + ByteText.Trim(_sections[section + "_EXTERNAL"].Replace("..", ""));

    private void LoadExternal(string section)
    {
        if (!Has(section + "_EXTERNAL"))
            return;
        var path = ExternalPath(section);
        if (!File.Exists(path))
            throw new PhptFormatException($"could not load --{section}_EXTERNAL-- {path}");
        _sections[section] = ByteText.Read(path);
    }

    private int Count(params ReadOnlySpan<string> sections)
    {
        var count = 0;
        foreach (var section in sections)
            count += Has(section) ? 1 : 0;
        return count;
    }

    /// <summary>The lines with their ends.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            yield return text[start..end];
            start = end;
        }
    }

    [GeneratedRegex("^--([_A-Z]+)--", RegexOptions.CultureInvariant)]
    private static partial Regex SectionPattern();

    [GeneratedRegex("^===DONE===[ \\t\\n\\v\\f\\r]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DonePattern();

    [GeneratedRegex("#.*", RegexOptions.CultureInvariant)]
    private static partial Regex CommentPattern();
}
