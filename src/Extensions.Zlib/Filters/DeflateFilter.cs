using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Filters;

/// <summary>Compresses what goes through.</summary>
internal sealed class DeflateFilter(string name, Deflater deflater) : CodecFilter(name, deflater)
{
    /// <summary>Nothing was put in since the last flush.</summary>
    private bool _isFlushed = true;

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        bool isClosing = (flags & FilterFlags.Close) != 0;
        bool isFlushing = (flags & FilterFlags.Flush) != 0;
        ZlibFlush flush = isClosing ? ZlibFlush.Full : isFlushing ? ZlibFlush.Sync : ZlibFlush.None;
        bool passesOn = false;
        while (input.Count > 0)
        {
            PhpString data = input[0].Data;
            input.RemoveAt(0);
            for (int at = 0; at < data.Length;)
            {
                ReadOnlySpan<byte> piece = data.Span.Slice(at, Math.Min(data.Length - at, ZlibFilter.StepSize));
                int length = piece.Length;
                _isFlushed = flush != ZlibFlush.None;
                if (Step(ref piece, flush, output, ref passesOn) != ZlibStatus.Ok)
                    return FilterStatus.Fatal;
                at += length - piece.Length;
            }

            consumed += data.Length;
        }

        if (isClosing || (isFlushing && !_isFlushed))
        {
            _isFlushed = true;
            Drain(isClosing ? ZlibFlush.Finish : ZlibFlush.Sync, output, ref passesOn);
        }

        return passesOn ? FilterStatus.PassOn : FilterStatus.FeedMe;
    }
}
