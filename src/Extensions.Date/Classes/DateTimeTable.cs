using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Formatting;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Times as <c>array{date: string, timezone_type: int, timezone: string}</c>: dumped, exported and serialised.</summary>
internal static class DateTimeTable
{
    /// <summary>The keys.</summary>
    public static ReadOnlySpan<string> Names => new[] { "date", "timezone_type", "timezone" };

    /// <summary>Sets the three elements.</summary>
    public static void Add(PhpArray table, BrokenDownTime time)
    {
        table.Set("date", DateFormatter.Format("x-m-d H:i:s.u"u8, time, isLocal: true));
        if (!time.IsLocal)
            return;
        table.Set("timezone_type", (long)time.ZoneKind);
        // Of an offset without its seconds, unlike a zone.
        string zone = time.ZoneKind switch
        {
            ZoneKind.Identifier => time.Zone!.Name,
            ZoneKind.Abbreviation => time.Abbreviation!,
            _ => OffsetText.HoursAndMinutes(time.Offset, ":"),
        };
        table.Set("timezone", Value.FromLatin1(zone));
    }

    /// <summary>Makes an object's time what a table says.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: it says nothing sensible.</exception>
    public static void Restore(Engine engine, DateTimeObject target, PhpArray table)
    {
        if (!TryRestore(engine, target, table))
            throw engine.Error("Invalid serialization data for " + target.NativeClassName + " object");
    }

    private static bool TryRestore(Engine engine, DateTimeObject target, PhpArray table)
    {
        Value date = table["date"].Dereferenced;
        Value kind = table["timezone_type"].Dereferenced;
        Value zone = table["timezone"].Dereferenced;
        if (!date.IsString || !kind.IsInt || !zone.IsString)
            return false;
        switch ((ZoneKind)kind.AsInt)
        {
            case ZoneKind.Offset or ZoneKind.Abbreviation:
                PhpString text = date.AsString.Append(" "u8).Append(zone.AsString);
                return DateTimeReader.Read(engine, target, text, null) is null;
            case ZoneKind.Identifier:
                ZoneData? data = ZoneDatabase.Of(engine).Find(zone.AsString.ToLatin1());
                return data is not null && DateTimeReader.Read(engine, target, date.AsString, ZoneReference.Of(data)) is null;
            default:
                return false;
        }
    }
}
