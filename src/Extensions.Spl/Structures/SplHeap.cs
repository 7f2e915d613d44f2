using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>https://www.php.net/manual/en/class.splheap.php. The methods that both kinds of heap declare are in <see cref="HeapObject"/>.</summary>
[PhpExtension("SPL")]
[PhpClass("SplHeap", Interfaces = ["Iterator", "Countable"], IsAbstract = true)]
public class SplHeap(PhpClass @class) : HeapObject(@class)
{
    [PhpMethod(IsTentative = true)]
    public Value extract(Engine engine)
    {
        HeapTree.Element first = TakeFirst(engine);
        engine.Lifetime.Release(first.Data);
        return first.Data.OrNull;
    }

    [PhpMethod(IsTentative = true)]
    public bool insert(Engine engine, Value value)
    {
        Tree.Verify(engine, forChange: true);
        Tree.Insert(engine, InsertionOrder, value, Value.Undefined);
        return true;
    }

    [PhpMethod(IsTentative = true)]
    public bool recoverFromCorruption() => Recover();

    /// <summary>Positive when the first value is to come out first.</summary>
    [PhpMethod(Name = "compare", IsAbstract = true, IsTentative = true, Visibility = MemberFlags.Protected)]
    public long CompareValues(Engine engine, Value value1, Value value2) =>
        Conversions.ToInt(engine, engine.CallMethod(this, "compare", value1, value2).Dereferenced);

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo() => DebugInfo("SplHeap");

    private protected override Value Shown(HeapTree.Element element) => element.Data.OrNull;

    private protected override Value Described(HeapTree.Element element) => element.Data;

    private protected override int CompareNatively(Engine engine, in HeapTree.Element left, in HeapTree.Element right) =>
        Comparison.Compare(engine, left.Data.Dereferenced, right.Data.Dereferenced);

    private protected override long CompareByMethod(Engine engine, in HeapTree.Element left, in HeapTree.Element right) =>
        CompareValues(engine, left.Data.Dereferenced, right.Data.Dereferenced);
}

/// <summary>https://www.php.net/manual/en/class.splminheap.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplMinHeap", Parent = "SplHeap")]
public sealed class SplMinHeap(PhpClass @class) : SplHeap(@class)
{
    [PhpMethod(IsTentative = true, Visibility = MemberFlags.Protected)]
    public long compare(Engine engine, Value value1, Value value2) => Comparison.Compare(engine, value2, value1);

    private protected override int CompareNatively(Engine engine, in HeapTree.Element left, in HeapTree.Element right) =>
        base.CompareNatively(engine, right, left);
}

/// <summary>https://www.php.net/manual/en/class.splmaxheap.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplMaxHeap", Parent = "SplHeap")]
public sealed class SplMaxHeap(PhpClass @class) : SplHeap(@class)
{
    [PhpMethod(IsTentative = true, Visibility = MemberFlags.Protected)]
    public long compare(Engine engine, Value value1, Value value2) => Comparison.Compare(engine, value1, value2);
}

/// <summary>https://www.php.net/manual/en/class.splpriorityqueue.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplPriorityQueue", Interfaces = ["Iterator", "Countable"])]
public sealed class SplPriorityQueue : HeapObject
{
    [PhpConstant]
    public const long EXTR_BOTH = 3;

    [PhpConstant]
    public const long EXTR_PRIORITY = 2;

    [PhpConstant]
    public const long EXTR_DATA = 1;

    public SplPriorityQueue(PhpClass @class) : base(@class) => ShownFlags = EXTR_DATA;

    /// <summary>Positive when the first priority is the higher one.</summary>
    [PhpMethod(IsTentative = true)]
    public long compare(Engine engine, Value priority1, Value priority2) => Comparison.Compare(engine, priority1, priority2);

    [PhpMethod(Returns = "")]
    public bool insert(Engine engine, Value value, Value priority)
    {
        Tree.Verify(engine, forChange: true);
        Tree.Insert(engine, InsertionOrder, value, priority);
        return true;
    }

    /// <summary>Says what top(), extract() and current() give.</summary>
    [PhpMethod(IsTentative = true)]
    public long setExtractFlags(Engine engine, long flags)
    {
        flags &= EXTR_BOTH;
        if (flags == 0)
            throw engine.Error("RuntimeException", "Must specify at least one extract flag");
        ShownFlags = flags;
        return flags;
    }

    [PhpMethod(IsTentative = true)]
    public Value extract(Engine engine)
    {
        HeapTree.Element first = TakeFirst(engine);
        Value shown = Shown(first);
        HeapTree.Release(engine, first);
        return shown;
    }

    [PhpMethod(Returns = "")]
    public bool recoverFromCorruption() => Recover();

    [PhpMethod(IsTentative = true)]
    public long getExtractFlags() => ShownFlags;

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo() => DebugInfo("SplPriorityQueue");

    private protected override Value Shown(HeapTree.Element element) => ShownFlags switch
    {
        EXTR_BOTH => Described(element),
        EXTR_PRIORITY => element.Priority.OrNull,
        _ => element.Data.OrNull,
    };

    private protected override Value Described(HeapTree.Element element)
    {
        var both = new PhpArray();
        both.Set("data", element.Data);
        both.Set("priority", element.Priority);
        return both;
    }

    private protected override int CompareNatively(Engine engine, in HeapTree.Element left, in HeapTree.Element right) =>
        Comparison.Compare(engine, left.Priority.Dereferenced, right.Priority.Dereferenced);

    private protected override long CompareByMethod(Engine engine, in HeapTree.Element left, in HeapTree.Element right) => Conversions.ToInt(
        engine, engine.CallMethod(this, "compare", left.Priority.Dereferenced, right.Priority.Dereferenced).Dereferenced);
}
