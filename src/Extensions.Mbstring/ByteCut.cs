using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Parts of texts, counted in bytes, of whole characters.</summary>
internal static class ByteCut
{
    /// <summary>Cuts a part out of a text that begins at a character and has at most that many bytes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The byte to begin at; in a character, that one begins the part.</param>
    /// <param name="length">The most bytes.</param>
    /// <param name="encoding">What the text is in.</param>
    public static PhpString Cut(PhpString text, int start, long length, TextEncoding encoding)
    {
        ReadOnlySpan<byte> bytes = text.Span;
        if (encoding.Size != CharacterSize.Varying)
        {
            int mask = -(int)encoding.Size;
            start &= mask;
            int count = (int)long.Min(length, bytes.Length - start) & mask;
            return text.Substring(start, count);
        }

        if (encoding.Lengths.IsEmpty)
            return Convert(bytes, start, length, encoding);
        ReadOnlySpan<byte> lengths = encoding.Lengths;
        int from = CharacterAt(bytes, 0, start, lengths);
        int end = length >= bytes.Length - from ? bytes.Length : CharacterAt(bytes, from, from + (int)length, lengths);
        return text.Substring(from, end - from);
    }

    /// <summary>Where the character begins that has a byte, or is cut off before it.</summary>
    private static int CharacterAt(ReadOnlySpan<byte> bytes, int from, int wanted, ReadOnlySpan<byte> lengths)
    {
        int last = from;
        while (from < wanted)
        {
            last = from;
            from += lengths[bytes[from]];
        }

        return from > wanted ? last : from;
    }

    private static PhpString Convert(ReadOnlySpan<byte> bytes, int start, long length, TextEncoding encoding)
    {
        Span<uint> room = stackalloc uint[encoding.LeastRoom];
        var output = new CharacterWriter(stackalloc byte[256], Substitution.QuestionMark);
        ReadOnlySpan<byte> rest = bytes;
        uint state = 0;
        length = long.Min(length, bytes.Length - start);
        int keptLength = 0;
        uint keptState = 0;
        while (!rest.IsEmpty)
        {
            int count = encoding.Decode(ref rest, room, ref state);
            if (bytes.Length - rest.Length <= start)
                continue;
            encoding.Encode(room[..count], ref output, isLast: false);
            uint stateBefore = output.State;
            int lengthBefore = output.Length;
            encoding.Encode(default, ref output, isLast: true);
            if (output.Length > length)
                break;
            output.Length = lengthBefore;
            output.State = stateBefore;
            keptLength = lengthBefore;
            keptState = stateBefore;
        }

        output.Length = keptLength;
        output.State = keptState;
        encoding.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }
}
