namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>The fixed forms of dates in ISO 8601 intervals.</summary>
internal static class Shape
{
    /// <summary>Letters stand for two digits of a range: m month (d day, h hour, i minute and second), M and D from 0; Y for four digits; others for themselves.</summary>
    public static ReadOnlySpan<byte> Basic => "YmdThiiZ"u8;

    public static ReadOnlySpan<byte> Extended => "Y-m-dTh:i:iZ"u8;

    public static ReadOnlySpan<byte> Combined => "PY-M-DTh:i:i"u8;

    /// <summary>How many bytes at the start of a text have a shape; 0 when it has not.</summary>
    public static int Match(ReadOnlySpan<byte> text, ReadOnlySpan<byte> shape)
    {
        int position = 0;
        foreach (byte piece in shape)
        {
            (int digits, int least, int most) = (char)piece switch
            {
                'Y' => (4, 0, 9999),
                'm' => (2, 1, 12),
                'M' => (2, 0, 12),
                'd' => (2, 1, 31),
                'D' => (2, 0, 31),
                'h' => (2, 0, 24),
                'i' => (2, 0, 59),
                _ => (0, 0, 0),
            };
            if (digits == 0)
            {
                if (position >= text.Length || text[position] != piece)
                    return 0;
                position++;
                continue;
            }

            int value = 0;
            for (int i = 0; i < digits; i++, position++)
            {
                if (position >= text.Length || !Runtime.Text.ByteText.IsDigit(text[position]))
                    return 0;
                value = value * 10 + (text[position] - '0');
            }

            if (value < least || value > most)
                return 0;
        }

        return position;
    }
}
