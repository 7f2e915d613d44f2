using MiniPhp.Runtime;
using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Streams;

namespace MiniPhp.Extensions.Iconv;

// Settings, filters and the output handler of the extension.
public sealed partial class IconvExtension
{
    /// <summary>Encodings for when none is given; empty for those of PHP's settings without the prefix.</summary>
    /// <remarks>https://www.php.net/manual/en/iconv.configuration.php</remarks>
    public override IniSetting[] IniSettings =>
    [
        new("iconv.input_encoding", "", IniAccess.All, Encodings.CheckSetting, "iconv"),
        new("iconv.output_encoding", "", IniAccess.All, Encodings.CheckSetting, "iconv"),
        new("iconv.internal_encoding", "", IniAccess.All, Encodings.CheckSetting, "iconv"),
    ];

    public override void Describe(InformationText text)
    {
        text.BeginTable();
        text.Row("iconv support", "enabled");
        text.Row("iconv implementation", IconvConstants.ICONV_IMPL);
        text.Row("iconv library version", IconvConstants.ICONV_VERSION.ToLatin1());
        text.Settings(Name);
    }

    public override void AddStreamFilters(StreamFilterTable filters) => filters.Add("convert.iconv.*", IconvFilter.Create);

    public override OutputHandler? CreateOutputHandler(Engine engine, string name, long chunkSize) =>
        name == IconvOutputHandler.Name ? new IconvOutputHandler(engine) : null;

    public override bool MayStartOutputHandler(Engine engine, string name) =>
        name != IconvOutputHandler.Name || !engine.Output.ConflictsWith(name, IconvOutputHandler.Name, "mb_output_handler");
}
