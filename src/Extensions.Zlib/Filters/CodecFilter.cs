using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Filters;

/// <summary>A filter that sends through a codec what goes through it; it owns the codec.</summary>
internal abstract class CodecFilter(string name, ZlibCodec codec) : StreamFilter
{
    private readonly byte[] _room = new byte[ZlibFilter.StepSize];

    public override string Name => name;

    /// <summary>One step of the codec, its result as a bucket.</summary>
    /// <param name="input">Loses what was taken.</param>
    /// <param name="flush">How much has to come out.</param>
    /// <param name="output">Receives the result when there is any.</param>
    /// <param name="passesOn">Becomes true when there is.</param>
    protected ZlibStatus Step(ref ReadOnlySpan<byte> input, ZlibFlush flush, List<StreamBucket> output, ref bool passesOn)
    {
        ZlibStatus status = codec.Run(ref input, _room, flush, out int written);
        if (written > 0)
        {
            output.Add(new StreamBucket(PhpString.From(_room.AsSpan(0, written))));
            passesOn = true;
        }

        return status;
    }

    /// <summary>Steps without input, until the codec has no more to give.</summary>
    protected void Drain(ZlibFlush flush, List<StreamBucket> output, ref bool passesOn)
    {
        ReadOnlySpan<byte> nothing = [];
        while (Step(ref nothing, flush, output, ref passesOn) == ZlibStatus.Ok)
        {
        }
    }

    public override void OnRemoved() => codec.Dispose();
}
