using System.Buffers.Binary;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Formats that have their sizes at a fixed place, or in one of a row of chunks. The streams are behind the signatures.</summary>
internal static class BitmapHeaders
{
    /// <remarks>https://www.w3.org/Graphics/GIF/spec-gif89a.txt</remarks>
    public static ImageFeatures? ReadGif(ImageStream image)
    {
        Span<byte> screen = stackalloc byte[5];
        if (!image.Skip(3) || !image.TryRead(screen))
            return null;
        uint bits = (screen[4] & 0x80) != 0 ? (screen[4] & 7u) + 1 : 0;
        return new ImageFeatures(BinaryPrimitives.ReadUInt16LittleEndian(screen), BinaryPrimitives.ReadUInt16LittleEndian(screen[2..]), bits, 3);
    }

    /// <remarks>https://www.w3.org/TR/png/</remarks>
    public static ImageFeatures? ReadPng(ImageStream image)
    {
        Span<byte> header = stackalloc byte[9];
        if (!image.Skip(8) || !image.TryRead(header))
            return null;
        return new ImageFeatures(BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]), header[8]);
    }

    /// <remarks>https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/</remarks>
    public static ImageFeatures? ReadPhotoshop(ImageStream image)
    {
        Span<byte> size = stackalloc byte[8];
        if (!image.Skip(11) || !image.TryRead(size))
            return null;
        return new ImageFeatures(BinaryPrimitives.ReadUInt32BigEndian(size[4..]), BinaryPrimitives.ReadUInt32BigEndian(size));
    }

    /// <summary>BMP with the header of OS/2 or one of Windows'; a negative height means that the rows come from the top.</summary>
    /// <remarks>https://learn.microsoft.com/en-us/windows/win32/gdi/bitmap-header-types</remarks>
    public static ImageFeatures? ReadBmp(ImageStream image)
    {
        Span<byte> header = stackalloc byte[16];
        if (!image.Skip(11) || !image.TryRead(header))
            return null;
        switch (BinaryPrimitives.ReadInt32LittleEndian(header))
        {
            case 12:
                return new ImageFeatures(BinaryPrimitives.ReadUInt16LittleEndian(header[4..]), BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), header[11]);
            case (> 12 and <= 64) or 108 or 124:
                int height = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
                return new ImageFeatures(
                    BinaryPrimitives.ReadUInt32LittleEndian(header[4..]),
                    unchecked((uint)(height < 0 ? -height : height)),
                    BinaryPrimitives.ReadUInt16LittleEndian(header[14..]));
            default:
                return null;
        }
    }

    /// <summary>The icon with the most colours; 0 stands for 256 pixels.</summary>
    /// <remarks>https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)</remarks>
    public static ImageFeatures? ReadIcon(ImageStream image)
    {
        Span<byte> entry = stackalloc byte[16];
        if (!image.TryRead(entry[..2]))
            return null;
        int count = BinaryPrimitives.ReadUInt16LittleEndian(entry);
        if (count is < 1 or > 255)
            return null;
        uint width = 0, height = 0, bits = 0;
        for (; count > 0 && image.TryRead(entry); count--)
        {
            uint depth = BinaryPrimitives.ReadUInt16LittleEndian(entry[6..]);
            if (depth >= bits)
                (width, height, bits) = (entry[0], entry[1], depth);
        }

        return new ImageFeatures(width == 0 ? 256 : width, height == 0 ? 256 : height, bits);
    }

    /// <remarks>https://developers.google.com/speed/webp/docs/riff_container</remarks>
    public static ImageFeatures? ReadWebP(ImageStream image)
    {
        Span<byte> chunk = stackalloc byte[18];
        if (!image.TryRead(chunk) || !chunk.StartsWith("VP8"u8))
            return null;
        const uint bits = 8;
        switch (chunk[3])
        {
            case (byte)' ':
                return new ImageFeatures(
                    BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(chunk[16..]) & 0x3FFFu, bits);
            case (byte)'L':
                uint packed = BinaryPrimitives.ReadUInt32LittleEndian(chunk[9..]);
                return new ImageFeatures((packed & 0x3FFF) + 1, ((packed >> 14) & 0x3FFF) + 1, bits);
            case (byte)'X':
                uint width = BinaryPrimitives.ReadUInt16LittleEndian(chunk[12..]) | ((uint)chunk[14] << 16);
                uint height = BinaryPrimitives.ReadUInt16LittleEndian(chunk[15..]) | ((uint)chunk[17] << 16);
                return new ImageFeatures(width + 1, height + 1, bits);
            default:
                return null;
        }
    }

    /// <summary>The bitmap header among the chunks of an ILBM or PBM.</summary>
    /// <remarks>https://wiki.amigaos.net/wiki/ILBM_IFF_Interleaved_Bitmap</remarks>
    public static ImageFeatures? ReadIff(ImageStream image)
    {
        const int headerSize = 9;
        Span<byte> chunk = stackalloc byte[headerSize];
        if (!image.TryRead(chunk[..8]) || !(chunk[4..8].SequenceEqual("ILBM"u8) || chunk[4..8].SequenceEqual("PBM "u8)))
            return null;
        while (image.TryRead(chunk[..8]))
        {
            int size = BinaryPrimitives.ReadInt32BigEndian(chunk[4..]);
            if (size is < 0 or int.MaxValue)
                return null;
            size += size & 1;
            if (!chunk.StartsWith("BMHD"u8))
            {
                if (!image.Skip(size))
                    return null;
                continue;
            }

            if (size < headerSize || !image.TryRead(chunk))
                return null;
            short width = BinaryPrimitives.ReadInt16BigEndian(chunk);
            short height = BinaryPrimitives.ReadInt16BigEndian(chunk[2..]);
            if (width > 0 && height > 0 && chunk[8] is > 0 and < 33)
                return new ImageFeatures((uint)width, (uint)height, chunk[8]);
        }

        return null;
    }
}
