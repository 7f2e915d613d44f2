using MiniPhp.Extensions.Standard.Strings;

namespace MiniPhp.Extensions.Mbstring.Encodings.Transfer;

/// <summary>HTML-ENTITIES: characters beyond ASCII are entities of HTML 4, or numbers.</summary>
internal sealed class HtmlEntitiesEncoding() : TextEncoding("HTML-ENTITIES", "HTML-ENTITIES", "HTML", "html")
{
    public override bool IsTransfer => true;

    public override string Deprecation =>
        "Handling HTML entities via mbstring is deprecated; use htmlspecialchars, htmlentities, or mb_encode_numericentity/mb_decode_numericentity instead";

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < points.Length)
        {
            byte c = text[read++];
            points[written++] = c;
            if (c != '&')
                continue;
            int length = LengthOfName(text[read..]);
            int end = read + length;
            if (end < text.Length && text[end] == ';' && Find(text[read..end]) is { } point)
            {
                points[written - 1] = point;
                read = end + 1;
                continue;
            }

            // Not one: as it is.
            while (read < end && written < points.Length)
                points[written++] = text[read++];
        }

        input = text[read..];
        return written;
    }

    private static int LengthOfName(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] == '#'))
            length++;
        return length;
    }

    private static uint? Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
            return null;
        if (name[0] != '#')
            return HtmlEntityTable.Html4.Find(name) is { } entity ? (uint)entity.First : null;

        ReadOnlySpan<byte> digits = name[1..];
        uint radix = 10;
        if (!digits.IsEmpty && (digits[0] | 0x20) == 'x')
        {
            radix = 16;
            digits = digits[1..];
        }

        if (digits.IsEmpty)
            return null;

        // Numbers wrap around, as PHP's do.
        uint value = 0;
        foreach (byte digit in digits)
        {
            if (radix == 16 ? !char.IsAsciiHexDigit((char)digit) : !char.IsAsciiDigit((char)digit))
                return null;
            value = unchecked((value * radix) + (digit <= '9' ? digit - (uint)'0' : (digit | 0x20u) - 'a' + 10));
        }

        return value <= 0x10FFFF ? value : null;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        Span<byte> digits = stackalloc byte[10];
        foreach (uint point in points)
        {
            if (point < 0x80)
            {
                output.Add((byte)point);
                continue;
            }

            output.Add((byte)'&');
            if (point <= char.MaxValue && HtmlEntityTable.Html4.Beginning((int)point) is [var entity, ..])
            {
                foreach (char c in entity.Name)
                    output.Add((byte)c);
            }
            else
            {
                output.Add((byte)'#');
                point.TryFormat(digits, out int count);
                output.Add(digits[..count]);
            }

            output.Add((byte)';');
        }
    }
}
