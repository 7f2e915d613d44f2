using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Japanese.</summary>
[PhpExtension("mbstring")]
public static class KanaFunctions
{
    /// <summary>The letters of the flags, from the lowest bit on.</summary>
    private const string Letters = "ARNSKHMCarnskhmcV";

    /// <summary>Changes the widths of characters, and between the two kana.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="mode">Letters that say what is changed.</param>
    /// <param name="encoding">What the text is in; null for the internal encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding or letter, or two that contradict each other.</exception>
    /// <remarks>https://www.php.net/mb_convert_kana</remarks>
    [PhpFunction]
    public static PhpString mb_convert_kana(Engine engine, PhpString @string, [PhpParameter(Default = "\"KV\"")] PhpString? mode = null, PhpString? encoding = null)
    {
        KanaFlags flags = mode is null ? KanaFlags.WidenToKatakana | KanaFlags.JoinMarks : ReadFlags(engine, mode);
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 3);
        var output = new CharacterWriter(stackalloc byte[256], state.Substitution);
        Span<uint> points = stackalloc uint[TextEncoding.Piece];
        Span<uint> converted = stackalloc uint[2];
        ReadOnlySpan<byte> rest = @string.Span;
        uint decoding = 0;
        uint? waiting = null;
        while (!rest.IsEmpty)
        {
            int count = chosen.Decode(ref rest, points, ref decoding);
            foreach (uint point in points[..count])
            {
                if (waiting is { } before)
                    waiting = Write(before, point, converted, ref output) ? null : point;
                else
                    waiting = point;
            }
        }

        if (waiting is { } last)
            Write(last, 0, converted, ref output);
        if (!@string.IsEmpty)
            chosen.Encode(default, ref output, isLast: true);
        return output.ToPhpString();

        // Whether the next character is part of the result.
        bool Write(uint point, uint next, Span<uint> room, ref CharacterWriter target)
        {
            room[0] = KanaConversion.Convert(point, next, flags, out bool takesNext, out room[1]);
            chosen.Encode(room[..(room[1] == 0 ? 1 : 2)], ref target, isLast: false);
            return takesNext;
        }
    }

    private static KanaFlags ReadFlags(Engine engine, PhpString mode)
    {
        var flags = KanaFlags.None;
        foreach (byte letter in mode.Span)
        {
            int bit = Letters.IndexOf((char)letter);
            if (bit < 0)
                throw engine.ArgumentValueError(2, "contains invalid flag: '" + (char)letter + "'");
            flags |= letter switch
            {
                (byte)'A' => KanaFlags.WidenAll | KanaFlags.WidenLetters | KanaFlags.WidenDigits,
                (byte)'a' => KanaFlags.NarrowAll | KanaFlags.NarrowLetters | KanaFlags.NarrowDigits,
                _ => (KanaFlags)(1 << bit),
            };
        }

        int contradiction = ((int)flags >> 8) & (int)flags & 0xFF;
        if (contradiction != 0)
        {
            int bit = System.Numerics.BitOperations.TrailingZeroCount(contradiction);
            char there = bit is 1 or 2 && (flags & KanaFlags.WidenAll) != 0 ? 'A' : Letters[bit];
            char back = bit is 1 or 2 && (flags & KanaFlags.NarrowAll) != 0 ? 'a' : Letters[bit + 8];
            throw Contradiction(engine, there, back);
        }

        if ((flags & KanaFlags.WidenToHiragana) != 0 && (flags & KanaFlags.WidenToKatakana) != 0)
            throw Contradiction(engine, 'H', 'K');
        if ((flags & (KanaFlags.NarrowHiragana | KanaFlags.NarrowKatakana)) != 0)
        {
            char narrow = (flags & KanaFlags.NarrowHiragana) != 0 ? 'h' : 'k';
            if ((flags & KanaFlags.HiraganaToKatakana) != 0)
                throw Contradiction(engine, narrow, 'C');
            if ((flags & KanaFlags.KatakanaToHiragana) != 0)
                throw Contradiction(engine, narrow, 'c');
        }

        return flags;
    }

    private static Runtime.Errors.PhpThrow Contradiction(Engine engine, char first, char second) =>
        engine.ArgumentValueError(2, "must not combine '" + first + "' and '" + second + "' flags");
}
