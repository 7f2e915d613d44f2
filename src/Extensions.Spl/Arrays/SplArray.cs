using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>
/// What ArrayObject and ArrayIterator share: elements that are those of an array, of another object's properties, of another such
/// object, or the object's own properties. The methods are in the other parts.
/// </summary>
public abstract partial class SplArray : PhpObject, IElementAccess
{
    internal const long ElementsAsProperties = 2;
    internal const long ChildArraysOnly = 4;

    /// <summary>What of the flags a program sees; the rest says where the elements are.</summary>
    private const long PublicFlags = 0xffff;
    private const long IsSelf = 0x01000000;
    private const long ClonedFlags = PublicFlags | IsSelf;
    private const string SortingError = "Modification of ArrayObject during sorting is prohibited";

    /// <summary>The array or object whose elements these are, held by this object; undefined when they are its own properties.</summary>
    internal Value Storage;

    private readonly Overrides _overrides;
    private ElementTable _table;
    private long _flags;
    private int _sorting;

    /// <summary>Where a child iterator's array came from, held by this one: what is written to the child is written there too.</summary>
    private SplArray? _parent;
    private ArrayKey _parentKey;

    protected SplArray(PhpClass @class) : base(@class)
    {
        Storage = Value.FromArray(new PhpArray { Holders = 1 });
        _table = new ArrayElements(this);
        _overrides = @class.IsUser ? FindOverrides(@class) : Overrides.None;
    }

    /// <summary>Methods that a script's class declares itself: [] and foreach call them.</summary>
    [Flags]
    private enum Overrides : byte
    {
        None = 0,
        Get = 1,
        Set = 2,
        Exists = 4,
        Unset = 8,
        Iteration = 16,
    }

    internal ElementTable Table => Storage.IsObject && Storage.AsObject is SplArray other ? other.Table : _table;

    internal long ShownFlags => _flags;

    /// <summary>True when a script's class overrides one of the five methods of Iterator.</summary>
    internal bool OverridesIteration => (_overrides & Overrides.Iteration) != 0;

    /// <summary>The array itself, this object's alone from now on.</summary>
    internal PhpArray WritableStorage()
    {
        if (_parent is null)
            return Slot.WritableArray(ref Storage)!;
        PhpArray array = Storage.AsArray;
        ref Value shared = ref _parent.Table.Find(_parentKey);
        if (Unsafe.IsNullRef(ref shared) || shared.Dereferenced.Heap != array)
            return Slot.WritableArray(ref Storage)!;
        // The parent's element and this object hold one array, and both see what is written.
        if (array.Holders <= 2)
            return array;
        Slot.Replace(Class.Engine, ref Storage, Value.FromArray(array.Clone()));
        Slot.Assign(Class.Engine, ref _parent.Table.FindOrAdd(_parentKey), Storage);
        return Storage.AsArray;
    }

    /// <summary>Marks this object as the iterator of an element of another one.</summary>
    internal void SetParent(SplArray parent, ArrayKey key)
    {
        _parent = parent;
        _parentKey = key;
        parent.Holders++;
    }

    /// <summary>Makes an array or object the source of the elements.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="source">An array or object.</param>
    /// <param name="flags">The new flags.</param>
    /// <param name="takesFlags">Another ArrayObject's or ArrayIterator's flags are taken over instead.</param>
    internal void SetSource(Engine engine, Value source, long flags, bool takesFlags)
    {
        if (source.IsObject && source.AsObject is SplArray other)
        {
            if (takesFlags)
                flags = other._flags;
            MoveTo(engine, other == this ? Value.Undefined : source);
        }
        else
        {
            if (source.IsObject && (source.AsObject is Structures.SplFixedArray || source.AsObject is IComputedProperties { ListsComputed: true }))
                throw engine.Error("InvalidArgumentException",
                    "Overloaded object of type " + source.AsObject.Class.PrintedName + " is not compatible with " + Class.PrintedName);
            MoveTo(engine, source);
        }

        SetFlags((_flags & PublicFlags) | (flags & PublicFlags));
    }

    private protected void VerifyNotSorting(Engine engine)
    {
        if (_sorting > 0)
            throw engine.Error(SortingError);
    }

    private void MoveTo(Engine engine, Value source)
    {
        Slot.Replace(engine, ref Storage, source);
        _table = source.IsArray ? new ArrayElements(this) : new PropertyElements(source.IsObject ? source.AsObject : this);
        MoveToStart();
    }

    internal void SetFlags(long flags)
    {
        _flags = flags & PublicFlags;
        Flags = (_flags & ElementsAsProperties) != 0 ? Flags | ObjectFlags.ElementsAreProperties : Flags & ~ObjectFlags.ElementsAreProperties;
    }

    /// <summary>The flags as serialize() writes them.</summary>
    private long StoredFlags => _flags | (Storage.IsUndefined ? IsSelf : 0);

    private static Overrides FindOverrides(PhpClass @class)
    {
        Overrides found = Overrides.None;
        if (IsOverridden(@class, "offsetget"))
            found |= Overrides.Get;
        if (IsOverridden(@class, "offsetset"))
            found |= Overrides.Set;
        if (IsOverridden(@class, "offsetexists"))
            found |= Overrides.Exists;
        if (IsOverridden(@class, "offsetunset"))
            found |= Overrides.Unset;
        if (IterationMethods.AreOverridden(@class))
            found |= Overrides.Iteration;
        return found;
    }

    private static bool IsOverridden(PhpClass @class, string lowerName) => @class.FindMethod(lowerName) is { IsUser: true };

    // ---------------------------------------------------------------- elements

    Value IElementAccess.ReadElement(Engine engine, Value key) =>
        (_overrides & Overrides.Get) != 0 ? engine.CallMethod(this, "offsetget", key.OrNull) : offsetGet(engine, key);

    bool IElementAccess.HasElement(Engine engine, Value key)
    {
        if ((_overrides & Overrides.Exists) != 0)
            return Conversions.ToBool(engine.CallMethod(this, "offsetexists", key).Dereferenced);
        ref Value slot = ref Table.Find(KeyOf(engine, key, "Illegal offset type in isset or empty"));
        return !Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsNull;
    }

    bool IElementAccess.IsElementEmpty(Engine engine, Value key)
    {
        Value value;
        if ((_overrides & Overrides.Exists) != 0 && !Conversions.ToBool(engine.CallMethod(this, "offsetexists", key).Dereferenced))
            return true;
        ref Value slot = ref Table.Find(KeyOf(engine, key, "Illegal offset type in isset or empty"));
        if ((_overrides & Overrides.Get) != 0 && ((_overrides & Overrides.Exists) != 0 || !Unsafe.IsNullRef(ref slot)))
            value = engine.CallMethod(this, "offsetget", key).Dereferenced;
        else
            value = Unsafe.IsNullRef(ref slot) ? Value.Null : slot.Dereferenced;
        return !Conversions.ToBool(value);
    }

    void IElementAccess.WriteElement(Engine engine, Value key, Value value)
    {
        if ((_overrides & Overrides.Set) != 0)
            engine.Lifetime.Watch(engine.CallMethod(this, "offsetset", key.OrNull, value));
        else
            offsetSet(engine, key.OrNull, value);
    }

    void IElementAccess.UnsetElement(Engine engine, Value key)
    {
        if ((_overrides & Overrides.Unset) != 0)
            engine.Lifetime.Watch(engine.CallMethod(this, "offsetunset", key));
        else
            offsetUnset(engine, key);
    }

    ref Value IElementAccess.FetchElement(Engine engine, Value key, PropertyFetch fetch)
    {
        if ((_overrides & Overrides.Get) != 0 || key.IsUndefined)
            return ref Unsafe.NullRef<Value>();
        if (_sorting > 0 && fetch != PropertyFetch.Unset)
            throw engine.Error(SortingError);
        ElementTable table = Table;
        ArrayKey at = KeyOf(engine, key, "Illegal offset type");
        ref Value found = ref table.Find(at);
        if (Unsafe.IsNullRef(ref found))
        {
            if (fetch == PropertyFetch.Unset)
                return ref Unsafe.NullRef<Value>();
            if (fetch == PropertyFetch.Update)
                engine.Warning(UndefinedKey(at));
        }

        ref Value slot = ref table.FindOrAdd(at);
        if (slot.IsUndefined)
            slot = Value.Null;
        return ref slot;
    }

    /// <summary>The key that a value is; all keys of objects are strings.</summary>
    private ArrayKey KeyOf(Engine engine, Value offset, string problem)
    {
        offset = offset.Dereferenced;
        if (!Conversions.TryToArrayKey(engine, offset, out ArrayKey key))
        {
            PhpObject first = engine.CreateThrowable("TypeError", "Illegal offset type");
            PhpThrow thrown = engine.TypeError(problem);
            engine.ChainPrevious(thrown.Thrown, first);
            throw thrown;
        }

        return key.IsInt && Table.IsObject ? ArrayKey.Literal(key.ToPhpString()) : key;
    }

    private static string UndefinedKey(ArrayKey key) =>
        key.Text is null ? "Undefined array key " + key.Index : "Undefined array key \"" + key.Text.ToLatin1() + "\"";

    // ---------------------------------------------------------------- as an object

    protected internal override PhpObject CreateCopy()
    {
        var copy = (SplArray)Class.Allocate();
        copy.SetFlags(_flags);
        copy.TakeCopyOf(this);
        return copy;
    }

    /// <summary>Takes over what a copy shares with its original besides properties and flags.</summary>
    private protected virtual void TakeCopyOf(SplArray original)
    {
        Engine engine = Class.Engine;
        if (original.Storage.IsUndefined)
            MoveTo(engine, Value.Undefined);
        else
            MoveTo(engine, CopiedSource(original));
    }

    private protected abstract Value CopiedSource(SplArray original);

    protected internal override void OnDestroyed()
    {
        Unpin();
        Slot.Clear(Class.Engine, ref Storage);
        if (_parent is null)
            return;
        Class.Engine.Lifetime.Release(Value.FromObject(_parent));
        _parent = null;
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        visit(Storage);
        if (_parent is not null)
            visit(Value.FromObject(_parent));
    }

    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose)
    {
        if ((_flags & 1) != 0 || purpose is not (PropertyPurpose.ArrayCast or PropertyPurpose.Export or PropertyPurpose.Json))
            return null;
        return purpose == PropertyPurpose.ArrayCast ? Table.ToArray(asSymbols: true).Clone() : Table.ToArray();
    }

    /// <summary>Element by element, then property by property.</summary>
    protected internal override int? CompareTo(PhpObject other)
    {
        if (other is not SplArray with)
            return null;
        Engine engine = Class.Engine;
        int result = Comparison.CompareArrays(engine, Table.ToArray(), with.Table.ToArray());
        if (result != 0 || (Storage.IsUndefined && with.Storage.IsUndefined))
            return result;
        return Comparison.CompareObjects(engine, this, with);
    }
}
