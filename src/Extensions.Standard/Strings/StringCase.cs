using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Letter case: ASCII letters only.</summary>
[PhpExtension("standard")]
public static class StringCase
{
    /// <remarks>https://www.php.net/strtolower</remarks>
    [PhpFunction]
    public static PhpString strtolower(PhpString @string)
    {
        if (!ByteText.HasUpper(@string.Span))
            return @string;
        byte[] bytes = GC.AllocateUninitializedArray<byte>(@string.Length);
        ByteText.ToLower(@string.Span, bytes);
        return PhpString.FromOwned(bytes);
    }

    /// <remarks>https://www.php.net/strtoupper</remarks>
    [PhpFunction]
    public static PhpString strtoupper(PhpString @string)
    {
        if (!ByteText.HasLower(@string.Span))
            return @string;
        byte[] bytes = GC.AllocateUninitializedArray<byte>(@string.Length);
        ByteText.ToUpper(@string.Span, bytes);
        return PhpString.FromOwned(bytes);
    }

    /// <remarks>https://www.php.net/ucfirst</remarks>
    [PhpFunction]
    public static PhpString ucfirst(PhpString @string) =>
        @string.IsEmpty ? @string : WithFirst(@string, ByteText.ToUpper(@string[0]));

    /// <remarks>https://www.php.net/lcfirst</remarks>
    [PhpFunction]
    public static PhpString lcfirst(PhpString @string) =>
        @string.IsEmpty ? @string : WithFirst(@string, ByteText.ToLower(@string[0]));

    private static PhpString WithFirst(PhpString text, byte first)
    {
        if (text[0] == first)
            return text;
        byte[] bytes = text.Span.ToArray();
        bytes[0] = first;
        return PhpString.FromOwned(bytes);
    }

    /// <summary>Raises the first letter, and every letter after one of <paramref name="separators"/>.</summary>
    /// <remarks>https://www.php.net/ucwords</remarks>
    [PhpFunction]
    public static PhpString ucwords(PhpString @string, [PhpParameter(Default = "\" \\t\\r\\n\\f\\v\"")] PhpString? separators = null)
    {
        if (@string.IsEmpty)
            return @string;
        scoped ReadOnlySpan<byte> starts = separators is null ? " \t\r\n\f\v"u8 : ByteMask.Expand(separators.Span, stackalloc byte[256]);
        byte[] bytes = @string.Span.ToArray();
        bytes[0] = ByteText.ToUpper(bytes[0]);
        for (int i = 1; i < bytes.Length; i++)
        {
            if (starts.Contains(bytes[i - 1]))
                bytes[i] = ByteText.ToUpper(bytes[i]);
        }

        return PhpString.FromOwned(bytes);
    }
}
