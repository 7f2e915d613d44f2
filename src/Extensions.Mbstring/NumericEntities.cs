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
        Span<char> digits = stackalloc char[10];
        Span<uint> entity = stackalloc uint[14];
        ReadOnlySpan<byte> rest = text.Span;
        uint state = 0;
        while (!rest.IsEmpty)
        {
            int count = encoding.Decode(ref rest, points, ref state);
            for (int i = 0; i < count; i++)
            {
                if (ToNumber(points[i]) is not { } number)
                {
                    encoding.Encode(points.Slice(i, 1), ref output, isLast: false);
                    continue;
                }

                number.TryFormat(digits, out int length, isHexadecimal ? "X" : "D");
                int written = 0;
                foreach (char c in isHexadecimal ? "&#x" : "&#")
                    entity[written++] = c;
                foreach (char c in digits[..length])
                    entity[written++] = c;
                entity[written++] = ';';
                encoding.Encode(entity[..written], ref output, isLast: false);
            }
        }

        if (!text.IsEmpty)
            encoding.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }

    private uint? ToNumber(uint point)
    {
        for (int i = 0; i < ranges.Length; i += 4)
        {
            if (point >= ranges[i] && point <= ranges[i + 1])
                return unchecked(point + ranges[i + 2]) & ranges[i + 3];
        }

        return null;
    }

    private uint? ToCharacter(uint number)
    {
        for (int i = 0; i < ranges.Length; i += 4)
        {
            uint point = unchecked(number - ranges[i + 2]);
            if (point >= ranges[i] && point <= ranges[i + 1])
                return point;
        }

        return null;
    }

    /// <summary>Reads the entities whose numbers are in the ranges. The semicolon may be missing.</summary>
    public PhpString Decode(PhpString text)
    {
        if (encoding.IsAsciiTransparent && encoding.IsValid(text.Span) && !text.Span.Contains((byte)'&'))
            return text;
        ReadOnlySpan<uint> all = CollectionsMarshal.AsSpan(encoding.DecodeAll(text.Span));
        var output = new CharacterWriter(stackalloc byte[256], substitution);
        while (!all.IsEmpty)
        {
            int plain = all.IndexOf('&');
            plain = plain < 0 ? all.Length : plain;
            encoding.Encode(all[..plain], ref output, isLast: false);
            all = all[plain..];
            if (all.IsEmpty)
                break;
            if (Read(all, out int length) is { } point)
                encoding.Encode([point], ref output, isLast: false);
            else
                encoding.Encode(all[..length], ref output, isLast: false);
            all = all[length..];
        }

        if (!text.IsEmpty)
            encoding.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }

    /// <summary>Reads an entity at the start of a text.</summary>
    /// <param name="text">Begins with an ampersand.</param>
    /// <param name="length">What was read; when it is none, what is to be taken as it is.</param>
    private uint? Read(ReadOnlySpan<uint> text, out int length)
    {
        length = 1;
        if (text.Length < 2 || text[1] != '#')
            return null;
        bool isHexadecimal = text.Length > 2 && text[2] == 'x';
        int start = isHexadecimal ? 3 : 2;
        length = start;
        ulong value = 0;
        while (length < text.Length && DigitOf(text[length], isHexadecimal) is { } digit)
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
        if (length < text.Length && text[length] == ';')
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
