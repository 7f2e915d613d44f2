using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime.Information;

namespace MiniPhp.Extensions.Date;

// What phpinfo() says about the extension.
public sealed partial class DateExtension
{
    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("date/time support", "enabled");
        text.Row("timelib version", "none, MiniPhp's own");
        text.Row("\"Olson\" Timezone Database Version", ZoneDatabase.Version);
        text.Row("Timezone Database", "system");
        text.Row("Default timezone", DateState.Of(text.Engine).ZoneName);
        text.Settings(Name);
    }
}
