using System.IO.Compression;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Flash movies: a rectangle whose first five bits say how many the four sides have each, in twentieths of a pixel.</summary>
/// <remarks>https://open-flash.github.io/mirrors/swf-spec-19.pdf</remarks>
internal static class FlashMovie
{
    private const int CompressedStart = 64;

    /// <param name="image">Behind the signature of three bytes.</param>
    public static ImageFeatures? Read(ImageStream image)
    {
        Span<byte> rectangle = stackalloc byte[32];
        return image.Skip(5) && image.TryRead(rectangle) ? Measure(rectangle) : null;
    }

    /// <summary>As <see cref="Read"/>, compressed from the ninth byte on. Null when the compressed data are not whole.</summary>
    public static ImageFeatures? ReadCompressed(ImageStream image)
    {
        var start = new byte[CompressedStart];
        if (!image.Skip(5) || !image.TryRead(start) || !image.MoveTo(8))
            return null;

        // PHP looks at what the first 64 bytes alone give, and at the rest only to see that all is well.
        Span<byte> rectangle = stackalloc byte[CompressedStart];
        Inflate(start, rectangle, out int known);
        byte[] all = image.ReadAll().Span.ToArray();
        if (!Inflate(all, rectangle, out _))
            return null;
        rectangle[known..].Clear();
        return Measure(rectangle);
    }

    /// <summary>Decompresses everything and keeps the beginning.</summary>
    /// <param name="data">A zlib stream, and what follows it.</param>
    /// <param name="target">Filled as far as there is something.</param>
    /// <param name="count">Bytes in the target.</param>
    /// <returns>Whether the stream is whole.</returns>
    private static bool Inflate(byte[] data, Span<byte> target, out int count)
    {
        count = 0;
        var input = new Input(data);
        using var inflater = new ZLibStream(input, CompressionMode.Decompress);
        var rest = new byte[4096];
        try
        {
            int read;
            while (count < target.Length && (read = inflater.Read(target[count..])) > 0)
                count += read;
            while (inflater.Read(rest) > 0)
            {
            }

            return !input.IsExhausted;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Compressed data that notices when more are asked for than there are: then they are cut off.</summary>
    private sealed class Input(byte[] data) : MemoryStream(data)
    {
        public bool IsExhausted { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            IsExhausted |= Position == Length;
            return base.Read(buffer, offset, count);
        }

        public override int Read(Span<byte> buffer)
        {
            IsExhausted |= Position == Length;
            return base.Read(buffer);
        }
    }

    private static ImageFeatures Measure(ReadOnlySpan<byte> rectangle)
    {
        int bits = (int)Bits(rectangle, 0, 5);
        ulong width = unchecked(Bits(rectangle, 5 + bits, bits) - Bits(rectangle, 5, bits)) / 20;
        ulong height = unchecked(Bits(rectangle, 5 + 3 * bits, bits) - Bits(rectangle, 5 + 2 * bits, bits)) / 20;
        return new ImageFeatures(unchecked((uint)width), unchecked((uint)height));
    }

    private static ulong Bits(ReadOnlySpan<byte> bytes, int start, int count)
    {
        ulong value = 0;
        for (int i = start; i < start + count; i++)
            value = (value << 1) | (uint)((bytes[i / 8] >> (7 - i % 8)) & 1);
        return value;
    }
}
