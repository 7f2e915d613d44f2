using MiniPhp.Extensions.Standard.Network.Ftp;
using MiniPhp.Extensions.Standard.Network.Http;
using MiniPhp.Extensions.Standard.Streams.Filters;
using MiniPhp.Runtime.Streams;

namespace MiniPhp.Extensions.Standard;

// The filters and wrappers of the standard extension.
public sealed partial class StandardExtension
{
    public override void AddStreamWrappers(StreamWrapperTable wrappers)
    {
        var http = new HttpWrapper();
        var ftp = new FtpWrapper(http);
        wrappers.AddBuiltIn("https", http, first: true);
        wrappers.AddBuiltIn("ftps", ftp, first: true);
        wrappers.AddBuiltIn("http", http);
        wrappers.AddBuiltIn("ftp", ftp);
    }

    public override void AddStreamFilters(StreamFilterTable filters)
    {
        filters.Add("string.rot13", static (_, name, _) => MappingFilter.Rotating(name));
        filters.Add("string.toupper", static (_, name, _) => MappingFilter.Raising(name));
        filters.Add("string.tolower", static (_, name, _) => MappingFilter.Lowering(name));
        filters.Add("convert.*", ConversionFilter.Create);
        filters.Add("consumed", static (_, name, _) => new ConsumedFilter(name));
        filters.Add("dechunk", static (_, name, _) => new DechunkFilter(name));
    }
}
