using System.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Encodings;

/// <summary>Converts texts.</summary>
internal static class Transcoding
{
    /// <summary>Converts a text; what is neither in one encoding nor in the other becomes the substitution.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">What it is in.</param>
    /// <param name="to">What it is to be in.</param>
    /// <param name="substitution">For what cannot be converted.</param>
    /// <param name="failures">How often that was so.</param>
    public static PhpString Convert(PhpString text, TextEncoding from, TextEncoding to, Substitution substitution, out int failures)
    {
        failures = 0;
        Adjust(ref from, ref to);
        if (IsUnchanged(text.Span, from, to))
            return text;
        var output = new CharacterWriter(stackalloc byte[256], substitution);
        Convert(text.Span, from, to, ref output);
        failures = output.Failures;
        return output.ToPhpString();
    }

    /// <summary>Converts a text, with question marks for what cannot be.</summary>
    public static PhpString Convert(PhpString text, TextEncoding from, TextEncoding to) => Convert(text, from, to, Substitution.QuestionMark, out _);

    private static void Convert(ReadOnlySpan<byte> input, TextEncoding from, TextEncoding to, ref CharacterWriter output)
    {
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        uint state = 0;
        while (!input.IsEmpty)
        {
            int count = from.Decode(ref input, points, ref state);
            to.Encode(points[..count], ref output, input.IsEmpty);
        }
    }

    /// <summary>Ways to write bytes take bytes, and give bytes.</summary>
    private static void Adjust(ref TextEncoding from, ref TextEncoding to)
    {
        if (to == EncodingTable.Base64 || to == EncodingTable.QuotedPrintable)
            from = EncodingTable.EightBit;
        else if (from == EncodingTable.Base64 || from == EncodingTable.QuotedPrintable || from == EncodingTable.Uuencode)
            to = EncodingTable.EightBit;
    }

    private static bool IsUnchanged(ReadOnlySpan<byte> text, TextEncoding from, TextEncoding to) =>
        (from.IsAsciiTransparent && to.IsAsciiTransparent && Ascii.IsValid(text)) || (from == to && from == EncodingTable.Utf8 && from.IsValid(text));
}
