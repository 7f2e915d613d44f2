using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// Walks over an object's properties that are visible from a scope: declared ones in slot order, then dynamic ones. It sees changes
/// made meanwhile.
/// </summary>
internal sealed class PropertyIterator : ObjectIterator
{
    private readonly PhpObject _target;
    private readonly PhpClass? _scope;
    private int _slot;
    private int _position;
    private PhpArray? _pinned;

    public PropertyIterator(PhpObject target, PhpClass? scope)
    {
        _target = target;
        _scope = scope;
        target.Holders++;
    }

    public override void Rewind(Engine engine)
    {
        _slot = 0;
        _position = 0;
    }

    public override bool IsValid(Engine engine)
    {
        for (; _slot < _target.Slots.Length; _slot++)
        {
            if (!_target.Slots[_slot].IsUndefined && IsVisible(_target.Class.InstanceProperties[_slot]))
                return true;
        }

        if (Dynamic is not { } table)
            return false;
        _position = table.SkipRemoved(_position);
        while (_position < table.EndPosition && IsShadowed(table.KeyAt(_position)))
            _position = table.SkipRemoved(_position + 1);
        return _position < table.EndPosition;
    }

    /// <summary>Where the name of a dynamic property means a declared one, as a private one of the scope, it is not seen.</summary>
    private bool IsShadowed(ArrayKey key) =>
        _scope is not null && key.Text is { } name && ObjectAccess.Find(_target.Class, name.ToLatin1(), _scope).IsDeclared;

    public override Value Current(Engine engine) => Slot.Dereferenced;

    public override Value Key(Engine engine) => _slot < _target.Slots.Length
        ? Value.FromLatin1(_target.Class.InstanceProperties[_slot].Name)
        : ArrayKey.From(Unmangled(Dynamic!.KeyAt(_position).ToPhpString())).ToValue();

    /// <summary>The name in a key like that of a private or protected property in an array cast.</summary>
    private static PhpString Unmangled(PhpString key)
    {
        int end = key.Length > 0 && key[0] == 0 ? key.Span[1..].IndexOf((byte)0) : -1;
        return end < 0 ? key : PhpString.From(key.Span[(end + 2)..]);
    }

    public override void Next(Engine engine)
    {
        if (_slot < _target.Slots.Length)
            _slot++;
        else
            _position++;
    }

    public override PhpReference CurrentReference(Engine engine)
    {
        if (_slot < _target.Slots.Length)
        {
            PropertyInfo property = _target.Class.InstanceProperties[_slot];
            ref Value slot = ref _target.Slots[_slot];
            if (property.IsReadOnly)
                throw engine.Error("Cannot acquire reference to readonly property " + property.DeclaringClass.PrintedName + "::$" + property.Name);
            return property.Type is null ? Values.Slot.MakeReference(ref slot) : PropertyTypes.MakeReference(engine, ref slot, property);
        }

        PhpArray table = ObjectAccess.WritableDynamic(_target);
        table.NoteCounted();
        return Values.Slot.MakeReference(ref table.SlotAt(_position));
    }

    protected override void Release(Engine engine)
    {
        _pinned?.UnpinPositions();
        engine.Lifetime.Release(Value.FromObject(_target));
    }

    private ref Value Slot
    {
        get
        {
            if (_slot < _target.Slots.Length)
                return ref _target.Slots[_slot];
            return ref Dynamic!.SlotAt(_position);
        }
    }

    /// <summary>The table, its positions kept while this iterator stands in it.</summary>
    private PhpArray? Dynamic
    {
        get
        {
            PhpArray? table = _target.DynamicProperties;
            if (table != _pinned)
            {
                _pinned?.UnpinPositions();
                table?.PinPositions();
                _pinned = table;
            }

            return table;
        }
    }

    private bool IsVisible(PropertyInfo property)
    {
        PropertyLookup lookup = ObjectAccess.Find(_target.Class, property.Name, _scope);
        return lookup.IsDeclared && lookup.Property == property;
    }
}
