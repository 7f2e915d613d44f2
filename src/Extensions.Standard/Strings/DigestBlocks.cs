using System.Buffers.Binary;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>The blocks of 64 bytes that MD5 and SHA-1 digest: the data, then a bit, zeros and the length in bits (RFC 1321, 3.1 and 3.2).</summary>
internal ref struct DigestBlocks
{
    /// <summary>Bytes that the last blocks may take.</summary>
    public const int TailSize = 2 * Size;

    private const int Size = 64;
    private ReadOnlySpan<byte> _data;
    private ReadOnlySpan<byte> _tail;

    /// <param name="data">What is digested.</param>
    /// <param name="tail">Room for the last blocks: <see cref="TailSize"/> bytes.</param>
    /// <param name="isBigEndian">The order of the bytes of the length.</param>
    public DigestBlocks(ReadOnlySpan<byte> data, Span<byte> tail, bool isBigEndian)
    {
        int rest = data.Length % Size;
        _data = data[..^rest];
        tail.Clear();
        data[^rest..].CopyTo(tail);
        tail[rest] = 0x80;
        tail = tail[..(rest < Size - sizeof(ulong) ? Size : TailSize)];
        ulong bits = (ulong)data.Length * 8;
        if (isBigEndian)
            BinaryPrimitives.WriteUInt64BigEndian(tail[^sizeof(ulong)..], bits);
        else
            BinaryPrimitives.WriteUInt64LittleEndian(tail[^sizeof(ulong)..], bits);
        _tail = tail;
    }

    /// <summary>The next block; false after the last one.</summary>
    public bool TryTake(out ReadOnlySpan<byte> block)
    {
        ref ReadOnlySpan<byte> source = ref (_data.IsEmpty ? ref _tail : ref _data);
        if (source.IsEmpty)
        {
            block = default;
            return false;
        }

        block = source[..Size];
        source = source[Size..];
        return true;
    }
}
