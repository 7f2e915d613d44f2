using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>preg_split.</summary>
[PhpExtension("pcre")]
internal static partial class PregSplit
{
    /// <summary>Splits a string where a pattern matches.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pattern">With delimiters and modifiers.</param>
    /// <param name="subject">Bytes; UTF-8 with the u modifier.</param>
    /// <param name="limit">Pieces at most, the rest in the last; -1 and 0 for all.</param>
    /// <param name="flags">PREG_SPLIT_NO_EMPTY, PREG_SPLIT_DELIM_CAPTURE, PREG_SPLIT_OFFSET_CAPTURE.</param>
    /// <returns>list of strings, or of pairs of text and byte offset; false after an error.</returns>
    /// <remarks>https://www.php.net/preg_split</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value preg_split(Engine engine, PhpString pattern, PhpString subject, long limit = -1, long flags = 0)
    {
        var state = PregState.Of(engine);
        if (state.Find(pattern) is not { } compiled)
            return false;

        state.LastError = PregError.None;
        bool noEmpty = (flags & PregConstants.PREG_SPLIT_NO_EMPTY) != 0;
        bool withGroups = (flags & PregConstants.PREG_SPLIT_DELIM_CAPTURE) != 0;
        bool withOffsets = (flags & PregConstants.PREG_SPLIT_OFFSET_CAPTURE) != 0;
        var pieces = new PhpArray();
        int end = 0;

        using var match = new MatchIterator(state.Contexts, compiled, subject);
        if (limit == 0)
            limit = -1;
        while (limit is -1 or > 1 && match.Next())
        {
            if (!noEmpty || match.Start != end)
            {
                pieces.Append(Piece(subject, end, match.Start - end, withOffsets));
                if (limit != -1)
                    limit--;
            }

            for (int i = 1; withGroups && i < match.Count; i++)
            {
                bool matched = match.TryGetGroup(i, out int start, out int length);
                if (!noEmpty || length != 0)
                    pieces.Append(Piece(subject, matched ? start : -1, length, withOffsets));
            }

            end = match.End;
        }

        state.Note(match.Status);
        if (match.Failed)
            return false;

        if (!noEmpty || end < subject.Length)
            pieces.Append(Piece(subject, end, subject.Length - end, withOffsets));
        return pieces;
    }

    private static Value Piece(PhpString subject, int start, int length, bool withOffsets)
    {
        Value text = length == 0 ? PhpString.Empty : subject.Substring(start, length);
        if (!withOffsets)
            return text;
        var pair = new PhpArray(2);
        pair.Append(text);
        pair.Append(start);
        return pair;
    }
}
