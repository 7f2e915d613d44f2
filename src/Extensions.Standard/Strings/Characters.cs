using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Single bytes, byte counts, words.</summary>
[PhpExtension("standard")]
public static class Characters
{
    /// <summary>The first byte's number, 0 for "".</summary>
    /// <remarks>https://www.php.net/ord</remarks>
    [PhpFunction]
    public static long ord(PhpString character) => character.IsEmpty ? 0 : character[0];

    /// <summary>The byte with that number, modulo 256.</summary>
    /// <remarks>https://www.php.net/chr</remarks>
    [PhpFunction]
    public static PhpString chr(long codepoint) => PhpString.FromByte(unchecked((byte)codepoint));

    /// <summary>Counts bytes by value.</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="string">The text.</param>
    /// <param name="mode">0: all 256 counts; 1: those above 0; 2: those that are 0; 3: the bytes that occur as a string; 4: those that do not.</param>
    /// <remarks>https://www.php.net/count_chars</remarks>
    [PhpFunction(Returns = "array|string")]
    public static Value count_chars(Engine engine, PhpString @string, long mode = 0)
    {
        if (mode is < 0 or > 4)
            throw engine.ArgumentValueError(2, "must be between 0 and 4 (inclusive)");
        Span<long> counts = stackalloc long[256];
        counts.Clear();
        foreach (byte c in @string.Span)
            counts[c]++;
        var table = new PhpArray();
        var bytes = new ByteBuilder(0);
        for (int i = 0; i < 256; i++)
        {
            if (mode == 0 || (mode == 1 && counts[i] > 0) || (mode == 2 && counts[i] == 0))
                table.Set(i, counts[i]);
            else if ((mode == 3 && counts[i] > 0) || (mode == 4 && counts[i] == 0))
                bytes.Append((byte)i);
        }

        return mode < 3 ? table : bytes.ToPhpString();
    }

    /// <summary>Words: letters, ' and - (not first or last), and <paramref name="characters"/>.</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="string">The text.</param>
    /// <param name="format">0: how many; 1: list of the words; 2: the words by their byte offsets.</param>
    /// <param name="characters">More bytes that count as letters; "a..z" is a range.</param>
    /// <remarks>https://www.php.net/str_word_count</remarks>
    [PhpFunction(Returns = "array|int")]
    public static Value str_word_count(Engine engine, PhpString @string, long format = 0, PhpString? characters = null)
    {
        Span<bool> extra = stackalloc bool[256];
        extra.Clear();
        if (characters is not null)
            ByteMask.Fill(engine, characters.Span, extra);
        if (format is < 0 or > 2)
            throw engine.ArgumentValueError(2, "must be a valid format value");
        var words = new PhpArray();
        long count = 0;
        ReadOnlySpan<byte> text = @string.Span;
        int position = 0;
        int end = text.Length;
        // A hyphen does not end the text's last word, and neither hyphen nor apostrophe begins its first, unless asked for.
        if (end > 0 && ((text[0] == '\'' && !extra['\'']) || (text[0] == '-' && !extra['-'])))
            position++;
        if (end > position && text[end - 1] == '-' && !extra['-'])
            end--;
        while (position < end)
        {
            int start = position;
            while (position < end && (ByteText.IsLetter(text[position]) || extra[text[position]] || text[position] is (byte)'\'' or (byte)'-'))
                position++;
            if (position == start)
            {
                position++;
                continue;
            }

            count++;
            Value word = @string.Substring(start, position - start);
            if (format == 1)
                words.Append(word);
            else if (format == 2)
                words.Set(start, word);
            position++;
        }

        return format == 0 ? count : words;
    }

    /// <summary>Rotates letters by 13.</summary>
    /// <remarks>https://www.php.net/str_rot13</remarks>
    [PhpFunction]
    public static PhpString str_rot13(PhpString @string)
    {
        byte[] bytes = @string.Span.ToArray();
        for (int i = 0; i < bytes.Length; i++)
        {
            byte lower = (byte)(bytes[i] | 0x20);
            if (ByteText.IsLetter(bytes[i]))
                bytes[i] = (byte)(bytes[i] + (lower < 'n' ? 13 : -13));
        }

        return PhpString.FromOwned(bytes);
    }
}
