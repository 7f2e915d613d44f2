namespace MiniPhp.Extensions.Mbstring.Encodings.SingleByte;

/// <summary>Encodings with a byte for each character and a table for the upper bytes.</summary>
/// <param name="name">PHP's name, and that in MIME.</param>
/// <param name="table">What the last bytes mean, one after the other; zero for nothing.</param>
/// <param name="aliases">Other names.</param>
internal class TableEncoding(string name, string table, params string[] aliases) : TextEncoding(name, name, aliases)
{
    private readonly uint _first = 0x100 - (uint)table.Length;
    private readonly Lazy<byte[]?[]> _codes = new(() => CreateCodes(table), isThreadSafe: true);

    public override CharacterSize Size => CharacterSize.One;

    public override bool IsAsciiTransparent => true;

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        int count = int.Min(input.Length, points.Length);
        int read = 0;
        while (read < count)
        {
            read += PointBlocks.WidenAscii(input[read..count], points[read..]);
            for (; read < count && input[read] >= 0x80; read++)
            {
                uint value = input[read];
                if (value >= _first && (value = table[(int)(value - _first)]) == 0)
                    value = Malformed;
                points[read] = value;
            }
        }

        input = input[count..];
        return count;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        while (!points.IsEmpty)
        {
            Span<byte> room = output.Reserve(points.Length);
            int written = PointBlocks.NarrowToBytes(points, room, _first);
            ChangeLower(room[..written]);
            while (written < points.Length && points[written] >= _first && Code(points[written]) is > 0 and var code)
                room[written++] = code;
            output.Advance(written);
            points = points[written..];
            if (points.IsEmpty || points[0] < _first)
                continue;
            output.Substitute(points[0], this);
            points = points[1..];
        }
    }

    /// <summary>The byte for a character of the table; zero for none.</summary>
    private byte Code(uint point) => point <= char.MaxValue && _codes.Value[point >> 8] is { } page ? page[point & 0xFF] : (byte)0;

    /// <summary>Changes bytes below the table to those that are written for them.</summary>
    protected virtual void ChangeLower(Span<byte> bytes)
    {
    }

    /// <summary>The bytes of characters by 256; of several the first one.</summary>
    private static byte[]?[] CreateCodes(string table)
    {
        var codes = new byte[]?[0x100];
        for (int place = table.Length - 1; place >= 0; place--)
        {
            if (table[place] != 0)
                (codes[table[place] >> 8] ??= new byte[0x100])[table[place] & 0xFF] = (byte)(0x100 - table.Length + place);
        }

        return codes;
    }
}
