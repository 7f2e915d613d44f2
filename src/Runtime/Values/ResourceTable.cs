namespace MiniPhp.Runtime.Values;

/// <summary>The resources of an engine, open or still held, and the numbers that they get. Numbers are not used twice.</summary>
public sealed class ResourceTable
{
    // In the order of their numbers, which only grow.
    private List<PhpResource>? _known;
    private long _lastId;

    /// <summary>The resources in the order of their numbers.</summary>
    public IEnumerable<PhpResource> Known => _known ?? [];

    /// <summary>The next number. A resource of PHP's that has no counterpart here still takes one, so that the others are numbered as PHP's.</summary>
    public long TakeId() => ++_lastId;

    /// <summary>Keeps the first numbers for resources that are made later, or never: the standard streams.</summary>
    public void Reserve(int count) => _lastId = Math.Max(_lastId, count);

    /// <summary>The end of the request: closes what is still open, the youngest first.</summary>
    public void CloseAll()
    {
        while (_known is { Count: > 0 })
        {
            PhpResource last = _known[^1];
            last.CloseAtEnd();
            Remove(last);
        }
    }

    internal void Add(PhpResource resource)
    {
        _known ??= [];
        int place = _known.Count;
        while (place > 0 && _known[place - 1].Id > resource.Id)
            place--;
        _known.Insert(place, resource);
    }

    internal void Remove(PhpResource resource)
    {
        int place = _known?.LastIndexOf(resource) ?? -1;
        if (place >= 0)
            _known!.RemoveAt(place);
    }
}
