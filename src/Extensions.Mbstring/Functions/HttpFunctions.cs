using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Extensions.Pcre;
using MiniPhp.Extensions.Standard.Network;
using MiniPhp.Extensions.Standard.Output;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Input and output of requests.</summary>
[PhpExtension("mbstring")]
public static class HttpFunctions
{
    /// <summary>Reads the query part of a URL into an array, converted to the internal encoding.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">Names and values, URL-encoded.</param>
    /// <param name="result">By reference: array&lt;string, string|array&gt;.</param>
    /// <returns>Whether it was found out what they are in.</returns>
    /// <remarks>https://www.php.net/mb_parse_str</remarks>
    [PhpFunction]
    public static bool mb_parse_str(Engine engine, PhpString @string, PhpReference result)
    {
        var variables = new PhpArray();
        variables.Holders++;
        TextEncoding? encoding = QueryConversion.Read(engine, CText.UpToNull(@string.Span), variables);
        variables.Holders--;
        Slot.Assign(engine, result, variables);
        MbstringState.Of(engine).InputEncoding = encoding;
        return encoding is not null;
    }

    /// <summary>Converts output from the internal encoding to that of mb_http_output(): a callback for ob_start().</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The output.</param>
    /// <param name="status">PHP_OUTPUT_HANDLER_*.</param>
    /// <returns>The output as it is when the type of the reply is not one of the setting mbstring.http_output_conv_mimetypes.</returns>
    /// <remarks>https://www.php.net/mb_output_handler</remarks>
    [PhpFunction]
    public static PhpString mb_output_handler(Engine engine, PhpString @string, long status)
    {
        MbstringState state = MbstringState.Of(engine);
        if ((status & OutputConstants.PHP_OUTPUT_HANDLER_START) != 0)
        {
            state.Output = null;
            if (state.HttpOutput == EncodingTable.Pass)
                return @string;
            Begin(engine, state);
        }

        if (state.Output is not { } conversion)
            return @string;
        bool isLast = (status & OutputConstants.PHP_OUTPUT_HANDLER_FINAL) != 0;
        PhpString converted = conversion.Convert(@string.Span, isLast, state.Substitution, out int failures);
        state.IllegalCharacters += failures;
        if (isLast)
            state.Output = null;
        return converted;
    }

    /// <summary>Says in the reply what it is in, and begins to convert, unless the type of the reply forbids it.</summary>
    private static void Begin(Engine engine, MbstringState state)
    {
        string? given = ReplyHeaders.ContentType(engine);
        if (given is not null && !IsConverted(engine, given))
            return;
        string type = given is null ? engine.Ini.Get("default_mimetype") ?? "text/html" : given.Split(';')[0];
        if (state.HttpOutput.MimeName is { } charset)
            ReplyHeaders.TryAdd(engine, PhpString.FromLatin1("Content-Type: " + type + "; charset=" + charset));
        state.Output = new OutputConversion(state.Internal, state.HttpOutput);
    }

    private static bool IsConverted(Engine engine, string type)
    {
        string pattern = (engine.Ini.Get("mbstring.http_output_conv_mimetypes") ?? MbstringSettings.ConvertedTypes).Trim(' ', '\t', '\n', '\r', '\v', '\0');
        return pattern.Length > 0
            && PregMatch.preg_match(engine, PhpString.FromLatin1("\x01" + pattern + "\x01i"), PhpString.FromLatin1(type)) is { IsInt: true, AsInt: > 0 };
    }
}
