using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Sizes of images, without decoding them.</summary>
[PhpExtension("standard")]
public static class ImageSize
{
    /// <summary>Looks at an image file.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">A name, possibly with a scheme.</param>
    /// <param name="image_info">Set to the contents of a JPEG image's application segments, by name: APP0 to APP15.</param>
    /// <returns>Width, height, IMAGETYPE_*, attributes for HTML, and by name: bits and channels where they are known, mime. False when it is no
    /// image; with a warning when the file cannot be opened, with a notice when it has fewer bytes than formats need to be told apart.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte in the name, or no name.</exception>
    /// <remarks>https://www.php.net/getimagesize</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? getimagesize(Engine engine, PhpString filename, PhpReference? image_info = null)
    {
        engine.CheckPath(filename, 1);
        Slot.AssignIfGiven(engine, image_info, new PhpArray());
        if (StreamOpener.Open(engine, filename, "rb", StreamOptions.ReportErrors, null) is not { } stream)
            return null;
        if (!stream.Operations.CanSeek || !stream.IsSeekable)
        {
            PhpString content = stream.ReadAll();
            stream.Close();
            stream = Hold(engine, content);
        }

        return Examine(engine, stream, filename, image_info);
    }

    /// <summary>As getimagesize(), of an image in memory.</summary>
    /// <remarks>https://www.php.net/getimagesizefromstring</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? getimagesizefromstring(Engine engine, PhpString @string, PhpReference? image_info = null)
    {
        Slot.AssignIfGiven(engine, image_info, new PhpArray());
        return Examine(engine, Hold(engine, @string), @string, image_info);
    }

    private static PhpStream Hold(Engine engine, PhpString content)
    {
        PhpStream stream = MemoryOperations.Open(engine, MemoryAccess.Full);
        stream.Write(content.Span);
        stream.Seek(0, 0);
        return stream;
    }

    private static PhpArray? Examine(Engine engine, PhpStream stream, PhpString input, PhpReference? segments)
    {
        var image = new ImageStream(stream);
        var found = segments is null ? null : new PhpArray();
        long type = ImageDetection.FindType(engine, image, input);
        ImageFeatures? features = Read(engine, type, image, found);
        stream.Close();
        if (found is { Count: > 0 })
            Slot.AssignIfGiven(engine, segments, found);
        return features is { } read ? Describe(type, read) : null;
    }

    private static ImageFeatures? Read(Engine engine, long type, ImageStream image, PhpArray? segments) => type switch
    {
        ImageTypes.IMAGETYPE_GIF => BitmapHeaders.ReadGif(image),
        ImageTypes.IMAGETYPE_JPEG => JpegImage.Read(engine, image, segments),
        ImageTypes.IMAGETYPE_PNG => BitmapHeaders.ReadPng(image),
        ImageTypes.IMAGETYPE_SWF => FlashMovie.Read(image),
        ImageTypes.IMAGETYPE_SWC => FlashMovie.ReadCompressed(image),
        ImageTypes.IMAGETYPE_PSD => BitmapHeaders.ReadPhotoshop(image),
        ImageTypes.IMAGETYPE_BMP => BitmapHeaders.ReadBmp(image),
        ImageTypes.IMAGETYPE_TIFF_II => TiffImage.Read(image, isBigEndian: false),
        ImageTypes.IMAGETYPE_TIFF_MM => TiffImage.Read(image, isBigEndian: true),
        ImageTypes.IMAGETYPE_JPC => Jpeg2000Image.ReadCodestream(engine, image),
        ImageTypes.IMAGETYPE_JP2 => Jpeg2000Image.ReadBoxes(engine, image),
        ImageTypes.IMAGETYPE_IFF => BitmapHeaders.ReadIff(image),
        ImageTypes.IMAGETYPE_WBMP => MonochromeImages.ReadWirelessBitmap(image),
        ImageTypes.IMAGETYPE_XBM => MonochromeImages.ReadXBitmap(image),
        ImageTypes.IMAGETYPE_ICO => BitmapHeaders.ReadIcon(image),
        ImageTypes.IMAGETYPE_WEBP => BitmapHeaders.ReadWebP(image),
        ImageTypes.IMAGETYPE_AVIF => new AvifImage(image).Read(),
        _ => null,
    };

    private static PhpArray Describe(long type, ImageFeatures features)
    {
        var result = new PhpArray();
        result.Append((long)features.Width);
        result.Append((long)features.Height);
        result.Append(type);
        result.Append(PhpString.FromLatin1($"width=\"{(int)features.Width}\" height=\"{(int)features.Height}\""));
        if (features.Bits != 0)
            result.Set("bits", (long)features.Bits);
        if (features.Channels != 0)
            result.Set("channels", (long)features.Channels);
        result.Set("mime", ImageTypes.image_type_to_mime_type(type));
        return result;
    }
}
