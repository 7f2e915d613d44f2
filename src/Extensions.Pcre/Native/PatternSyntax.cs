using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Pcre.Native;

/// <summary>A pattern as PHP programs write it: optional whitespace, delimiter, pattern, delimiter, modifiers.</summary>
/// <remarks>https://www.php.net/manual/en/regexp.reference.delimiters.php</remarks>
internal readonly ref struct PatternSyntax
{
    private PatternSyntax(ReadOnlySpan<byte> body, CompileOptions options)
    {
        Body = body;
        Options = options;
    }

    /// <summary>What stands between the delimiters.</summary>
    public ReadOnlySpan<byte> Body { get; }

    /// <summary>The modifiers.</summary>
    public CompileOptions Options { get; }

    /// <summary>Takes a pattern apart.</summary>
    /// <param name="pattern">The program's string.</param>
    /// <param name="problem">PHP's words for what is wrong, each char a byte; null when all is well.</param>
    public static PatternSyntax Parse(ReadOnlySpan<byte> pattern, out string? problem)
    {
        int start = 0;
        while (start < pattern.Length && ByteText.IsSpace(pattern[start]))
            start++;
        if (start == pattern.Length)
            return Fail("Empty regular expression", out problem);

        byte opening = pattern[start++];
        if (ByteText.IsLetter(opening) || ByteText.IsDigit(opening) || opening is (byte)'\\' or 0)
            return Fail("Delimiter must not be alphanumeric, backslash, or NUL", out problem);

        byte closing = ClosingDelimiter(opening);
        int end = FindEnd(pattern, start, opening, closing);
        if (end < 0)
        {
            string matching = opening == closing ? "" : "matching ";
            return Fail($"No ending {matching}delimiter '{(char)closing}' found", out problem);
        }

        CompileOptions options = ParseModifiers(pattern[(end + 1)..], out problem);
        return new PatternSyntax(pattern[start..end], options);
    }

    private static PatternSyntax Fail(string text, out string? problem)
    {
        problem = text;
        return default;
    }

    private static byte ClosingDelimiter(byte opening) => opening switch
    {
        (byte)'(' => (byte)')',
        (byte)'[' => (byte)']',
        (byte)'{' => (byte)'}',
        (byte)'<' => (byte)'>',
        _ => opening,
    };

    /// <summary>The index of the closing delimiter, past nested pairs and bytes after a backslash; -1 without one.</summary>
    private static int FindEnd(ReadOnlySpan<byte> pattern, int start, byte opening, byte closing)
    {
        int depth = 1;
        for (int i = start; i < pattern.Length; i++)
        {
            byte b = pattern[i];
            if (b == '\\' && i + 1 < pattern.Length)
                i++;
            else if (b == closing && --depth <= 0)
                return i;
            else if (b == opening)
                depth++;
        }

        return -1;
    }

    private static CompileOptions ParseModifiers(ReadOnlySpan<byte> modifiers, out string? problem)
    {
        var options = CompileOptions.None;
        bool evaluate = false;
        foreach (byte modifier in modifiers)
        {
            switch (modifier)
            {
                case (byte)'i': options |= CompileOptions.Caseless; break;
                case (byte)'m': options |= CompileOptions.Multiline; break;
                case (byte)'n': options |= CompileOptions.NoAutoCapture; break;
                case (byte)'s': options |= CompileOptions.DotAll; break;
                case (byte)'x': options |= CompileOptions.Extended; break;
                case (byte)'A': options |= CompileOptions.Anchored; break;
                case (byte)'D': options |= CompileOptions.DollarEndOnly; break;
                case (byte)'U': options |= CompileOptions.Ungreedy; break;
                case (byte)'u': options |= CompileOptions.Utf | CompileOptions.UnicodeProperties; break;
                case (byte)'J': options |= CompileOptions.DuplicateNames; break;
                case (byte)'e': evaluate = true; break;

                // S and X meant something to an older library; PHP still takes them.
                case (byte)'S' or (byte)'X' or (byte)' ' or (byte)'\n' or (byte)'\r': break;

                default:
                    problem = modifier == 0 ? "NUL is not a valid modifier" : $"Unknown modifier '{(char)modifier}'";
                    return options;
            }
        }

        problem = evaluate ? "The /e modifier is no longer supported, use preg_replace_callback instead" : null;
        return options;
    }
}
