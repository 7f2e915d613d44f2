namespace MiniPhp.Extensions.Mbstring.Encodings.Transfer;

/// <summary>BASE64: its "characters" are bytes. Lines have 76 digits.</summary>
internal sealed class Base64Encoding() : TextEncoding("BASE64", "BASE64")
{
    /// <summary>Digits of a line.</summary>
    private const int LineLength = 76;

    /// <summary>The digits by their values.</summary>
    public static ReadOnlySpan<byte> Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    public override bool IsTransfer => true;

    public override int LeastRoom => 3;

    public override string Deprecation => "Handling Base64 via mbstring is deprecated; use base64_encode/base64_decode instead";

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        ReadOnlySpan<byte> text = input;
        uint bitCount = state & 0xFF;
        uint bits = state >> 8;
        int read = 0;
        int written = 0;
        while (read < text.Length && points.Length - written >= 3)
        {
            byte c = text[read++];
            if (c is (byte)'\r' or (byte)'\n' or (byte)' ' or (byte)'\t' or (byte)'=')
                continue;
            int digit = Digits.IndexOf(c);
            if (digit < 0)
            {
                points[written++] = Malformed;
                continue;
            }

            bits = (bits << 6) | (uint)digit;
            bitCount += 6;
            if (bitCount < 24)
                continue;
            points[written++] = bits >> 16;
            points[written++] = (bits >> 8) & 0xFF;
            points[written++] = bits & 0xFF;
            bits = bitCount = 0;
        }

        input = text[read..];
        if (input.IsEmpty)
        {
            // Whole bytes of what is left.
            for (; bitCount >= 8; bitCount -= 8)
                points[written++] = (bits >> (int)(bitCount - 8)) & 0xFF;
        }

        state = (bits << 8) | bitCount;
        return written;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        // Bits 0 and 1: bytes that wait for others; from bit 2: groups on the line; from bit 8: these bytes.
        int waiting = (int)output.State & 3;
        int onLine = (int)(output.State >> 2) & 0x3F;
        uint bits = output.State >> 8;
        foreach (uint point in points)
        {
            bits = (bits << 8) | (point & 0xFF);
            if (++waiting < 3)
                continue;
            BeginGroup(ref output, ref onLine);
            output.Add(Digits[(int)(bits >> 18) & 0x3F], Digits[(int)(bits >> 12) & 0x3F]);
            output.Add(Digits[(int)(bits >> 6) & 0x3F], Digits[(int)bits & 0x3F]);
            bits = 0;
            waiting = 0;
        }

        if (isLast && waiting > 0)
        {
            BeginGroup(ref output, ref onLine);
            bits <<= waiting == 1 ? 16 : 8;
            output.Add(Digits[(int)(bits >> 18) & 0x3F], Digits[(int)(bits >> 12) & 0x3F]);
            output.Add(waiting == 1 ? (byte)'=' : Digits[(int)(bits >> 6) & 0x3F], (byte)'=');
            waiting = 0;
            bits = 0;
        }

        output.State = (bits << 8) | ((uint)onLine << 2) | (uint)waiting;
    }

    private static void BeginGroup(ref CharacterWriter output, ref int onLine)
    {
        if (onLine == LineLength / 4)
        {
            output.Add("\r\n"u8);
            onLine = 0;
        }

        onLine++;
    }
}
