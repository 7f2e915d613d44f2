using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>A zone of the database: its changes of local time, and the rule for the time after the last of them. Immutable.</summary>
/// <param name="name">As it was asked for: upper and lower case are kept.</param>
/// <param name="transitions">Timestamps of the changes, ascending.</param>
/// <param name="typesAfter">For each change, the index of what holds after it.</param>
/// <param name="types">At least one; the first holds before all changes.</param>
/// <param name="rule">What holds after the last change; null when nothing changes any more.</param>
internal sealed class ZoneData(string name, long[] transitions, byte[] typesAfter, LocalTimeType[] types, PosixRule? rule) : ILocalZone
{
    public string Name => name;

    public ReadOnlySpan<long> Transitions => transitions;

    public LocalTimeType FirstType => types[0];

    public PosixRule? Rule => rule;

    /// <summary>What holds after a change of the table.</summary>
    public LocalTimeType TypeAfter(int transition) => types[typesAfter[transition]];

    /// <inheritdoc/>
    public int OffsetAt(long timestamp, out bool isDst)
    {
        LocalTimeType type = TypeAt(timestamp);
        isDst = type.IsDst;
        return type.Offset;
    }

    /// <summary>What holds at a time.</summary>
    public LocalTimeType TypeAt(long timestamp) => TypeAt(timestamp, out _);

    /// <summary>What holds at a time, and since when: <see cref="long.MinValue"/> for always.</summary>
    public LocalTimeType TypeAt(long timestamp, out long since)
    {
        since = long.MinValue;
        if (transitions.Length == 0)
            return rule is null ? types[0] : ByRule(timestamp, ref since);
        if (timestamp < transitions[0])
            return types[0];
        int last = transitions.Length - 1;
        if (timestamp >= transitions[last])
        {
            since = transitions[last];
            return rule is null ? TypeAfter(last) : ByRule(timestamp, ref since);
        }

        int low = 0;
        while (last - low > 1)
        {
            int middle = (low + last) >>> 1;
            if (timestamp < transitions[middle])
                last = middle;
            else
                low = middle;
        }

        since = transitions[low];
        return TypeAfter(low);
    }

    /// <summary>What the rule says; where it says nothing, PHP takes UTC under the first name of the zone.</summary>
    private LocalTimeType ByRule(long timestamp, ref long since)
    {
        if (rule!.TypeAt(timestamp, ref since) is { } type)
            return type;
        since = 0;
        return new LocalTimeType(0, isDst: false, types[0].Abbreviation);
    }
}
