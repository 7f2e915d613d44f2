using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Native;

/// <summary>Texts as C has them: with a zero at the end.</summary>
internal static unsafe class CString
{
    /// <summary>A text with a closing zero.</summary>
    public static byte[] Terminated(PhpString text) => [.. text.Span, 0];

    /// <summary>A text of C's; empty for null.</summary>
    public static PhpString Of(byte* text) => text == null ? PhpString.Empty : PhpString.From(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));

    /// <summary>A text that OpenSSL allocated, which is freed; null for null.</summary>
    public static PhpString? Take(byte* text)
    {
        if (text == null)
            return null;
        PhpString copy = Of(text);
        LibCrypto.CRYPTO_free(text, null, 0);
        return copy;
    }
}
