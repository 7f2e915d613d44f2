using MiniPhp.Runtime;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>The encodings that functions use when none is given, and the names of encodings.</summary>
internal static class Encodings
{
    /// <summary>A name has to be shorter.</summary>
    public const int LengthLimit = 64;

    /// <summary>Four bytes a character.</summary>
    public static PhpString Ucs4 { get; } = PhpString.From("UCS-4LE"u8);

    /// <summary>What scripts work in.</summary>
    public static PhpString Internal(Engine engine) => Find(engine, "internal_encoding");

    /// <summary>What requests come in.</summary>
    public static PhpString Input(Engine engine) => Find(engine, "input_encoding");

    /// <summary>What replies go out in.</summary>
    public static PhpString Output(Engine engine) => Find(engine, "output_encoding");

    /// <summary>The encoding that an argument names, or the internal one.</summary>
    /// <returns>Null, after a warning: the name is too long.</returns>
    public static PhpString? Chosen(Engine engine, PhpString? argument)
    {
        if (argument is null)
            return Internal(engine);
        return IsTooLong(engine, argument) ? null : argument;
    }

    /// <summary>Whether a name is too long, which is reported.</summary>
    public static bool IsTooLong(Engine engine, PhpString name)
    {
        if (name.Length < LengthLimit)
            return false;
        engine.FunctionWarning("Encoding parameter exceeds the maximum allowed length of " + LengthLimit + " characters");
        return true;
    }

    /// <summary>Checks a change of a setting.</summary>
    public static bool CheckSetting(IniChange change)
    {
        if (change.Value is { Length: >= LengthLimit })
            return false;
        if (change.Stage == IniStage.Runtime)
            change.Table.Engine.FunctionDeprecated("Use of " + change.Name + " is deprecated");
        return true;
    }

    private static PhpString Find(Engine engine, string setting)
    {
        IniTable ini = engine.Ini;
        if (ini.Get("iconv." + setting) is { Length: > 0 } own)
            return PhpString.FromLatin1(own);
        if (ini.Get(setting) is { Length: > 0 } common)
            return PhpString.FromLatin1(common);
        return ini.Get("default_charset") is { Length: > 0 } charset ? PhpString.FromLatin1(charset) : PhpString.From("UTF-8"u8);
    }
}
