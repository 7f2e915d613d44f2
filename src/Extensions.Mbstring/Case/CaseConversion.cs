using System.Text;
using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Case;

/// <summary>Changes the case of texts.</summary>
internal static class CaseConversion
{
    /// <summary>Room for what the characters of a piece become: at most three each.</summary>
    private const int Room = TextEncoding.Piece * 3;

    /// <summary>A text in another case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">Which case.</param>
    /// <param name="encoding">What the text is in.</param>
    /// <param name="substitution">For malformed bytes, and for characters that the encoding lacks.</param>
    public static PhpString Convert(PhpString text, CaseMode mode, TextEncoding encoding, Substitution substitution)
    {
        bool isTurkish = encoding == EncodingTable.Turkish;
        if (encoding.IsAsciiTransparent && !isTurkish && mode is not (CaseMode.Title or CaseMode.TitleSimple) && Ascii.IsValid(text.Span))
            return ConvertAscii(text, mode is CaseMode.Upper or CaseMode.UpperSimple);

        var output = new CharacterWriter(stackalloc byte[256], substitution);
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        Span<uint> changed = stackalloc uint[Room];
        ReadOnlySpan<byte> rest = text.Span;
        uint state = 0;
        bool isInWord = false;
        while (!rest.IsEmpty)
        {
            int count = encoding.Decode(ref rest, points, ref state);
            int length = 0;
            foreach (uint point in points[..count])
            {
                if (point > 0xFFFFFF)
                {
                    changed[length++] = point;
                    continue;
                }

                if (isTurkish && Turkish(point, mode, isInWord) is { } turkish)
                    changed[length++] = turkish;
                else
                    length += Change(point, mode, isInWord, changed[length..]);
                if (mode is CaseMode.Title or CaseMode.TitleSimple && WordCases.Of(point) is var word && word != WordCase.Ignorable)
                    isInWord = word == WordCase.Cased;
            }

            encoding.Encode(changed[..length], ref output, isLast: false);
        }

        encoding.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }

    private static PhpString ConvertAscii(PhpString text, bool toUpper)
    {
        ReadOnlySpan<byte> bytes = text.Span;
        if (toUpper ? !ByteText.HasLower(bytes) : !ByteText.HasUpper(bytes))
            return text;
        byte[] changed = GC.AllocateUninitializedArray<byte>(bytes.Length);
        if (toUpper)
            ByteText.ToUpper(bytes, changed);
        else
            ByteText.ToLower(bytes, changed);
        return PhpString.FromOwned(changed);
    }

    private static int Change(uint point, CaseMode mode, bool isInWord, Span<uint> changed)
    {
        if (mode is CaseMode.Title or CaseMode.TitleSimple && isInWord)
            mode = mode == CaseMode.Title ? CaseMode.Lower : CaseMode.LowerSimple;
        string? several = point < 0x80 ? null : mode switch
        {
            CaseMode.Upper => SpecialCasing.Upper(point),
            CaseMode.Lower => SpecialCasing.Lower(point),
            CaseMode.Title => SpecialCasing.Title(point),
            CaseMode.Fold => SpecialCasing.Fold(point),
            _ => null,
        };
        if (several is not null)
        {
            for (int i = 0; i < several.Length; i++)
                changed[i] = several[i];
            return several.Length;
        }

        changed[0] = mode switch
        {
            CaseMode.Upper or CaseMode.UpperSimple => CaseMapping.Upper(point),
            CaseMode.Lower or CaseMode.LowerSimple => CaseMapping.Lower(point),
            CaseMode.Title or CaseMode.TitleSimple => CaseMapping.Title(point),
            _ => CaseMapping.Fold(point),
        };
        return 1;
    }

    /// <summary>The letters i with and without a dot, which are different letters in ISO-8859-9; null for other characters.</summary>
    private static uint? Turkish(uint point, CaseMode mode, bool isInWord)
    {
        bool toUpper = mode is CaseMode.Upper or CaseMode.UpperSimple || (mode is CaseMode.Title or CaseMode.TitleSimple && !isInWord);
        return point switch
        {
            'i' when toUpper => 0x130,
            'I' when !toUpper => 0x131,
            0x130 when !toUpper => 'i',
            _ => null,
        };
    }
}
