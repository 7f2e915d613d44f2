using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Ini;

/// <summary>
/// The php.ini settings of one engine. Nothing is built until a setting is asked for by name, and the extensions, which are loaded for
/// their settings, are asked last; what the engine itself needs is in typed properties.
/// </summary>
public sealed partial class IniTable
{
    private Dictionary<string, Entry> Changed => field ??= [];

    private Dictionary<string, string> Configured => field ??= [];

    private Dictionary<string, PhpArray> ConfiguredLists => field ??= [];

    private Dictionary<string, IniSetting>? _core;
    private Dictionary<string, IniSetting>? _extensions;

    internal IniTable(Engine engine) => Engine = engine;

    /// <summary>The engine that these settings belong to; for change handlers.</summary>
    public Engine Engine { get; }

    /// <summary>Becomes another number whenever a setting changes: for what is made of settings and kept.</summary>
    public int Version { get; private set; }

    /// <summary>The path of the php.ini that was read; null for none. Set by the host.</summary>
    public string? LoadedFile { get; set; }

    private sealed class Entry
    {
        /// <summary>After startup: what ini_restore() goes back to.</summary>
        public string? Global;
        public string? Local;
    }

    /// <summary>Makes the settings of an extension known and applies what php.ini and the command line said about them.</summary>
    public void Register(ReadOnlySpan<IniSetting> settings)
    {
        Dictionary<string, IniSetting> known = OfExtensions;
        foreach (IniSetting setting in settings)
        {
            known[setting.Name] = setting;
            ApplyConfigured(setting);
        }
    }

    /// <summary>The engine's extensions have become known: where settings were looked at already, theirs join now, otherwise when needed.</summary>
    internal void AddExtensions(NativeExtension[] extensions)
    {
        if (_extensions is null)
            return;
        foreach (NativeExtension extension in extensions)
            Register(extension.IniSettings);
    }

    private Dictionary<string, IniSetting> OfCore
    {
        get
        {
            if (_core is null)
            {
                _core = new Dictionary<string, IniSetting>(160);
                foreach (IniSetting setting in CoreSettings.All)
                    _core[setting.Name] = setting;
            }

            return _core;
        }
    }

    private Dictionary<string, IniSetting> OfExtensions
    {
        get
        {
            if (_extensions is null)
            {
                _extensions = [];
                foreach (NativeExtension extension in Engine.Extensions)
                {
                    foreach (IniSetting setting in extension.IniSettings)
                        _extensions[setting.Name] = setting;
                }
            }

            return _extensions;
        }
    }

    /// <summary>All known settings, by name in the order of ini_get_all().</summary>
    public IEnumerable<IniSetting> Settings
    {
        get
        {
            var settings = new List<IniSetting>(OfCore.Values);
            settings.AddRange(OfExtensions.Values);
            settings.Sort(static (a, b) => string.CompareOrdinal(a.Name.ToLowerInvariant(), b.Name.ToLowerInvariant()));
            return settings;
        }
    }

    /// <summary>All known settings, those of the core first, in the order in which they are declared.</summary>
    public IEnumerable<IniSetting> DeclaredSettings
    {
        get
        {
            foreach (IniSetting setting in CoreSettings.All)
                yield return setting;
            foreach (IniSetting setting in OfExtensions.Values)
                yield return setting;
        }
    }

    /// <summary>A setting's definition, or null.</summary>
    public IniSetting? Find(string name) => OfCore.TryGetValue(name, out IniSetting? setting) ? setting : OfExtensions.GetValueOrDefault(name);

    /// <summary>A setting's current value as Latin-1 text: null when it has none or does not exist.</summary>
    public string? Get(string name) => Changed.TryGetValue(name, out Entry? entry) ? entry.Local : Find(name)?.Default;

    /// <summary>
    /// A setting's current value; null when nothing changed it. Unlike <see cref="Get"/> it builds no definitions: for settings without
    /// a default that every script asks for.
    /// </summary>
    public string? GetChanged(string name) => Changed.TryGetValue(name, out Entry? entry) ? entry.Local : null;

    /// <summary>As <see cref="GetBool"/>, of a setting that is off unless something turned it on; like <see cref="GetChanged"/> it builds no definitions.</summary>
    public bool IsTurnedOn(string name) => IniQuantity.ParseBool(GetChanged(name));

    /// <summary>As <see cref="IsTurnedOn"/>, of a setting that is on unless something turned it off: whether something did.</summary>
    public bool IsTurnedOff(string name) => GetChanged(name) is { } value && !IniQuantity.ParseBool(value);

    /// <summary>A setting's value before the script changed it.</summary>
    public string? GetGlobal(string name) => Changed.TryGetValue(name, out Entry? entry) ? entry.Global : Find(name)?.Default;

    /// <summary>A setting as on or off.</summary>
    public bool GetBool(string name) => IniQuantity.ParseBool(Get(name));

    /// <summary>A setting as an int, K, M and G included.</summary>
    public long GetInt(string name) => IniQuantity.Parse(Get(name) ?? "", out _);

    /// <summary>What ini_set() does.</summary>
    /// <returns>False: no such setting, not changeable by a script, or its handler refused the value.</returns>
    public bool Set(string name, string? value)
    {
        if (Find(name) is not { } setting || (setting.Access & IniAccess.User) == 0)
            return false;
        return Change(setting, value, IniStage.Runtime);
    }

    /// <summary>Changes a setting whoever may: the engine's own changes (error_reporting(), set_time_limit()).</summary>
    public bool SetInternally(string name, string? value) => Find(name) is { } setting && Change(setting, value, IniStage.Runtime);

    private bool Change(IniSetting setting, string? value, IniStage stage)
    {
        if (setting.OnChange is { } handler && !handler(new IniChange(this, setting.Name, value, stage)))
            return false;
        Changed[setting.Name] = new Entry { Global = GetGlobal(setting.Name), Local = value };
        Version++;
        return true;
    }

    /// <summary>What ini_restore() does: back to the value after startup. Unknown names are ignored.</summary>
    public void Restore(string name)
    {
        if (!Changed.TryGetValue(name, out Entry? entry) || entry.Local == entry.Global || Find(name) is not { } setting)
            return;
        if (setting.OnChange is { } handler && !handler(new IniChange(this, name, entry.Global, IniStage.Restore)))
            return;
        entry.Local = entry.Global;
        Version++;
    }

    /// <summary>
    /// Notes a line of php.ini or a <c>-d</c> of the command line, which <see cref="ApplyConfiguration"/> makes effective. Unknown settings are
    /// kept for get_cfg_var() and for extensions that register later.
    /// </summary>
    public void Note(string name, string value) => Configured[name] = value;

    /// <summary>Makes effective what was noted, of each setting the last value: in the order in which they are declared, as PHP does.</summary>
    public void ApplyConfiguration()
    {
        int ofCore = 0;
        foreach (IniSetting setting in CoreSettings.All)
        {
            if (ApplyConfigured(setting))
                ofCore++;
        }

        if (ofCore == Configured.Count)
            return;
        foreach (IniSetting setting in OfExtensions.Values)
            ApplyConfigured(setting);
    }

    /// <summary>Notes the value of a setting and makes it effective, if it is known.</summary>
    public void Configure(string name, string value)
    {
        Note(name, value);
        if (Find(name) is { } setting)
            ApplyConfigured(setting);
    }

    /// <returns>Whether something was noted.</returns>
    private bool ApplyConfigured(IniSetting setting)
    {
        if (!Configured.TryGetValue(setting.Name, out string? value))
            return false;
        if (setting.OnChange is { } handler && !handler(new IniChange(this, setting.Name, value, IniStage.Startup)))
            return true;
        Changed[setting.Name] = new Entry { Global = value, Local = value };
        Version++;
        return true;
    }

    /// <summary>Notes an element of a list of the configuration, <c>name[key] = value</c>, for get_cfg_var(); without a key it is the next one.</summary>
    public void ConfigureElement(string name, string key, string value)
    {
        if (!ConfiguredLists.TryGetValue(name, out PhpArray? list))
            ConfiguredLists.Add(name, list = new PhpArray());
        if (key.Length == 0)
            list.Append(Value.FromLatin1(value));
        else
            list.Set(key, Value.FromLatin1(value));
    }

    /// <summary>What the configuration said about a setting, known or not, a string or an array: get_cfg_var(). Undefined when nothing.</summary>
    public Value GetConfigured(string name)
    {
        if (ConfiguredLists.TryGetValue(name, out PhpArray? list))
            return list.Clone();
        return Configured.TryGetValue(name, out string? value) ? Value.FromLatin1(value) : Value.Undefined;
    }

    /// <summary>What was noted for a setting, or else its current value; for references in php.ini.</summary>
    public string? GetNoted(string name) => Configured.TryGetValue(name, out string? value) ? value : Get(name);
}
