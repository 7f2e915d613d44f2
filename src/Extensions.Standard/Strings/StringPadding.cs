using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Repeating, padding, reversing, wrapping.</summary>
[PhpExtension("standard")]
public static class StringPadding
{
    [PhpConstant] public const long STR_PAD_LEFT = 0;
    [PhpConstant] public const long STR_PAD_RIGHT = 1;
    [PhpConstant] public const long STR_PAD_BOTH = 2;

    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: negative <paramref name="times"/>.</exception>
    /// <remarks>https://www.php.net/str_repeat</remarks>
    [PhpFunction]
    public static PhpString str_repeat(Engine engine, PhpString @string, long times)
    {
        if (times < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        if (times == 0 || @string.IsEmpty)
            return PhpString.Empty;
        if (times == 1)
            return @string;
        const int header = 32; // of PHP's string
        if (times > long.MaxValue / @string.Length)
            engine.FatalError("Possible integer overflow in memory allocation (" + @string.Length + " * " + times + " + " + header + ")");
        byte[] bytes = StringAllocation.Allocate(engine, @string.Length * times);
        if (@string.Length == 1)
        {
            FillText.With(bytes, @string[0]);
            return PhpString.FromOwned(bytes);
        }

        @string.Span.CopyTo(bytes);
        for (int filled = @string.Length; filled < bytes.Length; filled *= 2)
        {
            bytes.AsSpan(0, Math.Min(filled, bytes.Length - filled)).CopyTo(bytes.AsSpan(filled));
            if (filled > bytes.Length / 2)
                break;
        }

        return PhpString.FromOwned(bytes);
    }

    /// <summary>Pads to a length in bytes with repetitions of <paramref name="pad_string"/>.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: empty pad string, or unknown type.</exception>
    /// <remarks>https://www.php.net/str_pad</remarks>
    [PhpFunction]
    public static PhpString str_pad(Engine engine, PhpString @string, long length, [PhpParameter(Default = "\" \"")] PhpString? pad_string = null, long pad_type = STR_PAD_RIGHT)
    {
        if (length < 0 || length <= @string.Length)
            return @string;
        ReadOnlySpan<byte> pad = pad_string is null ? " "u8 : pad_string.Span;
        if (pad.IsEmpty)
            throw engine.ArgumentValueError(3, "must be a non-empty string");
        if (pad_type is < STR_PAD_LEFT or > STR_PAD_BOTH)
            throw engine.ArgumentValueError(4, "must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH");
        byte[] bytes = StringAllocation.Allocate(engine, length);
        int missing = bytes.Length - @string.Length;
        int left = pad_type switch
        {
            STR_PAD_LEFT => missing,
            STR_PAD_RIGHT => 0,
            _ => missing / 2,
        };
        Fill(bytes.AsSpan(0, left), pad);
        @string.Span.CopyTo(bytes.AsSpan(left));
        Fill(bytes.AsSpan(left + @string.Length), pad);
        return PhpString.FromOwned(bytes);
    }

    private static void Fill(Span<byte> target, ReadOnlySpan<byte> pad)
    {
        for (int i = 0; i < target.Length; i++)
            target[i] = pad[i % pad.Length];
    }

    /// <remarks>https://www.php.net/strrev</remarks>
    [PhpFunction]
    public static PhpString strrev(PhpString @string)
    {
        byte[] bytes = @string.Span.ToArray();
        bytes.AsSpan().Reverse();
        return PhpString.FromOwned(bytes);
    }

    /// <summary>Puts a br element before every line end ("\r\n", "\n\r", "\n", "\r").</summary>
    /// <remarks>https://www.php.net/nl2br</remarks>
    [PhpFunction]
    public static PhpString nl2br(PhpString @string, bool use_xhtml = true)
    {
        ReadOnlySpan<byte> text = @string.Span;
        if (text.IndexOfAny((byte)'\n', (byte)'\r') < 0)
            return @string;
        ReadOnlySpan<byte> mark = use_xhtml ? "<br />"u8 : "<br>"u8;
        var result = new ByteBuilder(text.Length + 64L);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is (byte)'\n' or (byte)'\r')
            {
                result.Append(mark);
                if (i + 1 < text.Length && text[i + 1] is (byte)'\n' or (byte)'\r' && i + 1 < text.Length && text[i + 1] != text[i])
                    result.Append(text[i++]);
            }

            result.Append(text[i]);
        }

        return result.ToPhpString();
    }

    /// <summary>Breaks lines at spaces so that they are at most <paramref name="width"/> bytes long, longer words cut only on request.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: empty break; cutting at width 0.</exception>
    /// <remarks>https://www.php.net/wordwrap</remarks>
    [PhpFunction]
    public static PhpString wordwrap(Engine engine, PhpString @string, long width = 75, [PhpParameter(Default = "\"\\n\"")] PhpString? @break = null, bool cut_long_words = false)
    {
        if (@string.IsEmpty)
            return @string;
        ReadOnlySpan<byte> lineEnd = @break is null ? "\n"u8 : @break.Span;
        if (lineEnd.IsEmpty)
            throw engine.ArgumentValueError(3, "cannot be empty");
        if (width == 0 && cut_long_words)
            throw engine.ArgumentValueError(4, "cannot be true when argument #2 ($width) is 0");
        ReadOnlySpan<byte> text = @string.Span;
        bool onlyReplacesSpaces = lineEnd.Length == 1 && !cut_long_words;
        // As with PHP, there has to be memory for the most breaks that there can be.
        if (!onlyReplacesSpaces)
            MemoryGuard.Grow(text.Length + (width > 0 ? text.Length / width + 1 : text.Length) * lineEnd.Length, 0);
        // A break that is there already is one unless it ends the text, which PHP does not look at when it may add to it.
        int breaksEnd = onlyReplacesSpaces ? text.Length : text.Length - lineEnd.Length;
        var result = new ByteBuilder(text.Length + 16L);
        int lineStart = 0;
        int lastSpace = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == lineEnd[0] && i < breaksEnd && text[i..].StartsWith(lineEnd))
            {
                result.Append(text[lineStart..(i + lineEnd.Length)]);
                i += lineEnd.Length - 1;
                lineStart = lastSpace = i + 1;
            }
            else if (text[i] == ' ')
            {
                if (i - lineStart >= width)
                {
                    result.Append(text[lineStart..i]);
                    result.Append(lineEnd);
                    lineStart = i + 1;
                }

                lastSpace = i;
            }
            else if (i - lineStart >= width && cut_long_words && lineStart >= lastSpace)
            {
                result.Append(text[lineStart..i]);
                result.Append(lineEnd);
                lineStart = lastSpace = i;
            }
            else if (i - lineStart >= width && lineStart < lastSpace)
            {
                result.Append(text[lineStart..lastSpace]);
                result.Append(lineEnd);
                lineStart = lastSpace = lastSpace + 1;
            }
        }

        result.Append(text[lineStart..]);
        return result.ToPhpString();
    }
}
