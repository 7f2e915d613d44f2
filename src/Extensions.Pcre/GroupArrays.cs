using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>Turns the groups of a match into the arrays that programs get.</summary>
internal readonly struct GroupArrays(PcrePattern pattern, bool withOffsets, bool unmatchedAsNull)
{
    private static readonly PhpString MarkKey = PhpString.FromLatin1("MARK");

    /// <summary>Reads PREG_OFFSET_CAPTURE and PREG_UNMATCHED_AS_NULL.</summary>
    public GroupArrays(PcrePattern pattern, long flags)
        : this(pattern, (flags & PregConstants.PREG_OFFSET_CAPTURE) != 0, (flags & PregConstants.PREG_UNMATCHED_AS_NULL) != 0)
    {
    }

    /// <summary>
    /// All groups of the current match by number, and by name before the number; then "MARK". Groups after the last one that
    /// took part are there only as nulls.
    /// </summary>
    public PhpArray ForMatch(scoped in MatchIterator match)
    {
        PhpString?[]? names = pattern.GroupNames;
        int count = unmatchedAsNull ? pattern.GroupCount : match.Count;
        var groups = new PhpArray(count);
        for (int i = 0; i < count; i++)
        {
            Value value = Group(match, i, out bool matched);
            if (names?[i] is { } name)
                AddNamed(groups, ArrayKey.Literal(name), value, matched);
            groups.Append(value);
        }

        if (match.Mark is { } mark)
            groups.Set(ArrayKey.Literal(MarkKey), mark);
        return groups;
    }

    /// <summary>A group's text, or pair of text and offset.</summary>
    /// <param name="match">The current match.</param>
    /// <param name="group">Any group of the pattern.</param>
    /// <param name="matched">false when the group took no part: the text is then "" or null, the offset -1.</param>
    public Value Group(scoped in MatchIterator match, int group, out bool matched)
    {
        int start = -1;
        matched = group < match.Count && match.TryGetGroup(group, out start, out _);
        Value text = matched ? match.GroupText(group) : unmatchedAsNull ? Value.Null : Value.EmptyString;
        if (!withOffsets)
            return text;

        var pair = new PhpArray(2);
        pair.Append(text);
        pair.Append(matched ? start : -1);
        return pair;
    }

    /// <summary>Of several groups with one name the one that took part stays.</summary>
    private static void AddNamed(PhpArray groups, ArrayKey name, Value value, bool matched)
    {
        if (matched || !groups.ContainsKey(name))
            groups.Set(name, value);
    }

    /// <summary>The key under which (*MARK) names are found.</summary>
    public static ArrayKey Mark => ArrayKey.Literal(MarkKey);
}
