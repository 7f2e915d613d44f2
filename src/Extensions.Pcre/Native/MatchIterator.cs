using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre.Native;

/// <summary>
/// Finds the matches of a pattern from left to right, as Perl's <c>/g</c>: after an empty match the same place is tried again for
/// one that is not empty, and without one the search goes on a character later.
/// </summary>
/// <remarks>PHP code may run between two matches; each iteration owns its output vector.</remarks>
internal unsafe ref struct MatchIterator
{
    private readonly PcreContexts _contexts;
    private readonly PcrePattern _pattern;
    private readonly nint _matchData;
    private readonly nuint* _offsets;
    private readonly bool _isKnownUtf8;
    private PhpString _subject;
    private int _position;
    private bool _started;
    private bool _afterEmpty;

    /// <summary>Starts at byte <paramref name="start"/> of <paramref name="subject"/>, which must not lie behind its end.</summary>
    /// <param name="contexts">The engine's.</param>
    /// <param name="pattern">What to look for.</param>
    /// <param name="subject">Where.</param>
    /// <param name="start">A byte offset.</param>
    /// <param name="isKnownUtf8">The subject need not be checked again for the u modifier.</param>
    public MatchIterator(PcreContexts contexts, PcrePattern pattern, PhpString subject, int start = 0, bool isKnownUtf8 = false)
    {
        _isKnownUtf8 = isKnownUtf8;
        _contexts = contexts;
        _pattern = pattern;
        _matchData = contexts.RentMatchData(pattern.GroupCount);
        _offsets = Pcre2.GetOffsets(_matchData);
        _subject = subject;
        _position = start;
        Status = PcreStatus.NoMatch;
    }

    /// <summary>Groups set in the current match: those after the last one that took part are not counted.</summary>
    public int Count { get; private set; }

    /// <summary>Why there is no further match: <see cref="PcreStatus.NoMatch"/>, or an error.</summary>
    public PcreStatus Status { get; private set; }

    /// <summary>True when the search ended by an error.</summary>
    public readonly bool Failed => Status != PcreStatus.NoMatch;

    /// <summary>The search ended at a match that ends before it starts: a <c>\K</c> in a lookahead can do that.</summary>
    public bool IsBackward { get; private set; }

    /// <summary>Where the current match begins, in bytes.</summary>
    public readonly int Start => (int)_offsets[0];

    /// <summary>Where the current match ends, in bytes.</summary>
    public readonly int End => (int)_offsets[1];

    /// <summary>The name of the last (*MARK) of the current match, or null.</summary>
    public readonly PhpString? Mark
    {
        get
        {
            byte* mark = _pattern.MayHaveMarks ? Pcre2.GetMark(_matchData) : null;
            return mark == null ? null : PhpString.From(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(mark));
        }
    }

    /// <summary>Where a group starts and ends in the current match.</summary>
    /// <returns>false when the group took no part.</returns>
    public readonly bool TryGetGroup(int group, out int start, out int length)
    {
        nuint from = _offsets[2 * group];
        start = (int)from;
        length = (int)(_offsets[2 * group + 1] - from);
        return from != Pcre2.Unset;
    }

    /// <summary>A group's text; empty when it took no part.</summary>
    public readonly PhpString GroupText(int group)
        => TryGetGroup(group, out int start, out int length) ? _subject.Substring(start, length) : PhpString.Empty;

    /// <summary>Finds the next match.</summary>
    /// <returns>false when there is none; <see cref="Status"/> then says why.</returns>
    public bool Next()
    {
        if (!_started)
        {
            _started = true;
            return Run(_pattern.NeedsUtf8 && !_isKnownUtf8 ? MatchOptions.None : MatchOptions.NoUtfCheck);
        }

        _position = End;
        if (_afterEmpty)
        {
            if (Run(MatchOptions.NoUtfCheck | MatchOptions.NotEmptyAtStart | MatchOptions.Anchored))
                return true;
            if (Failed || _position >= _subject.Length)
                return false;
            _position += _pattern.CharacterLength(_subject.Span, _position);
        }

        return Run(MatchOptions.NoUtfCheck);
    }

    /// <summary>Starts over with another _subject.</summary>
    public void Reset(PhpString next)
    {
        _subject = next;
        _position = 0;
        _started = false;
        IsBackward = false;
        Status = PcreStatus.NoMatch;
    }

    /// <summary>Gives the output vector back.</summary>
    public readonly void Dispose() => _contexts.ReturnMatchData(_matchData, _pattern.GroupCount);

    private bool Run(MatchOptions options)
    {
        int result;
        ReadOnlySpan<byte> bytes = _subject.Span;
        byte none = 0;
        fixed (byte* pinned = bytes)
        {
            byte* text = pinned == null ? &none : pinned;
            result = _pattern.HasJit && options == MatchOptions.NoUtfCheck
                ? Pcre2.JitMatch(_pattern.Code, text, (nuint)bytes.Length, (nuint)_position, options, _matchData, _contexts.Match)
                : Pcre2.Match(_pattern.Code, text, (nuint)bytes.Length, (nuint)_position, options, _matchData, _contexts.Match);
        }

        GC.KeepAlive(_pattern);
        if (result < 0)
        {
            Status = (PcreStatus)result;
            return false;
        }

        if (_offsets[1] < _offsets[0])
        {
            IsBackward = true;
            Status = PcreStatus.Internal;
            return false;
        }

        // 0 means that the vector is too small, which cannot be: it has a pair for every group.
        Count = result == 0 ? _pattern.GroupCount : result;
        _afterEmpty = _offsets[0] == _offsets[1];
        return true;
    }
}
