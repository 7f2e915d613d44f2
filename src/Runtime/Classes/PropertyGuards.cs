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
    private List<Entry>? _active;

    public bool IsActive(PhpObject target, string name, MagicAccess access)
    {
        for (int i = (_active?.Count ?? 0) - 1; i >= 0; i--)
        {
            Entry entry = _active![i];
            if (entry.Target == target && entry.Access == access && entry.Name == name)
                return true;
        }

        return false;
    }

    public Entry Enter(PhpObject target, string name, MagicAccess access)
    {
        var entry = new Entry(target, name, access);
        (_active ??= []).Add(entry);
        return entry;
    }

    /// <summary>Ends a call. With fibers the calls need not end in the order in which they began.</summary>
    public void Leave(Entry entry) => _active!.RemoveAt(_active.LastIndexOf(entry));

    internal sealed class Entry(PhpObject target, string name, MagicAccess access)
    {
        public readonly PhpObject Target = target;
        public readonly string Name = name;
        public readonly MagicAccess Access = access;
    }
}
