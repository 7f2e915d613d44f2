using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>JPEG: the frame header among the segments in front of the image data.</summary>
/// <remarks>https://www.w3.org/Graphics/JPEG/itu-t81.pdf</remarks>
internal static class JpegImage
{
    private const int Fill = 0xFF;
    private const int EndOfImage = 0xD9;
    private const int StartOfScan = 0xDA;
    private const int FirstApplication = 0xE0;
    private const int LastApplication = 0xEF;

    /// <param name="engine">For the warning about bytes between segments.</param>
    /// <param name="image">Behind the signature and the first byte of a marker.</param>
    /// <param name="segments">Receives the contents of application segments by name, the first of each; without it reading ends at the frame header.</param>
    public static ImageFeatures? Read(Engine engine, ImageStream image, PhpArray? segments)
    {
        ImageFeatures? features = null;
        for (bool isFirst = true; ; isFirst = false)
        {
            int marker = NextMarker(engine, image, isFirst);
            if (marker is StartOfScan or EndOfImage)
                return features;
            if (features is null && IsFrame(marker))
            {
                int length = image.ReadUInt16();
                features = ReadFrame(image);
                if (segments is null || length < 8 || !image.Skip(length - 8))
                    return features;
            }
            else if (marker is >= FirstApplication and <= LastApplication && segments is not null)
            {
                if (!ReadApplication(image, marker - FirstApplication, segments))
                    return features;
            }
            else if (!SkipSegment(image))
            {
                return features;
            }
        }
    }

    /// <summary>Start of frame: 0xC0 to 0xCF without those that are tables and extensions.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static ImageFeatures ReadFrame(ImageStream image)
    {
        uint bits = unchecked((uint)image.ReadByte());
        uint height = image.ReadUInt16();
        uint width = image.ReadUInt16();
        return new ImageFeatures(width, height, bits, unchecked((uint)image.ReadByte()));
    }

    private static int NextMarker(Engine engine, ImageStream image, bool hasFill)
    {
        int marker;
        if (!hasFill)
        {
            long extraneous = 0;
            for (; (marker = image.ReadByte()) != Fill; extraneous++)
            {
                if (marker < 0)
                    return EndOfImage;
            }

            if (extraneous > 0)
                engine.FunctionWarning(string.Create(CultureInfo.InvariantCulture, $"Corrupt JPEG data: {extraneous} extraneous bytes before marker"));
        }

        do
            marker = image.ReadByte();
        while (marker == Fill);
        return marker < 0 ? EndOfImage : marker;
    }

    private static bool SkipSegment(ImageStream image)
    {
        int length = image.ReadUInt16();
        if (length < 2)
            return false;
        image.Skip(length - 2);
        return true;
    }

    private static bool ReadApplication(ImageStream image, int number, PhpArray segments)
    {
        int length = image.ReadUInt16();
        if (length < 2)
            return false;
        var content = new byte[length - 2];
        if (!image.TryReadChunks(content))
            return false;
        var name = ArrayKey.Literal(PhpString.FromLatin1("APP" + number.ToString(CultureInfo.InvariantCulture)));
        if (!segments.ContainsKey(name))
            segments.Set(name, PhpString.FromOwned(content));
        return true;
    }
}
