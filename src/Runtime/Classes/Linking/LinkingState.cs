namespace MiniPhp.Runtime.Classes;

/// <summary>
/// What one engine remembers of classes on their way: those whose parents are still being loaded, which checks of signatures may look
/// at already, and names that such checks wait for.
/// </summary>
internal sealed class LinkingState
{
    private readonly List<ClassDeclaration> _unlinked = [];
    private readonly HashSet<ClassDeclaration> _used = [];
    private readonly List<string> _awaited = [];
    private readonly Dictionary<PhpClass, Action> _waiting = [];

    public static LinkingState Of(Engine engine) => engine.State(static _ => new LinkingState());

    public void Begin(ClassDeclaration declaration) => _unlinked.Add(declaration);

    public void End(ClassDeclaration declaration)
    {
        _unlinked.Remove(declaration);
        _used.Remove(declaration);
    }

    /// <summary>A class whose parents are still being loaded; from then on loading them must not fail.</summary>
    public ClassDeclaration? Use(string name)
    {
        ClassDeclaration? found = _unlinked.FindLast(declaration => declaration.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (found is not null)
            _used.Add(found);
        return found;
    }

    /// <summary>True when a class of that name is being declared: it is not there yet, and no autoloader is asked for it.</summary>
    public bool IsUnlinked(string name) => _unlinked.Exists(declaration => declaration.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when a check has relied on the class.</summary>
    public bool IsUsed(ClassDeclaration declaration) => _used.Contains(declaration);

    /// <summary>Notes that a check needs a class that is not there yet.</summary>
    public void Await(string name)
    {
        if (!_awaited.Exists(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))
            _awaited.Add(name);
    }

    /// <summary>Notes that checks of a class wait for others to be loaded.</summary>
    public void Wait(PhpClass target, Action check) => _waiting[target] = check;

    public bool IsWaiting(PhpClass target) => _waiting.ContainsKey(target);

    /// <summary>Makes the checks that a class waits with, once.</summary>
    public void Settle(PhpClass target)
    {
        if (_waiting.Remove(target, out Action? check))
            check();
    }

    /// <summary>The next class to load, taken off the list; null when none is left. Loading it may load the others.</summary>
    public string? NextAwaited()
    {
        if (_awaited.Count == 0)
            return null;
        string name = _awaited[0];
        _awaited.RemoveAt(0);
        return name;
    }
}
