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

    private static readonly HeapEntry[] NoRoots = new HeapEntry[0];

    private readonly Lifetime _lifetime;
    // Places that candidates have left are on a stack, and are taken first.
    private HeapEntry[] _roots = NoRoots;
    private ushort[] _left = [];
    private int _rootCount;
    private int _leftCount;
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
    public int RootCount => _rootCount - _leftCount;

    /// <summary>A value lost a holder and has others still: it may be part of garbage from now on.</summary>
    internal void AddRoot(HeapValue value)
    {
        if (value.Kind == ValueKind.Resource || value is PhpArray { HoldsCounted: false })
            return;
        int place;
        if (_leftCount > 0)
        {
            place = _left[--_leftCount];
        }
        else if (_rootCount < MaxRoots)
        {
            if (_rootCount == _roots.Length)
                GrowRoots();
            place = _rootCount++;
        }
        else
        {
            place = _oldest;
            _oldest = (_oldest + 1) % MaxRoots;
            _roots[place].Value.RootNumber = 0;
        }

        _roots[place].Value = value;
        value.RootNumber = (ushort)(place + 1);
    }

    private void GrowRoots()
    {
        var roots = new HeapEntry[Math.Clamp(_rootCount * 2, 16, MaxRoots)];
        Array.Copy(_roots, roots, _rootCount);
        _roots = roots;
    }

    /// <summary>A candidate is being destroyed: it is none any more.</summary>
    internal void RemoveRoot(HeapValue value)
    {
        int place = value.RootNumber - 1;
        value.RootNumber = 0;
        _roots[place].Value = null!;
        if (_leftCount == _left.Length)
            Array.Resize(ref _left, Math.Clamp(_leftCount * 2, 16, MaxRoots));
        _left[_leftCount++] = (ushort)place;
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
        // What a fiber's calls hold dies when they end, unless it is part of the cycle itself.
        if (destructible.Exists(target => target is Fibers.Fiber))
            destructible = destructible.OrderBy(target => !CycleSearch.Reachable([target]).Any(held => held is Fibers.Fiber)).ToList();
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
        var taken = new List<HeapValue>(RootCount);
        for (int i = 0; i < _rootCount; i++)
        {
            if (_roots[(_oldest + i) % _rootCount].Value is not { } root)
                continue;
            root.RootNumber = 0;
            if (root.Holders > 0)
                taken.Add(root);
        }

        _roots = NoRoots;
        _rootCount = 0;
        _leftCount = 0;
        _oldest = 0;
        return taken;
    }
}
