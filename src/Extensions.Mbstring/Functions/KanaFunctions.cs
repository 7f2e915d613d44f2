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

        // Each character becomes at most two, and one may wait from the piece before.
        Span<uint> converted = stackalloc uint[(TextEncoding.Piece + 1) * 2];
        ReadOnlySpan<byte> rest = @string.Span;
        uint decoding = 0;
        uint? waiting = null;
        while (!rest.IsEmpty)
        {
            int count = chosen.Decode(ref rest, points, ref decoding);
            int length = 0;
            foreach (uint point in points[..count])
            {
                bool isTaken = false;
                if (waiting is { } before)
                    length += Convert(before, point, flags, converted[length..], out isTaken);
                waiting = isTaken ? null : point;
            }

            chosen.Encode(converted[..length], ref output, isLast: false);
        }

        if (waiting is { } last)
            chosen.Encode(converted[..Convert(last, 0, flags, converted, out _)], ref output, isLast: false);
        if (!@string.IsEmpty)
            chosen.Encode(default, ref output, isLast: true);
        return output.ToPhpString();
    }

    /// <summary>Converts a character.</summary>
    /// <returns>How many it becomes.</returns>
    private static int Convert(uint point, uint next, KanaFlags flags, Span<uint> room, out bool takesNext)
    {
        room[0] = KanaConversion.Convert(point, next, flags, out takesNext, out uint mark);
        if (mark == 0)
            return 1;
        room[1] = mark;
        return 2;
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
