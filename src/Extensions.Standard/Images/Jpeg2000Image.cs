using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>JPEG 2000: a codestream by itself, or in the boxes of a JP2 file.</summary>
/// <remarks>https://www.itu.int/rec/T-REC-T.800</remarks>
internal static class Jpeg2000Image
{
    private const byte SizeMarker = 0x51;
    private const int MostComponents = 256;

    /// <summary>Components may have depths of their own: the largest counts.</summary>
    /// <param name="engine">For the warning when the size does not come first.</param>
    /// <param name="image">Behind the signature of three bytes.</param>
    public static ImageFeatures? ReadCodestream(Engine engine, ImageStream image)
    {
        if ((byte)image.ReadByte() != SizeMarker)
        {
            engine.FunctionWarning("JPEG2000 codestream corrupt(Expected SIZ marker not found after SOC)");
            return null;
        }

        image.ReadUInt16();
        image.ReadUInt16();
        uint width = image.ReadUInt32();
        uint height = image.ReadUInt32();
        if (!image.Skip(24))
            return null;
        uint components = image.ReadUInt16();
        if ((components == 0 && image.AtEnd) || components > MostComponents)
            return null;
        int depth = 0;
        for (uint i = 0; i < components; i++)
        {
            depth = Math.Max(depth, image.ReadByte() + 1);
            image.ReadByte();
            image.ReadByte();
        }

        return new ImageFeatures(width, height, (uint)depth, components);
    }

    /// <summary>The first codestream that is in no other box.</summary>
    /// <param name="engine">For the warning when there is none.</param>
    /// <param name="image">Behind the signature box.</param>
    public static ImageFeatures? ReadBoxes(Engine engine, ImageStream image)
    {
        ImageFeatures? features = null;
        Span<byte> type = stackalloc byte[4];
        while (true)
        {
            uint length = image.ReadUInt32();
            if (!image.TryRead(type))
                break;
            if (length == 1)
                return null;
            if (type.SequenceEqual("jp2c"u8))
            {
                image.Skip(3);
                features = ReadCodestream(engine, image);
                break;
            }

            if ((int)length <= 0 || !image.Skip(unchecked(length - 8)))
                break;
        }

        if (features is null)
            engine.FunctionWarning("JP2 file has no codestreams at root level");
        return features;
    }
}
