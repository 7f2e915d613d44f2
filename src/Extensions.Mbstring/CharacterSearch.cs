using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MiniPhp.Extensions.Mbstring.Case;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Finds texts in texts.</summary>
internal static class CharacterSearch
{
    /// <summary>Nowhere.</summary>
    public const long NotFound = -1;

    /// <summary>The offset is outside of the text.</summary>
    public const long BadOffset = -2;

    /// <summary>Finds a text.</summary>
    /// <param name="haystack">Where to look.</param>
    /// <param name="needle">What for.</param>
    /// <param name="offset">The character to begin at; negative from the end, and looking for the last place, where it may begin at most.</param>
    /// <param name="encoding">What both are in.</param>
    /// <param name="findsLast">Whether the last place is wanted.</param>
    /// <returns>Characters before it; or <see cref="NotFound"/>, or <see cref="BadOffset"/>.</returns>
    public static long Find(PhpString haystack, PhpString needle, long offset, TextEncoding encoding, bool findsLast)
    {
        TextEncoding utf8 = EncodingTable.Utf8;
        ReadOnlySpan<byte> text = (encoding == utf8 ? haystack : Transcoding.Convert(haystack, encoding, utf8)).Span;
        ReadOnlySpan<byte> wanted = (encoding == utf8 ? needle : Transcoding.Convert(needle, encoding, utf8)).Span;
        int start = PlaceOf(text, offset);
        if (start < 0)
            return BadOffset;
        int place;
        if (!findsLast)
        {
            place = start > text.Length ? -1 : ByteText.IndexOf(text, wanted, start);
        }
        else if (offset >= 0)
        {
            place = start > text.Length ? -1 : LastIndexOf(text[start..], wanted);
            place = place < 0 ? place : place + start;
        }
        else
        {
            // PHP counts the bytes of UTF-8 as if they were in the encoding of both.
            int end = utf8.Skip(text, start, encoding.Count(wanted));
            place = LastIndexOf(text[..int.Min(end, text.Length)], wanted);
        }

        return place < 0 ? NotFound : CountStarts(text[..place]);
    }

    /// <summary>As <see cref="Find"/>, whatever the case.</summary>
    public static long FindIgnoringCase(PhpString haystack, PhpString needle, long offset, TextEncoding encoding, bool findsLast, Substitution substitution)
    {
        PhpString text = CaseConversion.Convert(haystack, CaseMode.FoldSimple, encoding, substitution);
        return text.IsEmpty ? NotFound : Find(text, CaseConversion.Convert(needle, CaseMode.FoldSimple, encoding, substitution), offset, encoding, findsLast);
    }

    private static int LastIndexOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted) => wanted.IsEmpty ? text.Length : text.LastIndexOf(wanted);

    /// <summary>The byte where a character of UTF-8 begins, counted from the start or when negative from the end; below zero when there is none.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> text, long offset)
    {
        if (offset >= 0)
        {
            int place = EncodingTable.Utf8.Skip(text, 0, offset);
            return place >= text.Length && EncodingTable.Utf8.Count(text) < offset ? -1 : place;
        }

        int i = text.Length;
        while (offset < 0)
        {
            if (i == 0)
                return -1;
            if ((text[--i] & 0xC0) != 0x80)
                offset++;
        }

        return i;
    }

    /// <summary>How many bytes begin a character of UTF-8.</summary>
    private static long CountStarts(ReadOnlySpan<byte> text)
    {
        long count = 0;
        int i = 0;
        for (; i <= text.Length - Vector128<sbyte>.Count; i += Vector128<sbyte>.Count)
        {
            // What is greater than -65 is no continuation.
            Vector128<sbyte> block = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, sbyte>(text)), (nuint)i);
            count += BitOperations.PopCount(Vector128.GreaterThan(block, Vector128.Create((sbyte)-65)).ExtractMostSignificantBits());
        }

        for (; i < text.Length; i++)
            count += (text[i] & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }

    /// <summary>Counts how often a text occurs, without overlaps.</summary>
    public static long CountOf(PhpString haystack, PhpString needle, TextEncoding encoding)
    {
        if (encoding == EncodingTable.Utf8 && encoding.IsValid(haystack.Span) && encoding.IsValid(needle.Span))
            return haystack.Span.Count(needle.Span);
        List<uint> text = encoding.DecodeAll(haystack.Span[..encoding.WholeLength(haystack.Span)]);
        List<uint> wanted = encoding.DecodeAll(needle.Span);
        return wanted.Count == 0 ? 0 : CollectionsMarshal.AsSpan(text).Count(CollectionsMarshal.AsSpan(wanted));
    }
}
