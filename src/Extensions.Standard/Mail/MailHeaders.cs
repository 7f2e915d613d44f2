using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mail;

/// <summary>Headers of a mail, given by name.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc2822#section-2.2</remarks>
internal static class MailHeaders
{
    /// <summary>The headers as lines, without the end of the last one.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError or TypeError: a name or a value that may not be.</exception>
    public static PhpString Build(Engine engine, PhpArray headers)
    {
        var lines = new ByteBuilder(256);
        foreach ((ArrayKey key, Value held) in headers)
        {
            if (key.IsInt)
                throw engine.TypeError("Header name cannot be numeric, " + key.Index + " given");
            string name = key.Text!.ToLatin1();
            string lower = name.ToLowerInvariant();
            if (lower is "to" or "subject")
                throw engine.ValueError("The additional headers cannot contain the \"" + (lower == "to" ? "To" : "Subject") + "\" header");
            Value value = held.Dereferenced;
            if (value.IsString)
                Append(engine, ref lines, name, value.AsString.Span);
            else if (!value.IsArray)
                throw engine.TypeError("Header \"" + name + "\" must be of type array|string, " + Conversions.TypeName(value) + " given");
            else if (lower is "orig-date" or "from" or "sender" or "reply-to" or "cc" or "bcc" or "message-id" or "references" or "in-reply-to")
                throw engine.TypeError("Header \"" + lower + "\" must be of type string, array given");
            else
                AppendAll(engine, ref lines, name, value.AsArray);
        }

        lines.Length = Math.Max(0, lines.Length - 2);
        return lines.ToPhpString();
    }

    private static void AppendAll(Engine engine, ref ByteBuilder lines, string name, PhpArray values)
    {
        foreach ((ArrayKey key, Value held) in values)
        {
            if (!key.IsInt)
                throw engine.TypeError("Header \"" + name + "\" must only contain numeric keys, \"" + key.Text!.ToLatin1() + "\" found");
            Value value = held.Dereferenced;
            if (!value.IsString)
                throw engine.TypeError("Header \"" + name + "\" must only contain values of type string, " + Conversions.TypeName(value) + " found");
            Append(engine, ref lines, name, value.AsString.Span);
        }
    }

    private static void Append(Engine engine, ref ByteBuilder lines, string name, ReadOnlySpan<byte> value)
    {
        foreach (char c in name)
        {
            if (c is < '!' or > '~' or ':')
                throw engine.ValueError("Header name \"" + name.Split('\0')[0] + "\" contains invalid characters");
        }

        if (Problem(value) is { } problem)
            throw engine.ValueError("Header \"" + name + "\" contains " + problem + " not allowed in the header");
        lines.Append(PhpString.FromLatin1(name).Span);
        lines.Append(": "u8);
        lines.Append(value);
        lines.Append("\r\n"u8);
    }

    /// <summary>What a value has that it may not: anything that ends a line and does not fold it, or a null byte. Null when nothing.</summary>
    private static string? Problem(ReadOnlySpan<byte> value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case (byte)'\r' when i + 1 == value.Length || value[i + 1] != '\n':
                    return "CR character that is";
                case (byte)'\r' when IsBlank(value, i + 2):
                    i += 2;
                    break;
                case (byte)'\r':
                    return "CRLF characters that are used as a line separator and are";
                case (byte)'\n' when IsBlank(value, i + 1):
                    i++;
                    break;
                case (byte)'\n':
                    return "LF character that is";
                case 0:
                    return "NULL character that is";
            }
        }

        return null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> value, int i) => i < value.Length && (value[i] is (byte)' ' or (byte)'\t');
}
