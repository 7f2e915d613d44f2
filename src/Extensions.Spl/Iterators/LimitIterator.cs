using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Shows a part of another iterator: https://www.php.net/manual/en/class.limititerator.php</summary>
[PhpExtension("SPL")]
[PhpClass("LimitIterator", Parent = "IteratorIterator")]
public sealed class LimitIterator(PhpClass @class) : IteratorIterator(@class)
{
    private const long Unlimited = -1;

    private long _offset;
    private long _limit = Unlimited;

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator, long offset = 0, long limit = -1)
    {
        VerifyNotConstructed(engine, "LimitIterator");
        if (offset < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        if (limit < Unlimited)
            throw engine.ArgumentValueError(3, "must be greater than or equal to -1");
        _offset = offset;
        _limit = limit;
        Begin(engine, iterator);
    }

    [PhpMethod(IsTentative = true)]
    public new void rewind(Engine engine)
    {
        VerifyConstructed(engine);
        RewindInner(engine);
        SeekTo(engine, _offset);
    }

    [PhpMethod(IsTentative = true)]
    public new bool valid(Engine engine)
    {
        VerifyConstructed(engine);
        return IsWithinLimit && !Data.IsUndefined;
    }

    [PhpMethod(IsTentative = true)]
    public new void next(Engine engine)
    {
        VerifyConstructed(engine);
        NextInner(engine);
        if (IsWithinLimit)
            Fetch(engine);
    }

    /// <summary>Goes to a position of the inner iterator; returns where that ended.</summary>
    [PhpMethod(IsTentative = true)]
    public long seek(Engine engine, long offset)
    {
        VerifyConstructed(engine);
        SeekTo(engine, offset);
        return Position;
    }

    [PhpMethod(IsTentative = true)]
    public long getPosition(Engine engine)
    {
        VerifyConstructed(engine);
        return Position;
    }

    private bool IsWithinLimit => _limit == Unlimited || Position < unchecked(_offset + _limit);

    private void SeekTo(Engine engine, long position)
    {
        Forget(engine);
        if (position < _offset)
            throw engine.Error("OutOfBoundsException", "Cannot seek to " + position + " which is below the offset " + _offset);
        if (_limit != Unlimited && position >= unchecked(_offset + _limit))
            throw engine.Error("OutOfBoundsException", "Cannot seek to " + position + " which is behind offset " + _offset + " plus count " + _limit);
        if (position != Position && Inner!.Class.IsSubclassOf(engine.BuiltInClass("SeekableIterator")))
        {
            engine.Lifetime.Watch(CallInner(engine, "seek", Value.FromInt(position)));
            Position = position;
            if (IsWithinLimit && IsInnerValid(engine))
                Fetch(engine, checkFirst: false);
            return;
        }

        // Other iterators go forward only; going back begins anew.
        if (position < Position)
            RewindInner(engine);
        while (position > Position && IsInnerValid(engine))
            NextInner(engine);
        if (IsInnerValid(engine))
            Fetch(engine);
    }
}
