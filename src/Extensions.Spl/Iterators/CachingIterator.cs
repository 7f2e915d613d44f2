using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Is one element behind its inner iterator, so that it knows whether there is a next one: https://www.php.net/manual/en/class.cachingiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("CachingIterator", Parent = "IteratorIterator", Interfaces = ["ArrayAccess", "Countable", "Stringable"])]
public class CachingIterator(PhpClass @class) : IteratorIterator(@class)
{
    [PhpConstant]
    public const long CALL_TOSTRING = 1;

    [PhpConstant]
    public const long CATCH_GET_CHILD = 16;

    [PhpConstant]
    public const long TOSTRING_USE_KEY = 2;

    [PhpConstant]
    public const long TOSTRING_USE_CURRENT = 4;

    [PhpConstant]
    public const long TOSTRING_USE_INNER = 8;

    [PhpConstant]
    public const long FULL_CACHE = 256;

    private const long PublicFlags = 0xffff;

    /// <summary>Shown among the flags while there is an element.</summary>
    private const long IsAtElement = 0x10000;
    private const long StringFlags = CALL_TOSTRING | TOSTRING_USE_KEY | TOSTRING_USE_CURRENT | TOSTRING_USE_INNER;
    private const string FlagProblem = "must contain only one of CachingIterator::CALL_TOSTRING, CachingIterator::TOSTRING_USE_KEY, "
        + "CachingIterator::TOSTRING_USE_CURRENT, or CachingIterator::TOSTRING_USE_INNER";

    private long _flags;
    private PhpString? _text;

    /// <summary>All elements since the last rewind, with FULL_CACHE. Held.</summary>
    private Value _cache = Value.FromArray(new PhpArray { Holders = 1 });

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator, [PhpParameter(Default = "CachingIterator::CALL_TOSTRING")] long flags = CALL_TOSTRING) =>
        Construct(engine, iterator, flags, "CachingIterator");

    private protected void Construct(Engine engine, PhpObject iterator, long flags, string className)
    {
        VerifyNotConstructed(engine, className);
        if (!IsOneAtMost(flags))
            throw engine.ArgumentValueError(2, FlagProblem);
        _flags |= flags & PublicFlags;
        Begin(engine, iterator);
    }

    [PhpMethod(IsTentative = true)]
    public new void rewind(Engine engine)
    {
        VerifyConstructed(engine);
        RewindInner(engine);
        Slot.Replace(engine, ref _cache, Value.FromArray(new PhpArray()));
        Advance(engine);
    }

    [PhpMethod(IsTentative = true)]
    public new bool valid(Engine engine)
    {
        VerifyConstructed(engine);
        return (_flags & IsAtElement) != 0;
    }

    [PhpMethod(IsTentative = true)]
    public new void next(Engine engine)
    {
        VerifyConstructed(engine);
        Advance(engine);
    }

    [PhpMethod(IsTentative = true)]
    public bool hasNext(Engine engine)
    {
        VerifyConstructed(engine);
        return IsInnerValid(engine);
    }

    [PhpMethod]
    public PhpString __toString(Engine engine)
    {
        VerifyConstructed(engine);
        if ((_flags & StringFlags) == 0)
            throw engine.Error("BadMethodCallException", Class.PrintedName + " does not fetch string value (see CachingIterator::__construct)");
        if ((_flags & TOSTRING_USE_KEY) != 0)
            return Conversions.ToPhpString(engine, DataKey.OrNull);
        if ((_flags & TOSTRING_USE_CURRENT) != 0)
            return Conversions.ToPhpString(engine, Data.OrNull);
        return _text ?? PhpString.Empty;
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
        if (!IsOneAtMost(flags))
            throw engine.ArgumentValueError(1, FlagProblem);
        long unset = _flags & ~flags;
        if ((unset & CALL_TOSTRING) != 0)
            throw engine.Error("InvalidArgumentException", "Unsetting flag CALL_TO_STRING is not possible");
        if ((unset & TOSTRING_USE_INNER) != 0)
            throw engine.Error("InvalidArgumentException", "Unsetting flag TOSTRING_USE_INNER is not possible");
        if ((flags & ~_flags & FULL_CACHE) != 0)
            Slot.Replace(engine, ref _cache, Value.FromArray(new PhpArray()));
        _flags = (_flags & ~PublicFlags) | (flags & PublicFlags);
    }

    [PhpMethod(IsTentative = true)]
    public Value offsetGet(Engine engine, [PhpParameter(Type = "")] PhpString key)
    {
        Value found = Cache(engine)[ArrayKey.From(key)];
        if (!found.IsUndefined)
            return found;
        engine.Warning("Undefined array key \"" + key.ToLatin1() + "\"");
        return Value.Null;
    }

    [PhpMethod(IsTentative = true)]
    public void offsetSet(Engine engine, [PhpParameter(Type = "")] PhpString key, Value value)
    {
        Cache(engine);
        Store(engine, ArrayKey.From(key), value);
    }

    [PhpMethod(IsTentative = true)]
    public void offsetUnset(Engine engine, [PhpParameter(Type = "")] PhpString key)
    {
        Cache(engine);
        Slot.WritableArray(ref _cache)!.Remove(ArrayKey.From(key), out Value removed);
        engine.Lifetime.Release(removed);
    }

    [PhpMethod(IsTentative = true)]
    public bool offsetExists(Engine engine, [PhpParameter(Type = "")] PhpString key) => Cache(engine).ContainsKey(ArrayKey.From(key));

    [PhpMethod(IsTentative = true)]
    public PhpArray getCache(Engine engine) => Cache(engine);

    [PhpMethod(IsTentative = true)]
    public long count(Engine engine) => Cache(engine).Count;

    private static bool IsOneAtMost(long flags) => System.Numerics.BitOperations.PopCount((ulong)(flags & StringFlags)) <= 1;

    private PhpArray Cache(Engine engine)
    {
        VerifyConstructed(engine);
        if ((_flags & FULL_CACHE) == 0)
            throw engine.Error("BadMethodCallException", Class.PrintedName + " does not use a full cache (see CachingIterator::__construct)");
        return _cache.AsArray;
    }

    private void Store(Engine engine, ArrayKey key, Value value) => Slot.WritableArray(ref _cache)!.Replace(engine, key, value);

    private protected bool CatchesChildren => (_flags & CATCH_GET_CHILD) != 0;

    private protected long ChildFlags => _flags & PublicFlags;

    /// <summary>Takes over the inner iterator's element and moves that iterator on.</summary>
    private void Advance(Engine engine)
    {
        if (!Fetch(engine))
        {
            _flags &= ~IsAtElement;
            return;
        }

        _flags |= IsAtElement;
        if ((_flags & FULL_CACHE) != 0)
        {
            if (!Conversions.TryToArrayKey(engine, DataKey.Dereferenced, out ArrayKey key))
                throw engine.TypeError("Illegal offset type");
            Store(engine, key, Data.Dereferenced);
        }

        FetchChildren(engine);
        if ((_flags & TOSTRING_USE_INNER) != 0)
            _text = Conversions.ToPhpString(engine, Value.FromObject(Inner!));
        else if ((_flags & CALL_TOSTRING) != 0)
            _text = Conversions.ToPhpString(engine, Data.Dereferenced);
        Iteration(engine).Next(engine);
        Position++;
    }

    private protected virtual void FetchChildren(Engine engine)
    {
    }

    private protected override void Forget(Engine engine)
    {
        base.Forget(engine);
        _text = null;
    }

    protected internal override void OnDestroyed()
    {
        base.OnDestroyed();
        Slot.Clear(Class.Engine, ref _cache);
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        base.VisitHeld(visit);
        visit(_cache);
    }
}

/// <summary>https://www.php.net/manual/en/class.recursivecachingiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveCachingIterator", Parent = "CachingIterator", Interfaces = ["RecursiveIterator"])]
public sealed class RecursiveCachingIterator(PhpClass @class) : CachingIterator(@class)
{
    /// <summary>A RecursiveCachingIterator around the present element's children; undefined when it has none. Held.</summary>
    private Value _children = Value.Undefined;

    [PhpMethod(Returns = "")]
    public new void __construct(Engine engine, [PhpParameter(Type = "RecursiveIterator")] PhpObject iterator, [PhpParameter(Default = "RecursiveCachingIterator::CALL_TOSTRING")] long flags = CALL_TOSTRING) =>
        Construct(engine, iterator, flags, "RecursiveCachingIterator");

    [PhpMethod(IsTentative = true)]
    public bool hasChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return !_children.IsUndefined;
    }

    [PhpMethod(IsTentative = true, Returns = "?RecursiveCachingIterator")]
    public Value getChildren(Engine engine)
    {
        VerifyConstructed(engine);
        return _children.OrNull;
    }

    private protected override void FetchChildren(Engine engine) => Catching.Try(engine, CatchesChildren, () =>
    {
        if (!Conversions.ToBool(CallInner(engine, "haschildren")))
            return;
        Value children = CallInner(engine, "getchildren");
        Slot.Replace(engine, ref _children, MakeLike(engine, engine.BuiltInClass("RecursiveCachingIterator"), children, Value.FromInt(ChildFlags)));
    });

    private protected override void Forget(Engine engine)
    {
        base.Forget(engine);
        Slot.Clear(engine, ref _children);
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        base.VisitHeld(visit);
        visit(_children);
    }
}
