using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Removes bytes from the ends of strings: whitespace and NUL, or a set in which "a..z" is a range.</summary>
[PhpExtension("standard")]
public static class Trimming
{
    private const string DefaultSet = "\" \\n\\r\\t\\v\\x00\"";

    /// <remarks>https://www.php.net/trim</remarks>
    [PhpFunction]
    public static PhpString trim(Engine engine, PhpString @string, [PhpParameter(Default = DefaultSet)] PhpString? characters = null) =>
        Trim(engine, @string, characters, atStart: true, atEnd: true);

    /// <remarks>https://www.php.net/ltrim</remarks>
    [PhpFunction]
    public static PhpString ltrim(Engine engine, PhpString @string, [PhpParameter(Default = DefaultSet)] PhpString? characters = null) =>
        Trim(engine, @string, characters, atStart: true, atEnd: false);

    /// <remarks>https://www.php.net/rtrim</remarks>
    [PhpFunction]
    public static PhpString rtrim(Engine engine, PhpString @string, [PhpParameter(Default = DefaultSet)] PhpString? characters = null) =>
        Trim(engine, @string, characters, atStart: false, atEnd: true);

    /// <summary>Another name of rtrim.</summary>
    /// <remarks>https://www.php.net/chop</remarks>
    [PhpFunction]
    public static PhpString chop(Engine engine, PhpString @string, [PhpParameter(Default = DefaultSet)] PhpString? characters = null) =>
        Trim(engine, @string, characters, atStart: false, atEnd: true);

    private static PhpString Trim(Engine engine, PhpString text, PhpString? characters, bool atStart, bool atEnd)
    {
        scoped ReadOnlySpan<byte> set = " \n\r\t\v\0"u8;
        if (characters is not null)
            set = characters.Length == 1 ? characters.Span : ByteMask.Expand(engine, characters.Span, stackalloc byte[256]);
        ReadOnlySpan<byte> source = text.Span;
        int start = 0;
        int end = source.Length;
        if (atStart)
        {
            while (start < end && set.Contains(source[start]))
                start++;
        }

        if (atEnd)
        {
            while (end > start && set.Contains(source[end - 1]))
                end--;
        }

        return text.Substring(start, end - start);
    }
}
