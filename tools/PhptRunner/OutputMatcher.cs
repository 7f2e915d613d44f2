using System.Text;

namespace MiniPhp.Tools.Phpt;

/// <summary>Decides whether a program's output is what a test's EXPECT, EXPECTF or EXPECTREGEX section asks for.</summary>
/// <remarks>
/// The rules are those of PHP 8.2's <c>run-tests.php</c>: both sides are trimmed and CRLF is read as LF. There, as here,
/// <c>%%</c> is no escape but two percent signs, and a <c>%</c> before any other letter stands for itself.
/// </remarks>
internal sealed class OutputMatcher
{
    private readonly string? _pattern;

    private OutputMatcher(string expected, string? pattern)
    {
        Expected = expected;
        _pattern = pattern;
    }

    /// <summary>The expectation, trimmed, with LF line ends.</summary>
    public string Expected { get; }

    /// <summary>The matcher of a test's one expectation section.</summary>
    public static OutputMatcher For(PhptFile test) => test.ExpectationSection switch
    {
        "EXPECTF" => Format(test.Get("EXPECTF")),
        "EXPECTREGEX" => Regex(test.Get("EXPECTREGEX")),
        _ => Exact(test.Get("EXPECT")),
    };

    /// <summary>EXPECT: equal bytes.</summary>
    public static OutputMatcher Exact(string expected) => new(Normalize(expected), null);

    /// <summary>EXPECTF: literal text with <c>%d</c>-like placeholders and <c>%r…%r</c> around PCRE parts.</summary>
    public static OutputMatcher Format(string expected)
    {
        expected = Normalize(expected);
        return new OutputMatcher(expected, FormatToPattern(expected));
    }

    /// <summary>EXPECTREGEX: one PCRE pattern for the whole output.</summary>
    public static OutputMatcher Regex(string expected)
    {
        expected = Normalize(expected);
        return new OutputMatcher(expected, expected);
    }

    /// <summary>The output as it is compared: trimmed, with LF line ends.</summary>
    public static string Normalize(string output) => ByteText.Trim(output).Replace("\r\n", "\n");

    /// <param name="output">Normalized output.</param>
    public bool Matches(string output) => _pattern is null ? output == Expected : MatchesPattern(_pattern, output);

    /// <summary>The expectation line by line, each able to judge one line of output; for showing differences.</summary>
    public ExpectedLine[] Lines()
    {
        var lines = Expected.Split('\n');
        var patterns = _pattern?.Split('\n');
        // A %r…%r part may span lines; then lines and patterns do not pair up and only equal lines match.
        var paired = patterns is not null && patterns.Length == lines.Length;
        return lines.Select((line, i) => new ExpectedLine(line, paired ? patterns![i] : null)).ToArray();
    }

    /// <summary>One line of an expectation.</summary>
    internal sealed class ExpectedLine(string text, string? pattern)
    {
        private readonly Lazy<Pcre?> _compiled = new(() => pattern is null || HasBareSlash(pattern) ? null : Pcre.CompileWhole(pattern));

        public string Text { get; } = text;

        public bool Matches(string line) => line == Text || (_compiled.Value?.IsMatch(line) ?? false);
    }

    private static bool MatchesPattern(string pattern, string output)
    {
        // A bare slash would end the pattern in run-tests.php, where it stands between slashes.
        if (HasBareSlash(pattern))
            return false;
        using var compiled = Pcre.CompileWhole(pattern);
        return compiled is not null && compiled.IsMatch(output);
    }

    private static bool HasBareSlash(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '/')
                return true;
        }

        return false;
    }

    private static string FormatToPattern(string format)
    {
        var quoted = new StringBuilder();
        for (var start = 0; start < format.Length;)
        {
            var open = format.IndexOf("%r", start, StringComparison.Ordinal);
            var close = open < 0 ? -1 : format.IndexOf("%r", open + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                // A %r without its partner stands for itself, and so does all that follows it but for the placeholders.
                Quote(quoted, format.AsSpan(start));
                break;
            }

            Quote(quoted, format.AsSpan(start, open - start));
            quoted.Append('(').Append(format, open + 2, close - open - 2).Append(')');
            start = close + 2;
        }

        return ReplacePlaceholders(quoted.ToString());
    }

    private static string ReplacePlaceholders(string quoted)
    {
        var pattern = new StringBuilder(quoted.Length);
        for (var i = 0; i < quoted.Length; i++)
        {
            var replacement = quoted[i] == '%' && i + 1 < quoted.Length ? Placeholder(quoted[i + 1]) : null;
            if (replacement is null)
            {
                pattern.Append(quoted[i]);
                continue;
            }

            pattern.Append(replacement);
            i++;
        }

        return pattern.ToString();
    }

    private static string? Placeholder(char letter) => letter switch
    {
        'e' => @"\/",
        's' => @"[^\r\n]+",
        'S' => @"[^\r\n]*",
        'a' => ".+",
        'A' => ".*",
        'w' => @"\s*",
        'i' => @"[+-]?\d+",
        'd' => @"\d+",
        'x' => "[0-9a-fA-F]+",
        'f' => @"[+-]?(?:\d+|(?=\.\d))(?:\.\d+)?(?:[Ee][+-]?\d+)?",
        'c' => ".",
        '0' => @"\x00",
        _ => null,
    };

    /// <summary>PHP's <c>preg_quote($text, '/')</c>.</summary>
    private static void Quote(StringBuilder pattern, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c == '\0')
                pattern.Append("\\000");
            else if (@".\+*?[^]$(){}=!<>|:-#/".Contains(c))
                pattern.Append('\\').Append(c);
            else
                pattern.Append(c);
        }
    }
}
