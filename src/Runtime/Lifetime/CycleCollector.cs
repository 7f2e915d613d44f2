using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// Finds and destroys values that only hold each other. Candidates are what lost a holder and has others; whatever of them and of
/// what they hold has no holder outside of that is garbage. Runs when asked to: values in flight are not counted, so that no other
/// moment is safe.
/// </summary>
/// <remarks>https://www.php.net/features.gc.collecting-cycles</remarks>
public sealed class CycleCollector
{
    /// <summary>How many candidates there may be; further ones take the place of the oldest.</summary>
    private const int MaxRoots = 10_000;

    private readonly Lifetime _lifetime;
    private HeapValue[] _roots = [];
    private int _rootCount;
    private int _oldest;
    private bool _isRunning;

    internal CycleCollector(Lifetime lifetime) => _lifetime = lifetime;

    /// <summary>How often garbage was found.</summary>
    public int Runs { get; private set; }

    /// <summary>How many arrays and objects were destroyed in all.</summary>
    public int Collected { get; private set; }

    /// <summary>With how many candidates PHP would collect by itself.</summary>
    public int Threshold => MaxRoots + 1;

    /// <summary>How many candidates there are.</summary>
    public int RootCount => _rootCount;

    /// <summary>A value lost a holder and has others still: it may be part of garbage from now on.</summary>
    internal void AddRoot(HeapValue value)
    {
        if (value.Kind == ValueKind.Resource || value is PhpArray { HoldsCounted: false })
            return;
        value.IsRoot = true;
        if (_rootCount == MaxRoots)
        {
            _roots[_oldest].IsRoot = false;
            _roots[_oldest] = value;
            _oldest = (_oldest + 1) % MaxRoots;
            return;
        }

        if (_rootCount == _roots.Length)
            Array.Resize(ref _roots, Math.Clamp(_rootCount * 2, 16, MaxRoots));
        _roots[_rootCount++] = value;
    }

    /// <summary>Destroys garbage: destructors first, then, in a second pass, what they left without a holder.</summary>
    /// <returns>How many arrays and objects were destroyed.</returns>
    public int Collect()
    {
        if (_isRunning)
            return 0;
        _isRunning = true;
        try
        {
            int count = CollectOnce(out bool ranDestructors, out PhpThrow? thrown);
            if (ranDestructors)
            {
                count += CollectOnce(out _, out PhpThrow? later);
                thrown = later ?? thrown;
            }

            Collected += count;
            return thrown is null ? count : throw thrown;
        }
        finally
        {
            _isRunning = false;
        }
    }

    private int CollectOnce(out bool ranDestructors, out PhpThrow? thrown)
    {
        thrown = null;
        List<HeapValue> garbage = new CycleSearch(TakeRoots()).FindGarbage();
        List<PhpObject> destructible = garbage.OfType<PhpObject>().Where(Lifetime.HasDestructorToRun).ToList();
        ranDestructors = destructible.Count > 0;
        if (garbage.Count > 0)
            Runs++;
        if (ranDestructors)
        {
            // What a destructor can reach stays until it has run; what it left without a holder is found by the next pass.
            HashSet<HeapValue> kept = CycleSearch.Reachable(destructible);
            garbage.RemoveAll(kept.Contains);
            foreach (PhpObject target in destructible)
                AddRoot(target);
            foreach (PhpObject target in destructible)
                _lifetime.RunDestructor(target);
            thrown = _lifetime.TakeThrown();
            garbage.AddRange(destructible.FindAll(target => target.Holders <= 0 && (target.Flags & ObjectFlags.Freed) == 0));
        }

        foreach (HeapValue value in garbage)
            _lifetime.DestroyGarbage(value);
        return garbage.Count(value => value.Kind != ValueKind.Reference);
    }

    private List<HeapValue> TakeRoots()
    {
        var taken = new List<HeapValue>(_rootCount);
        for (int i = 0; i < _rootCount; i++)
        {
            HeapValue root = _roots[(_oldest + i) % _rootCount];
            root.IsRoot = false;
            if (root.Holders > 0)
                taken.Add(root);
        }

        _roots = [];
        _rootCount = 0;
        _oldest = 0;
        return taken;
    }
}
