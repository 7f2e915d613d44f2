using System.Globalization;

namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>
/// Reads lists of where PHP's tables differ from others: records, separated by spaces, of a number or a range, a colon, and what the
/// first one becomes, the others what follows that; nothing when they become none. All in hexadecimal.
/// </summary>
internal static class Mends
{
    /// <summary>A record.</summary>
    /// <param name="First">The first number.</param>
    /// <param name="Last">The last one.</param>
    /// <param name="Target">What the first becomes; null for nothing.</param>
    public readonly record struct Mend(uint First, uint Last, uint? Target);

    /// <summary>The records of a list.</summary>
    public static IEnumerable<Mend> Read(string list)
    {
        foreach (string record in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = record.IndexOf(':', StringComparison.Ordinal);
            (uint first, uint last) = ReadRange(colon < 0 ? record : record[..colon]);
            yield return new Mend(first, last, colon < 0 || colon == record.Length - 1 ? null : Parse(record[(colon + 1)..]));
        }
    }

    private static (uint First, uint Last) ReadRange(string range)
    {
        int dash = range.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (Parse(range), Parse(range)) : (Parse(range[..dash]), Parse(range[(dash + 1)..]));
    }

    private static uint Parse(string digits) => uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
