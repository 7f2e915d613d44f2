using MiniPhp.Extensions.Zlib.Files;
using MiniPhp.Extensions.Zlib.Filters;
using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Extensions.Zlib.Output;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Streams;

namespace MiniPhp.Extensions.Zlib;

// Settings, filters, the wrapper and the output handlers of the extension.
public sealed partial class ZlibExtension
{
    /// <summary>Whether and how output is compressed.</summary>
    /// <remarks>https://www.php.net/manual/en/zlib.configuration.php</remarks>
    public override IniSetting[] IniSettings =>
    [
        new("zlib.output_compression", "0", IniAccess.All, CompressionState.ChangeSize, "zlib", IniDisplay.Switch),
        new("zlib.output_compression_level", "-1", IniAccess.All, CheckLevel, "zlib"),
        new("zlib.output_handler", "", IniAccess.All, CompressionState.ChangeHandler, "zlib"),
    ];

    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("ZLib Support", "enabled");
        text.Row("Stream Wrapper", "compress.zlib://");
        text.Row("Stream Filter", "zlib.inflate, zlib.deflate");
        text.Row("Compiled Version", ZlibLibrary.HeaderVersion);
        text.Row("Linked Version", ZlibLibrary.LinkedVersion(text.Engine));
        text.Settings(Name);
    }

    public override void AddStreamFilters(StreamFilterTable filters) => filters.Add("zlib.*", ZlibFilter.Create, first: true);

    public override void AddStreamWrappers(StreamWrapperTable wrappers) => wrappers.AddBuiltIn("compress.zlib", new GzipWrapper(), first: true);

    public override OutputHandler? CreateOutputHandler(Engine engine, string name, long chunkSize) =>
        name == "ob_gzhandler" ? CompressionState.Of(engine).CreateHandler(engine, chunkSize) : null;

    public override bool MayStartOutputHandler(Engine engine, string name) =>
        name is not (CompressionState.HandlerName or "ob_gzhandler")
        || !engine.Output.ConflictsWith(name, CompressionState.HandlerName, "ob_gzhandler", "mb_output_handler", "URL-Rewriter");

    public override void StartOutput(Engine engine) => CompressionState.Of(engine).Start(engine);

    private static bool CheckLevel(IniChange change)
    {
        change.ParseQuantity();
        return true;
    }
}
