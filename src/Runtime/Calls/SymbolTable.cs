using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// Variables by name. The global scope has one; a function's frame gets one when something asks for a variable that was
/// not compiled to a slot. Compiled locals stay in their slots: <see cref="Attach"/> says where those are.
/// </summary>
public sealed class SymbolTable
{
    private readonly NameTable<PhpReference> _named = new();
    private NameTable<int>? _attachedIndex;
    private string[] _attachedNames = [];
    private Value[] _storage = PhpArray.NoValues;
    private int _base;

    /// <summary>Changes whenever a name may be somewhere else than before.</summary>
    private int _version = 1;

    /// <summary>The names that were there before compiled locals were attached: they keep their place at the front.</summary>
    private string[] _early = [];

    /// <summary>Makes compiled locals visible by name: slot i of <paramref name="storage"/>, from <paramref name="start"/> on, is <paramref name="names"/>[i].</summary>
    internal void Attach(string[] names, NameTable<int> index, Value[] storage, int start)
    {
        _attachedNames = names;
        _attachedIndex = index;
        _storage = storage;
        _base = start;
        _version++;
        if (_named.Count > 0)
            MoveToSlots(index);
    }

    /// <summary>Variables that were set before, like $argv, move into the slots that are compiled for them.</summary>
    private void MoveToSlots(NameTable<int> index)
    {
        _early = new string[_named.Count];
        int count = 0;
        for (int i = 0; i < _named.Length; i++)
        {
            if (_named.NameAt(i) is { } name)
                _early[count++] = name;
        }

        foreach (string name in _early)
        {
            if (!index.TryGet(name, out int slot))
                continue;
            _named.Remove(name, out PhpReference? reference);
            _storage[_base + slot] = reference!.Holders <= 1 ? reference.Value : Value.FromReference(reference);
        }
    }

    /// <summary>Moves the attached locals' values into the table itself: their frame ends, the names live on.</summary>
    internal void Detach()
    {
        string[] names = _attachedNames;
        _version++;
        _attachedIndex = null;
        _attachedNames = [];
        for (int i = 0; i < names.Length; i++)
        {
            ref Value slot = ref _storage[_base + i];
            if (names[i].Length > 0 && !slot.IsUndefined)
                Add(names[i], Slot.MakeReference(ref slot));
        }

        _storage = PhpArray.NoValues;
    }

    /// <summary>The slot of a variable, or a null reference when there is none. It may hold undefined.</summary>
    public ref Value Find(string name)
    {
        if (_attachedIndex is not null && _attachedIndex.TryGet(name, out int index))
            return ref _storage[_base + index];
        if (_named.TryGet(name, out PhpReference? reference))
            return ref reference.Value;
        return ref System.Runtime.CompilerServices.Unsafe.NullRef<Value>();
    }

    /// <summary>
    /// What a copy of the variables holds for one that has a value: its value, or the reference that it is. What only scripts share that run
    /// in these variables is none.
    /// </summary>
    public Value Copy(Engine engine, string name)
    {
        Value value = Find(name);
        return value.IsReference && value.Heap!.Holders - SharingScripts(engine, value.AsReference) <= 1 ? value.AsReference.Value : value;
    }

    /// <summary>How many running scripts have the variable in a slot of their own.</summary>
    private int SharingScripts(Engine engine, PhpReference variable)
    {
        int count = 0;
        for (nint address = variable.Holders > 1 ? engine.TopFrame : 0; address != 0; address = Frame.At(address).Caller)
        {
            ref Frame frame = ref Frame.At(address);
            if (frame.Symbols == this && (frame.Base != _base || frame.Storage != _storage) && HoldsInSlot(ref frame, variable))
                count++;
        }

        return count;
    }

    private static bool HoldsInSlot(ref Frame frame, PhpReference variable)
    {
        for (int slot = 0; slot < frame.Function.SlotCount; slot++)
        {
            if (frame.Local(slot).Heap == variable)
                return true;
        }

        return false;
    }

    /// <summary>As <see cref="Find(string)"/>, for a node that asks for the same name each time: <paramref name="found"/> keeps where it was.</summary>
    internal ref Value Find(string name, scoped ref FoundVariable found)
    {
        if (found.Version != _version)
        {
            found = new FoundVariable { Version = _version, Index = -1 };
            if (_attachedIndex is not null && _attachedIndex.TryGet(name, out int index))
                found.Index = index;
            else
                _named.TryGet(name, out found.Reference);
        }

        if (found.Reference is not null)
            return ref found.Reference.Value;
        if (found.Index >= 0)
            return ref _storage[_base + found.Index];
        return ref System.Runtime.CompilerServices.Unsafe.NullRef<Value>();
    }

    /// <summary>The variable as a reference, made with null if there is none: what global, use by reference and $GLOBALS need.</summary>
    public PhpReference FindOrAddReference(string name)
    {
        if (_attachedIndex is not null && _attachedIndex.TryGet(name, out int index))
            return Slot.MakeReference(ref _storage[_base + index]);
        if (_named.TryGet(name, out PhpReference? reference))
        {
            if (reference.Value.IsUndefined)
                reference.Value = Value.Null;
            return reference;
        }

        reference = new PhpReference(Value.Null);
        Add(name, reference);
        return reference;
    }

    /// <summary>The slot of a variable, made undefined if there is none. Assign through <see cref="Slot.Assign"/>.</summary>
    public ref Value FindOrAdd(string name)
    {
        ref Value found = ref Find(name);
        if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref found))
            return ref found;
        var reference = new PhpReference(Value.Undefined);
        Add(name, reference);
        return ref reference.Value;
    }

    /// <summary>Makes a name share a reference, releasing what it was.</summary>
    public void Bind(Engine engine, string name, PhpReference reference)
    {
        if (_attachedIndex is not null && _attachedIndex.TryGet(name, out int index))
        {
            Slot.Replace(engine, ref _storage[_base + index], Value.FromReference(reference));
            return;
        }

        _named.TryGet(name, out PhpReference? old);
        if (old == reference)
            return;
        reference.Holders++;
        _version++;
        _named.Set(name, reference);
        if (old is not null)
            engine.Lifetime.Release(Value.FromReference(old));
    }

    /// <summary>unset() by name.</summary>
    public void Remove(Engine engine, string name)
    {
        if (_attachedIndex is not null && _attachedIndex.TryGet(name, out int index))
        {
            Slot.Clear(engine, ref _storage[_base + index]);
            return;
        }

        _version++;
        if (_named.Remove(name, out PhpReference? reference))
            engine.Lifetime.Release(Value.FromReference(reference));
    }

    /// <summary>The variable as a reference, undefined when it is new: shared with a script that runs in this scope.</summary>
    internal PhpReference ShareReference(string name)
    {
        ref Value slot = ref FindOrAdd(name);
        if (_attachedIndex is not null && _attachedIndex.Contains(name))
        {
            if (slot.IsReference)
                return slot.AsReference;
            var made = new PhpReference(slot) { Holders = 1 };
            slot = Value.FromReference(made);
            return made;
        }

        _named.TryGet(name, out PhpReference? reference);
        return reference!;
    }

    /// <summary>A script that shared the variable has ended with this reference in it.</summary>
    internal void TakeBack(Engine engine, string name, PhpReference reference)
    {
        if (reference.Value.IsUndefined && reference.Holders <= 2)
            Remove(engine, name);
        else
            Bind(engine, name, reference);
    }

    /// <summary>Visits the variables that live in the table itself.</summary>
    internal void VisitHeld(Action<Value> visit)
    {
        for (int i = 0; i < _named.Length; i++)
        {
            if (_named.NameAt(i) is not null)
                visit(Value.FromReference(_named.ValueAt(i)));
        }
    }

    /// <summary>Releases the variables that live in the table itself: their function ends.</summary>
    internal void Clear(Engine engine)
    {
        for (int i = 0; i < _named.Length; i++)
        {
            if (_named.NameAt(i) is not null)
                engine.Lifetime.Release(Value.FromReference(_named.ValueAt(i)));
        }

        _version++;
        _named.Clear();
    }

    /// <summary>
    /// The names of all variables that have a value: those set before the script began, compiled ones in slot order, then the others in
    /// creation order.
    /// </summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach (string name in _early)
            {
                if (HasValue(name))
                    yield return name;
            }

            foreach (string name in _attachedNames)
            {
                if (name.Length > 0 && HasValue(name) && Array.IndexOf(_early, name) < 0)
                    yield return name;
            }

            for (int i = 0; i < _named.Length; i++)
            {
                if (_named.NameAt(i) is { } name && HasValue(name) && Array.IndexOf(_early, name) < 0)
                    yield return name;
            }
        }
    }

    private bool HasValue(string name)
    {
        ref Value slot = ref Find(name);
        return !System.Runtime.CompilerServices.Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined;
    }

    private void Add(string name, PhpReference reference)
    {
        _named.TryAdd(name, reference);
        _version++;
        reference.Holders++;
    }
}

/// <summary>Where a variable was in a <see cref="SymbolTable"/>.</summary>
internal struct FoundVariable
{
    /// <summary>The table's version then; 0 is none.</summary>
    public int Version;

    /// <summary>What the name shares; null when it is compiled to a slot, or when there is none.</summary>
    public PhpReference? Reference;

    /// <summary>The compiled slot; -1 when it is none.</summary>
    public int Index;
}
