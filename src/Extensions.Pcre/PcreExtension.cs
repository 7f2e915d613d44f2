using MiniPhp.Runtime.Ini;

namespace MiniPhp.Extensions.Pcre;

// The settings of the extension.
public sealed partial class PcreExtension
{
    /// <summary>How much a match may cost, and whether patterns are compiled to machine code.</summary>
    /// <remarks>https://www.php.net/manual/en/pcre.configuration.php</remarks>
    public override IniSetting[] IniSettings =>
    [
        new("pcre.backtrack_limit", PregState.DefaultBacktrackLimit, IniAccess.All, PregState.Apply, "pcre"),
        new("pcre.recursion_limit", PregState.DefaultRecursionLimit, IniAccess.All, PregState.Apply, "pcre"),
        new("pcre.jit", "1", IniAccess.All, PregState.Apply, "pcre", IniDisplay.Switch),
    ];
}
