using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Mime;

/// <summary>How a mail is written: what its headers say, or else the language.</summary>
internal sealed class MailText
{
    private readonly Dictionary<string, string> _headers;

    private MailText(Dictionary<string, string> headers, Language language)
    {
        _headers = headers;
        Charset = EncodingTable.Find(language.MailCharset)!;
        Body = EncodingTable.Find(language.BodyEncoding)!;
    }

    /// <summary>What texts are in.</summary>
    public TextEncoding Charset { get; private set; }

    /// <summary>How the body writes its bytes.</summary>
    public TextEncoding Body { get; private set; }

    /// <summary>Reads what the headers of a mail say, with warnings about what is not known.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="lines">The headers.</param>
    /// <param name="language">What holds where they say nothing.</param>
    public static MailText Read(Engine engine, PhpString lines, Language language)
    {
        var text = new MailText(ReadHeaders(lines.ToLatin1()), language);
        if (text._headers.TryGetValue("content-type", out string? type) && CharsetIn(type) is { } charset)
        {
            TextEncoding? found = EncodingTable.Find(charset);
            if (found is null)
                engine.FunctionWarning("Unsupported charset \"" + charset + "\" - will be regarded as ascii");
            text.Charset = found ?? EncodingTable.Ascii;
        }

        if (text._headers.TryGetValue("content-transfer-encoding", out string? transfer))
        {
            TextEncoding? found = EncodingTable.Find(transfer);
            if (found is null || (found != EncodingTable.Base64 && found != EncodingTable.SevenBit && found != EncodingTable.EightBit))
            {
                engine.FunctionWarning("Unsupported transfer encoding \"" + transfer + "\" - will be regarded as 8bit");
                found = EncodingTable.EightBit;
            }

            text.Body = found;
        }

        return text;
    }

    /// <summary>The lines that say how the mail is written, for what the headers do not say.</summary>
    public IEnumerable<string> MissingHeaders()
    {
        if (!_headers.ContainsKey("mime-version"))
            yield return "MIME-Version: 1.0";
        if (!_headers.ContainsKey("content-type"))
            yield return Charset.MimeName is { } name ? "Content-Type: text/plain; charset=" + name : "Content-Type: text/plain";
        if (!_headers.ContainsKey("content-transfer-encoding"))
            yield return "Content-Transfer-Encoding: " + (Body.MimeName ?? "7bit");
    }

    /// <summary>Values by names in lower case; lines that begin with a blank continue the one before.</summary>
    private static Dictionary<string, string> ReadHeaders(string lines)
    {
        var headers = new Dictionary<string, string>();
        string? name = null;
        foreach (string ended in lines.Split('\n'))
        {
            string line = ended.TrimEnd('\r');
            if (line.Length == 0)
                break;
            if (line[0] is ' ' or '\t')
            {
                if (name is not null)
                    headers[name] += "\r\n" + line;
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            name = colon > 0 ? line[..colon].TrimEnd(' ', '\t').ToLowerInvariant() : null;
            if (name is not null)
                headers[name] = line[(colon + 1)..].Trim(' ', '\t');
        }

        return headers;
    }

    /// <summary>The parameter charset, if it is the first one.</summary>
    private static string? CharsetIn(string type)
    {
        int semicolon = type.IndexOf(';', StringComparison.Ordinal);
        if (semicolon < 0)
            return null;
        string[] parts = type[(semicolon + 1)..].TrimStart(' ', '\t').Split(['=', ' '], 2, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !parts[0].Equals("charset", StringComparison.OrdinalIgnoreCase))
            return null;
        string[] values = parts[1].Split(['=', ' ', '"'], StringSplitOptions.RemoveEmptyEntries);
        return values.Length == 0 ? null : values[0];
    }
}
