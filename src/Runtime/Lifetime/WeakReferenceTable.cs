using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>Who has to be told when an object dies: WeakReference objects and WeakMap entries.</summary>
internal sealed class WeakReferenceTable
{
    private Dictionary<PhpObject, List<Action>> Watchers => field ??= [];

    /// <summary>Calls <paramref name="onDeath"/> once, when the object is freed.</summary>
    public void Add(PhpObject target, Action onDeath)
    {
        target.Flags |= ObjectFlags.WeaklyReferenced;
        if (!Watchers.TryGetValue(target, out List<Action>? actions))
            Watchers[target] = actions = [];
        actions.Add(onDeath);
    }

    internal void Forget(PhpObject target)
    {
        if (!Watchers.Remove(target, out List<Action>? actions))
            return;
        foreach (Action action in actions)
            action();
    }
}
