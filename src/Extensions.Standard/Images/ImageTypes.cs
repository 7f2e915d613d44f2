using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Formats of images, and what they are called.</summary>
[PhpExtension("standard")]
public static class ImageTypes
{
    [PhpConstant] public const long IMAGETYPE_GIF = 1;
    [PhpConstant] public const long IMAGETYPE_JPEG = 2;
    [PhpConstant] public const long IMAGETYPE_PNG = 3;
    [PhpConstant] public const long IMAGETYPE_SWF = 4;
    [PhpConstant] public const long IMAGETYPE_PSD = 5;
    [PhpConstant] public const long IMAGETYPE_BMP = 6;
    [PhpConstant] public const long IMAGETYPE_TIFF_II = 7;
    [PhpConstant] public const long IMAGETYPE_TIFF_MM = 8;
    [PhpConstant] public const long IMAGETYPE_JPC = 9;
    [PhpConstant] public const long IMAGETYPE_JP2 = 10;
    [PhpConstant] public const long IMAGETYPE_JPX = 11;
    [PhpConstant] public const long IMAGETYPE_JB2 = 12;
    [PhpConstant] public const long IMAGETYPE_SWC = 13;
    [PhpConstant] public const long IMAGETYPE_IFF = 14;
    [PhpConstant] public const long IMAGETYPE_WBMP = 15;
    [PhpConstant] public const long IMAGETYPE_JPEG2000 = 9;
    [PhpConstant] public const long IMAGETYPE_XBM = 16;
    [PhpConstant] public const long IMAGETYPE_ICO = 17;
    [PhpConstant] public const long IMAGETYPE_WEBP = 18;
    [PhpConstant] public const long IMAGETYPE_AVIF = 19;
    [PhpConstant] public const long IMAGETYPE_UNKNOWN = 0;
    [PhpConstant] public const long IMAGETYPE_COUNT = 20;

    /// <summary>The media type of a format; that of any bytes for those that have none.</summary>
    /// <remarks>https://www.php.net/image_type_to_mime_type</remarks>
    [PhpFunction]
    public static PhpString image_type_to_mime_type(long image_type) => PhpString.FromLatin1((int)image_type switch
    {
        (int)IMAGETYPE_GIF => "image/gif",
        (int)IMAGETYPE_JPEG => "image/jpeg",
        (int)IMAGETYPE_PNG => "image/png",
        (int)IMAGETYPE_SWF or (int)IMAGETYPE_SWC => "application/x-shockwave-flash",
        (int)IMAGETYPE_PSD => "image/psd",
        (int)IMAGETYPE_BMP => "image/bmp",
        (int)IMAGETYPE_TIFF_II or (int)IMAGETYPE_TIFF_MM => "image/tiff",
        (int)IMAGETYPE_IFF => "image/iff",
        (int)IMAGETYPE_WBMP => "image/vnd.wap.wbmp",
        (int)IMAGETYPE_JP2 => "image/jp2",
        (int)IMAGETYPE_XBM => "image/xbm",
        (int)IMAGETYPE_ICO => "image/vnd.microsoft.icon",
        (int)IMAGETYPE_WEBP => "image/webp",
        (int)IMAGETYPE_AVIF => "image/avif",
        _ => "application/octet-stream",
    });

    /// <summary>How names of files in a format end; false when there is no such format.</summary>
    /// <remarks>https://www.php.net/image_type_to_extension</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? image_type_to_extension(long image_type, bool include_dot = true)
    {
        string? extension = image_type switch
        {
            IMAGETYPE_GIF => "gif",
            IMAGETYPE_JPEG => "jpeg",
            IMAGETYPE_PNG => "png",
            IMAGETYPE_SWF or IMAGETYPE_SWC => "swf",
            IMAGETYPE_PSD => "psd",
            IMAGETYPE_BMP or IMAGETYPE_WBMP => "bmp",
            IMAGETYPE_TIFF_II or IMAGETYPE_TIFF_MM => "tiff",
            IMAGETYPE_IFF => "iff",
            IMAGETYPE_JPC => "jpc",
            IMAGETYPE_JP2 => "jp2",
            IMAGETYPE_JPX => "jpx",
            IMAGETYPE_JB2 => "jb2",
            IMAGETYPE_XBM => "xbm",
            IMAGETYPE_ICO => "ico",
            IMAGETYPE_WEBP => "webp",
            IMAGETYPE_AVIF => "avif",
            _ => null,
        };
        return extension is null ? null : PhpString.FromLatin1((include_dot ? "." : "") + extension);
    }
}
