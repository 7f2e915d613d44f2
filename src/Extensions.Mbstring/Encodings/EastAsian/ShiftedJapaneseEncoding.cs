namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>ISO-2022-JP and its relatives: what they have in common. Escapes switch between the sets; the state is the set.</summary>
internal abstract class ShiftedJapaneseEncoding(string name, params string[] aliases) : TextEncoding(name, "ISO-2022-JP", aliases)
{
    protected const byte Escape = 0x1B;
    protected const byte ShiftOut = 0x0E;
    protected const byte ShiftIn = 0x0F;

    // A decoder leaves at most so many code points at once: those of an escape that is none.
    private const int MostAtOnce = 3;

    public override bool HasNoCodePoints => true;

    public override int LeastRoom => MostAtOnce;

    /// <summary>The set that has a character beyond ASCII.</summary>
    protected abstract JapaneseCode Find(uint point);

    /// <summary>What two bytes mean in a set; zero for nothing.</summary>
    protected abstract uint Read(JapaneseSet set, byte row, byte cell);

    /// <summary>The last first byte of two.</summary>
    protected virtual byte LastRow => 0x7E;

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written + MostAtOnce <= points.Length)
        {
            byte c = text[read++];
            var set = (JapaneseSet)state;
            if (c == Escape)
                state = (uint)ReadEscape(text, ref read, points, ref written, set);
            else if (c is ShiftOut or ShiftIn)
                state = (uint)(c == ShiftOut ? JapaneseSet.Kana : JapaneseSet.Ascii);
            else
                points[written++] = ReadCharacter(text, ref read, c, set);
        }

        input = text[read..];
        return written;
    }

    private uint ReadCharacter(ReadOnlySpan<byte> text, ref int read, byte c, JapaneseSet set)
    {
        if (set == JapaneseSet.Ascii && c < 0x80)
            return c;
        if (set >= JapaneseSet.Kanji && c > 0x20 && c <= LastRow)
        {
            if (read == text.Length)
                return Malformed;
            byte cell = text[read++];
            uint point = cell is > 0x20 and < 0x7F ? Read(set, c, cell) : 0;
            return point == 0 ? Malformed : point;
        }

        if (set == JapaneseSet.Latin && (c is (byte)'\\' or (byte)'~'))
            return c == '\\' ? 0xA5u : 0x203E;
        if (set == JapaneseSet.Kana && c is > 0x20 and < 0x60)
            return 0xFF40u + c;
        return c < 0x80 ? c : c is >= 0xA1 and <= 0xDF ? 0xFEC0u + c : Malformed;
    }

    /// <summary>Reads what follows an escape. What is none is an error, and what of it looked like one is text.</summary>
    private static JapaneseSet ReadEscape(ReadOnlySpan<byte> text, ref int read, Span<uint> points, ref int written, JapaneseSet set)
    {
        int left = text.Length - read;
        if (left < 2)
        {
            points[written++] = Malformed;
            if (left == 1 && (text[read] is (byte)'$' or (byte)'('))
                read++;
            return set;
        }

        byte second = text[read++];
        byte third = text[read];
        JapaneseSet? chosen = (second, third) switch
        {
            ((byte)'$', (byte)'@' or (byte)'B') => JapaneseSet.Kanji,
            ((byte)'(', (byte)'B' or (byte)'H') => JapaneseSet.Ascii,
            ((byte)'(', (byte)'J') => JapaneseSet.Latin,
            ((byte)'(', (byte)'I') => JapaneseSet.Kana,
            _ => null,
        };
        if (chosen is { } found)
        {
            read++;
            return found;
        }

        points[written++] = Malformed;
        if (second is not ((byte)'$' or (byte)'('))
        {
            read--;
            return set;
        }

        if (second == '(' || third != '(')
        {
            points[written++] = second;
            return set;
        }

        // "$(": one more byte says which set.
        read++;
        if (read == text.Length)
            return set;
        chosen = text[read] switch { (byte)'@' or (byte)'B' => JapaneseSet.Kanji, (byte)'D' => JapaneseSet.Supplement, _ => null };
        if (chosen is { } longer)
        {
            written--;
            read++;
            return longer;
        }

        points[written++] = '$';
        points[written++] = '(';
        return set;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        foreach (uint point in points)
            Encode(point, ref output);
        if (!isLast)
            return;
        Switch(JapaneseSet.Ascii, ref output);
    }

    /// <summary>Writes a character.</summary>
    protected void Encode(uint point, ref CharacterWriter output)
    {
        if (point < 0x80 && output.State == (uint)JapaneseSet.Ascii)
        {
            output.Add((byte)point);
            return;
        }

        JapaneseCode code = point < 0x80 ? new JapaneseCode(JapaneseSet.Ascii, point) : Find(point);
        if (code.Set == JapaneseSet.None)
        {
            output.Substitute(point, Fallback);
            return;
        }

        Switch(code.Set, ref output);
        if (code.Code > 0xFF)
            output.AddPair(code.Code);
        else
            output.Add((byte)code.Code);
    }

    /// <summary>What writes the substitution.</summary>
    protected virtual TextEncoding Fallback => this;

    /// <summary>Writes what switches to a set, unless it is the one in use.</summary>
    protected virtual void Switch(JapaneseSet set, ref CharacterWriter output)
    {
        if (output.State == (uint)set)
            return;
        output.State = (uint)set;
        output.Add(set switch
        {
            JapaneseSet.Latin => "\e(J"u8,
            JapaneseSet.Kana => "\e(I"u8,
            JapaneseSet.Kanji => "\e$B"u8,
            JapaneseSet.Supplement => "\e$(D"u8,
            JapaneseSet.User => "\e$(?"u8,
            _ => "\e(B"u8,
        });
    }
}
