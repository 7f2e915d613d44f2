namespace MiniPhp.Extensions.Mbstring.Encodings.Transfer;

/// <summary>BASE64: its "characters" are bytes. Lines have 76 digits.</summary>
internal sealed class Base64Encoding() : TextEncoding("BASE64", "BASE64")
{
    /// <summary>Digits of a line.</summary>
    private const int LineLength = 76;

    // What a byte is that is no digit.
    private const byte Skipped = 0xFE;
    private const byte NoDigit = 0xFF;

    /// <summary>The digits by their values.</summary>
    private static ReadOnlySpan<byte> Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    /// <summary>The values of digits.</summary>
    private static readonly byte[] s_values = CreateValues();

    private static byte[] CreateValues()
    {
        var values = new byte[0x100];
        values.AsSpan().Fill(NoDigit);
        foreach (byte c in "\r\n \t="u8)
            values[c] = Skipped;
        for (int i = 0; i < Digits.Length; i++)
            values[Digits[i]] = (byte)i;
        return values;
    }

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
            byte digit = s_values[c];
            if (digit >= Skipped)
            {
                if (digit == NoDigit)
                    points[written++] = Malformed;
                continue;
            }

            bits = (bits << 6) | digit;
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

        // Four digits of three bytes, and two for the end of each nineteenth group's line.
        Span<byte> room = output.Reserve((points.Length * 2) + 8);
        int length = 0;
        foreach (uint point in points)
        {
            bits = (bits << 8) | (point & 0xFF);
            if (++waiting < 3)
                continue;
            WriteGroup(bits, room, ref length, ref onLine);
            bits = 0;
            waiting = 0;
        }

        if (isLast && waiting > 0)
        {
            WriteGroup(bits << (waiting == 1 ? 16 : 8), room, ref length, ref onLine);
            room[(length - 3 + waiting)..length].Fill((byte)'=');
            waiting = 0;
            bits = 0;
        }

        output.Advance(length);
        output.State = (bits << 8) | ((uint)onLine << 2) | (uint)waiting;
    }

    private static void WriteGroup(uint bits, Span<byte> room, ref int length, ref int onLine)
    {
        if (onLine == LineLength / 4)
        {
            room[length++] = (byte)'\r';
            room[length++] = (byte)'\n';
            onLine = 0;
        }

        onLine++;
        room[length++] = Digits[(int)(bits >> 18) & 0x3F];
        room[length++] = Digits[(int)(bits >> 12) & 0x3F];
        room[length++] = Digits[(int)(bits >> 6) & 0x3F];
        room[length++] = Digits[(int)bits & 0x3F];
    }
}
