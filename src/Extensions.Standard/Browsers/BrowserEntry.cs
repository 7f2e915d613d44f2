using System.Text;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Browsers;

/// <summary>A section of a browscap file: which agents it is about, and what it says of them.</summary>
internal sealed class BrowserEntry
{
    private const int PartCount = 5;
    private const int LongestPart = byte.MaxValue;

    private readonly string _lowerPattern;
    private readonly int _prefixLength;
    private readonly List<string> _parts = [];
    private readonly int _minimumLength;

    /// <param name="pattern">The section's name, Latin-1: ? stands for a character, * for any number of them.</param>
    public BrowserEntry(string pattern)
    {
        Pattern = pattern;
        _lowerPattern = AsciiCase.ToLower(pattern);
        int position = 0;
        while (position < pattern.Length && !IsPlaceholder(pattern[position]))
            position++;
        _prefixLength = Math.Min(position, LongestPart);
        position = _prefixLength;
        for (int i = 0; i < PartCount; i++)
            _parts.Add(NextPart(ref position));
        _minimumLength = _prefixLength + _parts.Sum(static part => part.Length);
    }

    /// <summary>The section's name.</summary>
    public string Pattern { get; }

    /// <summary>The section from which it takes what it does not say itself, or null.</summary>
    public string? Parent { get; set; }

    /// <summary>What it says, names in lower case.</summary>
    public List<(string Name, string Value)> Properties { get; } = [];

    /// <summary>The characters of the pattern that are no placeholders: of two patterns that match, the one with more is the better.</summary>
    public int LiteralCount => Pattern.Count(static c => !IsPlaceholder(c));

    /// <summary>The pattern as a regular expression for agents in lower case. What else is special in one is so here too, as in PHP.</summary>
    public string Expression
    {
        get
        {
            var text = new StringBuilder("~^");
            foreach (char c in _lowerPattern)
            {
                if (c == '?')
                    text.Append('.');
                else if (c == '*')
                    text.Append(".*");
                else
                    text.Append(c is '.' or '\\' or '(' or ')' or '~' or '+' ? "\\" : "").Append(c);
            }

            return text.Append("$~").ToString();
        }
    }

    /// <summary>True when the agent, in lower case, is the pattern itself.</summary>
    public bool Equals(string agent) => agent == _lowerPattern;

    /// <summary>False when the agent, in lower case, lacks some of the text that the pattern demands.</summary>
    public bool MayMatch(string agent)
    {
        if (agent.Length < _minimumLength || !agent.AsSpan().StartsWith(_lowerPattern.AsSpan(0, _prefixLength)))
            return false;
        int position = _prefixLength;
        foreach (string part in _parts)
        {
            int at = agent.IndexOf(part, position, StringComparison.Ordinal);
            if (at < 0)
                return false;
            position = at + part.Length;
        }

        return true;
    }

    /// <summary>The next text of two characters at least between placeholders; empty when there is none.</summary>
    private string NextPart(ref int position)
    {
        int start = position;
        while (start < Pattern.Length
            && (IsPlaceholder(Pattern[start]) || start + 1 >= Pattern.Length || IsPlaceholder(Pattern[start + 1])))
            start++;
        position = start;
        while (position < Pattern.Length && !IsPlaceholder(Pattern[position]))
            position++;
        return _lowerPattern.Substring(start, Math.Min(position - start, LongestPart));
    }

    private static bool IsPlaceholder(char c) => c is '?' or '*';
}
