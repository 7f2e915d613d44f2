namespace MiniPhp.Extensions.Mbstring.Encodings.SingleByte;

/// <summary>ArmSCII-8: punctuation has a second place among the upper bytes, and is written there.</summary>
internal sealed class ArmenianEncoding() : TableEncoding("ArmSCII-8", SingleByteTables.Armenian, "ArmSCII8", "ARMSCII-8", "ARMSCII8")
{
    public override bool IsAsciiTransparent => false;

    protected override void ChangeLower(Span<byte> bytes)
    {
        foreach (ref byte value in bytes)
        {
            if (value is >= 0x28 and <= 0x2F)
                value = Punctuation[value - 0x28];
        }
    }

    private static ReadOnlySpan<byte> Punctuation => [0xA5, 0xA4, 0x2A, 0x2B, 0xAB, 0xAC, 0xA9, 0x2F];
}
