using System.Buffers.Binary;

namespace MiniPhp.Runtime.Hashing;

/// <summary>Digests whose words have their highest byte first.</summary>
public static unsafe class BigEndian
{
    /// <summary>As many words of state as the digest has, the last perhaps in part.</summary>
    public static void Write(uint* words, Span<byte> digest)
    {
        for (int i = 0; i < digest.Length; i += sizeof(uint))
            BinaryPrimitives.WriteUInt32BigEndian(digest[i..], words[i / sizeof(uint)]);
    }

    /// <summary>As many words of state as the digest has, the last perhaps in part.</summary>
    public static void Write(ulong* words, Span<byte> digest)
    {
        for (int i = 0; i < digest.Length; i++)
            digest[i] = (byte)(words[i / sizeof(ulong)] >> (56 - 8 * (i % sizeof(ulong))));
    }
}
