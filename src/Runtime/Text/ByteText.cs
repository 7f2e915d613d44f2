using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MiniPhp.Runtime.Text;

/// <summary>Byte-wise text operations. Case means ASCII letters, whatever the locale, as in PHP 8.2.</summary>
public static class ByteText
{
    /// <summary>Bytes from which on more preparation pays.</summary>
    private const int LongText = 512;

    /// <summary>Lowers A-Z; other bytes stay.</summary>
    public static byte ToLower(byte b) => (uint)(b - 'A') <= 'Z' - 'A' ? (byte)(b | 0x20) : b;

    /// <summary>Raises a-z; other bytes stay.</summary>
    public static byte ToUpper(byte b) => (uint)(b - 'a') <= 'z' - 'a' ? (byte)(b & ~0x20) : b;

    /// <summary>Copies <paramref name="source"/> with A-Z lowered; the two may be the same memory.</summary>
    public static void ToLower(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        destination = destination[..source.Length];
        for (int i = 0; i < destination.Length; i++)
            destination[i] = ToLower(source[i]);
    }

    /// <summary>Copies <paramref name="source"/> with a-z raised; the two may be the same memory.</summary>
    public static void ToUpper(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        destination = destination[..source.Length];
        for (int i = 0; i < destination.Length; i++)
            destination[i] = ToUpper(source[i]);
    }

    /// <summary>Whether lowering would change anything.</summary>
    public static bool HasUpper(ReadOnlySpan<byte> text) => text.IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0;

    /// <summary>Whether raising would change anything.</summary>
    public static bool HasLower(ReadOnlySpan<byte> text) => text.IndexOfAnyInRange((byte)'a', (byte)'z') >= 0;

    /// <summary>Compares as unsigned bytes; a prefix comes before the longer string.</summary>
    /// <returns>-1, 0 or 1.</returns>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => Math.Sign(left.SequenceCompareTo(right));

    /// <summary>Compares as <see cref="Compare"/> does, with A-Z taken as a-z.</summary>
    /// <returns>-1, 0 or 1.</returns>
    public static int CompareIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
        => Math.Sign(DifferenceIgnoreCase(left, right));

    /// <summary>What <c>strcmp</c> returns: the difference of the first two bytes that differ, else -1, 0 or 1 by length.</summary>
    public static int Difference(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int common = left.CommonPrefixLength(right);
        return common < left.Length && common < right.Length
            ? left[common] - right[common]
            : left.Length.CompareTo(right.Length);
    }

    /// <summary>What <c>strcasecmp</c> returns: as <see cref="Difference"/>, with A-Z taken as a-z.</summary>
    public static int DifferenceIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int common = Math.Min(left.Length, right.Length);
        for (int i = 0; i < common; i++)
        {
            int difference = ToLower(left[i]) - ToLower(right[i]);
            if (difference != 0)
                return difference;
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>Equal when A-Z count as a-z.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
        => left.Length == right.Length && CompareIgnoreCase(left, right) == 0;

    /// <summary>Begins with <paramref name="start"/>, A-Z taken as a-z.</summary>
    public static bool StartsWithIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start)
        => text.Length >= start.Length && CompareIgnoreCase(text[..start.Length], start) == 0;

    /// <summary>Finds <paramref name="needle"/> at or after <paramref name="offset"/>.</summary>
    /// <returns>Byte index from the start of <paramref name="haystack"/>, or -1. An empty needle is found at the offset.</returns>
    public static int IndexOf(ReadOnlySpan<byte> haystack, ReadOnlySpan<byte> needle, int offset = 0)
    {
        ReadOnlySpan<byte> rest = haystack[offset..];
        if (rest.Length >= LongText && needle.Length > 1)
        {
            // Finding one byte is several times quicker, and often there is none.
            int start = IndexOf(rest, needle[0]);
            if (start < 0)
                return -1;
            offset += start;
            rest = rest[start..];
        }

        int found = needle.Length == 1 ? IndexOf(rest, needle[0]) : rest.IndexOf(needle);
        return found < 0 ? -1 : found + offset;
    }

    /// <summary>Finds a byte, in long texts four vectors at a time.</summary>
    /// <returns>Byte index, or -1.</returns>
    public static int IndexOf(ReadOnlySpan<byte> haystack, byte value)
    {
        const int Step = 4 * 32;
        int start = 0;
        if (haystack.Length >= LongText && Vector256.IsHardwareAccelerated)
        {
            ref byte first = ref MemoryMarshal.GetReference(haystack);
            Vector256<byte> wanted = Vector256.Create(value);
            for (; start <= haystack.Length - Step; start += Step)
            {
                nuint place = (nuint)start;
                Vector256<byte> found = Vector256.Equals(Vector256.LoadUnsafe(ref first, place), wanted)
                    | Vector256.Equals(Vector256.LoadUnsafe(ref first, place + 32), wanted)
                    | Vector256.Equals(Vector256.LoadUnsafe(ref first, place + 64), wanted)
                    | Vector256.Equals(Vector256.LoadUnsafe(ref first, place + 96), wanted);
                if (found != Vector256<byte>.Zero)
                    break;
            }
        }

        int rest = haystack[start..].IndexOf(value);
        return rest < 0 ? -1 : rest + start;
    }

    /// <summary>Finds <paramref name="needle"/> at or after <paramref name="offset"/>, A-Z taken as a-z.</summary>
    /// <returns>Byte index from the start of <paramref name="haystack"/>, or -1. An empty needle is found at the offset.</returns>
    public static int IndexOfIgnoreCase(ReadOnlySpan<byte> haystack, ReadOnlySpan<byte> needle, int offset = 0)
    {
        if (needle.IsEmpty)
            return offset;

        byte lower = ToLower(needle[0]);
        byte upper = ToUpper(needle[0]);
        int last = haystack.Length - needle.Length;
        while (offset <= last)
        {
            int step = haystack[offset..(last + 1)].IndexOfAny(lower, upper);
            if (step < 0)
                return -1;
            offset += step;
            if (EqualsIgnoreCase(haystack.Slice(offset, needle.Length), needle))
                return offset;
            offset++;
        }

        return -1;
    }

    /// <summary>Finds the last <paramref name="needle"/>, A-Z taken as a-z.</summary>
    /// <returns>Byte index, or -1. An empty needle is found at the end.</returns>
    public static int LastIndexOfIgnoreCase(ReadOnlySpan<byte> haystack, ReadOnlySpan<byte> needle)
    {
        for (int i = haystack.Length - needle.Length; i >= 0; i--)
        {
            if (EqualsIgnoreCase(haystack.Slice(i, needle.Length), needle))
                return i;
        }

        return -1;
    }

    /// <summary>C's <c>isspace</c>: space, \t, \n, \v, \f, \r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(byte b) => b == ' ' || (uint)(b - '\t') <= '\r' - '\t';

    /// <summary>0-9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    /// <summary>A-Z, a-z.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a';
}
