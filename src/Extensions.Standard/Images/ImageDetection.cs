using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Tells formats of images apart by their first bytes.</summary>
internal static class ImageDetection
{
    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    private static ReadOnlySpan<byte> Jp2 => [0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' ', (byte)'\r', (byte)'\n', 0x87, (byte)'\n'];

    /// <summary>Reads as many bytes as are needed; the stream is behind them then.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="image">At its beginning.</param>
    /// <param name="input">What the notice names.</param>
    /// <returns>IMAGETYPE_*; IMAGETYPE_UNKNOWN, and a notice when that is for want of bytes.</returns>
    public static long FindType(Engine engine, ImageStream image, PhpString input)
    {
        Span<byte> start = stackalloc byte[12];
        if (!image.TryRead(start[..3]))
            return Missing(engine, input);
        if (TypeOfThree(start) is { } type)
            return type;
        if (start[..3].SequenceEqual(Png[..3]))
        {
            if (!image.TryRead(start[3..8]))
                return Missing(engine, input);
            if (start.StartsWith(Png))
                return ImageTypes.IMAGETYPE_PNG;
            engine.FunctionWarning("PNG file corrupted by ASCII conversion");
            return ImageTypes.IMAGETYPE_UNKNOWN;
        }

        if (start.StartsWith("RIF"u8))
        {
            if (!image.TryRead(start[3..]))
                return Missing(engine, input);
            return start[8..].SequenceEqual("WEBP"u8) ? ImageTypes.IMAGETYPE_WEBP : ImageTypes.IMAGETYPE_UNKNOWN;
        }

        if (!image.TryRead(start[3..4]))
            return Missing(engine, input);
        return TypeOfFour(start) ?? TypeOfOthers(engine, image, start, input);
    }

    private static long? TypeOfThree(ReadOnlySpan<byte> start) => start switch
    {
        _ when start.StartsWith("GIF"u8) => ImageTypes.IMAGETYPE_GIF,
        [0xFF, 0xD8, 0xFF, ..] => ImageTypes.IMAGETYPE_JPEG,
        _ when start.StartsWith("FWS"u8) => ImageTypes.IMAGETYPE_SWF,
        _ when start.StartsWith("CWS"u8) => ImageTypes.IMAGETYPE_SWC,
        _ when start.StartsWith("8BP"u8) => ImageTypes.IMAGETYPE_PSD,
        _ when start.StartsWith("BM"u8) => ImageTypes.IMAGETYPE_BMP,
        [0xFF, 0x4F, 0xFF, ..] => ImageTypes.IMAGETYPE_JPC,
        _ => null,
    };

    private static long? TypeOfFour(ReadOnlySpan<byte> start) => start switch
    {
        [(byte)'I', (byte)'I', 0x2A, 0, ..] => ImageTypes.IMAGETYPE_TIFF_II,
        [(byte)'M', (byte)'M', 0, 0x2A, ..] => ImageTypes.IMAGETYPE_TIFF_MM,
        [(byte)'F', (byte)'O', (byte)'R', (byte)'M', ..] => ImageTypes.IMAGETYPE_IFF,
        [0, 0, 1, 0, ..] => ImageTypes.IMAGETYPE_ICO,
        _ => null,
    };

    /// <summary>Those with a long signature, and those with none. A wireless bitmap may have fewer than twelve bytes.</summary>
    private static long TypeOfOthers(Engine engine, ImageStream image, Span<byte> start, PhpString input)
    {
        bool isLong = image.TryRead(start[4..]);
        if (isLong && start.SequenceEqual(Jp2))
            return ImageTypes.IMAGETYPE_JP2;
        if (image.MoveTo(0) && new AvifImage(image).HasBrand())
            return ImageTypes.IMAGETYPE_AVIF;
        if (MonochromeImages.ReadWirelessBitmap(image) is not null)
            return ImageTypes.IMAGETYPE_WBMP;
        if (!isLong)
            return Missing(engine, input);
        return MonochromeImages.ReadXBitmap(image) is not null ? ImageTypes.IMAGETYPE_XBM : ImageTypes.IMAGETYPE_UNKNOWN;
    }

    private static long Missing(Engine engine, PhpString input)
    {
        engine.FunctionNotice("Error reading from " + CText.UpToNull(input.ToLatin1()) + "!");
        return ImageTypes.IMAGETYPE_UNKNOWN;
    }
}
