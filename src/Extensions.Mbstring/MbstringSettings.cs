using System.Globalization;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Ini;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Makes changes of the settings mbstring.* effective.</summary>
internal static class MbstringSettings
{
    /// <summary>What mbstring.http_output_conv_mimetypes is at first: the types that the output handler converts, as a pattern.</summary>
    public const string ConvertedTypes = @"^(text/|application/xhtml\+xml)";

    public static bool ChangeLanguage(IniChange change)
    {
        MbstringState state = StateOf(change);
        Language? language = Language.Find(change.Value ?? "");
        state.Language = language ?? Language.Neutral;
        return language is not null;
    }

    public static bool ChangeDetectOrder(IniChange change)
    {
        MbstringState state = StateOf(change);
        if (change.Value is null)
        {
            state.ConfiguredDetectOrder = null;
            return true;
        }

        if (ParseList(change, allowsPass: false) is not { Length: > 0 } encodings)
            return false;
        state.ConfiguredDetectOrder = encodings;
        return true;
    }

    public static bool ChangeHttpInput(IniChange change)
    {
        ReportDeprecated(change);
        MbstringState state = StateOf(change);
        if (change.Value is not { Length: > 0 })
        {
            state.HttpInputChoice = null;
            return true;
        }

        if (ParseList(change, allowsPass: true) is not { Length: > 0 } encodings)
            return false;
        state.HttpInputChoice = encodings;
        return true;
    }

    public static bool ChangeHttpOutput(IniChange change)
    {
        ReportDeprecated(change);
        MbstringState state = StateOf(change);
        if (change.Value is not { Length: > 0 } name)
        {
            state.HttpOutputChoice = null;
            return true;
        }

        if (EncodingNames.FindOrPass(name) is not { } encoding)
            return false;
        state.HttpOutputChoice = encoding;
        return true;
    }

    public static bool ChangeInternalEncoding(IniChange change)
    {
        ReportDeprecated(change);
        MbstringState state = StateOf(change);
        if (change.Value is not { Length: > 0 } name)
        {
            state.InternalChoice = null;
            return true;
        }

        TextEncoding? encoding = EncodingTable.Find(name);
        if (encoding is null)
            Report(change, "Unknown encoding \"" + name + "\" in ini setting", isDeprecation: false);
        state.InternalChoice = encoding ?? EncodingTable.Utf8;
        return true;
    }

    public static bool ChangeSubstitution(IniChange change)
    {
        MbstringState state = StateOf(change);
        Substitution current = state.Substitution;
        state.Substitution = change.Value is null ? Substitution.QuestionMark : change.Value.ToLowerInvariant() switch
        {
            "none" => current with { Mode = SubstitutionMode.None },
            "long" => current with { Mode = SubstitutionMode.Long },
            "entity" => current with { Mode = SubstitutionMode.Entity },
            _ => new Substitution(SubstitutionMode.Character, ParseNumber(change.Value) ?? current.Character),
        };
        return true;
    }

    /// <summary>A number as C writes it: decimal, with 0x hexadecimal, with 0 octal. Null when it is none.</summary>
    private static uint? ParseNumber(string text)
    {
        string digits = text.TrimStart(' ', '\t', '\n', '\v', '\f', '\r');
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return uint.TryParse(digits.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint hexadecimal) ? hexadecimal : null;
        if (digits.Length > 1 && digits[0] == '0')
        {
            uint value = 0;
            foreach (char digit in digits)
            {
                if (digit is < '0' or > '7')
                    return null;
                value = unchecked((value * 8) + digit - '0');
            }

            return value;
        }

        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? unchecked((uint)number) : null;
    }

    private static MbstringState StateOf(IniChange change)
    {
        MbstringState state = MbstringState.Of(change.Table.Engine);
        if (change.Stage == IniStage.Runtime)
            _ = state.DetectOrder;
        return state;
    }

    private static TextEncoding[]? ParseList(IniChange change, bool allowsPass)
    {
        TextEncoding[]? encodings = EncodingNames.Parse(StateOf(change), change.Value!, allowsPass, out string? unknown);
        if (encodings is null)
            Report(change, "INI setting contains invalid encoding \"" + unknown + "\"", isDeprecation: false);
        return encodings;
    }

    private static void ReportDeprecated(IniChange change)
    {
        if (change.Value is not null)
            Report(change, "Use of " + change.Name + " is deprecated", isDeprecation: true);
    }

    private static void Report(IniChange change, string message, bool isDeprecation)
    {
        Engine engine = change.Table.Engine;
        bool isStartup = change.Stage == IniStage.Startup;
        if (isDeprecation && isStartup)
            engine.Deprecated("PHP Startup: " + message);
        else if (isDeprecation)
            engine.FunctionDeprecated(message);
        else if (isStartup)
            engine.Warning("PHP Startup: " + message);
        else
            engine.FunctionWarning(message);
    }
}
