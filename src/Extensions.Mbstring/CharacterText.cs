using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Parts of texts, counted in characters.</summary>
internal static class CharacterText
{
    /// <summary>Cuts characters out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first character.</param>
    /// <param name="length">How many; null for all.</param>
    /// <param name="encoding">What the text is in.</param>
    public static PhpString Cut(PhpString text, long start, long? length, TextEncoding encoding)
    {
        ReadOnlySpan<byte> bytes = text.Span;
        if (encoding.Size == CharacterSize.Varying && encoding.Lengths.IsEmpty)
            return Convert(bytes, start, length, encoding);

        int from;
        int end = bytes.Length;
        if (encoding.Size == CharacterSize.Varying)
        {
            from = encoding.Skip(bytes, 0, start);
            if (from < bytes.Length && length is { } count)
                end = int.Min(encoding.Skip(bytes, from, count), bytes.Length);
        }
        else
        {
            int size = (int)encoding.Size;
            from = start > bytes.Length / size ? bytes.Length : (int)start * size;
            if (length is { } count && count < (bytes.Length - from + size - 1) / size)
                end = from + ((int)count * size);
        }

        return from >= end ? PhpString.Empty : text.Substring(from, end - from);
    }

    private static PhpString Convert(ReadOnlySpan<byte> bytes, long start, long? length, TextEncoding encoding)
    {
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        var output = new CharacterWriter(stackalloc byte[256], Substitution.QuestionMark);
        long rest = length ?? long.MaxValue;
        uint state = 0;
        while (!bytes.IsEmpty && rest > 0)
        {
            int count = encoding.Decode(ref bytes, points, ref state);
            int skipped = (int)long.Min(start, count);
            start -= skipped;
            int taken = (int)long.Min(rest, count - skipped);
            rest -= taken;
            encoding.Encode(points.Slice(skipped, taken), ref output, isLast: false);
        }

        encoding.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }

    /// <summary>Splits a text into pieces of that many characters.</summary>
    /// <returns>list&lt;string&gt;</returns>
    public static PhpArray Split(PhpString text, long length, TextEncoding encoding)
    {
        ReadOnlySpan<byte> bytes = text.Span;
        if (bytes.IsEmpty)
            return new PhpArray();
        if (encoding.Size != CharacterSize.Varying)
            return SplitBySize(text, length, (int)encoding.Size);
        if (encoding.Lengths.IsEmpty)
            return SplitConverted(bytes, length, encoding);

        var pieces = new PhpArray((int)long.Min(bytes.Length / length, bytes.Length / 2) + 1);
        ReadOnlySpan<byte> lengths = encoding.Lengths;
        for (int start = 0; start < bytes.Length;)
        {
            int end = length == 1 ? start + lengths[bytes[start]] : encoding.Skip(bytes, start, length);
            end = int.Min(end, bytes.Length);
            pieces.Append(PhpString.From(bytes, start, end - start));
            start = end;
        }

        return pieces;
    }

    private static PhpArray SplitBySize(PhpString text, long length, int size)
    {
        ReadOnlySpan<byte> bytes = text.Span;

        // Bytes at the end that are no character are with the last piece; a text that has none at all has no piece.
        long count = bytes.Length / size;
        long pieceCount = (count / length) + (count % length == 0 ? 0 : 1);
        var pieces = new PhpArray((int)pieceCount);
        int start = 0;
        for (long i = 1; i <= pieceCount; i++)
        {
            int end = i == pieceCount ? bytes.Length : start + (int)(length * size);
            pieces.Append(PhpString.From(bytes[start..end]));
            start = end;
        }

        return pieces;
    }

    private static PhpArray SplitConverted(ReadOnlySpan<byte> bytes, long length, TextEncoding encoding)
    {
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        Span<byte> initial = stackalloc byte[64];
        var pieces = new PhpArray();
        var output = new CharacterWriter(initial, Substitution.QuestionMark);
        long inPiece = 0;
        uint state = 0;

        // A rest that ends within a character is lost, as in PHP.
        int whole = encoding.WholeLength(bytes);
        bool keepsRest = whole == bytes.Length;
        bytes = bytes[..whole];
        while (!bytes.IsEmpty)
        {
            int count = encoding.Decode(ref bytes, points, ref state);
            for (int i = 0; i < count;)
            {
                int taken = (int)long.Min(length - inPiece, count - i);
                encoding.Encode(points.Slice(i, taken), ref output, isLast: false);
                i += taken;
                inPiece += taken;
                if (inPiece == length || (keepsRest && bytes.IsEmpty && i == count))
                {
                    encoding.Encode(default, ref output, isLast: true);
                    pieces.Append(output.ToPhpString());
                    output = new CharacterWriter(initial, Substitution.QuestionMark);
                    inPiece = 0;
                }
            }
        }

        return pieces;
    }
}
