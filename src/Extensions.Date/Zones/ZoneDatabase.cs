using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>
/// The system's time zones: files below /usr/share/zoneinfo, as PHP has them where it does not bring its own. One for each engine, which
/// keeps what it read.
/// </summary>
internal sealed class ZoneDatabase
{
    /// <summary>What <c>timezone_version_get()</c> says of a database that is the system's.</summary>
    public const string Version = "0.system";

    private const string Root = "/usr/share/zoneinfo/";

    /// <summary>Files that are too small to be a zone's are none.</summary>
    private const int HeaderSize = 20;

    private readonly Dictionary<string, ZoneData?> _zones = [];
    private string[]? _identifiers;
    private Dictionary<string, string>? _byLowerName;
    private Dictionary<string, ZoneLocation>? _locations;

    public static ZoneDatabase Of(Engine engine) => engine.State(static _ => new ZoneDatabase());

    /// <summary>All names of zones, also old ones, ordered without regard to case.</summary>
    public string[] Identifiers => _identifiers ??= ZoneDirectory.List(Root);

    /// <summary>A zone by name, whose case does not matter but is kept; null when there is none.</summary>
    public ZoneData? Find(string name)
    {
        if (_zones.TryGetValue(name, out ZoneData? zone))
            return zone;
        byte[]? file = PathOf(name) is { } path && Libc.Status(path, out FileStatus status) >= 0 && status.IsRegular ? WholeFile.Read(path) : null;
        return _zones[name] = file is null ? null : ZoneFile.Read(name, file);
    }

    /// <summary>Whether there is a file for a zone, without looking into it.</summary>
    public bool Exists(string name) =>
        PathOf(name) is { } path && Libc.Status(path, out FileStatus status) >= 0 && status.IsRegular && status.Size > HeaderSize;

    /// <summary>Where a zone is; the place of unknown zones is "??".</summary>
    public ZoneLocation LocationOf(string name) =>
        (_locations ??= ZoneLocation.ReadTable(Root + "zone.tab")).TryGetValue(name.ToLowerInvariant(), out ZoneLocation? location)
            ? location
            : ZoneLocation.Unknown;

    private byte[]? PathOf(string name)
    {
        if (name.Length == 0 || name.Contains('\0') || name.Contains("..", StringComparison.Ordinal))
            return null;
        byte[] path = Latin1Text.ToBytes(Root + name);
        // Most names are written as the files are; only for others the directory has to be read.
        if (Libc.Status(path, out _) >= 0)
            return path;
        return Canonical(name) is { } canonical ? Latin1Text.ToBytes(Root + canonical) : null;
    }

    private string? Canonical(string name)
    {
        if (_byLowerName is null)
        {
            _byLowerName = [];
            foreach (string identifier in Identifiers)
                _byLowerName[identifier.ToLowerInvariant()] = identifier;
        }

        return _byLowerName.GetValueOrDefault(name.ToLowerInvariant());
    }
}
