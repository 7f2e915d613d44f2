using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Filters;

/// <summary>Decompresses what goes through; what follows the end of the compressed data is dropped.</summary>
internal sealed class InflateFilter(string name, Inflater inflater) : CodecFilter(name, inflater)
{
    private bool _isFinished;

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        bool isClosing = (flags & FilterFlags.Close) != 0;
        bool passesOn = false;
        while (input.Count > 0)
        {
            PhpString data = input[0].Data;
            input.RemoveAt(0);
            for (int at = 0; at < data.Length && !_isFinished;)
            {
                ReadOnlySpan<byte> piece = data.Span.Slice(at, Math.Min(data.Length - at, ZlibFilter.StepSize));
                int length = piece.Length;
                ZlibStatus status = Step(ref piece, isClosing ? ZlibFlush.Finish : ZlibFlush.Sync, output, ref passesOn);
                if (status is not (ZlibStatus.Ok or ZlibStatus.StreamEnd or ZlibStatus.BufferError))
                {
                    stream.Engine.FunctionNotice("zlib: " + ZlibLibrary.ErrorText(status));
                    return FilterStatus.Fatal;
                }

                if (status == ZlibStatus.StreamEnd)
                    passesOn = _isFinished = true;
                at += length - piece.Length;
            }

            consumed += data.Length;
        }

        if (!_isFinished && isClosing)
            Drain(ZlibFlush.Finish, output, ref passesOn);

        return passesOn ? FilterStatus.PassOn : FilterStatus.FeedMe;
    }
}
