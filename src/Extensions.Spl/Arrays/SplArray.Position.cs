using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

// Where the object stands among its elements.
public abstract partial class SplArray
{
    private int _position;

    /// <summary>The array whose positions are kept for this object, as it stands in it.</summary>
    private PhpArray? _pinned;

    internal void MoveToStart()
    {
        _position = 0;
        Unpin();
    }

    /// <summary>Goes on to the next element; false at the end.</summary>
    internal bool MoveToNext()
    {
        ElementTable table = Table;
        int position = PositionIn(table);
        if (position < table.EndPosition)
        {
            _position = table.Skip(position + 1);
            Pin(table.Positions);
        }

        return _position < table.EndPosition;
    }

    internal bool IsAtElement
    {
        get
        {
            ElementTable table = Table;
            return PositionIn(table) < table.EndPosition;
        }
    }

    /// <summary>The present element, dereferenced; undefined at the end.</summary>
    internal Value CurrentElement
    {
        get
        {
            ElementTable table = Table;
            int position = PositionIn(table);
            return position < table.EndPosition ? table.SlotAt(position).Dereferenced : Value.Undefined;
        }
    }

    /// <summary>The present key; null at the end.</summary>
    internal Value CurrentKey
    {
        get
        {
            ElementTable table = Table;
            int position = PositionIn(table);
            return position < table.EndPosition ? table.KeyAt(position).ToValue() : Value.Null;
        }
    }

    internal ArrayKey CurrentArrayKey
    {
        get
        {
            ElementTable table = Table;
            return table.KeyAt(PositionIn(table));
        }
    }

    internal PhpReference CurrentElementReference(Engine engine)
    {
        ElementTable table = Table;
        return table.ReferenceAt(engine, PositionIn(table));
    }

    private int PositionIn(ElementTable table)
    {
        if (_position > 0 && table.Positions != _pinned)
            Pin(table.Positions);
        return table.Skip(_position);
    }

    private void Pin(PhpArray? array)
    {
        if (array == _pinned)
            return;
        Unpin();
        array?.PinPositions();
        _pinned = array;
    }

    private void Unpin()
    {
        _pinned?.UnpinPositions();
        _pinned = null;
    }
}
