using System.Text;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>Comparison of version numbers.</summary>
[PhpExtension("standard")]
public static class Versions
{
    /// <summary>Stands for a number where the other version has a word.</summary>
    private const string AnyNumber = "#N#";

    /// <summary>Words in rising order; a part of a version has the rank of the first that it begins with.</summary>
    private static readonly (string Word, int Rank)[] Words =
    [
        ("dev", 0), ("alpha", 1), ("a", 1), ("beta", 2), ("b", 2), ("RC", 3), ("rc", 3), ("#", 4), ("pl", 5), ("p", 5),
    ];

    /// <summary>Compares versions part by part, "dev" &lt; "alpha" &lt; "beta" &lt; "RC" &lt; numbers &lt; "pl".</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="version1">The left one.</param>
    /// <param name="version2">The right one.</param>
    /// <param name="operator">lt, le, gt, ge, eq, ne or their signs; then the answer is a bool.</param>
    /// <returns>-1, 0 or 1.</returns>
    /// <remarks>https://www.php.net/version_compare</remarks>
    [PhpFunction(Returns = "int|bool")]
    public static Value version_compare(Engine engine, PhpString version1, PhpString version2, PhpString? @operator = null)
    {
        int result = Compare(CText.UpToNull(version1.ToLatin1()), CText.UpToNull(version2.ToLatin1()));
        if (@operator is null)
            return result;
        return @operator.ToLatin1() switch
        {
            "<" or "lt" => result < 0,
            "<=" or "le" => result <= 0,
            ">" or "gt" => result > 0,
            ">=" or "ge" => result >= 0,
            "==" or "=" or "eq" => result == 0,
            "!=" or "<>" or "ne" => result != 0,
            _ => throw engine.ArgumentValueError(3, "must be a valid comparison operator"),
        };
    }

    private static int Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length.CompareTo(0) - right.Length.CompareTo(0);
        string[] first = Parts(left);
        string[] second = Parts(right);
        int common = 0;
        while (common < first.Length && common < second.Length && !IsEnd(first, common) && !IsEnd(second, common))
        {
            int result = CompareParts(first[common], second[common]);
            if (result != 0)
                return result;
            common++;
        }

        // One has more parts: a number makes it greater, a word what the word says.
        if (common < first.Length)
            return IsNumber(first[common]) ? 1 : Compare(string.Join('.', first.AsSpan(common)!), AnyNumber);
        if (common < second.Length)
            return IsNumber(second[common]) ? -1 : Compare(AnyNumber, string.Join('.', second.AsSpan(common)!));
        return 0;
    }

    /// <summary>Nothing is left from this part on.</summary>
    private static bool IsEnd(string[] parts, int from) => parts[from].Length == 0 && from == parts.Length - 1;

    private static int CompareParts(string left, string right) => (IsNumber(left), IsNumber(right)) switch
    {
        (true, true) => Number(left).CompareTo(Number(right)),
        (false, false) => Rank(left).CompareTo(Rank(right)),
        (true, false) => Rank(AnyNumber).CompareTo(Rank(right)),
        _ => Rank(left).CompareTo(Rank(AnyNumber)),
    };

    private static bool IsNumber(string part) => part.Length > 0 && char.IsAsciiDigit(part[0]);

    private static long Number(string digits)
    {
        long value = 0;
        foreach (char c in digits)
            value = value > (long.MaxValue - 9) / 10 ? long.MaxValue - 9 : value * 10 + (c - '0');
        return value;
    }

    private static int Rank(string part)
    {
        foreach ((string word, int rank) in Words)
        {
            if (part.StartsWith(word, StringComparison.Ordinal))
                return rank;
        }

        return -1;
    }

    /// <summary>Splits at separators and between digits and letters.</summary>
    private static string[] Parts(string version)
    {
        if (version[0] == '#')
            return [version];
        var text = new StringBuilder();
        text.Append(version[0]);
        char previous = version[0];
        foreach (char c in version.AsSpan(1))
        {
            bool isBoundary = previous != '.' && c != '.' && char.IsAsciiDigit(previous) != char.IsAsciiDigit(c);
            if (c is '-' or '_' or '+' || (!isBoundary && !char.IsAsciiLetterOrDigit(c)))
            {
                if (text[^1] != '.')
                    text.Append('.');
            }
            else
            {
                if (isBoundary && text[^1] != '.')
                    text.Append('.');
                text.Append(c);
            }

            previous = c;
        }

        return text.ToString().Split('.');
    }
}
