using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Functions;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>A time zone: https://www.php.net/manual/en/class.datetimezone.php</summary>
[PhpExtension("date")]
[PhpClass("DateTimeZone")]
public sealed partial class DateTimeZone(PhpClass @class) : PhpObject(@class)
{
    [PhpConstant] public const long AFRICA = 0x0001;
    [PhpConstant] public const long AMERICA = 0x0002;
    [PhpConstant] public const long ANTARCTICA = 0x0004;
    [PhpConstant] public const long ARCTIC = 0x0008;
    [PhpConstant] public const long ASIA = 0x0010;
    [PhpConstant] public const long ATLANTIC = 0x0020;
    [PhpConstant] public const long AUSTRALIA = 0x0040;
    [PhpConstant] public const long EUROPE = 0x0080;
    [PhpConstant] public const long INDIAN = 0x0100;
    [PhpConstant] public const long PACIFIC = 0x0200;
    [PhpConstant] public const long UTC = 0x0400;
    [PhpConstant] public const long ALL = 0x07FF;
    [PhpConstant] public const long ALL_WITH_BC = 0x0FFF;
    [PhpConstant] public const long PER_COUNTRY = 0x1000;

    private const long LargestOffset = 100 * Gregorian.SecondsPerHour;

    /// <summary>The zone; null until the constructor ran.</summary>
    internal ZoneReference? Zone { get; private set; }

    /// <summary>The zone.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: the constructor did not run.</exception>
    internal ZoneReference ZoneOf(string className) => Zone ?? throw DateTimeObject.Uninitialized(Class.Engine, className);

    internal static DateTimeZone Create(Engine engine, ZoneReference zone)
    {
        var created = (DateTimeZone)engine.BuiltInClass("DateTimeZone").Allocate();
        created.Zone = zone;
        return created;
    }

    /// <summary>The zone of a name; null after a warning when there is none.</summary>
    internal static DateTimeZone? Open(Engine engine, PhpString name)
    {
        var created = (DateTimeZone)engine.BuiltInClass("DateTimeZone").Allocate();
        return created.Initialize(engine, name) ? created : null;
    }

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, PhpString timezone)
    {
        if (timezone.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        string? outer = engine.WarningException;
        engine.WarningException = "Exception";
        try
        {
            Initialize(engine, timezone);
        }
        finally
        {
            engine.WarningException = outer;
        }
    }

    private bool Initialize(Engine engine, PhpString name)
    {
        if (name.Span.Contains((byte)0))
        {
            engine.FunctionWarning("Timezone must not contain null bytes");
            return false;
        }

        var cursor = new DateCursor(name.Span);
        var time = new BrokenDownTime();
        bool isFound = ZoneReader.Read(ref cursor, time, ZoneDatabase.Of(engine));
        if (Math.Abs(time.Offset) >= LargestOffset)
        {
            engine.FunctionWarning("Timezone offset is out of range (" + name.ToLatin1() + ")");
            return false;
        }

        if (!isFound || !cursor.IsAtEnd)
        {
            engine.FunctionWarning("Unknown or bad timezone (" + name.ToLatin1() + ")");
            return false;
        }

        Zone = time.ZoneReference;
        return true;
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getName() => ZoneOf("DateTimeZone").Name;

    /// <summary>Seconds east of UTC at a time.</summary>
    [PhpMethod(IsTentative = true)]
    public long getOffset([PhpParameter(Type = "DateTimeInterface")] DateTimeObject datetime) =>
        ZoneOf("DateTimeZone").OffsetAt(datetime.TimeOf("DateTimeInterface").Timestamp);

    /// <summary>Changes of the offset between two times; false for what is no zone of the database.</summary>
    [PhpMethod(Returns = "array|false", IsTentative = true)]
    public PhpArray? getTransitions(
        [PhpParameter(Default = "PHP_INT_MIN")] long timestampBegin = long.MinValue, [PhpParameter(Default = "PHP_INT_MAX")] long timestampEnd = int.MaxValue) =>
        ZoneOf("DateTimeZone") is { Kind: ZoneKind.Identifier, Zone: { } zone } ? ZoneTransitions.List(zone, timestampBegin, timestampEnd) : null;

    /// <summary>Where the zone is; false for what is no zone of the database.</summary>
    [PhpMethod(Returns = "array|false", IsTentative = true)]
    public PhpArray? getLocation(Engine engine)
    {
        if (ZoneOf("DateTimeZone") is not { Kind: ZoneKind.Identifier, Zone: { } zone })
            return null;
        ZoneLocation location = ZoneDatabase.Of(engine).LocationOf(zone.Name);
        var table = new PhpArray();
        table.Set("country_code", Value.FromLatin1(location.CountryCode));
        table.Set("latitude", location.Latitude);
        table.Set("longitude", location.Longitude);
        table.Set("comments", Value.FromLatin1(location.Comments));
        return table;
    }

    [PhpMethod(IsTentative = true)]
    public static PhpArray listAbbreviations() => ZoneFunctions.timezone_abbreviations_list();

    [PhpMethod(IsTentative = true)]
    public static PhpArray listIdentifiers(
        Engine engine, [PhpParameter(Default = "DateTimeZone::ALL")] long timezoneGroup = ALL, PhpString? countryCode = null) =>
        ZoneFunctions.timezone_identifiers_list(engine, timezoneGroup, countryCode);

    // ---------------------------------------------------------------- as data

    private static ReadOnlySpan<string> Names => new[] { "timezone_type", "timezone" };

    [PhpMethod]
    public PhpArray __serialize()
    {
        var table = new PhpArray();
        AddTo(table, ZoneOf("DateTimeZone"));
        PropertyTable.AddMissing(table, this);
        return table;
    }

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data)
    {
        if (!TryRestore(engine, data))
            throw engine.Error("Invalid serialization data for DateTimeZone object");
        PropertyTable.Load(engine, this, data, Names);
    }

    [PhpMethod(IsTentative = true)]
    public void __wakeup(Engine engine)
    {
        if (!TryRestore(engine, PropertyTable.Of(this)))
            throw engine.Error("Timezone initialization failed");
    }

    [PhpMethod(IsTentative = true)]
    public static DateTimeZone __set_state(Engine engine, PhpArray array)
    {
        var zone = (DateTimeZone)engine.BuiltInClass("DateTimeZone").Allocate();
        return zone.TryRestore(engine, array) ? zone : throw engine.Error("Timezone initialization failed");
    }

    private bool TryRestore(Engine engine, PhpArray table)
    {
        Value name = table["timezone"].Dereferenced;
        return table["timezone_type"].Dereferenced.IsInt && name.IsString && Initialize(engine, name.AsString);
    }

    private static void AddTo(PhpArray table, ZoneReference zone)
    {
        table.Set("timezone_type", (long)zone.Kind);
        table.Set("timezone", zone.Name);
    }

    /// <inheritdoc/>
    protected internal override PhpObject CreateCopy() => Class.Allocate();

    /// <inheritdoc/>
    protected internal override void FinishCopy(PhpObject source) => Zone = ((DateTimeZone)source).Zone;

    /// <inheritdoc/>
    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose)
    {
        if (purpose == PropertyPurpose.Variables || Zone is null)
            return null;
        PhpArray table = Conversions.PropertiesOf(this, asSymbols: false);
        AddTo(table, Zone);
        return table;
    }

    /// <inheritdoc/>
    protected internal override bool IgnoresDebugInfo => true;

    /// <summary>Zones of one kind are the same or not; there is no order.</summary>
    protected internal override int? CompareTo(PhpObject other)
    {
        if (other is not DateTimeZone zone)
            return 1;
        Engine engine = Class.Engine;
        if (Zone is null || zone.Zone is null)
            throw engine.Error("Trying to compare uninitialized DateTimeZone objects");
        if (Zone.Kind == zone.Zone.Kind)
            return Zone.Kind == ZoneKind.Offset ? Zone.Offset == zone.Zone.Offset ? 0 : 1 : Zone.Name.Equals(zone.Zone.Name) ? 0 : 1;
        engine.FunctionWarning("Trying to compare different kinds of DateTimeZone objects");
        return 1;
    }
}
