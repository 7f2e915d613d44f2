using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>https://www.php.net/manual/en/class.spldoublylinkedlist.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplDoublyLinkedList", Interfaces = ["Iterator", "Countable", "ArrayAccess", "Serializable"])]
public partial class SplDoublyLinkedList : PhpObject
{
    [PhpConstant]
    public const long IT_MODE_LIFO = 2;

    [PhpConstant]
    public const long IT_MODE_FIFO = 0;

    [PhpConstant]
    public const long IT_MODE_DELETE = 1;

    [PhpConstant]
    public const long IT_MODE_KEEP = 0;

    /// <summary>The direction of a walk cannot be changed.</summary>
    private protected const long IsDirectionFixed = 4;

    private const long ModeMask = IT_MODE_LIFO | IT_MODE_DELETE;

    private readonly NodeList _nodes = new();
    private readonly NodeCursor _cursor;
    private long _flags;

    public SplDoublyLinkedList(PhpClass @class) : this(@class, 0)
    {
    }

    private protected SplDoublyLinkedList(PhpClass @class, long flags) : base(@class)
    {
        _flags = flags;
        _cursor = new NodeCursor(_nodes);
    }

    /// <summary>Adds an element before the one that has the index now.</summary>
    [PhpMethod(IsTentative = true)]
    public void add(Engine engine, long index, Value value)
    {
        if (index < 0 || index > _nodes.Count)
            throw OutOfRange(engine);
        if (index == _nodes.Count)
            _nodes.AddLast(value);
        else
            _nodes.AddBefore(NodeAt(index), value);
    }

    /// <summary>Takes the last element out.</summary>
    [PhpMethod(IsTentative = true)]
    public Value pop(Engine engine) => TakeOut(engine, _nodes.Last, "Can't pop from an empty datastructure");

    /// <summary>Takes the first element out.</summary>
    [PhpMethod(IsTentative = true)]
    public Value shift(Engine engine) => Shift(engine);

    private protected Value Shift(Engine engine) => TakeOut(engine, _nodes.First, "Can't shift from an empty datastructure");

    [PhpMethod(IsTentative = true)]
    public void push(Value value) => Push(value);

    private protected void Push(Value value) => _nodes.AddLast(value);

    [PhpMethod(IsTentative = true)]
    public void unshift(Value value) => _nodes.AddFirst(value);

    /// <summary>The last element.</summary>
    [PhpMethod(IsTentative = true)]
    public Value top(Engine engine) =>
        _nodes.Last?.Data.OrNull ?? throw engine.Error("RuntimeException", "Can't peek at an empty datastructure");

    /// <summary>The first element.</summary>
    [PhpMethod(IsTentative = true)]
    public Value bottom(Engine engine) =>
        _nodes.First?.Data.OrNull ?? throw engine.Error("RuntimeException", "Can't peek at an empty datastructure");

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo()
    {
        PhpArray info = Conversions.PropertiesOf(this, asSymbols: false);
        info.Set(ArrayKey.Literal(PhpString.FromLatin1("\0SplDoublyLinkedList\0flags")), Value.FromInt(_flags));
        info.Set(ArrayKey.Literal(PhpString.FromLatin1("\0SplDoublyLinkedList\0dllist")), _nodes.ToArray());
        return info;
    }

    [PhpMethod(IsTentative = true)]
    public long count() => _nodes.Count;

    [PhpMethod(IsTentative = true)]
    public bool isEmpty(Engine engine) => Class.FindMethod("count") is { IsUser: true }
        ? Conversions.ToInt(engine, engine.CallMethod(this, "count").Dereferenced) == 0
        : _nodes.Count == 0;

    [PhpMethod(IsTentative = true)]
    public long setIteratorMode(Engine engine, long mode)
    {
        if ((_flags & IsDirectionFixed) != 0 && (_flags & IT_MODE_LIFO) != (mode & IT_MODE_LIFO))
            throw engine.Error("RuntimeException", "Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen");
        _flags = (mode & ModeMask) | (_flags & IsDirectionFixed);
        return _flags;
    }

    [PhpMethod(IsTentative = true)]
    public long getIteratorMode() => _flags;

    [PhpMethod(IsTentative = true)]
    public bool offsetExists([PhpParameter(Type = "")] long index) => index >= 0 && index < _nodes.Count;

    [PhpMethod(IsTentative = true)]
    public Value offsetGet(Engine engine, [PhpParameter(Type = "")] long index) => offsetExists(index) ? NodeAt(index).Data.OrNull : throw OutOfRange(engine);

    /// <summary>Gives an element another value; null as index appends.</summary>
    [PhpMethod(IsTentative = true)]
    public void offsetSet(Engine engine, [PhpParameter(Type = "")] long? index, Value value)
    {
        if (index is not { } at)
            _nodes.AddLast(value);
        else if (offsetExists(at))
            Slot.Replace(engine, ref NodeAt(at).Data, value);
        else
            throw OutOfRange(engine);
    }

    [PhpMethod(IsTentative = true)]
    public void offsetUnset(Engine engine, [PhpParameter(Type = "")] long index)
    {
        if (!offsetExists(index))
            throw OutOfRange(engine);
        NodeList.Node node = NodeAt(index);
        _nodes.Unlink(node);
        _cursor.Leave(node);
        Slot.Clear(engine, ref node.Data);
    }

    [PhpMethod(IsTentative = true)]
    public void rewind() => _cursor.Rewind(_flags);

    [PhpMethod(IsTentative = true)]
    public Value current() => _cursor.Node?.Data.OrNull ?? Value.Null;

    [PhpMethod(IsTentative = true)]
    public long key() => _cursor.Position;

    [PhpMethod(IsTentative = true)]
    public void prev(Engine engine) => _cursor.Move(engine, _flags ^ IT_MODE_LIFO);

    [PhpMethod(IsTentative = true)]
    public void next(Engine engine) => _cursor.Move(engine, _flags);

    [PhpMethod(IsTentative = true)]
    public bool valid() => _cursor.Node is not null;

    private Value TakeOut(Engine engine, NodeList.Node? node, string problem)
    {
        if (node is null)
            throw engine.Error("RuntimeException", problem);
        _nodes.TakeEnd(node);
        Value value = node.Data;
        Slot.Clear(engine, ref node.Data);
        return value.OrNull;
    }

    /// <summary>Counted from the end where a walk begins.</summary>
    private NodeList.Node NodeAt(long index) => _nodes.At(index, fromEnd: (_flags & IT_MODE_LIFO) != 0);

    private static MiniPhp.Runtime.Errors.PhpThrow OutOfRange(Engine engine) => engine.ArgumentError("OutOfRangeException", 1, "is out of range");

    // ---------------------------------------------------------------- as an object

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference) =>
        IterationMethods.AreNative(engine, Class, byReference) ? new Iteration(this) : null;

    protected internal override PhpObject CreateCopy()
    {
        var copy = (SplDoublyLinkedList)Class.Allocate();
        for (NodeList.Node? node = _nodes.First; node is not null; node = node.Next)
            copy._nodes.AddLast(node.Data);
        copy._flags = _flags;
        copy._cursor.StartAtFirst();
        return copy;
    }

    protected internal override void OnDestroyed()
    {
        while (_nodes.First is { } node)
        {
            _nodes.TakeEnd(node);
            Slot.Clear(Class.Engine, ref node.Data);
        }
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        for (NodeList.Node? node = _nodes.First; node is not null; node = node.Next)
            visit(node.Data);
    }

    /// <summary>foreach: a place of its own in the list.</summary>
    private sealed class Iteration : ObjectIterator
    {
        private readonly SplDoublyLinkedList _target;
        private readonly NodeCursor _cursor;
        private readonly long _flags;

        public Iteration(SplDoublyLinkedList target)
        {
            _target = target;
            _cursor = new NodeCursor(target._nodes);
            _flags = target._flags & ModeMask;
            target.Holders++;
        }

        public override void Rewind(Engine engine) => _cursor.Rewind(_flags);

        public override bool IsValid(Engine engine) => _cursor.Node is not null;

        public override Value Current(Engine engine) => _cursor.Node?.Data.OrNull ?? Value.Null;

        public override Value Key(Engine engine) => Value.FromInt(_cursor.Position);

        public override void Next(Engine engine) => _cursor.Move(engine, _flags);

        protected override void Release(Engine engine) => engine.Lifetime.Release(Value.FromObject(_target));
    }
}

/// <summary>https://www.php.net/manual/en/class.splqueue.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplQueue", Parent = "SplDoublyLinkedList")]
public sealed class SplQueue(PhpClass @class) : SplDoublyLinkedList(@class, IsDirectionFixed)
{
    [PhpMethod(IsTentative = true)]
    public void enqueue(Value value) => Push(value);

    [PhpMethod(IsTentative = true)]
    public Value dequeue(Engine engine) => Shift(engine);
}

/// <summary>https://www.php.net/manual/en/class.splstack.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplStack", Parent = "SplDoublyLinkedList")]
public sealed class SplStack(PhpClass @class) : SplDoublyLinkedList(@class, IsDirectionFixed | IT_MODE_LIFO);
