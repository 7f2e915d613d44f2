using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Hebrew in the order in which it is written to the reading order of screens.</summary>
[PhpExtension("standard")]
public static class HebrewText
{
    /// <summary>Turns Hebrew text (ISO 8859-8) around, and leaves other words in it as they are.</summary>
    /// <param name="string">The text in logical order.</param>
    /// <param name="max_chars_per_line">Lines are broken between words to be no longer; 0 for no limit.</param>
    /// <returns>The text in visual order.</returns>
    /// <remarks>https://www.php.net/hebrev</remarks>
    [PhpFunction]
    public static PhpString hebrev(PhpString @string, long max_chars_per_line = 0)
    {
        if (@string.IsEmpty)
            return PhpString.Empty;
        var text = new byte[@string.Length];
        TurnAround(@string.Span, text);
        return BreakLines(text, max_chars_per_line);
    }

    /// <summary>Writes the text from its end to its start: blocks of Hebrew backwards with brackets mirrored, others as they are.</summary>
    private static void TurnAround(ReadOnlySpan<byte> source, Span<byte> target)
    {
        int last = source.Length - 1;
        int free = last;
        int start = 0;
        int end = 0;
        bool isHebrew = IsHebrew(source[0]);
        do
        {
            if (isHebrew)
            {
                while (end < last && (IsHebrew(source[end + 1]) || IsBlank(source[end + 1]) || IsPunctuation(source[end + 1]) || source[end + 1] == '\n'))
                    end++;
                for (int i = start; i <= end; i++)
                    target[free--] = Mirror(source[i]);
            }
            else
            {
                while (end < last && !IsHebrew(source[end + 1]) && source[end + 1] != '\n')
                    end++;
                while (end > start && (IsBlank(source[end]) || (IsPunctuation(source[end]) && source[end] is not ((byte)'/' or (byte)'-'))))
                    end--;
                for (int i = end; i >= start; i--)
                    target[free--] = source[i];
            }

            isHebrew = !isHebrew;
            start = end + 1;
        }
        while (end < last);
    }

    /// <summary>Puts the lines, which are in the order from last to first, into their order, broken where they are too long.</summary>
    private static PhpString BreakLines(Span<byte> text, long most)
    {
        var result = new ByteBuilder(text.Length);
        int begin = text.Length - 1;
        while (true)
        {
            int end = begin;
            long count = 0;
            while ((most == 0 || count < most) && begin > 0)
            {
                count++;
                begin--;
                if (!IsNewLine(text[begin]))
                    continue;
                for (; begin > 0 && IsNewLine(text[begin - 1]); begin--)
                    count++;
                break;
            }

            if (count == most)
                begin = WordStart(text, begin, count);
            if (IsBlank(text[begin]))
                text[begin] = (byte)'\n';
            int content = begin;
            while (content <= end && IsNewLine(text[content]))
                content++;
            result.Append(text[content..(end + 1)]);
            result.Append(text[begin..content]);
            if (begin == 0)
                return result.ToPhpString();
            begin--;
        }
    }

    /// <summary>The first space from a position on, so that no word is broken; the position itself when there is none in the line.</summary>
    private static int WordStart(ReadOnlySpan<byte> text, int begin, long count)
    {
        for (int i = begin; count > 0; i++, count--)
        {
            if (IsBlank(text[i]) || IsNewLine(text[i]))
                return i;
        }

        return begin;
    }

    private static bool IsHebrew(byte c) => c is >= 224 and <= 250;

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t';

    private static bool IsNewLine(byte c) => c is (byte)'\n' or (byte)'\r';

    private static bool IsPunctuation(byte c) => c is > 0x20 and < 0x7f && !ByteText.IsLetter(c) && !ByteText.IsDigit(c);

    private static byte Mirror(byte c)
    {
        int index = "()[]{}<>\\/"u8.IndexOf(c);
        return index < 0 ? c : "()[]{}<>\\/"u8[index ^ 1];
    }
}
