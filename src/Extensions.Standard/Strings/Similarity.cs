using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>How alike strings are.</summary>
[PhpExtension("standard")]
public static class Similarity
{
    /// <summary>Matching bytes by Oliver's algorithm: the longest common part, then the same left and right of it.</summary>
    /// <param name="engine">For assigning the percentage.</param>
    /// <param name="string1">The order matters.</param>
    /// <param name="string2">The other text.</param>
    /// <param name="percent">By reference: matches times two by both lengths, in percent.</param>
    /// <remarks>https://www.php.net/similar_text</remarks>
    [PhpFunction]
    public static long similar_text(Engine engine, PhpString string1, PhpString string2, PhpReference? percent = null)
    {
        int total = string1.Length + string2.Length;
        long same = total == 0 ? 0 : CountSame(string1.Span, string2.Span);
        if (percent is not null)
            Slot.Assign(engine, percent, total == 0 ? 0.0 : same * 2.0 * 100.0 / total);

        return same;
    }

    private static int CountSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int longest = 0;
        int leftStart = 0;
        int rightStart = 0;
        int candidates = 0;
        for (int i = 0; i < left.Length && i + longest < left.Length; i++)
        {
            for (int j = 0; j + longest < right.Length; j++)
            {
                int length = left[i..].CommonPrefixLength(right[j..]);
                if (length <= longest)
                    continue;
                longest = length;
                leftStart = i;
                rightStart = j;
                candidates++;
            }
        }

        if (longest == 0)
            return 0;
        int same = longest;
        if (leftStart > 0 && rightStart > 0 && candidates > 1)
            same += CountSame(left[..leftStart], right[..rightStart]);
        if (leftStart + longest < left.Length && rightStart + longest < right.Length)
            same += CountSame(left[(leftStart + longest)..], right[(rightStart + longest)..]);
        return same;
    }

    /// <summary>The cheapest way to turn one string into the other.</summary>
    /// <remarks>https://www.php.net/levenshtein</remarks>
    [PhpFunction]
    public static long levenshtein(PhpString string1, PhpString string2, long insertion_cost = 1, long replacement_cost = 1, long deletion_cost = 1)
    {
        ReadOnlySpan<byte> from = string1.Span;
        ReadOnlySpan<byte> to = string2.Span;
        if (from.Length == 0)
            return to.Length * insertion_cost;
        if (to.Length == 0)
            return from.Length * deletion_cost;
        var previous = new long[to.Length + 1];
        var current = new long[to.Length + 1];
        for (int i = 0; i <= to.Length; i++)
            previous[i] = i * insertion_cost;
        for (int i = 0; i < from.Length; i++)
        {
            current[0] = previous[0] + deletion_cost;
            for (int j = 0; j < to.Length; j++)
            {
                long cost = previous[j] + (from[i] == to[j] ? 0 : replacement_cost);
                cost = Math.Min(cost, previous[j + 1] + deletion_cost);
                current[j + 1] = Math.Min(cost, current[j] + insertion_cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[to.Length];
    }

    /// <summary>The four-character soundex key, "0000" for a string without letters.</summary>
    /// <remarks>https://www.php.net/soundex</remarks>
    [PhpFunction]
    public static PhpString soundex(PhpString @string)
    {
        // The digit of each letter; 0 for those that only separate equal digits.
        ReadOnlySpan<byte> digits = "01230120022455012623010202"u8;
        Span<byte> key = stackalloc byte[4];
        int length = 0;
        byte last = 0;
        foreach (byte c in @string.Span)
        {
            byte letter = ByteText.ToUpper(c);
            if (letter is < (byte)'A' or > (byte)'Z')
                continue;
            byte digit = digits[letter - 'A'];
            if (length == 0)
            {
                key[length++] = letter;
                last = digit;
                continue;
            }

            if (digit == last)
                continue;
            last = digit;
            if (digit == '0')
                continue;
            key[length++] = digit;
            if (length == 4)
                break;
        }

        key[length..].Fill((byte)'0');
        return PhpString.From(key);
    }
}
