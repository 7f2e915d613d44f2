using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Encodings by the names that scripts give, and lists of them.</summary>
internal static class EncodingNames
{
    /// <summary>What a list has besides names; names are without blanks.</summary>
    private static ReadOnlySpan<byte> ListCharacters => ",\" \t\0"u8;

    /// <summary>A name up to its first null byte.</summary>
    public static string Shown(PhpString name) => CText.UpToNull(name.ToLatin1());

    /// <summary>Finds an encoding; null when there is none.</summary>
    public static TextEncoding? Find(PhpString name) => EncodingTable.Find(Shown(name));

    /// <summary>Finds an encoding, or "pass".</summary>
    public static TextEncoding? FindOrPass(string name) => name == "pass" ? EncodingTable.Pass : EncodingTable.Find(name);

    /// <summary>The names of encodings.</summary>
    public static PhpArray ToArray(TextEncoding[] encodings)
    {
        var names = new PhpArray(encodings.Length);
        foreach (TextEncoding encoding in encodings)
            names.Append(encoding.NameText);
        return names;
    }

    /// <summary>Reads a list with commas, in which "auto" is the language's.</summary>
    /// <param name="state">The engine's state.</param>
    /// <param name="list">The list.</param>
    /// <param name="allowsPass">Whether "pass" is one.</param>
    /// <param name="unknown">The name that is none.</param>
    /// <returns>Null when a name is none.</returns>
    public static TextEncoding[]? Parse(MbstringState state, string list, bool allowsPass, out string? unknown)
    {
        unknown = null;
        if (list.Length == 0)
            return [];
        if (list.Length > 2 && list[0] == '"' && list[^1] == '"')
            list = list[1..^1];
        var encodings = new List<TextEncoding>();
        bool hasAuto = false;
        foreach (string item in list.Split(','))
        {
            string name = CText.UpToNull(item.Trim(' ', '\t'));
            if (name.Equals("auto", StringComparison.OrdinalIgnoreCase))
            {
                if (!hasAuto)
                    encodings.AddRange(state.Language.Encodings);
                hasAuto = true;
            }
            else if ((allowsPass ? FindOrPass(name) : EncodingTable.Find(name)) is { } encoding)
            {
                encodings.Add(encoding);
            }
            else
            {
                unknown = name;
                return null;
            }
        }

        return [.. encodings];
    }

    /// <summary>The encodings that an argument of type array|string lists.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: one is none.</exception>
    public static TextEncoding[] FromArgument(Engine engine, Value argument, int position)
    {
        MbstringState state = MbstringState.Of(engine);
        if (argument.IsString)
        {
            // Most are a single name.
            if (!argument.AsString.Span.ContainsAny(ListCharacters) && state.Find(argument.AsString) is { } single)
                return single.Alone;
            return Parse(state, argument.AsString.ToLatin1(), allowsPass: false, out string? unknown)
                ?? throw engine.ArgumentValueError(position, "contains invalid encoding \"" + unknown + "\"");
        }

        var encodings = new List<TextEncoding>();
        bool hasAuto = false;
        foreach ((ArrayKey _, Value value) in argument.AsArray)
        {
            PhpString name = Conversions.ToPhpString(engine, value);
            if (ByteText.EqualsIgnoreCase(name.Span, "auto"u8))
            {
                if (!hasAuto)
                    encodings.AddRange(state.Language.Encodings);
                hasAuto = true;
                continue;
            }

            encodings.Add(state.Find(name) ?? throw engine.ArgumentValueError(position, "contains invalid encoding \"" + Shown(name) + "\""));
        }

        return [.. encodings];
    }
}
