using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime.Ini;

namespace MiniPhp.Extensions.Date;

// The settings of the extension, and the default zone.
public sealed partial class DateExtension
{
    /// <summary>The default zone, and where the sun is looked at from.</summary>
    /// <remarks>https://www.php.net/manual/en/datetime.configuration.php</remarks>
    public override IniSetting[] IniSettings =>
    [
        new("date.timezone", DateState.DefaultZoneName, IniAccess.All, CheckZone, "date"),
        new("date.default_latitude", "31.7667", IniAccess.All, null, "date"),
        new("date.default_longitude", "35.2333", IniAccess.All, null, "date"),
        new("date.sunset_zenith", "90.833333", IniAccess.All, null, "date"),
        new("date.sunrise_zenith", "90.833333", IniAccess.All, null, "date"),
    ];

    public override Runtime.ILocalZone? LocalZone(Runtime.Engine engine) => ZoneDatabase.Of(engine).Find(DateState.Of(engine).ZoneName);

    private static bool CheckZone(IniChange change)
    {
        Runtime.Engine engine = change.Table.Engine;
        if (change.Value is null || ZoneDatabase.Of(engine).Exists(change.Value))
            return true;
        string message = "Invalid date.timezone value '" + change.Value + "', using '" + (change.Table.Get(change.Name) ?? DateState.DefaultZoneName) + "' instead";
        if (change.Stage == IniStage.Runtime)
            engine.FunctionWarning(message);
        else
            engine.Warning((change.Stage == IniStage.Startup ? "PHP Startup: " : "") + message);
        return false;
    }
}
