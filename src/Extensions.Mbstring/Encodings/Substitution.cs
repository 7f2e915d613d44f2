namespace MiniPhp.Extensions.Mbstring.Encodings;

/// <summary>What is written for a character that the target encoding lacks, or for bytes that are none.</summary>
internal enum SubstitutionMode : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A character.</summary>
    Character,

    /// <summary>"U+" and the number in hexadecimal; for malformed bytes the character.</summary>
    Long,

    /// <summary>"&amp;#x", the number in hexadecimal and ";"; for malformed bytes the character.</summary>
    Entity,
}

/// <summary>The setting mbstring.substitute_character.</summary>
/// <param name="Mode">What is written.</param>
/// <param name="Character">The character, as a code point.</param>
internal readonly record struct Substitution(SubstitutionMode Mode, uint Character)
{
    /// <summary>A question mark.</summary>
    public static Substitution QuestionMark => new(SubstitutionMode.Character, '?');

    /// <summary>Nothing.</summary>
    public static Substitution Nothing => new(SubstitutionMode.None, '?');

    /// <summary>What is tried where the substitution itself cannot be encoded.</summary>
    public Substitution Fallback => Mode == SubstitutionMode.Character && Character != '?' ? this with { Character = '?' } : this with { Mode = SubstitutionMode.None };

    /// <summary>Writes what stands for a character.</summary>
    /// <param name="point">The character, or <see cref="TextEncoding.Malformed"/>.</param>
    /// <param name="points">Room for 12.</param>
    /// <returns>How many code points were written.</returns>
    public int Write(uint point, Span<uint> points)
    {
        if (Mode == SubstitutionMode.None)
            return 0;
        if (Mode == SubstitutionMode.Character || point == TextEncoding.Malformed)
        {
            points[0] = Character;
            return 1;
        }

        int length = 0;
        foreach (char c in Mode == SubstitutionMode.Long ? "U+" : "&#x")
            points[length++] = c;
        Span<char> digits = stackalloc char[8];
        point.TryFormat(digits, out int count, "X");
        foreach (char digit in digits[..count])
            points[length++] = digit;
        if (Mode == SubstitutionMode.Entity)
            points[length++] = ';';
        return length;
    }
}
