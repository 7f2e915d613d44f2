namespace MiniPhp.Extensions.Mbstring.Encodings.Unicode;

/// <summary>Which numbers are characters.</summary>
internal enum WideRange : byte
{
    /// <summary>All that fit: UCS-2 and UCS-4.</summary>
    Any,

    /// <summary>Code points of Unicode without surrogates: UTF-32.</summary>
    Unicode,
}

/// <summary>UCS-2, UCS-4 and UTF-32: every character is one number.</summary>
internal sealed class FixedWideEncoding(string name, string? mimeName, ByteOrder order, int unit, WideRange range, params string[] aliases)
    : WideEncoding(name, mimeName, order, unit, aliases)
{
    public override CharacterSize Size => (CharacterSize)Unit;

    protected override int DecodeUnits(ref ReadOnlySpan<byte> input, scoped Span<uint> points, bool isLittle)
    {
        int count = int.Min(input.Length / Unit, points.Length);
        for (int i = 0; i < count; i++)
        {
            uint value = Read(input[(i * Unit)..], isLittle);
            points[i] = range == WideRange.Any || (value < 0x110000 && value - 0xD800 > 0x7FF) ? value : Malformed;
        }

        input = input[(count * Unit)..];
        if (input.IsEmpty || input.Length >= Unit || count == points.Length)
            return count;
        input = default;
        points[count] = Malformed;
        return count + 1;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        foreach (uint point in points)
        {
            bool fits = range == WideRange.Unicode ? point < 0x110000 : Unit == 2 ? point < 0x10000 : point != Malformed;
            if (fits)
                Write(point, ref output);
            else
                output.Substitute(point, this);
        }
    }
}
