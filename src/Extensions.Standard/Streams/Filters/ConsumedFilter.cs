using MiniPhp.Runtime.Streams;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Counts what goes through, and at the end moves the stream behind it.</summary>
internal sealed class ConsumedFilter(string name) : StreamFilter
{
    private long _start = -1;
    private long _total;

    public override string Name => name;

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        if (_start < 0)
            _start = stream.Position;
        long taken = 0;
        foreach (StreamBucket bucket in input)
            taken += bucket.Data.Length;
        output.AddRange(input);
        input.Clear();
        consumed += taken;
        if ((flags & FilterFlags.Close) != 0)
            stream.Seek(_start + _total, 0);
        _total += taken;
        return FilterStatus.PassOn;
    }
}
