using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>Headers of a reply. As in PHP's command line program there is none to whom they are sent: they are checked, and kept nowhere.</summary>
[PhpExtension("standard")]
public static class ReplyHeaders
{
    /// <summary>The status code, and what is called when the headers are sent.</summary>
    private sealed class Reply
    {
        public long Status;
        public string? ContentType;
        public PhpCallable? Callback;
    }

    /// <summary>Sets a header line, or the status: <c>HTTP/1.1 404 Not Found</c>.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="header">The line.</param>
    /// <param name="replace">Of the same name there is one only.</param>
    /// <param name="response_code">The status code; 0 leaves it.</param>
    /// <remarks>https://www.php.net/header</remarks>
    [PhpFunction]
    public static void header(Engine engine, PhpString header, bool replace = true, long response_code = 0)
    {
        if (TryAdd(engine, header) && response_code != 0)
            Of(engine).Status = response_code;
    }

    /// <summary>Checks a line and notes what it says about the status; false, possibly with a warning, when it cannot be a header now.</summary>
    internal static bool TryAdd(Engine engine, PhpString header)
    {
        if (!MayChange(engine))
            return false;
        ReadOnlySpan<byte> line = header.Span.TrimEnd(" \t\r\n\v"u8);
        if (line.IsEmpty)
            return false;
        if (line.IndexOfAny((byte)'\n', (byte)'\r') >= 0)
        {
            engine.Warning("Header may not contain more than a single header, new line detected");
            return false;
        }

        if (line.Contains((byte)0))
        {
            engine.Warning("Header may not contain NUL bytes");
            return false;
        }

        Reply reply = Of(engine);
        string text = PhpString.From(line).ToLatin1();
        if (text.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase))
            reply.Status = StatusIn(text);
        else if (text.StartsWith("Location:", StringComparison.OrdinalIgnoreCase) && reply.Status is (< 300 or > 399) and not 201)
            reply.Status = 302;
        else if (text.StartsWith("WWW-Authenticate:", StringComparison.OrdinalIgnoreCase))
            reply.Status = 401;
        else if (text.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase))
            reply.ContentType = text["Content-Type:".Length..].TrimStart(' ');
        else if (text.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            StopCompressing(engine);
        return true;
    }

    /// <summary>What the last Content-Type line said; null when there was none.</summary>
    internal static string? ContentType(Engine engine) => Of(engine).ContentType;

    /// <summary>The length that a script knows is that of its output as it is.</summary>
    private static void StopCompressing(Engine engine)
    {
        const string setting = "zlib.output_compression";
        if (engine.Ini.GetChanged(setting) is not (null or "" or "0"))
            engine.Ini.SetInternally(setting, "0");
    }

    /// <summary>The number after the first blank, 200 without one.</summary>
    private static long StatusIn(string line)
    {
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0)
            return 200;
        long status = 0;
        foreach (char c in line.AsSpan(blank).TrimStart(' '))
        {
            if (!char.IsAsciiDigit(c) || status > 100_000)
                break;
            status = status * 10 + c - '0';
        }

        return status;
    }

    /// <summary>Takes header lines back.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="name">Their name, any case; null for all.</param>
    /// <remarks>https://www.php.net/header_remove</remarks>
    [PhpFunction]
    public static void header_remove(Engine engine, PhpString? name = null) => MayChange(engine);

    /// <summary>The lines that have been set and are sent, of which the command line program has none.</summary>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/headers_list</remarks>
    [PhpFunction]
    public static PhpArray headers_list() => new();

    /// <summary>Whether output has begun, after which headers cannot be set.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">By reference: the file that wrote first, or "".</param>
    /// <param name="line">By reference: its line, or 0.</param>
    /// <remarks>https://www.php.net/headers_sent</remarks>
    [PhpFunction]
    public static bool headers_sent(Engine engine, PhpReference? filename = null, PhpReference? line = null)
    {
        bool hasPlace = engine.Output.HasSent && engine.Output.FirstFile is not null;
        if (filename is not null)
            Slot.Assign(engine, filename, Value.FromLatin1(hasPlace ? engine.Output.FirstFile! : ""));
        if (line is not null)
            Slot.Assign(engine, line, hasPlace ? engine.Output.FirstLine : 0);
        return engine.Output.HasSent;
    }

    /// <summary>Reads or sets the status code.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="response_code">The new one; 0 only reads.</param>
    /// <returns>The code so far; without one false, or true when it is set now.</returns>
    /// <remarks>https://www.php.net/http_response_code</remarks>
    [PhpFunction(Returns = "int|bool")]
    public static Value http_response_code(Engine engine, long response_code = 0)
    {
        Reply reply = Of(engine);
        long before = reply.Status;
        if (response_code != 0)
            reply.Status = response_code;
        return before != 0 ? before : Value.FromBool(response_code != 0);
    }

    /// <summary>Has a function called when the headers are about to be sent: before the first output, or at the end. The last one registered counts.</summary>
    /// <remarks>https://www.php.net/header_register_callback</remarks>
    [PhpFunction(Returns = "bool")]
    public static bool header_register_callback(Engine engine, PhpCallable callback)
    {
        Reply reply = Of(engine);
        if (callback.Source.IsCounted)
            callback.Source.Heap!.Holders++;
        PhpCallable? replaced = reply.Callback;
        reply.Callback = callback;
        if (replaced is not null)
            engine.Lifetime.Release(replaced.Source);
        else if (!engine.Output.HasSent)
            engine.Output.BeforeFirst = () => CallBack(engine, reply);
        return true;
    }

    private static void CallBack(Engine engine, Reply reply)
    {
        PhpCallable callback = reply.Callback!;
        reply.Callback = null;
        callback.Call(engine);
        engine.Lifetime.Release(callback.Source);
    }

    private static bool MayChange(Engine engine)
    {
        if (!engine.Output.HasSent)
            return true;
        string place = engine.Output.FirstFile is { } file ? " by (output started at " + file + ":" + engine.Output.FirstLine + ")" : "";
        engine.Warning("Cannot modify header information - headers already sent" + place);
        return false;
    }

    private static Reply Of(Engine engine) => engine.State(static _ => new Reply());
}
