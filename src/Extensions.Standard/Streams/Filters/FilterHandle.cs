using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>A filter in its place, as stream_filter_append() returns it; the filter stays when the handle goes.</summary>
internal sealed class FilterHandle : PhpResource
{
    public FilterHandle(PhpStream stream, StreamFilter filter) : base(stream.Engine, "stream filter")
    {
        Stream = stream;
        Filter = filter;
        filter.Handle = this;
        Holders++;
    }

    public PhpStream Stream { get; }

    public StreamFilter Filter { get; }

    protected override void OnClosed()
    {
    }
}
