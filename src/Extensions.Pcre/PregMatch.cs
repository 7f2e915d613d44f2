using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>Searching: preg_match, preg_match_all.</summary>
[PhpExtension("pcre")]
internal static partial class PregMatch
{
    private const int OrderMask = 0xff;

    /// <summary>Searches for the first match.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pattern">With delimiters and modifiers.</param>
    /// <param name="subject">Bytes; UTF-8 with the u modifier.</param>
    /// <param name="matches">Set to the groups by number, names before their number; [] without a match.</param>
    /// <param name="flags">PREG_OFFSET_CAPTURE, PREG_UNMATCHED_AS_NULL.</param>
    /// <param name="offset">Byte where the search starts; negative from the end.</param>
    /// <returns>1 or 0; false after an error.</returns>
    /// <remarks>https://www.php.net/preg_match</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value preg_match(Engine engine, PhpString pattern, PhpString subject, PhpReference? matches = null, long flags = 0, long offset = 0)
    {
        var state = PregState.Of(engine);
        if (state.Find(pattern) is not { } compiled)
            return false;

        if (offset == long.MinValue)
            throw engine.ArgumentValueError(5, $"must be greater than {long.MinValue}");
        if ((flags & OrderMask) != 0)
        {
            Slot.AssignIfGiven(engine, matches, new PhpArray());
            throw engine.ArgumentValueError(4, "must be a PREG_* constant");
        }

        if (!TryGetStart(state, subject, offset, out int start))
        {
            Slot.AssignIfGiven(engine, matches, new PhpArray());
            return false;
        }

        using var match = new MatchIterator(state.Contexts, compiled, subject, start, compiled.IsUtf && state.IsKnownUtf8(subject, start));
        bool found = match.Next();
        if (matches is not null)
            Slot.AssignIfGiven(engine, matches, found ? new GroupArrays(compiled, flags).ForMatch(match) : new PhpArray());
        if (match.IsBackward)
            return matches is null ? 1 : Unusable(engine);
        Finish(state, match, compiled, subject, start);
        return match.Failed ? false : found ? 1 : 0;
    }

    /// <summary>Searches for all matches.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pattern">With delimiters and modifiers.</param>
    /// <param name="subject">Bytes; UTF-8 with the u modifier.</param>
    /// <param name="matches">Set to a list for each group (by number, and by name) or, with PREG_SET_ORDER, for each match.</param>
    /// <param name="flags">PREG_PATTERN_ORDER or PREG_SET_ORDER, PREG_OFFSET_CAPTURE, PREG_UNMATCHED_AS_NULL.</param>
    /// <param name="offset">Byte where the search starts; negative from the end.</param>
    /// <returns>The number of matches; false after an error.</returns>
    /// <remarks>https://www.php.net/preg_match_all</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value preg_match_all(Engine engine, PhpString pattern, PhpString subject, PhpReference? matches = null, long flags = 0, long offset = 0)
    {
        var state = PregState.Of(engine);
        if (state.Find(pattern) is not { } compiled)
            return false;

        if (offset == long.MinValue)
            throw engine.ArgumentValueError(5, $"must be greater than {long.MinValue}");
        Slot.AssignIfGiven(engine, matches, new PhpArray());
        long order = (flags & OrderMask) == 0 ? PregConstants.PREG_PATTERN_ORDER : flags & OrderMask;
        if (order is not (PregConstants.PREG_PATTERN_ORDER or PregConstants.PREG_SET_ORDER))
            throw engine.ArgumentValueError(4, "must be a PREG_* constant");
        if (!TryGetStart(state, subject, offset, out int start))
            return false;

        var match = new MatchIterator(state.Contexts, compiled, subject, start, compiled.IsUtf && state.IsKnownUtf8(subject, start));
        try
        {
            int count = 0;
            if (matches is null)
            {
                while (match.Next())
                    count++;
            }
            else
            {
                var arrays = new GroupArrays(compiled, flags);
                bool sets = order == PregConstants.PREG_SET_ORDER;
                PhpArray collected = sets ? CollectSets(ref match, arrays, out count) : CollectLists(ref match, compiled, arrays, out count);
                if (sets || !match.IsBackward)
                    Slot.AssignIfGiven(engine, matches, collected);
                if (match.IsBackward)
                    return Unusable(engine);
            }

            Finish(state, match, compiled, subject, start);
            return match.Failed ? false : count;
        }
        finally
        {
            match.Dispose();
        }
    }

    /// <summary>Notes the error, or that the whole subject is UTF-8.</summary>
    private static void Finish(PregState state, scoped in MatchIterator match, PcrePattern pattern, PhpString subject, int start)
    {
        state.Note(match.Status);
        if (pattern.NeedsUtf8 && start == 0 && !match.Failed)
            state.RememberUtf8(subject);
    }

    private static Value Unusable(Engine engine)
    {
        engine.FunctionWarning("Get subpatterns list failed");
        return false;
    }

    private static PhpArray CollectSets(ref MatchIterator match, GroupArrays arrays, out int count)
    {
        var sets = new PhpArray();
        while (match.Next())
            sets.Append(arrays.ForMatch(match));
        count = sets.Count;
        return sets;
    }

    private static PhpArray CollectLists(ref MatchIterator match, PcrePattern pattern, GroupArrays arrays, out int count)
    {
        var lists = new PhpArray[pattern.GroupCount];
        for (int i = 0; i < lists.Length; i++)
            lists[i] = new PhpArray();

        PhpArray? marks = null;
        for (count = 0; match.Next(); count++)
        {
            for (int i = 0; i < lists.Length; i++)
                lists[i].Append(arrays.Group(match, i, out _));
            if (match.Mark is { } mark)
                (marks ??= new PhpArray()).Set(new ArrayKey(count), mark);
        }

        var result = new PhpArray(lists.Length);
        for (int i = 0; i < lists.Length; i++)
        {
            if (pattern.GroupNames?[i] is { } name)
                result.Set(ArrayKey.Literal(name), lists[i]);
            result.Append(lists[i]);
        }

        if (marks is not null)
            result.Set(GroupArrays.Mark, marks);
        return result;
    }

    /// <summary>Resolves an offset that may be negative; false, with the error noted, when it lies behind the end.</summary>
    private static bool TryGetStart(PregState state, PhpString subject, long offset, out int start)
    {
        if (offset < 0)
            offset = Math.Max(0, subject.Length + offset);
        start = (int)Math.Min(offset, subject.Length);
        state.LastError = offset > subject.Length ? PregError.Internal : PregError.None;
        return offset <= subject.Length;
    }
}
