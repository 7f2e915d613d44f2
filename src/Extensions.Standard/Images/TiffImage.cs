using System.Buffers.Binary;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>TIFF: the first directory of an image file.</summary>
/// <remarks>https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf</remarks>
internal static class TiffImage
{
    private const int EntrySize = 12;

    /// <param name="image">Behind the signature of four bytes.</param>
    /// <param name="isBigEndian">The higher bytes of numbers come first.</param>
    public static ImageFeatures? Read(ImageStream image, bool isBigEndian)
    {
        Span<byte> field = stackalloc byte[4];
        if (!image.TryRead(field))
            return null;
        long directory = UInt32(field, isBigEndian);
        if (!image.Skip(directory - 8) || !image.TryRead(field[..2]))
            return null;

        // Behind the entries stands where the next directory is.
        var entries = new byte[UInt16(field, isBigEndian) * EntrySize + 4];
        if (!image.TryRead(entries))
            return null;
        long width = 0, height = 0;
        for (int at = 0; at + EntrySize <= entries.Length; at += EntrySize)
        {
            ReadOnlySpan<byte> entry = entries.AsSpan(at, EntrySize);
            if (ValueOf(entry, isBigEndian) is not { } value)
                continue;
            switch (UInt16(entry, isBigEndian))
            {
                case 0x0100 or 0xA002:
                    width = value;
                    break;
                case 0x0101 or 0xA003:
                    height = value;
                    break;
            }
        }

        return width != 0 && height != 0 ? new ImageFeatures(unchecked((uint)width), unchecked((uint)height)) : null;
    }

    /// <summary>The number in an entry; null for other types.</summary>
    private static long? ValueOf(ReadOnlySpan<byte> entry, bool isBigEndian)
    {
        ReadOnlySpan<byte> value = entry[8..];
        return UInt16(entry[2..], isBigEndian) switch
        {
            1 or 6 => value[0],
            3 => UInt16(value, isBigEndian),
            8 => (short)UInt16(value, isBigEndian),
            4 => UInt32(value, isBigEndian),
            9 => (int)UInt32(value, isBigEndian),
            _ => null,
        };
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isBigEndian)
        => isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isBigEndian)
        => isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
