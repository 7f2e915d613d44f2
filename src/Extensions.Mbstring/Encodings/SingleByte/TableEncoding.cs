namespace MiniPhp.Extensions.Mbstring.Encodings.SingleByte;

/// <summary>Encodings with a byte for each character and a table for the upper bytes.</summary>
/// <param name="name">PHP's name, and that in MIME.</param>
/// <param name="table">What the last bytes mean, one after the other; zero for nothing.</param>
/// <param name="aliases">Other names.</param>
internal class TableEncoding(string name, string table, params string[] aliases) : TextEncoding(name, name, aliases)
{
    private readonly uint _first = 0x100 - (uint)table.Length;

    public override CharacterSize Size => CharacterSize.One;

    public override bool IsAsciiTransparent => true;

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        int count = int.Min(input.Length, points.Length);
        for (int i = 0; i < count; i++)
        {
            uint value = input[i];
            if (value >= _first && (value = table[(int)(value - _first)]) == 0)
                value = Malformed;
            points[i] = value;
        }

        input = input[count..];
        return count;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        foreach (uint point in points)
        {
            if (point < _first)
                output.Add(EncodeLower((byte)point));
            else if (point <= char.MaxValue && table.IndexOf((char)point) is >= 0 and int place)
                output.Add((byte)(_first + place));
            else
                output.Substitute(point, this);
        }
    }

    /// <summary>The byte for a character below the table.</summary>
    protected virtual byte EncodeLower(byte point) => point;
}
