namespace MiniPhp.Extensions.Date.Zones;

/// <summary>What holds in a zone from one change to the next.</summary>
/// <param name="offset">Seconds east of UTC.</param>
/// <param name="isDst">Whether it is summer time.</param>
/// <param name="abbreviation">For example "CEST".</param>
internal sealed class LocalTimeType(int offset, bool isDst, string abbreviation)
{
    public int Offset { get; } = offset;

    public bool IsDst { get; } = isDst;

    public string Abbreviation { get; } = abbreviation;
}
