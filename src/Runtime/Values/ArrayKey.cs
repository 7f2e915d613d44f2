using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Values;

/// <summary>A key of an array: an int, or a string that is not a canonical decimal int.</summary>
public readonly struct ArrayKey : IEquatable<ArrayKey>
{
    /// <summary>The string key, or null for an int key.</summary>
    public readonly PhpString? Text;

    /// <summary>The int key; meaningful only when <see cref="Text"/> is null.</summary>
    public readonly long Index;

    public ArrayKey(long index) => Index = index;

    private ArrayKey(PhpString text) => Text = text;

    public bool IsInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Text is null;
    }

    /// <summary>PHP's rule: "12" and "-5" become ints, "012", "-0", " 1" and "1.5" stay strings.</summary>
    public static ArrayKey From(PhpString text) =>
        TryParseIndex(text.Span, out long index) ? new ArrayKey(index) : new ArrayKey(text);

    /// <summary>A string key as it stands: property tables, where "12" is not an int.</summary>
    public static ArrayKey Literal(PhpString text) => new(text);

    public static ArrayKey FromLatin1(string text) => From(PhpString.FromLatin1(text));

    /// <summary>The key as PHP hands it to a program.</summary>
    public Value ToValue() => Text is null ? Value.FromInt(Index) : Value.FromString(Text);

    public PhpString ToPhpString() => Text ?? PhpString.FromLatin1(Index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public bool Equals(ArrayKey other) =>
        Text is null ? other.Text is null && other.Index == Index : Text.Equals(other.Text);

    public override bool Equals(object? obj) => obj is ArrayKey other && Equals(other);

    public override int GetHashCode() => Text is null ? Index.GetHashCode() : Text.Hash;

    public static implicit operator ArrayKey(long index) => new(index);

    /// <summary>True when the bytes are what an int between -2^63+1 and 2^63-1 looks like in decimal, without a plus or leading zeros.</summary>
    public static bool TryParseIndex(ReadOnlySpan<byte> text, out long index)
    {
        index = 0;
        if (text.Length is 0 or > 20)
            return false;
        bool negative = text[0] == '-';
        ReadOnlySpan<byte> digits = negative ? text[1..] : text;
        if (digits.Length is 0 or > 19 || (uint)(digits[0] - '0') > 9)
            return false;
        if (digits[0] == '0' && (digits.Length > 1 || negative))
            return false;
        ulong value = 0;
        foreach (byte digit in digits)
        {
            uint d = (uint)(digit - '0');
            if (d > 9)
                return false;
            value = value * 10 + d;
        }

        if (value > long.MaxValue)
            return false;
        index = negative ? -(long)value : (long)value;
        return true;
    }
}
