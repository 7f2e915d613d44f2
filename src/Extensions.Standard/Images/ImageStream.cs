using System.Buffers.Binary;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Images;

/// <summary>Reads the fields of image files.</summary>
/// <param name="stream">A stream that can be sought in.</param>
internal sealed class ImageStream(PhpStream stream)
{
    public bool AtEnd => stream.AtEnd();

    /// <summary>Fills a buffer; false when there are fewer bytes.</summary>
    public bool TryRead(Span<byte> target) => stream.Read(target) == target.Length;

    /// <summary>As <see cref="TryRead"/>, for what may be longer than the stream reads at once.</summary>
    public bool TryReadChunks(Span<byte> target)
    {
        int total = 0;
        do
        {
            int count = Math.Max(0, stream.Read(target[total..]));
            total += count;
            if (count < stream.ChunkSize && total != target.Length)
                return false;
        }
        while (total < target.Length);

        return true;
    }

    /// <summary>A byte; -1 at the end.</summary>
    public int ReadByte() => stream.ReadByte();

    /// <summary>A number of two bytes, the higher one first; 0 when there are not two.</summary>
    public ushort ReadUInt16()
    {
        Span<byte> bytes = stackalloc byte[2];
        return TryRead(bytes) ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : (ushort)0;
    }

    /// <summary>A number of four bytes, the highest one first; 0 when there are not four.</summary>
    public uint ReadUInt32()
    {
        Span<byte> bytes = stackalloc byte[4];
        return TryRead(bytes) ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;
    }

    /// <summary>A line with its end; null at the end.</summary>
    public PhpString? ReadLine() => stream.ReadLine();

    /// <summary>All that is left.</summary>
    public PhpString ReadAll() => stream.ReadAll();

    /// <summary>Goes on, or back; false when the stream cannot.</summary>
    public bool Skip(long count) => stream.Seek(count, 1);

    /// <summary>Goes to a byte; false when the stream cannot.</summary>
    public bool MoveTo(long position) => stream.Seek(position, 0);
}
