namespace MiniPhp.Runtime.Ini;

/// <summary>Who may change a setting; PHP's INI_USER, INI_PERDIR, INI_SYSTEM.</summary>
[Flags]
public enum IniAccess : byte
{
    User = 1,
    PerDirectory = 2,
    System = 4,
    All = User | PerDirectory | System,
}

/// <summary>When a setting changes.</summary>
public enum IniStage : byte
{
    /// <summary>Command line and php.ini, before a script runs.</summary>
    Startup,

    /// <summary>ini_set().</summary>
    Runtime,

    /// <summary>ini_restore() and the end of a request.</summary>
    Restore,
}

/// <summary>A change to a setting, which the handler makes effective or refuses.</summary>
/// <param name="Table">The engine's settings.</param>
/// <param name="Name">The setting.</param>
/// <param name="Value">The new value as Latin-1 text; null for a setting without one.</param>
/// <param name="Stage">When it changes.</param>
public readonly record struct IniChange(IniTable Table, string Name, string? Value, IniStage Stage)
{
    /// <summary>The new value as a number with K, M or G behind it, with a warning when it is not one.</summary>
    public long ParseQuantity()
    {
        long value = IniQuantity.Parse(Value ?? "", out string? problem);
        if (problem is not null)
            Table.Engine.Warning("Invalid \"" + Name + "\" setting. " + problem);
        return value;
    }
}

/// <summary>A php.ini setting that the core or an extension knows. Shared by engines.</summary>
/// <param name="name">Exact name; settings are case-sensitive.</param>
/// <param name="defaultValue">What it is without php.ini; null for none.</param>
/// <param name="access">Who may change it.</param>
/// <param name="onChange">Makes a change effective; false refuses it. Null accepts every value.</param>
/// <param name="extension">The extension's name in lower case.</param>
/// <param name="display">How phpinfo() shows its value.</param>
public sealed class IniSetting(
    string name, string? defaultValue, IniAccess access, Func<IniChange, bool>? onChange = null, string extension = "core",
    IniDisplay display = IniDisplay.Text)
{
    public string Name { get; } = name;

    /// <summary>What it is without php.ini; null for none.</summary>
    public string? Default { get; } = defaultValue;

    /// <summary>Who may change it.</summary>
    public IniAccess Access { get; } = access;

    /// <summary>The name of the extension that knows it, in lower case.</summary>
    public string Extension { get; } = extension;

    internal Func<IniChange, bool>? OnChange { get; } = onChange;

    /// <summary>A value of it as phpinfo() shows it.</summary>
    internal string Shown(string? value) => display switch
    {
        IniDisplay.Switch => IniQuantity.ParseBool(value) ? "On" : "Off",
        IniDisplay.ErrorTarget => CoreSettings.ParseDisplayErrors(value) switch
        {
            DisplayErrors.Off => "Off",
            DisplayErrors.StandardError => "STDERR",
            _ => "STDOUT",
        },
        _ when string.IsNullOrEmpty(value) => "no value",
        IniDisplay.Color => "<font style=\"color: " + value + "\">" + value + "</font>",
        _ => value,
    };
}
