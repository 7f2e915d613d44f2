using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Replaces each byte by another: string.rot13, string.toupper, string.tolower.</summary>
internal sealed class MappingFilter : StreamFilter
{
    private readonly byte[] _map = new byte[256];

    private MappingFilter(string name, Func<byte, byte> map)
    {
        Name = name;
        for (int i = 0; i < _map.Length; i++)
            _map[i] = map((byte)i);
    }

    public override string Name { get; }

    public static MappingFilter Raising(string name) => new(name, ByteText.ToUpper);

    public static MappingFilter Lowering(string name) => new(name, ByteText.ToLower);

    public static MappingFilter Rotating(string name)
    {
        const int half = 13;
        const int letters = 26;
        return new MappingFilter(name, static c => !ByteText.IsLetter(c) ? c
            : (byte)(((c & 0x1F) - 1 + half) % letters + 1 | (c & 0x60)));
    }

    public override FilterStatus Process(PhpStream stream, List<StreamBucket> input, List<StreamBucket> output, ref long consumed, FilterFlags flags)
    {
        foreach (StreamBucket bucket in input)
        {
            byte[] mapped = bucket.Data.Span.ToArray();
            for (int i = 0; i < mapped.Length; i++)
                mapped[i] = _map[mapped[i]];
            bucket.Data = PhpString.FromOwned(mapped);
            consumed += mapped.Length;
            output.Add(bucket);
        }

        input.Clear();
        return FilterStatus.PassOn;
    }
}
