namespace MiniPhp.Runtime;

/// <summary>The time zone that times are in where a script does not say another one: what the date extension knows.</summary>
public interface ILocalZone
{
    /// <summary>An identifier: "Europe/Paris".</summary>
    string Name { get; }

    /// <summary>Seconds east of UTC at a time.</summary>
    /// <param name="timestamp">Seconds since 1970-01-01 UTC.</param>
    /// <param name="isDst">Whether it is summer time then.</param>
    int OffsetAt(long timestamp, out bool isDst);
}
