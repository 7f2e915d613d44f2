using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv.Mime;

/// <summary>Header fields of mails: encoded words of RFC 2047.</summary>
[PhpExtension("iconv")]
public static class MimeFunctions
{
    private const long DefaultLineLength = 76;

    /// <summary>What messages show for the encoding of a header, which each of its words says itself.</summary>
    private static PhpString UnknownEncoding { get; } = PhpString.From("???"u8);

    /// <summary>Writes a header field.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="field_name">Its name.</param>
    /// <param name="field_value">Its value.</param>
    /// <param name="options">scheme ("B" or "Q"), input-charset, output-charset, line-length, line-break-chars.</param>
    /// <returns>False, with a notice or warning, when the text cannot be converted or a line is too short.</returns>
    /// <remarks>https://www.php.net/iconv_mime_encode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? iconv_mime_encode(Engine engine, PhpString field_name, PhpString field_value, [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        PhpString? from = Encodings.Internal(engine);
        PhpString? to = from;
        var scheme = MimeScheme.Base64;
        long lineLength = DefaultLineLength;
        PhpString lineBreak = PhpString.From("\r\n"u8);
        if (options is not null)
        {
            if (options["scheme"] is { IsString: true } wanted && wanted.AsString.Length > 0 && (wanted.AsString[0] | 0x20) == 'q')
                scheme = MimeScheme.QuotedPrintable;
            from = Charset(engine, options["input-charset"], from);
            to = from is null ? null : Charset(engine, options["output-charset"], to!);
            if (from is null || to is null)
                return null;
            if (options["line-length"] is { IsUndefined: false } length)
                lineLength = Conversions.ToInt(engine, length);
            if (options["line-break-chars"] is { IsUndefined: false } characters)
                lineBreak = Conversions.ToPhpString(engine, characters);
        }

        CheckLineLength(engine, lineLength);
        var output = new ByteBuilder([]);
        var encoder = new MimeEncoder(scheme, CText.UpToNull(to.Span), lineLength, CText.UpToNull(lineBreak.Span));
        IconvError error = encoder.Write(engine, field_name.Span, field_value.Span, from.Span, ref output);
        if (error == IconvError.None)
            return output.ToPhpString();
        output.Dispose();
        IconvErrors.Report(engine, error, to, from);
        return null;
    }

    private static PhpString? Charset(Engine engine, Value option, PhpString without)
    {
        if (!option.IsString || option.AsString.IsEmpty)
            return without;
        return Encodings.IsTooLong(engine, option.AsString) ? null : option.AsString;
    }

    /// <summary>PHP reserves a whole line before it writes one.</summary>
    private static void CheckLineLength(Engine engine, long lineLength)
    {
        const int slack = 5;
        if (lineLength < 0)
            engine.FatalError("Possible integer overflow in memory allocation (1 * " + (ulong)lineLength + " + " + slack + ")");
        if (lineLength >= MemoryGuard.Threshold)
            MemoryGuard.Request(lineLength + slack);
    }

    /// <summary>Reads a header field.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The field; what follows its last line is passed over.</param>
    /// <param name="mode">ICONV_MIME_DECODE_STRICT, ICONV_MIME_DECODE_CONTINUE_ON_ERROR, both or 0.</param>
    /// <param name="encoding">The encoding of the result.</param>
    /// <returns>False, with a notice or warning, when the field is damaged.</returns>
    /// <remarks>https://www.php.net/iconv_mime_decode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? iconv_mime_decode(Engine engine, PhpString @string, long mode = 0, PhpString? encoding = null)
    {
        if (Encodings.Chosen(engine, encoding) is not { } charset)
            return null;
        IconvError error = MimeDecoder.Decode(engine, @string.Span, charset, mode, out PhpString? decoded, out _);
        IconvErrors.Report(engine, error, charset, UnknownEncoding);
        return error == IconvError.None ? decoded ?? PhpString.Empty : null;
    }

    /// <summary>Reads all header fields of a mail.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="headers">The fields, a line each or more.</param>
    /// <param name="mode">As of iconv_mime_decode().</param>
    /// <param name="encoding">The encoding of the result.</param>
    /// <returns>array&lt;string, string|list&lt;string&gt;&gt;: values by name, lists where a name comes twice; false, with a notice or warning, when one is damaged.</returns>
    /// <remarks>https://www.php.net/iconv_mime_decode_headers</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? iconv_mime_decode_headers(Engine engine, PhpString headers, long mode = 0, PhpString? encoding = null)
    {
        if (Encodings.Chosen(engine, encoding) is not { } charset)
            return null;
        var fields = new PhpArray();
        ReadOnlySpan<byte> rest = headers.Span;
        while (rest.Length > 0)
        {
            IconvError error = MimeDecoder.Decode(engine, rest, charset, mode, out PhpString? field, out int end);
            if (error != IconvError.None)
            {
                IconvErrors.Report(engine, error, charset, UnknownEncoding);
                return null;
            }

            if (field is null)
                break;
            AddField(engine, fields, field);
            rest = rest[Math.Min(end, rest.Length)..];
        }

        return fields;
    }

    private static void AddField(Engine engine, PhpArray fields, PhpString field)
    {
        int colon = field.Span.IndexOf((byte)':');
        if (colon < 0)
            return;
        ArrayKey name = ArrayKey.From(field.Substring(0, colon));
        ReadOnlySpan<byte> text = field.Span[(colon + 1)..].TrimStart(" \t"u8);
        Value value = PhpString.From(text);
        Value before = name.IsInt ? Value.Undefined : fields[name];
        if (before.IsUndefined)
        {
            fields.Set(name, value);
        }
        else if (before.IsArray)
        {
            before.AsArray.Append(value);
        }
        else
        {
            var values = new PhpArray();
            values.Append(before);
            values.Append(value);
            fields.Set(name, values);
        }
    }
}
