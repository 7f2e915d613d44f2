using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Hashing;

/// <summary>Digests as PHP shows them.</summary>
public static class DigestText
{
    /// <summary>Two lower-case hex digits a byte, or with <paramref name="binary"/> the bytes.</summary>
    public static PhpString Of(ReadOnlySpan<byte> digest, bool binary) => binary ? PhpString.From(digest) : PhpString.FromOwned(Hex(digest));

    /// <summary>Two lower-case hex digits a byte.</summary>
    public static byte[] Hex(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> digits = "0123456789abcdef"u8;
        var text = new byte[bytes.Length * 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = digits[bytes[i] >> 4];
            text[2 * i + 1] = digits[bytes[i] & 15];
        }

        return text;
    }
}
