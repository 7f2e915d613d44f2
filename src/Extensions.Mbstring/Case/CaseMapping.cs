using System.Text;

namespace MiniPhp.Extensions.Mbstring.Case;

/// <summary>
/// The case of single characters as in Unicode 14, which PHP 8.2 has: that of .NET's data, but for what later versions of Unicode added.
/// </summary>
internal static class CaseMapping
{
    /// <summary>A character in upper case.</summary>
    public static uint Upper(uint point)
    {
        if (point < 0x80)
            return point - 'a' <= 'z' - 'a' ? point - 0x20 : point;
        return point switch
        {
            0x131 => 'I',
            0x17F => 'S',
            _ => IsMapped(point) ? (uint)Rune.ToUpperInvariant(new Rune(point)).Value : point,
        };
    }

    /// <summary>A character in lower case.</summary>
    public static uint Lower(uint point)
    {
        if (point < 0x80)
            return point - 'A' <= 'Z' - 'A' ? point + 0x20 : point;
        if (point == 0x130)
            return 'i';
        return IsMapped(point) ? (uint)Rune.ToLowerInvariant(new Rune(point)).Value : point;
    }

    /// <summary>A character at the start of a word.</summary>
    public static uint Title(uint point) => point switch
    {
        0x1C4 or 0x1C5 or 0x1C6 => 0x1C5,
        0x1C7 or 0x1C8 or 0x1C9 => 0x1C8,
        0x1CA or 0x1CB or 0x1CC => 0x1CB,
        0x1F1 or 0x1F2 or 0x1F3 => 0x1F2,
        (>= 0x10D0 and <= 0x10FA) or (>= 0x10FD and <= 0x10FF) => point,
        _ => Upper(point),
    };

    /// <summary>A character for comparisons that ignore case.</summary>
    public static uint Fold(uint point) => point switch
    {
        < 0x80 => Lower(point),

        // Symbols, final and other forms of letters, by way of the letter in upper case.
        0xB5 or 0x17F or 0x345 or 0x3C2 or 0x3D0 or 0x3D1 or 0x3D5 or 0x3D6 or 0x3F0 or 0x3F1 or 0x3F5 or (>= 0x1C80 and <= 0x1C88) or 0x1E9B or 0x1FBE => Lower(Upper(point)),

        // Cherokee is compared in upper case, and dotted I is itself.
        0x130 or (>= 0x13A0 and <= 0x13F5) => point,
        (>= 0x13F8 and <= 0x13FD) or (>= 0xAB70 and <= 0xABBF) => Upper(point),
        _ => Lower(point),
    };

    /// <summary>Whether .NET's data about a character is that of Unicode 14.</summary>
    private static bool IsMapped(uint point) => Rune.IsValid(point) && !NewerUnicode.HasNewCase(point);
}
