using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Http;

/// <summary>The headers that a server sends.</summary>
[PhpExtension("standard")]
public static class HttpHeaders
{
    /// <summary>Asks for an address and returns the header lines of the answers.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="url">The address.</param>
    /// <param name="associative">By name: values, lists of values where a name comes more than once, and status lines by number.</param>
    /// <param name="context">Options.</param>
    /// <returns>False, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the address contains a null byte.</exception>
    /// <remarks>https://www.php.net/get_headers</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? get_headers(Engine engine, PhpString url, bool associative = false, PhpResource? context = null)
    {
        engine.CheckPath(url, 1);
        StreamContext used = StreamContext.GivenOrDefault(engine, context);
        const StreamOptions options = StreamOptions.ReportErrors | StreamOptions.OnlyHeaders;
        if (StreamOpener.Open(engine, url, "r", options, used) is not { } stream)
            return null;
        PhpArray? lines = stream.WrapperData.IsArray ? stream.WrapperData.AsArray : null;
        PhpArray? result = lines is null ? null : associative ? ByName(lines) : lines.Clone();
        stream.Close();
        return result;
    }

    private static PhpArray ByName(PhpArray lines)
    {
        var result = new PhpArray();
        foreach ((_, Value line) in lines)
        {
            PhpString text = line.AsString;
            int colon = text.Span.IndexOf((byte)':');
            if (colon < 0)
            {
                result.Append(text);
                continue;
            }

            int start = colon + 1;
            while (start < text.Length && ByteText.IsSpace(text[start]))
                start++;
            ArrayKey name = ArrayKey.From(text.Substring(0, colon));
            PhpString value = text.Substring(start, text.Length - start);
            Value known = result[name];
            if (known.IsUndefined)
            {
                result.Set(name, value);
                continue;
            }

            PhpArray all = known.IsArray ? known.AsArray : new PhpArray();
            if (!known.IsArray)
            {
                all.Append(known);
                result.Set(name, all);
            }

            all.Append(value);
        }

        return result;
    }
}
