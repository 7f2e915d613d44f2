using System.Globalization;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Formats without a signature: wireless bitmaps, and bitmaps of the X window system, which are C source.</summary>
internal static class MonochromeImages
{
    private const int LargestSide = 2048;

    /// <summary>Type, header, width, height; numbers in groups of seven bits. Null when it is none, or a side has no or more than 2,048 pixels.</summary>
    /// <remarks>https://www.wapforum.org/what/technical/SPEC-WAESpec-19990524.pdf</remarks>
    public static ImageFeatures? ReadWirelessBitmap(ImageStream image)
    {
        if (!image.MoveTo(0) || image.ReadByte() != 0)
            return null;
        int header;
        do
        {
            header = image.ReadByte();
            if (header < 0)
                return null;
        }
        while ((header & 0x80) != 0);

        return ReadSide(image) is { } width && ReadSide(image) is { } height && width != 0 && height != 0 ? new ImageFeatures(width, height) : null;
    }

    private static uint? ReadSide(ImageStream image)
    {
        uint side = 0;
        int group;
        do
        {
            group = image.ReadByte();
            if (group < 0)
                return null;
            side = (side << 7) | ((uint)group & 0x7F);
            if (side > LargestSide)
                return null;
        }
        while ((group & 0x80) != 0);

        return side;
    }

    /// <summary>The lines that define …_width and …_height; null without both. The second of the two ends reading, also when it says 0.</summary>
    public static ImageFeatures? ReadXBitmap(ImageStream image)
    {
        if (!image.MoveTo(0))
            return null;
        int width = 0, height = 0;
        bool isComplete = false;
        while (!isComplete && image.ReadLine() is { } line)
        {
            if (!TryReadDefinition(line.Span, out ReadOnlySpan<byte> name, out int value))
                continue;
            ReadOnlySpan<byte> kind = name[(name.LastIndexOf((byte)'_') + 1)..];
            if (kind.SequenceEqual("width"u8))
                (width, isComplete) = (value, height != 0);
            else if (kind.SequenceEqual("height"u8))
                (height, isComplete) = (value, width != 0);
        }

        return width != 0 && height != 0 ? new ImageFeatures((uint)width, (uint)height) : null;
    }

    /// <summary>"#define NAME NUMBER", with any white space.</summary>
    private static bool TryReadDefinition(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> name, out int value)
    {
        name = default;
        value = 0;
        line = CText.UpToNull(line);
        if (!line.StartsWith("#define"u8))
            return false;
        line = SkipSpace(line["#define".Length..]);
        int length = 0;
        while (length < line.Length && !ByteText.IsSpace(line[length]))
            length++;
        name = line[..length];
        line = SkipSpace(line[length..]);
        int digits = line.Length > 0 && line[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        int first = digits;
        while (digits < line.Length && ByteText.IsDigit(line[digits]))
            digits++;
        if (length == 0 || digits == first)
            return false;

        // C's scanf() reads a long, which stays at the ends of its range, and takes the lower half.
        value = long.TryParse(line[..digits], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? unchecked((int)number)
            : line[0] == '-' ? 0 : -1;
        return true;
    }

    private static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> text)
    {
        int start = 0;
        while (start < text.Length && ByteText.IsSpace(text[start]))
            start++;
        return text[start..];
    }
}
