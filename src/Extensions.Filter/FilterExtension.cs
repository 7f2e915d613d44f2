using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Ini;

namespace MiniPhp.Extensions.Filter;

// Settings of the extension and what phpinfo() says about it.
public sealed partial class FilterExtension
{
    /// <summary>The filter that what comes from outside goes through, and its flags.</summary>
    /// <remarks>https://www.php.net/manual/en/filter.configuration.php</remarks>
    public override IniSetting[] IniSettings =>
    [
        new("filter.default", "unsafe_raw", IniAccess.PerDirectory | IniAccess.System, DefaultFilter.Change, "filter"),
        new("filter.default_flags", null, IniAccess.PerDirectory | IniAccess.System, extension: "filter"),
    ];

    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("Input Validation and Filtering", "enabled");
        text.Settings(Name);
    }
}
