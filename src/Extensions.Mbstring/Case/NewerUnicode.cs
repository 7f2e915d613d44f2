namespace MiniPhp.Extensions.Mbstring.Case;

/// <summary>Characters about which Unicode 14 says something else than the later version that .NET has.</summary>
internal static class NewerUnicode
{
    /// <summary>Whether a character got its other case, or was added with one, later.</summary>
    public static bool HasNewCase(uint point) => point is 0x19B or 0x264 or 0x1C89 or 0x1C8A or (>= 0xA7CB and <= 0xA7CD) or (>= 0xA7DA and <= 0xA7DC)
        or (>= 0x10D50 and <= 0x10D65) or (>= 0x10D70 and <= 0x10D85);

    /// <summary>Whether a letter with case, or a mark, was added later, or became one.</summary>
    public static bool HasNewCategory(uint point) => point switch
    {
        < 0x1C89 => point is 0x897 or 0xECE,
        < 0x10000 => point is 0x1C89 or 0x1C8A or (>= 0xA7CB and <= 0xA7CD) or (>= 0xA7DA and <= 0xA7DC),
        < 0x11F00 => point is 0x10D4E or (>= 0x10D50 and <= 0x10D65) or (>= 0x10D69 and <= 0x10D85) or (>= 0x10EFC and <= 0x10EFF) or 0x11241
            or (>= 0x113BB and <= 0x113C0) or 0x113CE or 0x113D0 or 0x113D2 or 0x113E1 or 0x113E2,
        _ => point is 0x11F00 or 0x11F01 or (>= 0x11F36 and <= 0x11F5A) or (>= 0x13439 and <= 0x13455) or (>= 0x1611E and <= 0x1612F)
            or (>= 0x16D40 and <= 0x16D6C) or (>= 0x1DF25 and <= 0x1DF2A) or (>= 0x1E030 and <= 0x1E06D) or 0x1E08F or (>= 0x1E4EB and <= 0x1E4EF)
            or 0x1E5EE or 0x1E5EF,
    };
}
