namespace MiniPhp.Runtime.Ini;

/// <summary>How phpinfo() shows the value of a setting.</summary>
public enum IniDisplay : byte
{
    /// <summary>As it is; "no value" without one.</summary>
    Text,

    /// <summary>"On" or "Off".</summary>
    Switch,

    /// <summary>In its colour, as HTML even where all else is text.</summary>
    Color,

    /// <summary>"STDOUT", "STDERR" or "Off", whatever word or number chose it.</summary>
    ErrorTarget,
}
