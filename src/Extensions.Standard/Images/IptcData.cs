using System.Buffers.Binary;
using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Captions and the like inside of images, as the International Press Telecommunications Council has them.</summary>
/// <remarks>https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf</remarks>
[PhpExtension("standard")]
public static class IptcData
{
    private const byte TagMarker = 0x1c;

    /// <summary>Takes data sets out of a block.</summary>
    /// <returns>array&lt;string, list&lt;string&gt;&gt;: by record and set, as "2#005"; false when there are none.</returns>
    /// <remarks>https://www.php.net/iptcparse</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? iptcparse(PhpString iptc_block)
    {
        const int header = 5;
        const int longHeader = 9;
        ReadOnlySpan<byte> block = iptc_block.Span;
        var found = new Dictionary<string, PhpArray>();
        var order = new List<string>();
        int start = 0;
        while (start < block.Length && (block[start] != TagMarker || start + 1 == block.Length || block[start + 1] is not (1 or 2)))
            start++;
        for (ReadOnlySpan<byte> rest = block[start..]; rest.Length > header && rest[0] == TagMarker;)
        {
            bool isLong = (rest[3] & 0x80) != 0;
            if (isLong && rest.Length <= longHeader)
                break;
            long length = isLong ? BinaryPrimitives.ReadUInt32BigEndian(rest[5..]) : BinaryPrimitives.ReadUInt16BigEndian(rest[3..]);
            int before = isLong ? longHeader : header;
            if (length > rest.Length - before)
                break;
            string name = $"{rest[1]}#{rest[2]:000}";
            if (!found.TryGetValue(name, out PhpArray? values))
            {
                found.Add(name, values = new PhpArray());
                order.Add(name);
            }

            values.Append(PhpString.From(rest.Slice(before, (int)length)));
            rest = rest[(before + (int)length)..];
        }

        if (order.Count == 0)
            return null;
        var result = new PhpArray(order.Count);
        foreach (string name in order)
            result.Set(name, found[name]);
        return result;
    }

    /// <summary>Puts a block into a JPEG image.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="iptc_data">The block.</param>
    /// <param name="filename">The image, a file of the file system.</param>
    /// <param name="spool">0 to have the image returned, 1 to write it to the output too, 2 to write it only.</param>
    /// <returns>The image, or true; false when the file cannot be opened (with a warning) or is no JPEG.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte in the name.</exception>
    /// <remarks>https://www.php.net/iptcembed</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value iptcembed(Engine engine, PhpString iptc_data, PhpString filename, long spool = 0)
    {
        engine.CheckPath(filename, 2);
        if (!BaseDirectory.Allows(engine, filename))
            return Value.False;
        if (WholeFile.Read(filename.Span) is not { } image)
        {
            engine.FunctionWarning("Unable to open " + filename.ToLatin1());
            return Value.False;
        }

        var embedding = new IptcEmbedding(image, iptc_data.Span);
        bool isJpeg = embedding.TryRun();
        PhpString written = embedding.ToPhpString();
        if (spool > 0)
            engine.Output.Write(written);
        if (!isJpeg)
            return Value.False;
        return spool < 2 ? written : Value.True;
    }
}
