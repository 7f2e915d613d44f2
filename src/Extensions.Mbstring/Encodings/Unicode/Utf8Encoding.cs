using System.Buffers.Binary;

namespace MiniPhp.Extensions.Mbstring.Encodings.Unicode;

/// <summary>UTF-8.</summary>
internal class Utf8Encoding(string name = "UTF-8", params string[] aliases) : TextEncoding(name, "UTF-8", aliases)
{
    public override ReadOnlySpan<byte> Lengths =>
    [
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ];

    /// <summary>Bytes that are read one after the other before a row of ASCII is looked for again.</summary>
    private const int Window = 32;

    public override bool IsAsciiTransparent => true;

    public override bool IsValid(ReadOnlySpan<byte> text) => System.Text.Unicode.Utf8.IsValid(text);

    public override int FindFault(ReadOnlySpan<byte> text)
    {
        int i = 0;
        while (true)
        {
            int length = 1;
            if (text[i] >= 0x80 && ReadLong(text[i..], out length) == Malformed)
                return Lengths[text[i]] == 1 ? i : i + length;
            i += length;
        }
    }

    public override int WholeLength(ReadOnlySpan<byte> text)
    {
        for (int start = int.Max(text.Length - 3, 0); start < text.Length; start++)
        {
            if (Lengths[text[start]] > text.Length - start && ReadLong(text[start..], out int length) == Malformed && start + length == text.Length)
                return start;
        }

        return text.Length;
    }

    public override long Count(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> lengths = Lengths;
        long total = 0;
        int i = 0;
        while (i < text.Length)
        {
            int ascii = text[i] < 0x80 ? AsciiLength(text[i..]) : 0;
            total += ascii;
            i += ascii;
            for (int end = int.Min(i + Window, text.Length); i < end; i += lengths[text[i]])
                total++;
        }

        return total;
    }

    public override int Skip(ReadOnlySpan<byte> text, int start, long count)
    {
        ReadOnlySpan<byte> lengths = Lengths;
        int i = start;
        while (count > 0 && i < text.Length)
        {
            if (count >= Window && text[i] < 0x80)
            {
                int ascii = (int)long.Min(AsciiLength(text[i..]), count);
                count -= ascii;
                i += ascii;
            }

            for (int end = int.Min(i + Window, text.Length); i < end && count > 0; count--)
                i += lengths[text[i]];
        }

        return i;
    }

    /// <summary>How many bytes below 0x80 a text begins with.</summary>
    private static int AsciiLength(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        return end < 0 ? text.Length : end;
    }

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < points.Length)
        {
            uint lead = text[read];
            if (lead < 0x80)
            {
                int count = PointBlocks.WidenAscii(text[read..], points[written..]);
                read += count;
                written += count;
                continue;
            }

            ReadOnlySpan<byte> rest = text[read..];
            if ((lead & 0xF0) == 0xE0 && rest.Length >= 3 && ((rest[1] | ((uint)rest[2] << 8)) & 0xC0C0) == 0x8080)
            {
                // Overlong ones and surrogates are left to ReadLong.
                uint point = ((lead & 0xF) << 12) | ((rest[1] & 0x3Fu) << 6) | (rest[2] & 0x3Fu);
                if (point >= 0x800 && (point & 0xF800) != 0xD800)
                {
                    points[written++] = point;
                    read += 3;
                    continue;
                }
            }
            else if (lead is >= 0xC2 and <= 0xDF && rest.Length >= 2 && (rest[1] & 0xC0) == 0x80)
            {
                points[written++] = ((lead & 0x1F) << 6) | (rest[1] & 0x3Fu);
                read += 2;
                continue;
            }

            points[written++] = ReadLong(rest, out int length);
            read += length;
        }

        input = text[read..];
        return written;
    }

    /// <summary>Reads a character that is not ASCII. Malformed ones end before the first byte that does not fit.</summary>
    private static uint ReadLong(ReadOnlySpan<byte> text, out int length)
    {
        uint lead = text[0];
        length = 1;
        int wanted = lead switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        if (wanted == 0)
            return Malformed;

        uint point = lead & (0x7Fu >> wanted);
        for (; length < wanted; length++)
        {
            if (length == text.Length)
                return Malformed;
            uint trail = text[length];
            if ((trail & 0xC0) != 0x80 || (length == 1 && IsBadSecond(lead, trail)))
                return Malformed;
            point = (point << 6) | (trail & 0x3F);
        }

        return point;
    }

    /// <summary>Whether the second byte makes the character overlong, a surrogate, or larger than there are.</summary>
    private static bool IsBadSecond(uint lead, uint second) => lead switch
    {
        0xE0 => second < 0xA0,
        0xED => second >= 0xA0,
        0xF0 => second < 0x90,
        0xF4 => second >= 0x90,
        _ => false,
    };

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        Span<byte> room = output.Reserve(points.Length * 4);
        int length = 0;
        int i = 0;
        while (i < points.Length)
        {
            uint point = points[i];
            if (point < 0x80)
            {
                int count = PointBlocks.NarrowToBytes(points[i..], room[length..], 0x80);
                i += count;
                length += count;
                continue;
            }

            i++;

            // There is room for four bytes of each.
            if (point < 0x800)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(room[length..], (ushort)(0x80C0 | (point >> 6) | ((point & 0x3F) << 8)));
                length += 2;
            }
            else if (point < 0x10000)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(room[length..], 0x8080E0 | (point >> 12) | ((point & 0xFC0) << 2) | ((point & 0x3F) << 16));
                length += 3;
            }
            else if (point < 0x110000)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(room[length..], 0x808080F0 | (point >> 18) | ((point & 0x3F000) >> 4) | ((point & 0xFC0) << 10) | ((point & 0x3F) << 24));
                length += 4;
            }
            else
            {
                output.Advance(length);
                output.Substitute(point, this);
                room = output.Reserve((points.Length - i) * 4);
                length = 0;
            }
        }

        output.Advance(length);
    }
}
