using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Makes a filter.</summary>
/// <param name="engine">The engine.</param>
/// <param name="name">The whole name, e.g. "convert.base64-encode".</param>
/// <param name="parameters">The argument of stream_filter_append(); undefined when there is none.</param>
/// <returns>Null when it cannot be made.</returns>
public delegate StreamFilter? StreamFilterFactory(Engine engine, string name, Value parameters);

/// <summary>The filters of an engine, by name; a name that ends in <c>.*</c> stands for all that begin so.</summary>
public sealed class StreamFilterTable
{
    private readonly List<Entry> _factories = [];

    private StreamFilterTable(Engine engine)
    {
        foreach (NativeExtension extension in engine.Extensions)
            extension.AddStreamFilters(this);
    }

    /// <summary>The filters of an engine.</summary>
    public static StreamFilterTable Of(Engine engine) => engine.State(static engine => new StreamFilterTable(engine));

    /// <summary>The names in order.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach ((string name, _) in _factories)
                yield return name;
        }
    }

    /// <summary>Adds a filter; false when the name is taken.</summary>
    /// <param name="name">Its name, or the beginning of names.</param>
    /// <param name="factory">Makes it.</param>
    /// <param name="first">It is listed before those that are there.</param>
    public bool Add(string name, StreamFilterFactory factory, bool first = false)
    {
        if (Find(name) is not null)
            return false;
        _factories.Insert(first ? 0 : _factories.Count, new(name, factory));
        return true;
    }

    /// <summary>Makes a filter; null when there is none by that name or it cannot be made, after a warning.</summary>
    public StreamFilter? Create(Engine engine, string name, Value parameters)
    {
        StreamFilterFactory? factory = Find(name);
        for (int end = name.LastIndexOf('.'); factory is null && end > 0; end = name.LastIndexOf('.', end - 1))
            factory = Find(name[..end] + ".*");
        StreamFilter? filter = factory?.Invoke(engine, name, parameters);
        if (filter is null)
            engine.FunctionWarning(factory is null ? "Unable to locate filter \"" + name + "\"" : "Unable to create or locate filter \"" + name + "\"");
        return filter;
    }

    private StreamFilterFactory? Find(string name)
    {
        foreach ((string known, StreamFilterFactory factory) in _factories)
        {
            if (known == name)
                return factory;
        }

        return null;
    }

    private sealed record Entry(string Name, StreamFilterFactory Factory);
}
