using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>The chain behind SplDoublyLinkedList. Its nodes hold their values.</summary>
internal sealed class NodeList
{
    /// <summary>An element. One that was taken out keeps only the links by which a walk that stands there goes on.</summary>
    internal sealed class Node(Value data)
    {
        public Value Data = data;
        public Node? Previous;
        public Node? Next;
    }

    public Node? First { get; private set; }

    public Node? Last { get; private set; }

    public long Count { get; private set; }

    public void AddLast(Value value)
    {
        Node node = Make(value);
        node.Previous = Last;
        if (Last is null)
            First = node;
        else
            Last.Next = node;
        Last = node;
    }

    public void AddFirst(Value value)
    {
        Node node = Make(value);
        node.Next = First;
        if (First is null)
            Last = node;
        else
            First.Previous = node;
        First = node;
    }

    public void AddBefore(Node next, Value value)
    {
        Node node = Make(value);
        node.Next = next;
        node.Previous = next.Previous;
        if (node.Previous is null)
            First = node;
        else
            node.Previous.Next = node;
        next.Previous = node;
    }

    /// <summary>Takes the first or last node out; a walk that stands there ends in that direction.</summary>
    public void TakeEnd(Node node)
    {
        bool isLast = node == Last;
        Unlink(node);
        if (isLast)
            node.Previous = null;
        else
            node.Next = null;
    }

    /// <summary>Takes a node out; it keeps its own links.</summary>
    public void Unlink(Node node)
    {
        if (node.Previous is null)
            First = node.Next;
        else
            node.Previous.Next = node.Next;
        if (node.Next is null)
            Last = node.Previous;
        else
            node.Next.Previous = node.Previous;
        Count--;
    }

    /// <summary>The node that is so many places from an end; the index exists.</summary>
    public Node At(long index, bool fromEnd)
    {
        Node node = (fromEnd ? Last : First)!;
        for (; index > 0; index--)
            node = (fromEnd ? node.Previous : node.Next)!;
        return node;
    }

    public PhpArray ToArray()
    {
        var list = new PhpArray((int)Count);
        for (Node? node = First; node is not null; node = node.Next)
            list.Append(node.Data);
        return list;
    }

    private Node Make(Value value)
    {
        Count++;
        var node = new Node(Value.Undefined);
        Slot.Initialize(ref node.Data, value);
        return node;
    }
}

/// <summary>A place in a <see cref="NodeList"/>.</summary>
internal sealed class NodeCursor(NodeList nodes)
{
    public NodeList.Node? Node { get; private set; }

    /// <summary>The number that key() gives.</summary>
    public long Position { get; private set; }

    public void Rewind(long flags)
    {
        bool goesBack = (flags & SplDoublyLinkedList.IT_MODE_LIFO) != 0;
        Position = goesBack ? nodes.Count - 1 : 0;
        Node = goesBack ? nodes.Last : nodes.First;
    }

    public void StartAtFirst() => Node = nodes.First;

    /// <summary>Goes on; with IT_MODE_DELETE the end at which the walk began loses its element.</summary>
    public void Move(Engine engine, long flags)
    {
        if (Node is not { } node)
            return;
        bool goesBack = (flags & SplDoublyLinkedList.IT_MODE_LIFO) != 0;
        bool deletes = (flags & SplDoublyLinkedList.IT_MODE_DELETE) != 0;
        Node = goesBack ? node.Previous : node.Next;
        if (goesBack)
            Position--;
        else if (!deletes)
            Position++;
        if (deletes && (goesBack ? nodes.Last : nodes.First) is { } end)
        {
            nodes.TakeEnd(end);
            Slot.Clear(engine, ref end.Data);
        }
    }

    /// <summary>Stands nowhere any more when it stood at this node.</summary>
    public void Leave(NodeList.Node node)
    {
        if (Node == node)
            Node = null;
    }
}
