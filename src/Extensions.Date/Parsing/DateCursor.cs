using System.Text;
using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>Takes numbers and words out of a text from left to right. Behind its end there are zero bytes.</summary>
internal ref struct DateCursor(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;

    public int Position;

    public readonly byte Current => Peek(0);

    public readonly bool IsAtEnd => Current == 0;

    public readonly byte Peek(int distance) => Position + distance < _text.Length ? _text[Position + distance] : (byte)0;

    /// <summary>The rest, up to a zero byte.</summary>
    private readonly ReadOnlySpan<byte> Rest => Position < _text.Length ? _text[Position..] : default;

    // ---------------------------------------------------------------- numbers

    /// <summary>The next number, whatever is in front of it; <see cref="BrokenDownTime.Unset"/> when there is none.</summary>
    public long ReadNumber(int maxLength) => ReadNumber(maxLength, out _);

    /// <inheritdoc cref="ReadNumber(int)"/>
    public long ReadNumber(int maxLength, out int length)
    {
        length = 0;
        while (!ByteText.IsDigit(Current))
        {
            if (IsAtEnd)
                return BrokenDownTime.Unset;
            Position++;
        }

        return ReadDigits(maxLength, false, out length, out _);
    }

    /// <summary>The next number with all signs in front of it.</summary>
    /// <param name="maxLength">Digits.</param>
    /// <param name="problem">Why there is none; the result is 0 then.</param>
    public long ReadSignedNumber(int maxLength, out string? problem)
    {
        problem = null;
        bool isNegative = false;
        while (!ByteText.IsDigit(Current) && Current is not ((byte)'+' or (byte)'-'))
        {
            if (IsAtEnd)
            {
                problem = "Found unexpected data";
                return 0;
            }

            Position++;
        }

        while (Current is (byte)'+' or (byte)'-')
        {
            isNegative ^= Current == '-';
            Position++;
        }

        while (!ByteText.IsDigit(Current))
        {
            if (IsAtEnd)
            {
                problem = "Found unexpected data";
                return 0;
            }

            Position++;
        }

        long number = ReadDigits(maxLength, isNegative, out _, out bool overflows);
        if (!overflows)
            return number;
        problem = "Number out of range";
        return 0;
    }

    private long ReadDigits(int maxLength, bool isNegative, out int length, out bool overflows)
    {
        Int128 number = 0;
        for (length = 0; length < maxLength && ByteText.IsDigit(Current); length++, Position++)
            number = number * 10 + (Current - '0');
        if (isNegative)
            number = -number;
        overflows = number < long.MinValue || number > long.MaxValue;
        return overflows ? isNegative ? long.MinValue : long.MaxValue : (long)number;
    }

    /// <summary>Microseconds from a fraction after a point or colon; digits beyond the sixth are cut off.</summary>
    public long ReadFraction()
    {
        while (!ByteText.IsDigit(Current) && Current is not ((byte)'.' or (byte)':'))
        {
            if (IsAtEnd)
                return BrokenDownTime.Unset;
            Position++;
        }

        Position++;
        int length = 0;
        double number = 0;
        for (; ByteText.IsDigit(Current); length++, Position++)
            number = number * 10 + (Current - '0');
        while (ByteText.IsDigit(Current) || Current is (byte)'.' or (byte)':')
        {
            length++;
            Position++;
        }

        return (long)(number * Math.Pow(10, 6 - length));
    }

    // ---------------------------------------------------------------- words

    /// <summary>Letters.</summary>
    public string ReadWord()
    {
        int length = 0;
        while (ByteText.IsLetter(Peek(length)))
            length++;
        return Take(length);
    }

    /// <summary>What may be the name of a unit: everything up to white space and punctuation.</summary>
    public string ReadUnitName()
    {
        int length = 0;
        while (Peek(length) is not (0 or (byte)' ' or (byte)',' or (byte)'\t' or (byte)';' or (byte)':' or (byte)'/' or (byte)'.' or (byte)'-' or (byte)'(' or (byte)')'))
            length++;
        return Take(length);
    }

    /// <summary>What may be an abbreviation or identifier of a zone.</summary>
    public string ReadZoneName()
    {
        int length = 0;
        while (Peek(length) is var letter && (ByteText.IsLetter(letter) || ByteText.IsDigit(letter) || letter is (byte)'/' or (byte)'_' or (byte)'-' or (byte)'+'))
            length++;
        return Take(length);
    }

    /// <summary>Digits and colons.</summary>
    public string ReadOffsetDigits()
    {
        int length = 0;
        while (ByteText.IsDigit(Peek(length)) || Peek(length) == ':')
            length++;
        return Take(length);
    }

    private string Take(int length)
    {
        string word = Encoding.Latin1.GetString(Rest[..length]);
        Position += length;
        return word;
    }

    // ---------------------------------------------------------------- what is passed over

    public void SkipAny(ReadOnlySpan<byte> skipped)
    {
        while (!IsAtEnd && skipped.Contains(Current))
            Position++;
    }

    /// <summary>Spaces, tabs, and the two kinds of no-break space in UTF-8.</summary>
    public void SkipSpaces()
    {
        while (true)
        {
            if (Current is (byte)' ' or (byte)'\t')
                Position++;
            else if (Rest.StartsWith("\u202f"u8))
                Position += 3;
            else if (Rest.StartsWith("\u00a0"u8))
                Position += 2;
            else
                return;
        }
    }

    /// <summary>"st", "nd", "rd", "th".</summary>
    public void SkipDaySuffix()
    {
        ReadOnlySpan<byte> rest = Rest;
        if (ByteText.StartsWithIgnoreCase(rest, "nd"u8) || ByteText.StartsWithIgnoreCase(rest, "rd"u8)
            || ByteText.StartsWithIgnoreCase(rest, "st"u8) || ByteText.StartsWithIgnoreCase(rest, "th"u8))
            Position += 2;
    }
}
