namespace MiniPhp.Extensions.Mbstring.Case;

/// <summary>
/// Characters that become several in another case: Unicode's SpecialCasing.txt without its conditions, and the full mappings of
/// CaseFolding.txt. Records, separated by spaces: the character, and what it becomes.
/// </summary>
internal static class SpecialCasing
{
    private static readonly Lazy<Dictionary<uint, string>> s_upper = new(static () => Read(UpperRecords), isThreadSafe: true);
    private static readonly Lazy<Dictionary<uint, string>> s_title = new(static () => Read(TitleRecords), isThreadSafe: true);
    private static readonly Lazy<Dictionary<uint, string>> s_fold = new(CreateFold, isThreadSafe: true);

    private const string UpperRecords =
        "ßSS ŉ\u02BCN ǰJ\u030C ΐΙ\u0308\u0301 ΰΥ\u0308\u0301 ևԵՒ ẖH\u0331 ẗT\u0308 ẘW\u030A ẙY\u030A ẚA\u02BE ὐΥ\u0313 ὒΥ\u0313\u0300 " +
        "ὔΥ\u0313\u0301 ὖΥ\u0313\u0342 ᾀἈΙ ᾁἉΙ ᾂἊΙ ᾃἋΙ ᾄἌΙ ᾅἍΙ ᾆἎΙ ᾇἏΙ ᾈἈΙ ᾉἉΙ ᾊἊΙ ᾋἋΙ " +
        "ᾌἌΙ ᾍἍΙ ᾎἎΙ ᾏἏΙ ᾐἨΙ ᾑἩΙ ᾒἪΙ ᾓἫΙ ᾔἬΙ ᾕἭΙ ᾖἮΙ ᾗἯΙ ᾘἨΙ ᾙἩΙ ᾚἪΙ ᾛἫΙ " +
        "ᾜἬΙ ᾝἭΙ ᾞἮΙ ᾟἯΙ ᾠὨΙ ᾡὩΙ ᾢὪΙ ᾣὫΙ ᾤὬΙ ᾥὭΙ ᾦὮΙ ᾧὯΙ ᾨὨΙ ᾩὩΙ ᾪὪΙ ᾫὫΙ " +
        "ᾬὬΙ ᾭὭΙ ᾮὮΙ ᾯὯΙ ᾲᾺΙ ᾳΑΙ ᾴΆΙ ᾶΑ\u0342 ᾷΑ\u0342Ι ᾼΑΙ ῂῊΙ ῃΗΙ ῄΉΙ ῆΗ\u0342 ῇΗ\u0342Ι " +
        "ῌΗΙ ῒΙ\u0308\u0300 ΐΙ\u0308\u0301 ῖΙ\u0342 ῗΙ\u0308\u0342 ῢΥ\u0308\u0300 ΰΥ\u0308\u0301 ῤΡ\u0313 ῦΥ\u0342 ῧΥ\u0308\u0342 " +
        "ῲῺΙ ῳΩΙ ῴΏΙ ῶΩ\u0342 ῷΩ\u0342Ι ῼΩΙ ﬀFF ﬁFI ﬂFL ﬃFFI ﬄFFL ﬅST ﬆST ﬓՄՆ ﬔՄԵ ﬕՄԻ ﬖՎՆ ﬗՄԽ";

    /// <summary>Where titles differ from upper case.</summary>
    private const string TitleRecords =
        "ßSs ևԵւ ᾲᾺ\u0345 ᾴΆ\u0345 ᾷΑ\u0342\u0345 ῂῊ\u0345 ῄΉ\u0345 ῇΗ\u0342\u0345 ῲῺ\u0345 ῴΏ\u0345 ῷΩ\u0342\u0345 ﬀFf " +
        "ﬁFi ﬂFl ﬃFfi ﬄFfl ﬅSt ﬆSt ﬓՄն ﬔՄե ﬕՄի ﬖՎն ﬗՄխ";

    /// <summary>Where folding is not the upper case in lower case.</summary>
    private const string FoldRecords =
        "ßss İi\u0307 ŉ\u02BCn ǰj\u030C ẖh\u0331 ẗt\u0308 ẘw\u030A ẙy\u030A ẚa\u02BE ẞss ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst";

    /// <summary>Several characters in upper case, or null.</summary>
    public static string? Upper(uint point) => MayBeSpecial(point) ? s_upper.Value.GetValueOrDefault(point) : null;

    /// <summary>Several characters in lower case, or null.</summary>
    public static string? Lower(uint point) => point == 0x130 ? "i\u0307" : null;

    /// <summary>Several characters at the start of a word, or null.</summary>
    public static string? Title(uint point)
    {
        if (!MayBeSpecial(point))
            return null;
        if (s_title.Value.GetValueOrDefault(point) is { } own)
            return own;

        // Greek vowels with iota below have one character for titles.
        return point is (>= 0x1F80 and <= 0x1FAF) or 0x1FB3 or 0x1FBC or 0x1FC3 or 0x1FCC or 0x1FF3 or 0x1FFC ? null : Upper(point);
    }

    /// <summary>Several characters to compare, or null.</summary>
    public static string? Fold(uint point) => MayBeSpecial(point) ? s_fold.Value.GetValueOrDefault(point) : null;

    /// <summary>What characters become to be compared: the records', or else their upper case in lower case.</summary>
    private static Dictionary<uint, string> CreateFold()
    {
        Dictionary<uint, string> mappings = Read(FoldRecords);
        foreach ((uint point, string upper) in s_upper.Value)
            mappings.TryAdd(point, string.Concat(upper.Select(static c => (char)CaseMapping.Lower(c))));
        return mappings;
    }

    private static bool MayBeSpecial(uint point) => point is >= 0xDF and (< 0x600 or (>= 0x1E00 and <= 0x1FFF) or (>= 0xFB00 and <= 0xFB17));

    private static Dictionary<uint, string> Read(string records)
    {
        var mappings = new Dictionary<uint, string>();
        foreach (string record in records.Split(' '))
            mappings.Add(record[0], record[1..]);
        return mappings;
    }
}
