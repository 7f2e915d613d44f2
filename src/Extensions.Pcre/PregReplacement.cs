using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>
/// One replacing call: what to look for and what to put there, applied to one or many subjects. Counts the replacements.
/// </summary>
internal sealed class PregReplacement
{
    private readonly Engine _engine;
    private readonly PregState _state;
    private readonly Value _patterns;
    private readonly Value _replacements;
    private readonly PhpCallable? _callback;
    private readonly long _flags;
    private readonly long _limit;

    /// <summary>Replaces by text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="patterns">A string, or an array of them, applied one after the other.</param>
    /// <param name="replacements">A string, or an array of them, paired with the patterns; missing ones are "".</param>
    /// <param name="limit">Replacements for each pattern and subject; -1 for all.</param>
    public PregReplacement(Engine engine, Value patterns, Value replacements, long limit)
    {
        _engine = engine;
        _state = PregState.Of(engine);
        _patterns = patterns;
        _replacements = replacements;
        _limit = limit;
    }

    /// <summary>Replaces by what a callback returns for the groups of each match; <paramref name="flags"/> as for preg_match.</summary>
    public PregReplacement(Engine engine, Value patterns, PhpCallable callback, long limit, long flags)
        : this(engine, patterns, default, limit)
    {
        _callback = callback;
        _flags = flags;
    }

    /// <summary>Replacements so far, over all subjects.</summary>
    public long Count { get; private set; }

    /// <summary>Replaces in a string, or in each element of an array, whose keys are kept.</summary>
    /// <param name="subject">A string or an array.</param>
    /// <param name="onlyChanged">Leave out subjects without a match (preg_filter).</param>
    /// <returns>A string or null; an array without the subjects that failed.</returns>
    public Value Apply(Value subject, bool onlyChanged = false)
    {
        if (!subject.TryGetArray(out PhpArray? subjects))
            return ApplyTo(Conversions.ToPhpString(_engine, subject), onlyChanged);

        var results = new PhpArray(subjects.Count);
        foreach (var (key, element) in subjects)
        {
            if (ApplyTo(Conversions.ToPhpString(_engine, element), onlyChanged) is { } result)
                results.Set(key, result);
        }

        return results;
    }

    private PhpString? ApplyTo(PhpString subject, bool onlyChanged)
    {
        long before = Count;
        PhpString? result = _patterns.TryGetArray(out PhpArray? patterns)
            ? ApplyAll(patterns, subject)
            : ApplyOne(_patterns.AsString, _replacements, subject);
        return onlyChanged && Count == before ? null : result;
    }

    private PhpString? ApplyAll(PhpArray patterns, PhpString subject)
    {
        bool paired = _replacements.TryGetArray(out PhpArray? replacements);
        int position = -1;
        PhpString? result = subject;
        foreach (var (_, element) in patterns)
        {
            PhpString pattern = Conversions.ToPhpString(_engine, element);
            Value replacement = _replacements;
            if (paired)
            {
                position = replacements!.SkipRemoved(position + 1);
                replacement = position < replacements.EndPosition
                    ? Conversions.ToPhpString(_engine, replacements.SlotAt(position).Dereferenced)
                    : Value.EmptyString;
            }

            result = ApplyOne(pattern, replacement, result);
            if (result is null)
                return null;
        }

        return result;
    }

    private PhpString? ApplyOne(PhpString pattern, Value replacement, PhpString subject)
    {
        if (_state.Find(pattern) is not { } compiled)
            return null;

        _state.LastError = PregError.None;
        var match = new MatchIterator(_state.Contexts, compiled, subject);
        try
        {
            return Replace(ref match, compiled, replacement, subject);
        }
        finally
        {
            match.Dispose();
        }
    }

    private PhpString? Replace(ref MatchIterator match, PcrePattern pattern, Value replacement, PhpString subject)
    {
        var template = new ReplacementText(_callback is null ? replacement.AsString : PhpString.Empty);
        var groups = new GroupArrays(pattern, _flags);
        var result = new ByteBuilder(stackalloc byte[256]);
        int copied = 0;
        long left = _limit;
        for (; left != 0 && match.Next(); left--)
        {
            Count++;
            result.Append(subject.Span[copied..match.Start]);
            copied = match.End;
            if (_callback is null)
                template.AppendTo(ref result, match, subject);
            else
                result.Append(Conversions.ToPhpString(_engine, _callback.Call(_engine, groups.ForMatch(match)).OrNull).Span);
        }

        if (match.Failed)
        {
            _state.Note(match.Status);
            result.Dispose();
            return null;
        }

        if (left == _limit)
            return subject;
        result.Append(subject.Span[copied..]);
        return result.ToPhpString();
    }
}
