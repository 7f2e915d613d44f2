using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Classes;

namespace MiniPhp.Runtime.Values;

/// <summary>An instance of a PHP class. Native classes with state of their own derive from it.</summary>
public class PhpObject : HeapValue
{
    /// <summary>The class; never changes.</summary>
    public readonly PhpClass Class;

    /// <summary>
    /// The declared properties, in the class's slot order. A typed property not yet initialised, or any unset one,
    /// holds <see cref="Value.Undefined"/>.
    /// </summary>
    internal Span<Value> Slots
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((Flags & ObjectFlags.HasUnmadeSlot) != 0)
                FinishSlots();
            return StoredSlots;
        }
    }

    /// <summary>
    /// <see cref="Slots"/> as they are stored: one that is to be made when something looks at it (<see cref="ObjectFlags.HasUnmadeSlot"/>)
    /// is undefined here. For what looks at defined values only, and for the slots of the object's own native class.
    /// </summary>
    internal Span<Value> StoredSlots
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _slots is null ? MemoryMarshal.CreateSpan(ref InlineObjects.First(this), Class.InstanceDefaults.Length) : _slots.AsSpan();
    }

    /// <summary>The declared properties of a native class's object, and of one with many; null for those of an <see cref="InlineObject{TSlots}"/>.</summary>
    private readonly Value[]? _slots;

    /// <summary>Properties that the class does not declare, in creation order; null while there are none. Held by this object.</summary>
    internal PhpArray? DynamicProperties;

    /// <summary>The number var_dump shows and spl_object_id returns; free for reuse after destruction.</summary>
    public int Id { get; internal set; }

    internal ObjectFlags Flags;

    /// <summary>Makes an instance with default property values, without running its constructor.</summary>
    public PhpObject(PhpClass @class) : base(ValueKind.Object)
    {
        Class = @class;
        Value[] defaults = @class.InstanceDefaults;
        _slots = defaults.Length == 0 ? defaults : new Value[defaults.Length];
        SetDefaults();
        @class.Engine.Lifetime.Register(this);
    }

    /// <summary>Makes the part of an <see cref="InlineObject{TSlots}"/> that all objects have.</summary>
    /// <param name="class">The class.</param>
    /// <param name="withDefaults">Whether the properties have their default values; else they are ints.</param>
    private protected PhpObject(PhpClass @class, bool withDefaults) : base(ValueKind.Object)
    {
        Class = @class;
        if (withDefaults)
            SetDefaults();
        @class.Engine.Lifetime.Register(this);
    }

    /// <summary>Makes a copy of an object without its properties: they are ints until the caller copies them.</summary>
    private PhpObject(PhpObject source, int count) : base(ValueKind.Object)
    {
        Class = source.Class;
        _slots = count == 0 ? source._slots : new Value[count];
        Class.Engine.Lifetime.Register(this);
    }

    /// <summary>Makes an instance of a class without native state, with default property values, without running its constructor.</summary>
    internal static PhpObject Create(PhpClass @class) =>
        @class.InstanceDefaults.Length is > 0 and <= InlineObjects.MaxSlots ? InlineObjects.Create(@class, true) : new PhpObject(@class);

    /// <summary>True for an object without native state.</summary>
    internal bool IsPlain => _slots is null || GetType() == typeof(PhpObject);

    /// <summary>A declared property as <see cref="StoredSlots"/> has it.</summary>
    /// <param name="index">One of the slots of <see cref="Class"/>, which is not checked.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Value SlotAt(int index)
    {
        Debug.Assert((uint)index < (uint)Class.InstanceDefaults.Length, "a slot of another class");
        return ref _slots is null ? ref Unsafe.Add(ref InlineObjects.First(this), index) : ref _slots[index];
    }

    private void SetDefaults()
    {
        Value[] defaults = Class.InstanceDefaults;
        Span<Value> slots = StoredSlots;
        if (slots.Length > InlineObjects.MaxSlots)
        {
            defaults.CopyTo(slots);
        }
        else
        {
            for (int i = 0; i < slots.Length; i++)
            {
                // Few are copied faster one by one, and not as one structure, which takes the slower write barrier, for ints too.
                ref Value from = ref defaults[i];
                ref Value to = ref slots[i];
                to.Bits = from.Bits;
                if (from.Heap is { } heap)
                    to.Heap = heap;
            }
        }

        if (!Class.DefaultsHoldCounted)
            return;
        foreach (ref Value slot in slots)
        {
            if (slot.IsCounted)
                slot.Heap!.Holders++;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FinishSlots()
    {
        MakeSlot();
        Flags &= ~ObjectFlags.HasUnmadeSlot;
    }

    /// <summary>Makes the value of the slot that <see cref="ObjectFlags.HasUnmadeSlot"/> is about.</summary>
    private protected virtual void MakeSlot()
    {
    }

    /// <summary>Called once when the object dies, after its destructor and before its properties are released.</summary>
    protected internal virtual void OnDestroyed()
    {
    }

    /// <summary>The values besides properties that this object holds, for cycle collection. The default holds none.</summary>
    protected internal virtual void VisitHeld(Action<Value> visit)
    {
    }

    /// <summary>False for native classes whose objects cannot be cloned.</summary>
    protected internal virtual bool IsCloneable => Class.Kind != ClassKind.Enum;

    /// <summary>What an assignment to a property throws that has <see cref="MemberFlags.Unwritable"/>.</summary>
    protected internal virtual Errors.PhpThrow RefuseWrite(PropertyInfo property) =>
        Class.Engine.Error("Cannot modify property " + Class.PrintedName + "::$" + property.Name);

    /// <summary>The iteration of a native class with its own (Generator, ArrayIterator, …); null otherwise.</summary>
    protected internal virtual ObjectIterator? CreateIterator(Engine engine, bool byReference) => null;

    /// <summary>The object that methods are looked for in which this one's class does not have; null for none.</summary>
    protected internal virtual PhpObject? MethodDelegate => null;

    /// <summary>A copy for clone: same class and same native state; the caller copies the properties and calls __clone.</summary>
    /// <remarks>Native classes with state override it. The default makes a plain object.</remarks>
    protected internal virtual PhpObject CreateCopy()
    {
        if (Class.Allocator is not null || Class.ConstructionError is not null)
            return Class.Allocate();
        return _slots is null ? InlineObjects.Create(Class, false) : new PhpObject(this, _slots.Length);
    }

    /// <summary>Takes over what PHP gives a copy only when __clone has run: the state of dates. The default does nothing.</summary>
    protected internal virtual void FinishCopy(PhpObject source)
    {
    }

    /// <summary>
    /// The properties that a native class shows for a purpose, under mangled names (see <see cref="PropertyInfo.MangledName"/>);
    /// null for the usual ones.
    /// </summary>
    protected internal virtual PhpArray? PropertiesFor(PropertyPurpose purpose) => null;

    /// <summary>Whether dumps show the properties even where a derived class declares __debugInfo, which nothing calls then.</summary>
    protected internal virtual bool IgnoresDebugInfo => false;

    /// <summary>
    /// How == and &lt;=&gt; order this object and another one, for classes with a rule of their own (dates, closures):
    /// -1, 0 or 1, and 1 for what has no order. Null for PHP's usual rule, property by property.
    /// </summary>
    protected internal virtual int? CompareTo(PhpObject other) => null;
}

/// <summary>What has happened to an object.</summary>
[Flags]
internal enum ObjectFlags : byte
{
    None = 0,
    /// <summary>Its destructor ran, or must not run any more.</summary>
    Destructed = 1,
    /// <summary>Its properties were released and its number given back.</summary>
    Freed = 2,
    /// <summary>Its constructor threw: then no destructor runs.</summary>
    ConstructorFailed = 4,
    /// <summary>It is being printed or compared: recursion is cut.</summary>
    Visiting = 8,
    /// <summary>A WeakReference or WeakMap watches it.</summary>
    WeaklyReferenced = 16,
    /// <summary>Properties that it does not have are its elements (it is an <see cref="IElementAccess"/>), or it is an <see cref="IComputedProperties"/>.</summary>
    ElementsAreProperties = 32,
    /// <summary>A slot's value is made when something looks at it: the trace of an exception.</summary>
    HasUnmadeSlot = 64,
}
