using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Variables that the query part of a URL gives.</summary>
[PhpExtension("standard")]
public static class QueryVariables
{
    /// <summary>Reads <c>a=1&amp;b[]=2&amp;b[x]=3</c> into an array.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">Names and values, URL-encoded, with a character of the setting <c>arg_separator.input</c> between two.</param>
    /// <param name="result">By reference: array&lt;string, string|array&gt;. Blanks and dots in names become "_".</param>
    /// <remarks>https://www.php.net/parse_str</remarks>
    [PhpFunction]
    public static void parse_str(Engine engine, PhpString @string, PhpReference result)
    {
        var variables = new PhpArray();
        variables.Holders++;
        Read(engine, CText.UpToNull(@string.Span), variables);
        variables.Holders--;
        Slot.Assign(engine, result, variables);
    }

    private static void Read(Engine engine, ReadOnlySpan<byte> rest, PhpArray variables)
    {
        byte[] separators = PhpString.FromLatin1(engine.Ini.Get("arg_separator.input") ?? "&").Span.ToArray();
        long most = IniQuantity.ParseInt(engine.Ini.Get("max_input_vars"));
        for (long count = 1; !rest.IsEmpty; count++)
        {
            int end = rest.IndexOfAny(separators);
            ReadOnlySpan<byte> pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (pair.IsEmpty)
            {
                count--;
                continue;
            }

            if (count > most)
            {
                engine.FunctionWarning("Input variables exceeded " + most + ". To increase the limit change max_input_vars in php.ini.");
                return;
            }

            int equals = pair.IndexOf((byte)'=');
            PhpString name = Decode(equals < 0 ? pair : pair[..equals]);
            Add(engine, variables, CText.UpToNull(name.Span), Filter(engine, equals < 0 ? PhpString.Empty : Decode(pair[(equals + 1)..])));
        }
    }

    /// <summary>A value as the setting filter.default leaves it.</summary>
    internal static PhpString Filter(Engine engine, PhpString value) => value.IsEmpty || engine.InputFilter is not { } filter ? value : filter(value);

    private static PhpString Decode(ReadOnlySpan<byte> text) => EncodedText.DecodeUrl(PhpString.From(text), plusIsSpace: true);

    /// <summary>Sets one variable: <c>name[key][]</c> makes arrays. A first bracket that is never closed belongs to the name, as "_".</summary>
    internal static void Add(Engine engine, PhpArray variables, ReadOnlySpan<byte> fullName, PhpString value)
    {
        ReadOnlySpan<byte> name = fullName.TrimStart((byte)' ');
        int bracket = name.IndexOf((byte)'[');
        byte[] key = (bracket < 0 ? name : name[..bracket]).ToArray();
        Replace(key, " ."u8);
        if (key.Length == 0)
            return;
        PhpString root = PhpString.From(key);
        PhpArray target = variables;
        byte[]? index = key;
        long most = IniQuantity.ParseInt(engine.Ini.Get("max_input_nesting_level"));
        for (int level = 1; bracket >= 0; level++)
        {
            if (level > most)
            {
                variables.Remove(ArrayKey.From(root), out Value dropped);
                engine.Lifetime.Release(dropped);
                if (engine.Ini.DisplayErrors == DisplayErrors.Off)
                    engine.FunctionWarning("Input variable nesting level exceeded " + most + ". To increase the limit change max_input_nesting_level in php.ini.");
                return;
            }

            ReadOnlySpan<byte> inside = name[(bracket + 1)..];
            int skipped = !inside.IsEmpty && inside[0] is (byte)' ' or (>= 9 and <= 13) ? 1 : 0;
            int close = inside[skipped..].IndexOf((byte)']');
            if (close < 0)
            {
                if (level > 1)
                    break;
                byte[] tail = inside.ToArray();
                Replace(tail, " .["u8);
                index = [.. key, (byte)'_', .. tail];
                break;
            }

            if (Descend(target, index, name) is not { } inner)
                return;
            target = inner;
            close += skipped;
            index = close == skipped ? null : inside[..close].ToArray();
            int next = bracket + 1 + close + 1;
            bracket = next < name.Length && name[next] == '[' ? next : -1;
        }

        if (index is null)
            target.Append(value);
        else if (!IsForbidden(index, name))
            target.Replace(engine, ArrayKey.From(PhpString.FromOwned(index)), value);
    }

    /// <summary>The array at an index, made if there is none, or appended; null when that cannot be.</summary>
    private static PhpArray? Descend(PhpArray target, byte[]? index, ReadOnlySpan<byte> name)
    {
        if (index is not null)
        {
            if (IsForbidden(index, name))
                return null;
            var key = ArrayKey.From(PhpString.From(index));
            if (target[key] is { IsArray: true } existing)
                return existing.AsArray;
            var made = new PhpArray();
            target.Set(key, made);
            return made;
        }

        var appended = new PhpArray();
        return target.Append(appended) ? appended : null;
    }

    private static void Replace(byte[] text, ReadOnlySpan<byte> characters)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (characters.Contains(text[i]))
                text[i] = (byte)'_';
        }
    }

    /// <summary>Names that only cookies of certain origin may have must not come from names that became them.</summary>
    private static bool IsForbidden(ReadOnlySpan<byte> index, ReadOnlySpan<byte> name) =>
        GainsPrefix(index, name, "__Host-"u8) || GainsPrefix(index, name, "__Secure-"u8);

    private static bool GainsPrefix(ReadOnlySpan<byte> index, ReadOnlySpan<byte> name, ReadOnlySpan<byte> prefix) =>
        index.StartsWith(prefix) && !name.StartsWith(prefix);
}
