using System.Numerics;
using System.Runtime.InteropServices;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring;

/// <summary>Writes characters as numeric entities of HTML, and reads them.</summary>
/// <param name="ranges">Rows of four: first character, last one, what is added to its number, what of that is kept.</param>
/// <param name="encoding">What texts are in.</param>
/// <param name="substitution">For malformed bytes.</param>
internal sealed class NumericEntities(uint[] ranges, TextEncoding encoding, Substitution substitution)
{
    // Characters of the longest numbers that are read.
    private const int MostDecimalDigits = 10;
    private const int MostHexadecimalDigits = 8;

    /// <summary>Characters of the longest entity that is written.</summary>
    private const int LongestEntity = 13;

    /// <summary>The rows that an argument has.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: not four in each.</exception>
    public static uint[] ReadRanges(Engine engine, PhpArray map)
    {
        if (map.Count % 4 != 0)
            throw engine.ArgumentValueError(2, "must have a multiple of 4 elements");
        var ranges = new uint[map.Count];
        int i = 0;
        foreach ((_, Value value) in map)
            ranges[i++] = unchecked((uint)Conversions.ToInt(engine, value.Dereferenced));
        return ranges;
    }

    /// <summary>Writes the characters in the ranges as entities.</summary>
    public PhpString Encode(PhpString text, bool isHexadecimal)
    {
        var output = new CharacterWriter(stackalloc byte[256], substitution);
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        Span<uint> changed = stackalloc uint[TextEncoding.Piece * 2];
        ReadOnlySpan<byte> rest = text.Span;
        uint state = 0;
        while (!rest.IsEmpty)
        {
            int count = encoding.Decode(ref rest, points, ref state);
            int length = 0;
            foreach (uint point in points[..count])
            {
                if (length > changed.Length - LongestEntity)
                {
                    encoding.Encode(changed[..length], ref output, isLast: false);
                    length = 0;
                }

                if (point >= _first && ToNumber(point) is { } number)
                    length += WriteEntity(number, isHexadecimal, changed[length..]);
                else
                    changed[length++] = point;
            }

            encoding.Encode(changed[..length], ref output, isLast: false);
        }

        if (!text.IsEmpty)
            encoding.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }

    private static int WriteEntity(uint number, bool isHexadecimal, Span<uint> entity)
    {
        entity[0] = '&';
        entity[1] = '#';
        int start = 2;
        if (isHexadecimal)
            entity[start++] = 'x';
        uint radix = isHexadecimal ? 16u : 10u;
        int length = start + 1;
        for (uint rest = number / radix; rest != 0; rest /= radix)
            length++;
        for (int i = length - 1; i >= start; i--)
        {
            (number, uint digit) = isHexadecimal ? (number >> 4, number & 15) : Math.DivRem(number, 10);
            entity[i] = digit < 10 ? '0' + digit : 'A' + digit - 10;
        }

        entity[length] = ';';
        return length + 1;
    }

    private readonly uint[] _ranges = ranges;

    /// <summary>The first character that is in a range.</summary>
    private readonly uint _first = FirstOf(ranges);

    private static uint FirstOf(uint[] ranges)
    {
        uint first = uint.MaxValue;
        for (int i = 0; i < ranges.Length; i += 4)
            first = uint.Min(first, ranges[i]);
        return first;
    }

    private uint? ToNumber(uint point)
    {
        for (int i = 0; i < _ranges.Length; i += 4)
        {
            if (point >= _ranges[i] && point <= _ranges[i + 1])
                return unchecked(point + _ranges[i + 2]) & _ranges[i + 3];
        }

        return null;
    }

    private uint? ToCharacter(uint number)
    {
        for (int i = 0; i < _ranges.Length; i += 4)
        {
            uint point = unchecked(number - _ranges[i + 2]);
            if (point >= _ranges[i] && point <= _ranges[i + 1])
                return point;
        }

        return null;
    }

    /// <summary>Reads the entities whose numbers are in the ranges. The semicolon may be missing.</summary>
    public PhpString Decode(PhpString text)
    {
        var output = new CharacterWriter(stackalloc byte[256], substitution);
        if (encoding.IsAsciiTransparent && encoding.IsValid(text.Span))
        {
            if (!text.Span.Contains((byte)'&'))
                return text;
            if (encoding == EncodingTable.Utf8)
            {
                DecodeValid(text.Span, ref output);
                return output.ToPhpString();
            }
        }

        ReadOnlySpan<uint> rest = CollectionsMarshal.AsSpan(encoding.DecodeAll(text.Span));
        while (!rest.IsEmpty)
        {
            int plain = rest.IndexOf('&');
            plain = plain < 0 ? rest.Length : plain;
            encoding.Encode(rest[..plain], ref output, isLast: false);
            rest = rest[plain..];
            if (rest.IsEmpty)
                break;
            if (Read(rest, out int length) is { } point)
                encoding.Encode([point], ref output, isLast: false);
            else
                encoding.Encode(rest[..length], ref output, isLast: false);
            rest = rest[length..];
        }

        if (!text.IsEmpty)
            encoding.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }

    /// <summary>Reads the entities in bytes that need not be decoded.</summary>
    private void DecodeValid(ReadOnlySpan<byte> text, ref CharacterWriter output)
    {
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        while (!text.IsEmpty)
        {
            int count = 0;
            int length = 0;
            while (count < points.Length && !text.IsEmpty && text[0] == '&' && Read(text, out length) is { } point)
            {
                points[count++] = point;
                text = text[length..];
                length = 0;
            }

            encoding.Encode(points[..count], ref output, isLast: false);

            // Of what is no entity the part that was looked at, and then up to the next ampersand.
            ReadOnlySpan<byte> plain = text[length..];
            int end = count == points.Length ? 0 : plain.IndexOf((byte)'&');
            length += end < 0 ? plain.Length : end;
            output.Add(text[..length]);
            text = text[length..];
        }
    }

    /// <summary>Reads an entity at the start of a text.</summary>
    /// <param name="text">Begins with an ampersand.</param>
    /// <param name="length">What was read; when it is none, what is to be taken as it is.</param>
    private uint? Read<T>(ReadOnlySpan<T> text, out int length)
        where T : unmanaged, IBinaryInteger<T>
    {
        length = 1;
        if (text.Length < 2 || uint.CreateTruncating(text[1]) != '#')
            return null;
        bool isHexadecimal = text.Length > 2 && uint.CreateTruncating(text[2]) == 'x';
        int start = isHexadecimal ? 3 : 2;
        length = start;
        ulong value = 0;
        while (length < text.Length && DigitOf(uint.CreateTruncating(text[length]), isHexadecimal) is { } digit)
        {
            value = value > uint.MaxValue ? value : (value * (isHexadecimal ? 16UL : 10UL)) + digit;
            length++;
        }

        int count = length - start;
        if (count == 0 || count > (isHexadecimal ? MostHexadecimalDigits : MostDecimalDigits))
            return null;

        // Of decimal numbers only those are too large whose first nine digits are: others wrap around.
        if (!isHexadecimal && value / 10 > 0x19999999)
            return null;
        if (ToCharacter(unchecked((uint)value)) is not { } point)
            return null;
        if (length < text.Length && uint.CreateTruncating(text[length]) == ';')
            length++;
        return point;
    }

    private static uint? DigitOf(uint point, bool isHexadecimal) => point switch
    {
        >= '0' and <= '9' => point - '0',
        >= 'a' and <= 'f' when isHexadecimal => point - 'a' + 10,
        >= 'A' and <= 'F' when isHexadecimal => point - 'A' + 10,
        _ => null,
    };
}
