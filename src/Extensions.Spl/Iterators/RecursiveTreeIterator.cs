using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Shows a RecursiveIterator as lines of a drawn tree: https://www.php.net/manual/en/class.recursivetreeiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveTreeIterator", Parent = "RecursiveIteratorIterator")]
public sealed class RecursiveTreeIterator(PhpClass @class) : RecursiveIteratorIterator(@class)
{
    [PhpConstant]
    public const long BYPASS_CURRENT = 4;

    [PhpConstant]
    public const long BYPASS_KEY = 8;

    [PhpConstant]
    public const long PREFIX_LEFT = 0;

    [PhpConstant]
    public const long PREFIX_MID_HAS_NEXT = 1;

    [PhpConstant]
    public const long PREFIX_MID_LAST = 2;

    [PhpConstant]
    public const long PREFIX_END_HAS_NEXT = 3;

    [PhpConstant]
    public const long PREFIX_END_LAST = 4;

    [PhpConstant]
    public const long PREFIX_RIGHT = 5;

    private readonly PhpString[] _prefixes =
    [
        PhpString.Empty, PhpString.FromLatin1("| "), PhpString.FromLatin1("  "), PhpString.FromLatin1("|-"), PhpString.FromLatin1("\\-"), PhpString.Empty,
    ];

    private PhpString _postfix = PhpString.Empty;

    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        [PhpParameter(Type = "")] PhpObject iterator,
        [PhpParameter(Default = "RecursiveTreeIterator::BYPASS_KEY")] long flags = BYPASS_KEY,
        [PhpParameter(Default = "CachingIterator::CATCH_GET_CHILD")] long cachingIteratorFlags = CachingIterator.CATCH_GET_CHILD,
        [PhpParameter(Default = "RecursiveTreeIterator::SELF_FIRST")] long mode = SELF_FIRST)
    {
        PhpObject inner = RecursiveIterator(engine, iterator);
        PhpClass caching = engine.BuiltInClass("RecursiveCachingIterator");
        PhpObject cached = caching.Allocate();
        caching.Constructor!.Call(engine, cached, caching, [Value.FromObject(inner), Value.FromInt(cachingIteratorFlags)]);
        Construct(engine, cached, mode, flags);
    }

    [PhpMethod(IsTentative = true)]
    public new Value key(Engine engine)
    {
        Value key = CurrentKey(engine);
        return (WalkFlags & BYPASS_KEY) != 0 ? key : Framed(engine, Conversions.ToPhpString(engine, key));
    }

    [PhpMethod(IsTentative = true)]
    public new Value current(Engine engine)
    {
        VerifyConstructed(engine);
        return (WalkFlags & BYPASS_CURRENT) != 0 ? CurrentValue(engine) : Framed(engine, Entry(engine));
    }

    /// <summary>The lines in front of the present element.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpString getPrefix(Engine engine)
    {
        VerifyConstructed(engine);
        return Prefix(engine);
    }

    [PhpMethod(IsTentative = true)]
    public void setPostfix(PhpString postfix) => _postfix = postfix;

    [PhpMethod(IsTentative = true)]
    public void setPrefixPart(Engine engine, long part, PhpString value)
    {
        if (part is < PREFIX_LEFT or > PREFIX_RIGHT)
            throw engine.ArgumentValueError(1, "must be a RecursiveTreeIterator::PREFIX_* constant");
        _prefixes[part] = value;
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getEntry(Engine engine)
    {
        VerifyConstructed(engine);
        return Entry(engine);
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getPostfix(Engine engine)
    {
        VerifyConstructed(engine);
        return _postfix;
    }

    /// <summary>foreach calls the methods, which show more than the walk has.</summary>
    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference) => null;

    private PhpString Entry(Engine engine)
    {
        Value element = CurrentValue(engine);
        return element.IsArray ? PhpString.FromLatin1("Array") : Conversions.ToPhpString(engine, element);
    }

    private PhpString Prefix(Engine engine)
    {
        var text = new ByteBuffer();
        text.Append(_prefixes[PREFIX_LEFT]);
        for (int level = 0; level < Depth; level++)
            text.Append(_prefixes[HasNext(engine, level) ? PREFIX_MID_HAS_NEXT : PREFIX_MID_LAST]);
        text.Append(_prefixes[HasNext(engine, Depth) ? PREFIX_END_HAS_NEXT : PREFIX_END_LAST]);
        text.Append(_prefixes[PREFIX_RIGHT]);
        return text.ToPhpString();
    }

    private bool HasNext(Engine engine, int level) => engine.CallMethod(TargetAt(level), "hasnext").Dereferenced is { IsBool: true, AsBool: true };

    private PhpString Framed(Engine engine, PhpString text)
    {
        var framed = new ByteBuffer();
        framed.Append(Prefix(engine));
        framed.Append(text);
        framed.Append(_postfix);
        return framed.ToPhpString();
    }
}
