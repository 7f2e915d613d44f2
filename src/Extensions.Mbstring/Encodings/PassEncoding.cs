namespace MiniPhp.Extensions.Mbstring.Encodings;

/// <summary>"pass": no conversion. Names a choice, and is never asked to convert.</summary>
internal sealed class PassEncoding() : TextEncoding("pass", null)
{
    public override bool IsTransfer => true;

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state) => EncodingTable.EightBit.Decode(ref input, points, ref state);

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast) => EncodingTable.EightBit.Encode(points, ref output, isLast);
}
