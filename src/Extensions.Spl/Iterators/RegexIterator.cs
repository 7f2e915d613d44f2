using MiniPhp.Extensions.Pcre;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Shows what a regular expression matches, or what it makes of it: https://www.php.net/manual/en/class.regexiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RegexIterator", Parent = "FilterIterator")]
[PhpProperty("replacement", Type = "?string", Default = "null")]
public class RegexIterator(PhpClass @class) : FilterIterator(@class)
{
    [PhpConstant]
    public const long USE_KEY = 1;

    [PhpConstant]
    public const long INVERT_MATCH = 2;

    [PhpConstant]
    public const long MATCH = 0;

    [PhpConstant]
    public const long GET_MATCH = 1;

    [PhpConstant]
    public const long ALL_MATCHES = 2;

    [PhpConstant]
    public const long SPLIT = 3;

    [PhpConstant]
    public const long REPLACE = 4;

    private const string ModeProblem =
        "must be RegexIterator::MATCH, RegexIterator::GET_MATCH, RegexIterator::ALL_MATCHES, RegexIterator::SPLIT, or RegexIterator::REPLACE";

    private PhpString _pattern = PhpString.Empty;
    private long _mode;
    private long _flags;
    private long _pregFlags;
    private bool _usesPregFlags;

    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        [PhpParameter(Type = "Iterator")] PhpObject iterator,
        PhpString pattern,
        [PhpParameter(Default = "RegexIterator::MATCH")] long mode = MATCH,
        long flags = 0,
        [PhpParameter(Default = "0")] long? pregFlags = null) =>
        Construct(engine, iterator, pattern, mode, flags, pregFlags, "RegexIterator");

    private protected void Construct(Engine engine, PhpObject iterator, PhpString pattern, long mode, long flags, long? pregFlags, string className)
    {
        VerifyNotConstructed(engine, className);
        if (mode is < MATCH or > REPLACE)
            throw engine.ArgumentValueError(3, ModeProblem);
        string? outer = engine.WarningException;
        engine.WarningException = "InvalidArgumentException";
        try
        {
            PregState.Of(engine).Find(pattern);
        }
        finally
        {
            engine.WarningException = outer;
        }

        _pattern = pattern;
        _mode = mode;
        _flags = flags;
        _pregFlags = pregFlags ?? 0;
        _usesPregFlags = pregFlags is not null;
        Begin(engine, iterator);
    }

    /// <summary>Matches the element, or with USE_KEY its key; all modes but MATCH change the element.</summary>
    [PhpMethod(IsTentative = true)]
    public bool accept(Engine engine)
    {
        VerifyConstructed(engine);
        if (Data.IsUndefined)
            return false;
        bool usesKey = (_flags & USE_KEY) != 0;
        if (!usesKey && Data.Dereferenced.IsArray)
            return false;
        bool isMatch = Apply(engine, Conversions.ToPhpString(engine, (usesKey ? DataKey : Data).OrNull), usesKey);
        return (_flags & INVERT_MATCH) != 0 ? !isMatch : isMatch;
    }

    private bool Apply(Engine engine, PhpString subject, bool usesKey)
    {
        switch (_mode)
        {
            case MATCH:
                return PregMatch.preg_match(engine, _pattern, subject) is { IsInt: true, AsInt: > 0 };
            case GET_MATCH or ALL_MATCHES:
                var matches = new PhpReference(Value.Null);
                long flags = _usesPregFlags ? _pregFlags : 0;
                Value count = _mode == GET_MATCH
                    ? PregMatch.preg_match(engine, _pattern, subject, matches, flags)
                    : PregMatch.preg_match_all(engine, _pattern, subject, matches, flags);
                Slot.Replace(engine, ref Data, matches.Value);
                engine.Lifetime.Release(matches.Value);
                return count.IsInt && count.AsInt > 0;
            case SPLIT:
                Value pieces = PregSplit.preg_split(engine, _pattern, subject, -1, _pregFlags);
                Slot.Replace(engine, ref Data, pieces);
                return pieces.IsArray && pieces.AsArray.Count > 1;
            default:
                return ReplaceMatches(engine, subject, usesKey);
        }
    }

    private bool ReplaceMatches(Engine engine, PhpString subject, bool usesKey)
    {
        Value replacement = ObjectAccess.Read(engine, this, "replacement", Class);
        var count = new PhpReference(Value.Null);
        Value replaced = PregReplace.preg_replace(engine, _pattern, Conversions.ToPhpString(engine, replacement), subject, -1, count);
        if (!replaced.IsString)
            return false;
        Slot.Replace(engine, ref usesKey ? ref DataKey : ref Data, replaced);
        return count.Value is { IsInt: true, AsInt: > 0 };
    }

    [PhpMethod(IsTentative = true)]
    public long getMode(Engine engine)
    {
        VerifyConstructed(engine);
        return _mode;
    }

    [PhpMethod(IsTentative = true)]
    public void setMode(Engine engine, long mode)
    {
        if (mode is < MATCH or > REPLACE)
            throw engine.ArgumentValueError(1, ModeProblem);
        VerifyConstructed(engine);
        _mode = mode;
    }

    [PhpMethod(IsTentative = true)]
    public long getFlags(Engine engine)
    {
        VerifyConstructed(engine);
        return _flags;
    }

    [PhpMethod(IsTentative = true)]
    public void setFlags(Engine engine, long flags)
    {
        VerifyConstructed(engine);
        _flags = flags;
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getRegex(Engine engine)
    {
        VerifyConstructed(engine);
        return _pattern;
    }

    [PhpMethod(IsTentative = true)]
    public long getPregFlags(Engine engine)
    {
        VerifyConstructed(engine);
        return _usesPregFlags ? _pregFlags : 0;
    }

    [PhpMethod(IsTentative = true)]
    public void setPregFlags(Engine engine, long pregFlags)
    {
        VerifyConstructed(engine);
        _pregFlags = pregFlags;
        _usesPregFlags = true;
    }

    /// <summary>The arguments after the iterator that make an iterator like this one.</summary>
    private protected Value[] ArgumentsFor(Value children) =>
        [children, Value.FromString(_pattern), Value.FromInt(_mode), Value.FromInt(_flags), Value.FromInt(_pregFlags)];
}

/// <summary>https://www.php.net/manual/en/class.recursiveregexiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveRegexIterator", Parent = "RegexIterator", Interfaces = ["RecursiveIterator"])]
public sealed class RecursiveRegexIterator(PhpClass @class) : RegexIterator(@class)
{
    [PhpMethod(Returns = "")]
    public new void __construct(
        Engine engine,
        [PhpParameter(Type = "RecursiveIterator")] PhpObject iterator,
        PhpString pattern,
        [PhpParameter(Default = "RecursiveRegexIterator::MATCH")] long mode = MATCH,
        long flags = 0,
        [PhpParameter(Default = "0")] long? pregFlags = null) =>
        Construct(engine, iterator, pattern, mode, flags, pregFlags, "RecursiveRegexIterator");

    /// <summary>An array is accepted unless it is empty.</summary>
    [PhpMethod(IsTentative = true)]
    public new bool accept(Engine engine)
    {
        VerifyConstructed(engine);
        if (Data.IsUndefined)
            return false;
        return Data.Dereferenced is { IsArray: true } array ? array.AsArray.Count > 0 : base.accept(engine);
    }

    [PhpMethod(IsTentative = true, Returns = "bool")]
    public Value hasChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return CallInner(engine, "haschildren");
    }

    [PhpMethod(IsTentative = true, Returns = "RecursiveRegexIterator")]
    public Value getChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return MakeLike(engine, Class, ArgumentsFor(CallInner(engine, "getchildren")));
    }
}
