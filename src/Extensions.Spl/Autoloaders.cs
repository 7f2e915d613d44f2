using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl;

/// <summary>The functions that are asked for classes that are not there yet, in order.</summary>
internal sealed class Autoloaders
{
    private readonly Engine _engine;
    private readonly List<PhpCallable> _loaders = [];

    private Autoloaders(Engine engine) => _engine = engine;

    /// <summary>What spl_autoload() tries behind a class's name, separated by commas.</summary>
    public PhpString FileExtensions { get; set; } = PhpString.FromLatin1(".inc,.php");

    public static Autoloaders Of(Engine engine) => engine.State(static engine => new Autoloaders(engine));

    public IReadOnlyList<PhpCallable> All => _loaders;

    /// <summary>Adds a loader that is not there yet; the engine asks from now on.</summary>
    public void Add(PhpCallable loader, bool first)
    {
        if (IndexOf(loader) >= 0)
            return;
        Hold(loader, 1);
        if (first)
            _loaders.Insert(0, loader);
        else
            _loaders.Add(loader);
        _engine.Autoload ??= Load;
    }

    public bool Remove(PhpCallable loader)
    {
        int index = IndexOf(loader);
        if (index < 0)
            return false;
        PhpCallable removed = _loaders[index];
        _loaders.RemoveAt(index);
        Hold(removed, -1);
        return true;
    }

    public void Clear()
    {
        while (_loaders.Count > 0)
            Remove(_loaders[^1]);
    }

    /// <summary>Asks one loader after the other until the class is there. Loaders may add and remove loaders meanwhile.</summary>
    public void Load(string className)
    {
        var asked = new List<PhpCallable>();
        for (int i = 0; i < _loaders.Count; i++)
        {
            PhpCallable loader = _loaders[i];
            if (asked.Contains(loader))
                continue;
            asked.Add(loader);
            _engine.Lifetime.Watch(loader.Call(_engine, Value.FromLatin1(className)));
            if (_engine.FindClass(className, autoload: false) is not null)
                return;
            // Whatever was put in front of this loader moved it.
            i = Math.Max(_loaders.IndexOf(loader), Math.Min(i, _loaders.Count) - 1);
        }
    }

    private int IndexOf(PhpCallable loader) => _loaders.FindIndex(known =>
        known.Function == loader.Function && known.Target == loader.Target && known.Closure == loader.Closure
        && known.StaticClass == loader.StaticClass && known.MagicName == loader.MagicName);

    /// <summary>A registered loader holds its object or closure.</summary>
    private void Hold(PhpCallable loader, int change)
    {
        PhpObject? held = (PhpObject?)loader.Closure ?? loader.Target;
        if (held is null)
            return;
        if (change > 0)
            held.Holders++;
        else
            _engine.Lifetime.Release(Value.FromObject(held));
    }
}
