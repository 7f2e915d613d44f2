namespace MiniPhp.Runtime.Values;

/// <summary>The open resources of an engine and the numbers that they get. Numbers are not used twice.</summary>
public sealed class ResourceTable
{
    private readonly SortedList<long, PhpResource> _open = [];
    private long _lastId;

    /// <summary>The open resources by number.</summary>
    public IEnumerable<PhpResource> Open => _open.Values;

    /// <summary>The next number. A resource of PHP's that has no counterpart here still takes one, so that the others are numbered as PHP's.</summary>
    public long TakeId() => ++_lastId;

    /// <summary>Keeps the first numbers for resources that are made later, or never: the standard streams.</summary>
    public void Reserve(int count) => _lastId = Math.Max(_lastId, count);

    /// <summary>The end of the request: closes what is still open, the youngest first.</summary>
    public void CloseAll()
    {
        while (_open.Count > 0)
        {
            PhpResource last = _open.Values[_open.Count - 1];
            last.CloseAtEnd();
            _open.Remove(last.Id);
        }
    }

    internal void Add(PhpResource resource) => _open.Add(resource.Id, resource);

    internal void Remove(PhpResource resource) => _open.Remove(resource.Id);
}
