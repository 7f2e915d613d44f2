using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Walks over a RecursiveIterator and all its children: https://www.php.net/manual/en/class.recursiveiteratoriterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveIteratorIterator", Interfaces = ["OuterIterator"])]
public partial class RecursiveIteratorIterator(PhpClass @class) : PhpObject(@class)
{
    [PhpConstant]
    public const long LEAVES_ONLY = 0;

    [PhpConstant]
    public const long SELF_FIRST = 1;

    [PhpConstant]
    public const long CHILD_FIRST = 2;

    [PhpConstant]
    public const long CATCH_GET_CHILD = 16;

    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        [PhpParameter(Type = "Traversable", IsUnchecked = true)] PhpObject iterator,
        [PhpParameter(Default = "RecursiveIteratorIterator::LEAVES_ONLY")] long mode = LEAVES_ONLY,
        long flags = 0) =>
        Construct(engine, RecursiveIterator(engine, iterator), mode, flags);

    /// <summary>The iterator itself, or what an IteratorAggregate gives.</summary>
    private protected static PhpObject RecursiveIterator(Engine engine, PhpObject iterator) =>
        iterator.Class.IsSubclassOf(engine.BuiltInClass("IteratorAggregate"))
            ? IteratorIterator.FromAggregate(engine, iterator, iterator.Class)
            : iterator;

    [PhpMethod(IsTentative = true)]
    public void rewind(Engine engine) => Restart(engine);

    [PhpMethod(IsTentative = true)]
    public bool valid(Engine engine) => IsAtElement(engine);

    [PhpMethod(IsTentative = true)]
    public Value key(Engine engine) => Top(engine).Iteration.Key(engine).OrNull;

    [PhpMethod(IsTentative = true)]
    public Value current(Engine engine) => Top(engine).Iteration.Current(engine).OrNull;

    [PhpMethod(IsTentative = true)]
    public void next(Engine engine) => Advance(engine);

    [PhpMethod(IsTentative = true)]
    public long getDepth() => Math.Max(0, _levels.Count - 1);

    /// <summary>The iterator of a depth, by default of the present one; null when there is none.</summary>
    [PhpMethod(IsTentative = true, Returns = "?RecursiveIterator")]
    public Value getSubIterator(Engine engine, long? level = null)
    {
        if (level < 0 || level > getDepth())
            return Value.Null;
        Top(engine);
        return Value.FromObject(_levels[level is { } depth ? (int)depth : _levels.Count - 1].Target);
    }

    [PhpMethod(IsTentative = true, Returns = "RecursiveIterator")]
    public Value getInnerIterator(Engine engine) => Value.FromObject(Top(engine).Target);

    /// <summary>Called at the first rewind().</summary>
    [PhpMethod(IsTentative = true, Returns = "void")]
    public void beginIteration()
    {
    }

    /// <summary>Called when valid() is false for the first time.</summary>
    [PhpMethod(IsTentative = true, Returns = "void")]
    public void endIteration()
    {
    }

    [PhpMethod(IsTentative = true, Returns = "bool")]
    public Value callHasChildren(Engine engine) =>
        _levels.Count == 0 ? Value.False : engine.CallMethod(_levels[^1].Target, "haschildren").OrNull;

    [PhpMethod(IsTentative = true, Returns = "?RecursiveIterator")]
    public Value callGetChildren(Engine engine) => engine.CallMethod(Top(engine).Target, "getchildren").OrNull;

    /// <summary>Called when the walk goes one level down.</summary>
    [PhpMethod(IsTentative = true, Returns = "void")]
    public void beginChildren()
    {
    }

    /// <summary>Called when the walk comes back from a level.</summary>
    [PhpMethod(IsTentative = true, Returns = "void")]
    public void endChildren()
    {
    }

    /// <summary>Called when the next element is there.</summary>
    [PhpMethod(IsTentative = true, Returns = "void")]
    public void nextElement()
    {
    }

    /// <summary>How deep the walk may go; -1 for any depth.</summary>
    [PhpMethod(IsTentative = true)]
    public void setMaxDepth(Engine engine, long maxDepth = -1)
    {
        if (maxDepth < -1)
            throw engine.ArgumentValueError(1, "must be greater than or equal to -1");
        _maxDepth = (int)Math.Min(maxDepth, int.MaxValue);
    }

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public Value getMaxDepth() => _maxDepth == AnyDepth ? Value.False : Value.FromInt(_maxDepth);
}
