using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>What SplHeap and SplPriorityQueue share.</summary>
public abstract class HeapObject : PhpObject
{
    private readonly HeapTree _tree = new();
    private readonly HeapTree.Order _order;

    private protected HeapObject(PhpClass @class) : base(@class) =>
        _order = @class.IsUser && @class.FindMethod("compare") is { IsUser: true }
            ? (Engine engine, in HeapTree.Element left, in HeapTree.Element right) => Math.Sign(CompareByMethod(engine, left, right))
            : CompareNatively;

    internal HeapTree Tree => _tree;

    internal HeapTree.Order InsertionOrder => _order;

    private protected long ShownFlags { get; set; }

    /// <summary>What current(), top() and extract() give for an element.</summary>
    private protected abstract Value Shown(HeapTree.Element element);

    /// <summary>An element as dumps show it.</summary>
    private protected abstract Value Described(HeapTree.Element element);

    private protected abstract int CompareNatively(Engine engine, in HeapTree.Element left, in HeapTree.Element right);

    private protected abstract long CompareByMethod(Engine engine, in HeapTree.Element left, in HeapTree.Element right);

    /// <summary>The element that comes out next, which stays.</summary>
    [PhpMethod(IsTentative = true)]
    public Value top(Engine engine)
    {
        _tree.Verify(engine, forChange: false);
        return _tree.Count > 0 ? Shown(_tree[0]) : throw engine.Error("RuntimeException", "Can't peek at an empty heap");
    }

    [PhpMethod(IsTentative = true)]
    public long count() => _tree.Count;

    [PhpMethod(IsTentative = true)]
    public bool isEmpty() => _tree.Count == 0;

    [PhpMethod(IsTentative = true)]
    public void rewind()
    {
    }

    [PhpMethod(IsTentative = true)]
    public Value current() => _tree.Count == 0 ? Value.Null : Shown(_tree[0]);

    [PhpMethod(IsTentative = true)]
    public long key() => _tree.Count - 1;

    /// <summary>Takes the first element out.</summary>
    [PhpMethod(IsTentative = true)]
    public void next(Engine engine)
    {
        if (_tree.TakeFirst(engine, _order, out HeapTree.Element first))
            HeapTree.Release(engine, first);
    }

    [PhpMethod(IsTentative = true)]
    public bool valid() => _tree.Count != 0;

    [PhpMethod(IsTentative = true)]
    public bool isCorrupted() => _tree.IsCorrupted;

    private protected bool Recover()
    {
        _tree.IsCorrupted = false;
        return true;
    }

    internal HeapTree.Element TakeFirst(Engine engine)
    {
        _tree.Verify(engine, forChange: true);
        return _tree.TakeFirst(engine, _order, out HeapTree.Element first)
            ? first
            : throw engine.Error("RuntimeException", "Can't extract from an empty heap");
    }

    private protected PhpArray DebugInfo(string declaringClass)
    {
        PhpArray info = Conversions.PropertiesOf(this, asSymbols: false);
        string prefix = "\0" + declaringClass + "\0";
        var elements = new PhpArray(_tree.Count);
        for (int i = 0; i < _tree.Count; i++)
            elements.Append(Described(_tree[i]));
        info.Set(ArrayKey.Literal(PhpString.FromLatin1(prefix + "flags")), Value.FromInt(ShownFlags));
        info.Set(ArrayKey.Literal(PhpString.FromLatin1(prefix + "isCorrupted")), Value.FromBool(_tree.IsCorrupted));
        info.Set(ArrayKey.Literal(PhpString.FromLatin1(prefix + "heap")), elements);
        return info;
    }

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference) =>
        IterationMethods.AreNative(engine, Class, byReference) ? new Iteration(this) : null;

    protected internal override PhpObject CreateCopy()
    {
        var copy = (HeapObject)Class.Allocate();
        _tree.CopyTo(copy._tree);
        copy.ShownFlags = ShownFlags;
        return copy;
    }

    protected internal override void OnDestroyed() => _tree.Clear(Class.Engine);

    protected internal override void VisitHeld(Action<Value> visit) => _tree.VisitHeld(visit);

    /// <summary>foreach: takes the elements out.</summary>
    private sealed class Iteration : ObjectIterator
    {
        private readonly HeapObject _target;

        public Iteration(HeapObject target)
        {
            _target = target;
            target.Holders++;
        }

        public override void Rewind(Engine engine)
        {
        }

        public override bool IsValid(Engine engine) => _target.valid();

        public override Value Current(Engine engine)
        {
            _target._tree.Verify(engine, forChange: false);
            return _target.current();
        }

        public override Value Key(Engine engine) => Value.FromInt(_target.key());

        public override void Next(Engine engine)
        {
            _target._tree.Verify(engine, forChange: false);
            _target.next(engine);
        }

        protected override void Release(Engine engine) => engine.Lifetime.Release(Value.FromObject(_target));
    }
}
