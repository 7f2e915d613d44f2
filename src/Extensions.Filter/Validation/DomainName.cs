namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>FILTER_VALIDATE_DOMAIN: names of domains by their lengths, names of hosts also by their characters.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-domain; RFC 1034, 1035, 1123.</remarks>
internal static class DomainName
{
    /// <summary>Without the dot at the end.</summary>
    private const int MostBytes = 253;

    private const int MostBytesOfLabel = 63;

    /// <summary>Whether a text is a domain's name; "" is, but no host's.</summary>
    /// <param name="text">The text; one dot at its end is of no account.</param>
    /// <param name="isHost">Whether labels have to begin and end with a letter or digit, with only these and hyphens between.</param>
    public static bool IsValid(ReadOnlySpan<byte> text, bool isHost)
    {
        ReadOnlySpan<byte> name = text.EndsWith("."u8) ? text[..^1] : text;
        if (name.Length > MostBytes || text.StartsWith("."u8) || (isHost && (text.IsEmpty || !IsAlphanumeric(text[0]))))
            return false;

        int label = 0;
        for (int i = 0; i < name.Length; i++)
        {
            byte c = name[i];
            byte next = i + 1 < text.Length ? text[i + 1] : (byte)0;
            if (c == '.')
            {
                if (next == '.' || (isHost && (!IsAlphanumeric(name[i - 1]) || !IsAlphanumeric(next))))
                    return false;
                label = 0;
            }
            else if (++label > MostBytesOfLabel || (isHost && !IsAlphanumeric(c) && (c != '-' || next == 0)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlphanumeric(byte c) => char.IsAsciiLetterOrDigit((char)c);
}
