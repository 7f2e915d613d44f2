using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>The magic methods that must not be entered again for the same property of the same object.</summary>
internal enum MagicAccess : byte
{
    Get,
    Set,
    Isset,
    Unset,
}

/// <summary>
/// Which __get, __set, __isset and __unset calls are in progress: inside __get for a name, reading that name goes to
/// the property itself. A handful at most, so a list is searched from its end.
/// </summary>
internal sealed class PropertyGuards
{
    // Those in progress first; behind them entries that are used again.
    private Entry[] _entries = [];
    private int _count;

    public bool IsActive(PhpObject target, string name, MagicAccess access)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            Entry entry = _entries[i];
            if (entry.Target == target && entry.Access == access && entry.Name == name)
                return true;
        }

        return false;
    }

    public Entry Enter(PhpObject target, string name, MagicAccess access)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count + 8);
            for (int i = _count; i < _entries.Length; i++)
                _entries[i] = new Entry();
        }

        Entry entry = _entries[_count++];
        entry.Target = target;
        entry.Name = name;
        entry.Access = access;
        return entry;
    }

    /// <summary>Ends a call. With fibers the calls need not end in the order in which they began.</summary>
    public void Leave(Entry entry)
    {
        int last = --_count;
        if (_entries[last] != entry)
        {
            int index = Array.IndexOf(_entries, entry);
            Array.Copy(_entries, index + 1, _entries, index, last - index);
            _entries[last] = entry;
        }

        entry.Target = null;
    }

    internal sealed class Entry
    {
        public PhpObject? Target;
        public string Name = "";
        public MagicAccess Access;
    }
}
