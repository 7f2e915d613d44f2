using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>
/// What the system said about the file that was asked for last. As in PHP it is not asked again while the same name is asked for, so
/// changes that others make, and most that the script itself makes, are seen only after clearstatcache().
/// </summary>
/// <remarks>https://www.php.net/clearstatcache</remarks>
public sealed class StatusCache
{
    private PhpString? _name;
    private PhpString? _linkName;
    private StreamStatus _status;
    private StreamStatus _linkStatus;

    private StatusCache()
    {
    }

    /// <summary>The cache of an engine.</summary>
    public static StatusCache Of(Engine engine) => engine.State(static _ => new StatusCache());

    /// <summary>Finds what is known of a name.</summary>
    /// <param name="name">As the script writes it.</param>
    /// <param name="isLink">Of a link itself.</param>
    /// <param name="status">Becomes it.</param>
    public bool TryFind(PhpString name, bool isLink, out StreamStatus status)
    {
        status = isLink ? _linkStatus : _status;
        return name.Equals(isLink ? _linkName : _name);
    }

    /// <summary>Keeps what is known of a name; what is no link is the same either way.</summary>
    public void Keep(PhpString name, bool isLink, in StreamStatus status)
    {
        if (isLink)
            (_linkName, _linkStatus) = (name, status);
        if (!isLink || !status.IsLink)
            (_name, _status) = (name, status);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _name = _linkName = null;

    /// <summary>Forgets names that depend on the current directory.</summary>
    public void ClearRelative()
    {
        if (_name is { } name && !name.Span.StartsWith("/"u8))
            _name = null;
        if (_linkName is { } link && !link.Span.StartsWith("/"u8))
            _linkName = null;
    }
}
