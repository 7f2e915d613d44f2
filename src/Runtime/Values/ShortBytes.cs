using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Values;

/// <summary>Up to twelve bytes as two numbers, little-endian: the first eight and the others. Bytes beyond the end are 0.</summary>
internal static class ShortBytes
{
    /// <summary>The most bytes that fit.</summary>
    public const int Length = 12;

    /// <summary>The first eight bytes, or all when there are fewer.</summary>
    public static ulong First(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 8)
            return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (bytes.Length >= 4)
        {
            // The two halves overlap: what is in both goes out of the upper one.
            ulong upper = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) >> (8 * (8 - bytes.Length));
            return BinaryPrimitives.ReadUInt32LittleEndian(bytes) | upper << 32;
        }

        ulong packed = 0;
        for (int i = 0; i < bytes.Length; i++)
            packed |= (ulong)bytes[i] << (8 * i);
        return packed;
    }

    /// <summary>The bytes after the eighth.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Rest(ReadOnlySpan<byte> bytes) =>
        bytes.Length <= 8 ? 0 : (uint)((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) >> (8 * (Length - bytes.Length)));
}
