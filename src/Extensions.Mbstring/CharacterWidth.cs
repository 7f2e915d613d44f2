using System.Runtime.CompilerServices;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>How many columns of a terminal characters take: East Asian wide ones take two, all others one.</summary>
internal static class CharacterWidth
{
    private const int FirstWide = 0x1100;

    /// <summary>First and last characters of the ranges whose East_Asian_Width is W or F in Unicode 14 (EastAsianWidth.txt).</summary>
    private static ReadOnlySpan<int> Wide =>
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
        0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E,
        0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x2E99,
        0x2E9B, 0x2EF3, 0x2F00, 0x2FD5, 0x2FF0, 0x2FFB, 0x3000, 0x303E, 0x3041, 0x3096, 0x3099, 0x30FF, 0x3105, 0x312F, 0x3131, 0x318E, 0x3190, 0x31E3,
        0x31F0, 0x321E, 0x3220, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA48C, 0xA490, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE52, 0xFE54, 0xFE66, 0xFE68, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x16FE4, 0x16FF0, 0x16FF1, 0x17000, 0x187F7, 0x18800,
        0x18CD5, 0x18D00, 0x18D08, 0x1AFF0, 0x1AFF3, 0x1AFF5, 0x1AFFB, 0x1AFFD, 0x1AFFE, 0x1B000, 0x1B122, 0x1B150, 0x1B152, 0x1B164, 0x1B167, 0x1B170,
        0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250,
        0x1F251, 0x1F260, 0x1F265, 0x1F300, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0,
        0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
        0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DD,
        0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70,
        0x1FA74, 0x1FA78, 0x1FA7C, 0x1FA80, 0x1FA86, 0x1FA90, 0x1FAAC, 0x1FAB0, 0x1FABA, 0x1FAC0, 0x1FAC5, 0x1FAD0, 0x1FAD9, 0x1FAE0, 0x1FAE7, 0x1FAF0,
        0x1FAF6, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
    ];

    /// <summary>A bit for each character below U+10000, lowest first: whether it is wide.</summary>
    private static readonly Lazy<byte[]> s_wideBasic = new(CreateBits, isThreadSafe: true);

    private static byte[] CreateBits()
    {
        var bits = new byte[0x10000 / 8];
        ReadOnlySpan<int> ranges = Wide;
        for (int i = 0; ranges[i] <= char.MaxValue; i += 2)
        {
            for (int point = ranges[i]; point <= ranges[i + 1]; point++)
                bits[point >> 3] |= (byte)(1 << (point & 7));
        }

        return bits;
    }

    /// <summary>The columns of a character; malformed bytes have one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Of(uint point, byte[] wideBasic)
    {
        if (point < FirstWide)
            return 1;
        return point <= char.MaxValue ? 1 + ((wideBasic[point >> 3] >> (int)(point & 7)) & 1) : OfSupplementary(point);
    }

    private static int OfSupplementary(uint point)
    {
        if (point > 0x10FFFF)
            return 1;
        int found = Wide.BinarySearch((int)point);

        // Between the first and the last character of a range, the next entry is an odd one.
        return found >= 0 || (~found & 1) != 0 ? 2 : 1;
    }

    /// <summary>The columns of a text.</summary>
    public static long Of(ReadOnlySpan<byte> text, TextEncoding encoding)
    {
        if (encoding.IsAsciiTransparent && System.Text.Ascii.IsValid(text))
            return text.Length;
        byte[] wideBasic = s_wideBasic.Value;
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        uint state = 0;
        long width = 0;
        while (!text.IsEmpty)
        {
            int count = encoding.Decode(ref text, points, ref state);
            foreach (uint point in points[..count])
                width += Of(point, wideBasic);
        }

        return width;
    }

    /// <summary>The columns of the characters before one, with the substitution for malformed bytes.</summary>
    public static long OfStart(ReadOnlySpan<byte> text, long count, TextEncoding encoding, Substitution substitution) =>
        Of(Take(text, 0, count, encoding, substitution, PhpString.Empty).Span, encoding);

    /// <summary>Cuts a text to a width, and says by a mark at the end that something is missing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first character.</param>
    /// <param name="width">The most columns, those of the mark included.</param>
    /// <param name="mark">Put at the end when something was cut off.</param>
    /// <param name="encoding">What both are in.</param>
    /// <param name="substitution">For malformed bytes.</param>
    public static PhpString Trim(PhpString text, uint start, int width, PhpString mark, TextEncoding encoding, Substitution substitution)
    {
        long markWidth = Of(mark.Span, encoding);
        Fit fit = Measure(text.Span, start, width, (int)(width - markWidth), encoding);
        if (fit.FitsWhole)
            return start == 0 && !fit.IsMalformed ? text : Take(text.Span, start, long.MaxValue, encoding, substitution, PhpString.Empty);
        if (width - markWidth <= 0)
            return mark;
        if (start != 0 || fit.IsMalformed || encoding != EncodingTable.Utf8)
            return Take(text.Span, start, fit.BeforeMark, encoding, substitution, mark);

        ReadOnlySpan<byte> kept = text.Span[..encoding.Skip(text.Span, 0, fit.BeforeMark)];
        var output = new ByteBuilder((long)kept.Length + mark.Length);
        output.Append(kept);
        output.Append(mark);
        return output.ToPhpString();
    }

    /// <summary>How much of a text fits.</summary>
    /// <param name="FitsWhole">Whether all of it does.</param>
    /// <param name="BeforeMark">How many characters fit before the mark.</param>
    /// <param name="IsMalformed">Whether bytes that were looked at are malformed.</param>
    private readonly record struct Fit(bool FitsWhole, long BeforeMark, bool IsMalformed);

    private static Fit Measure(ReadOnlySpan<byte> text, uint start, int width, int widthBeforeMark, TextEncoding encoding)
    {
        byte[] wideBasic = s_wideBasic.Value;
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        uint state = 0;
        long place = 0;
        int used = 0;
        long beforeMark = 0;
        bool isMalformed = false;
        while (!text.IsEmpty)
        {
            int count = encoding.Decode(ref text, points, ref state);
            foreach (uint point in points[..count])
            {
                if (place++ < start)
                    continue;
                isMalformed |= point == TextEncoding.Malformed;
                used += Of(point, wideBasic);

                // The smallest int wraps around here, as in PHP: everything fits.
                if (unchecked(widthBeforeMark - used) >= 0)
                    beforeMark = place - start;
                if (unchecked(width - used) < 0)
                    return new Fit(FitsWhole: false, beforeMark, isMalformed);
            }
        }

        return new Fit(FitsWhole: true, beforeMark, isMalformed);
    }

    private static PhpString Take(ReadOnlySpan<byte> text, long start, long length, TextEncoding encoding, Substitution substitution, PhpString mark)
    {
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        var output = new CharacterWriter(stackalloc byte[256], substitution);
        uint state = 0;
        while (!text.IsEmpty && length > 0)
        {
            int count = encoding.Decode(ref text, points, ref state);
            int skipped = (int)long.Min(start, count);
            start -= skipped;
            int taken = (int)long.Min(length, count - skipped);
            length -= taken;
            bool isLast = text.IsEmpty || length == 0;
            if (taken > 0 || (isLast && output.Length > 0))
                encoding.Encode(points.Slice(skipped, taken), ref output, isLast);
        }

        output.Add(mark.Span);
        return output.ToPhpString();
    }
}
