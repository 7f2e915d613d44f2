using MiniPhp.Runtime;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Output;

/// <summary>What one engine remembers about the compression of its output.</summary>
internal sealed class CompressionState
{
    /// <summary>The name of the handler that the setting <c>zlib.output_compression</c> starts.</summary>
    public const string HandlerName = "zlib output compression";

    private const long DefaultSize = 0x4000;

    private CompressionState(Engine engine) => Size = ParseSize(engine.Ini.Get("zlib.output_compression"));

    /// <summary>The engine's state.</summary>
    public static CompressionState Of(Engine engine) => engine.State(static engine => new CompressionState(engine));

    /// <summary>Bytes at which compressed output is sent; 0 while output is not compressed.</summary>
    public long Size { get; private set; }

    /// <summary>ZLIB_ENCODING_GZIP or _DEFLATE once something asked what the client accepts; 0 before, and when it accepts neither.</summary>
    public long Encoding { get; private set; }

    /// <summary>What the function ob_gzhandler() goes on with from call to call; null between.</summary>
    public OutputDeflation? Legacy { get; set; }

    /// <summary>What the client accepts, by the request's header Accept-Encoding; 0 for no compression.</summary>
    public long FindEncoding(Engine engine)
    {
        if (Encoding != 0)
            return Encoding;
        // What is known about the request is as it was at the start, whatever the script made of it.
        if ((engine.Server ?? engine.SuperGlobalArray("_SERVER"))?["HTTP_ACCEPT_ENCODING"] is not { IsUndefined: false } accepted)
            return 0;
        ReadOnlySpan<byte> names = Conversions.ToPhpString(engine, accepted).Span;
        Encoding = names.IndexOf("gzip"u8) >= 0 ? ZlibConstants.ZLIB_ENCODING_GZIP : names.IndexOf("deflate"u8) >= 0 ? ZlibConstants.ZLIB_ENCODING_DEFLATE : 0;
        return Encoding;
    }

    /// <summary>Makes a handler that compresses.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="chunkSize">Bytes at which its buffer empties itself; 0 for never.</param>
    public OutputCompressor CreateHandler(Engine engine, long chunkSize)
    {
        if (Size == 0)
            Size = chunkSize != 0 ? chunkSize : DefaultSize;
        return new OutputCompressor(this, engine);
    }

    /// <summary>Makes a change of <c>zlib.output_compression</c> effective.</summary>
    public static bool ChangeSize(IniChange change)
    {
        Engine engine = change.Table.Engine;
        if (change.Value is null)
            return false;
        long size = ParseSize(change);
        if (size != 0 && engine.Ini.Get("output_handler") is { Length: > 0 })
        {
            engine.Diagnostics.Report(
                Runtime.Errors.ErrorLevel.CoreError, "PHP Startup: Cannot use both zlib.output_compression and output_handler together!!", "Unknown", 0, engine.Ini.ErrorReporting);
            return false;
        }

        if (change.Stage == IniStage.Runtime && engine.Output.HasSent)
        {
            engine.FunctionWarning("Cannot change zlib.output_compression - headers already sent");
            return false;
        }

        CompressionState state = Of(engine);
        state.Size = size;
        if (change.Stage == IniStage.Runtime && size != 0 && !engine.Output.HasStarted(HandlerName))
            state.Start(engine);
        return true;
    }

    /// <summary>Refuses a change of <c>zlib.output_handler</c> that comes too late.</summary>
    public static bool ChangeHandler(IniChange change)
    {
        Engine engine = change.Table.Engine;
        if (change.Stage != IniStage.Runtime || !engine.Output.HasSent)
            return true;
        engine.FunctionWarning("Cannot change zlib.output_handler - headers already sent");
        return false;
    }

    /// <summary>Starts compressing if that is on and the client accepts it.</summary>
    public void Start(Engine engine)
    {
        if (Size == 0)
            return;
        if (Size == 1)
            Size = DefaultSize;
        if (FindEncoding(engine) == 0 || !OutputStarting.Start(engine, HandlerName, CreateHandler(engine, Size), Size, OutputFlags.Standard))
            return;
        if (engine.Ini.Get("zlib.output_handler") is { Length: > 0 } handler)
            OutputStarting.Start(engine, Value.FromLatin1(handler), Size, OutputFlags.Standard);
    }

    private static long ParseSize(IniChange change) => IsWord(change.Value, out long size) ? size : (int)change.ParseQuantity();

    private static long ParseSize(string? value) => IsWord(value, out long size) ? size : (int)IniQuantity.Parse(value ?? "", out _);

    private static bool IsWord(string? value, out long size)
    {
        bool isOn = "on".Equals(value, StringComparison.OrdinalIgnoreCase);
        size = isOn ? 1 : 0;
        return isOn || "off".Equals(value, StringComparison.OrdinalIgnoreCase);
    }
}
