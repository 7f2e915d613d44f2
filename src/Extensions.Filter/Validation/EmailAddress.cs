using System.Globalization;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>
/// FILTER_VALIDATE_EMAIL: addresses as RFC 5321 has them, without comments and folded space: words or quoted words with dots between, and a
/// domain of two labels at least or the address of a host in brackets.
/// </summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-email</remarks>
internal static class EmailAddress
{
    private const int MostBytes = 320;
    private const int MostCharactersOfLocalPart = 64;
    private const int MostCharacters = 254;
    private const int MostCharactersOfLabel = 63;

    /// <summary>Signs other than letters and digits in words that are not quoted.</summary>
    private static ReadOnlySpan<byte> WordSigns => "!#$%&'*+-/=?^_`{|}~"u8;

    /// <summary>Whether a text is an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isUnicode">Whether the part before the @ may have letters and digits of all scripts; the text has to be UTF-8 then.</param>
    public static bool IsValid(ReadOnlySpan<byte> text, bool isUnicode)
    {
        if (text.Length > MostBytes || (isUnicode && !System.Text.Unicode.Utf8.IsValid(text)))
            return false;
        int at = SkipLocalPart(text, isUnicode);
        if (at < 0 || at == text.Length || text[at] != '@' || IsTooLong(text, isUnicode))
            return false;
        ReadOnlySpan<byte> domain = text[(at + 1)..];
        return domain is [(byte)'[', .. var literal, (byte)']'] ? IsAddressLiteral(literal) : IsDomain(domain, isUnicode);
    }

    /// <summary>Where the words with dots between end; -1 when there are none, or one is not closed.</summary>
    private static int SkipLocalPart(ReadOnlySpan<byte> text, bool isUnicode)
    {
        for (int i = 0; ; i++)
        {
            int end = i < text.Length && text[i] == '"' ? SkipQuoted(text, i + 1, isUnicode) : SkipWord(text, i, isUnicode);
            if (end <= i)
                return -1;
            i = end;
            if (i == text.Length || text[i] != '.')
                return i;
        }
    }

    private static int SkipWord(ReadOnlySpan<byte> text, int start, bool isUnicode)
    {
        int i = start;
        while (i < text.Length)
        {
            int c = Read(text[i..], isUnicode, out int length);
            if (c < 0x80 ? !char.IsAsciiLetterOrDigit((char)c) && !WordSigns.Contains((byte)c) : !isUnicode || !IsLetterOrNumber(c))
                break;
            i += length;
        }

        return i;
    }

    /// <summary>Where a quoted word ends, its quote included; -1 when it does not.</summary>
    private static int SkipQuoted(ReadOnlySpan<byte> text, int start, bool isUnicode)
    {
        for (int i = start; i < text.Length;)
        {
            int c = Read(text[i..], isUnicode, out int length);
            switch (c)
            {
                case '"':
                    return i + 1;
                case '\\' when i + 1 < text.Length && text[i + 1] < 0x80:
                    i += 2;
                    break;
                case '\\' or 0 or '\t' or '\n' or '\r' or ' ':
                    return -1;
                case >= 0x80 when !isUnicode || !IsLetterOrNumber(c):
                    return -1;
                default:
                    i += length;
                    break;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether there are too many characters before the @, or in all; a backslash with what follows is one, and up to two quotes beside a
    /// character do not count.
    /// </summary>
    private static bool IsTooLong(ReadOnlySpan<byte> text, bool isUnicode)
    {
        int characters = 0;
        int quotes = 1;
        for (int i = 0; i < text.Length;)
        {
            int c = Read(text[i..], isUnicode, out int length);
            i += length;
            if (c == '"')
            {
                if (++quotes > 2)
                    break;
                continue;
            }

            if (c == '@' && quotes <= 1 && characters > MostCharactersOfLocalPart)
                return true;
            if (c == '\\' && (i == text.Length || text[i++] > '~'))
                break;
            characters++;
            quotes = 0;
        }

        return characters > MostCharacters;
    }

    private static bool IsDomain(ReadOnlySpan<byte> text, bool isUnicode)
    {
        int labels = 0;
        int characters = 0;
        int first = 0;
        int last = '.';
        for (int i = 0; i < text.Length;)
        {
            int c = Read(text[i..], isUnicode, out int length);
            i += length;
            bool isEdge = last == '.';
            if (c == '.')
            {
                if (isEdge || last == '-')
                    return false;
                labels++;
                characters = 0;
            }
            else
            {
                if (++characters > MostCharactersOfLabel || !(IsLetterOrDigit(c) || (c == '-' && !isEdge)))
                    return false;
                if (isEdge)
                    first = c;
            }

            last = c;
        }

        return labels > 0 && last is not ('.' or '-') && !char.IsAsciiDigit((char)first);
    }

    /// <summary>A letter of ASCII, in Unicode's case rules: the Kelvin sign is a k, the long s an s. Both are none without Unicode, as bytes above 127.</summary>
    private static bool IsLetterOrDigit(int c) => c is 0x212A or 0x17F || (c < 0x80 && char.IsAsciiLetterOrDigit((char)c));

    /// <summary>An address of version 4, or after "IPv6:" one of version 6.</summary>
    private static bool IsAddressLiteral(ReadOnlySpan<byte> text)
    {
        Span<int> numbers = stackalloc int[IpAddress.GroupsOfV6];
        if (!ByteText.StartsWithIgnoreCase(text, "IPv6:"u8))
            return IpAddress.TryParseV4(text, numbers);

        text = text["IPv6:".Length..];
        int groups = IpAddress.GroupsOfV6;
        if (text.Contains((byte)'.'))
        {
            int end = text.LastIndexOf((byte)':') + 1;
            if (!IpAddress.TryParseV4(text[end..], numbers) || end == 0)
                return false;
            text = text[..end];
            groups -= 2;
            if (!text.EndsWith("::"u8))
                text = text[..^1];
        }

        int gap = text.IndexOf("::"u8);
        if (gap < 0)
            return IpAddress.CountGroups(text, numbers) == groups;
        // RFC 5321: the gap stands for two groups at least.
        int left = IpAddress.CountGroups(text[..gap], numbers);
        int right = IpAddress.CountGroups(text[(gap + 2)..], numbers);
        return left >= 0 && right >= 0 && left + right <= groups - 2;
    }

    private static bool IsLetterOrNumber(int c) => CharUnicodeInfo.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static int Read(ReadOnlySpan<byte> text, bool isUnicode, out int length)
    {
        length = 1;
        if (!isUnicode)
            return text[0];
        Runtime.Text.Utf8.TryRead(text, out int c, out length);
        return c;
    }
}
