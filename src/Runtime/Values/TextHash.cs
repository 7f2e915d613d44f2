using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// The hash of a string: Bernstein's, times 33 and plus the next byte. Texts that differ in their last characters, as numbered keys do,
/// get hashes near each other, and so places in a table that are in the processor's cache already.
/// </summary>
internal static class TextHash
{
    private const uint Start = 5381;
    private const uint Power1 = 33;
    private const uint Power2 = Power1 * Power1;
    private const uint Power3 = Power2 * Power1;
    private const uint Power4 = Power3 * Power1;

    /// <summary>Set in every hash, which so is never 0.</summary>
    private const uint Mark = 1U << 31;

    /// <summary>The hash of these bytes; never 0.</summary>
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        ref byte at = ref MemoryMarshal.GetReference(bytes);
        int length = bytes.Length;
        uint hash = Start;
        for (; length >= 4; length -= 4)
        {
            hash = hash * Power4 + at * Power3 + Unsafe.Add(ref at, 1) * Power2 + Unsafe.Add(ref at, 2) * Power1 + Unsafe.Add(ref at, 3);
            at = ref Unsafe.Add(ref at, 4);
        }

        for (; length > 0; length--)
        {
            hash = hash * Power1 + at;
            at = ref Unsafe.Add(ref at, 1);
        }

        return (int)(hash | Mark);
    }
}
