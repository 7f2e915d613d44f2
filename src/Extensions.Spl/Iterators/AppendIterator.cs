using MiniPhp.Extensions.Spl.Arrays;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Shows several iterators one after the other: https://www.php.net/manual/en/class.appenditerator.php</summary>
[PhpExtension("SPL")]
[PhpClass("AppendIterator", Parent = "IteratorIterator")]
public sealed class AppendIterator(PhpClass @class) : IteratorIterator(@class)
{
    /// <summary>The iterators; it stands at the present one. Held.</summary>
    private ArrayIterator? _iterators;

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine)
    {
        VerifyNotConstructed(engine, "AppendIterator");
        _iterators = (ArrayIterator)engine.BuiltInClass("ArrayIterator").Allocate();
        _iterators.Holders++;
        Begin(engine, null);
    }

    [PhpMethod(IsTentative = true)]
    public void append(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator)
    {
        VerifyConstructed(engine);
        ArrayIterator iterators = _iterators!;
        bool isPast = iterators.IsAtElement && !IsInnerValid(engine);
        iterators.append(engine, Value.FromObject(iterator));
        if (isPast)
            iterators.MoveToNext();
        if (HasIteration && IsInnerValid(engine))
            return;
        if (!iterators.IsAtElement)
            iterators.MoveToStart();
        do
            GoToInner(engine);
        while (Inner != iterator);
        FetchFirst(engine);
    }

    [PhpMethod(IsTentative = true)]
    public new void rewind(Engine engine)
    {
        VerifyConstructed(engine);
        _iterators!.MoveToStart();
        if (GoToInner(engine))
            FetchFirst(engine);
    }

    [PhpMethod(IsTentative = true)]
    public new bool valid(Engine engine)
    {
        VerifyConstructed(engine);
        return !Data.IsUndefined;
    }

    [PhpMethod(IsTentative = true)]
    public new Value current(Engine engine)
    {
        VerifyConstructed(engine);
        Fetch(engine);
        return Data.OrNull;
    }

    [PhpMethod(IsTentative = true)]
    public new void next(Engine engine)
    {
        VerifyConstructed(engine);
        if (IsInnerValid(engine))
            NextInner(engine);
        FetchFirst(engine);
    }

    /// <summary>Which iterator is the present one; null past the last.</summary>
    [PhpMethod(IsTentative = true, Returns = "?int")]
    public Value getIteratorIndex(Engine engine)
    {
        VerifyConstructed(engine);
        return _iterators!.CurrentKey;
    }

    [PhpMethod(IsTentative = true, Returns = "ArrayIterator")]
    public Value getArrayIterator(Engine engine)
    {
        VerifyConstructed(engine);
        return Value.FromObject(_iterators!);
    }

    /// <summary>Makes the iterator at which the list stands the inner one, rewound; false at the list's end.</summary>
    private bool GoToInner(Engine engine)
    {
        Forget(engine);
        SetInner(engine, null);
        if (!_iterators!.IsAtElement)
            return false;
        SetInner(engine, _iterators.CurrentElement.AsObject);
        RewindInner(engine);
        return true;
    }

    /// <summary>Takes over the element of the inner iterator, or of the first one behind it that has any.</summary>
    private void FetchFirst(Engine engine)
    {
        while (!IsInnerValid(engine))
        {
            _iterators!.MoveToNext();
            if (!GoToInner(engine))
                return;
        }

        Fetch(engine, checkFirst: false);
    }

    protected internal override void OnDestroyed()
    {
        base.OnDestroyed();
        if (_iterators is null)
            return;
        Class.Engine.Lifetime.Release(Value.FromObject(_iterators));
        _iterators = null;
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        base.VisitHeld(visit);
        if (_iterators is not null)
            visit(Value.FromObject(_iterators));
    }
}
