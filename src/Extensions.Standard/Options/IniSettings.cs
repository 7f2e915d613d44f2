using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Options;

/// <summary>Reading and changing php.ini settings.</summary>
[PhpExtension("standard")]
public static class IniSettings
{
    [PhpConstant] public const long INI_USER = 1;
    [PhpConstant] public const long INI_PERDIR = 2;
    [PhpConstant] public const long INI_SYSTEM = 4;
    [PhpConstant] public const long INI_ALL = 7;

    /// <summary>A setting's current value, "" when it has none; false when there is no such setting.</summary>
    /// <remarks>https://www.php.net/ini_get</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value ini_get(Engine engine, PhpString option)
    {
        string name = option.ToLatin1();
        return engine.Ini.Find(name) is null ? Value.False : Value.FromLatin1(engine.Ini.Get(name) ?? "");
    }

    /// <summary>Changes a setting until the script ends.</summary>
    /// <returns>The old value; false when the setting does not exist, may not be changed or refuses the value.</returns>
    /// <remarks>https://www.php.net/ini_set</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value ini_set(Engine engine, PhpString option, [PhpParameter(Type = "string|int|float|bool|null", IsUnchecked = true)] Value value)
    {
        if (value.Kind is ValueKind.Array or ValueKind.Object or ValueKind.Resource)
            throw engine.ArgumentTypeError(2, "must be of type string|int|float|bool|null");
        string name = option.ToLatin1();
        if (engine.Ini.Find(name) is null)
            return false;
        string old = engine.Ini.Get(name) ?? "";
        return engine.Ini.Set(name, Conversions.ToPhpString(engine, value).ToLatin1()) ? Value.FromLatin1(old) : Value.False;
    }

    /// <summary>As <see cref="ini_set"/>.</summary>
    /// <remarks>https://www.php.net/ini_alter</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value ini_alter(Engine engine, PhpString option, [PhpParameter(Type = "string|int|float|bool|null", IsUnchecked = true)] Value value) =>
        ini_set(engine, option, value);

    /// <summary>Gives a setting the value back that it had when the script started.</summary>
    /// <remarks>https://www.php.net/ini_restore</remarks>
    [PhpFunction]
    public static void ini_restore(Engine engine, PhpString option) => engine.Ini.Restore(option.ToLatin1());

    /// <summary>All settings, or those of an extension.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="extension">In lower case; null for all.</param>
    /// <param name="details">With values before and now and who may change it, or the present value alone.</param>
    /// <returns>array&lt;string, array{global_value: ?string, local_value: ?string, access: int}|?string&gt;; false with a warning for an unknown extension.</returns>
    /// <remarks>https://www.php.net/ini_get_all</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value ini_get_all(Engine engine, PhpString? extension = null, bool details = true)
    {
        string? wanted = extension?.ToLatin1();
        if (wanted is not null && !Array.Exists(engine.Extensions, known => known.Name.ToLowerInvariant() == wanted))
        {
            engine.FunctionWarning("Extension \"" + wanted + "\" cannot be found");
            return false;
        }

        var all = new PhpArray();
        foreach (IniSetting setting in engine.Ini.Settings)
        {
            // PHP takes the core's own settings for everybody's.
            if (wanted is not null and not "core" && setting.Extension != wanted)
                continue;
            Value local = TextOrNull(engine.Ini.Get(setting.Name));
            if (details)
            {
                var entry = new PhpArray();
                entry.Set("global_value", TextOrNull(engine.Ini.GetGlobal(setting.Name)));
                entry.Set("local_value", local);
                entry.Set("access", (long)setting.Access);
                local = entry;
            }

            all.Set(setting.Name, local);
        }

        return all;
    }

    private static Value TextOrNull(string? text) => text is null ? Value.Null : Value.FromLatin1(text);

    /// <summary>What php.ini or the command line said about a setting, known or not; false when nothing.</summary>
    /// <remarks>https://www.php.net/get_cfg_var</remarks>
    [PhpFunction(Returns = "string|array|false")]
    public static Value get_cfg_var(Engine engine, PhpString option) =>
        engine.Ini.GetConfigured(option.ToLatin1()) is { IsUndefined: false } value ? value : Value.False;

    /// <summary>"1M" and the like as an int, with a warning for what is not quite a quantity.</summary>
    /// <remarks>https://www.php.net/ini_parse_quantity</remarks>
    [PhpFunction]
    public static long ini_parse_quantity(Engine engine, PhpString shorthand)
    {
        long value = IniQuantity.Parse(shorthand.ToLatin1(), out string? problem);
        if (problem is not null)
            engine.Warning(problem);
        return value;
    }

    /// <summary>The directories in which include looks, separated by colons.</summary>
    /// <remarks>https://www.php.net/get_include_path</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value get_include_path(Engine engine) => Value.FromLatin1(engine.Ini.IncludePath);

    /// <summary>Changes the directories in which include looks.</summary>
    /// <returns>The old ones; false for an empty path.</returns>
    /// <remarks>https://www.php.net/set_include_path</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value set_include_path(Engine engine, PhpString include_path)
    {
        string old = engine.Ini.IncludePath;
        return engine.Ini.Set("include_path", include_path.ToLatin1()) ? Value.FromLatin1(old) : Value.False;
    }
}
