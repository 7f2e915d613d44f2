using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>Addresses of the Internet Protocol as text, strictly: no octal numbers, nothing left out.</summary>
internal static class IpAddress
{
    /// <summary>Numbers of an address of version 4.</summary>
    public const int PartsOfV4 = 4;

    /// <summary>Groups of 16 bits of an address of version 6.</summary>
    public const int GroupsOfV6 = 8;

    /// <summary>Reads four numbers with dots between.</summary>
    /// <param name="text">The whole address.</param>
    /// <param name="parts">Becomes the <see cref="PartsOfV4"/> numbers.</param>
    public static bool TryParseV4(ReadOnlySpan<byte> text, Span<int> parts)
    {
        int at = 0;
        for (int i = 0; i < PartsOfV4; i++)
        {
            if (i > 0 && (at == text.Length || text[at++] != '.'))
                return false;
            int start = at;
            int number = 0;
            for (; at < text.Length && at - start < 3 && ByteText.IsDigit(text[at]); at++)
                number = number * 10 + text[at] - '0';
            if (at == start || number > 255 || (at - start > 1 && text[start] == '0'))
                return false;
            parts[i] = number;
        }

        return at == text.Length;
    }

    /// <summary>Reads groups of hexadecimal digits with colons between; :: stands for groups of 0, and the last two may be an address of version 4.</summary>
    /// <param name="text">The whole address.</param>
    /// <param name="groups">
    /// Becomes the <see cref="GroupsOfV6"/> groups. Those before an address of version 4 are always 0 and 0xffff: PHP's filters know no other.
    /// </param>
    public static bool TryParseV6(ReadOnlySpan<byte> text, Span<int> groups)
    {
        int dot = text.IndexOf((byte)'.');
        if (dot < 0)
            return TryParseGroups(text, groups);

        int start = text[..dot].LastIndexOf((byte)':') + 1;
        Span<int> parts = stackalloc int[PartsOfV4];
        if (start < 2 || !TryParseV4(text[start..], parts))
            return false;
        ReadOnlySpan<byte> before = text[..start];
        if (!TryParseGroups(before.EndsWith("::"u8) ? before : before[..^1], groups[..(GroupsOfV6 - 2)]))
            return false;
        groups[..5].Clear();
        groups[5] = 0xffff;
        groups[6] = parts[0] << 8 | parts[1];
        groups[7] = parts[2] << 8 | parts[3];
        return true;
    }

    private static bool TryParseGroups(ReadOnlySpan<byte> text, Span<int> groups)
    {
        int gap = text.IndexOf("::"u8);
        if (gap < 0)
            return CountGroups(text, groups) == groups.Length;

        // The gap stands for one group at least.
        int left = CountGroups(text[..gap], groups[..^1]);
        if (left < 0)
            return false;
        Span<int> rest = groups[(left + 1)..];
        int right = CountGroups(text[(gap + 2)..], rest);
        if (right < 0)
            return false;
        rest[..right].CopyTo(rest[^right..]);
        groups[left..^right].Clear();
        return true;
    }

    /// <summary>Reads groups of up to four digits.</summary>
    /// <returns>How many; -1 when there are too many, or something else is among them.</returns>
    public static int CountGroups(ReadOnlySpan<byte> text, Span<int> groups)
    {
        if (text.IsEmpty)
            return 0;
        int count = 0;
        foreach (Range range in text.Split((byte)':'))
        {
            ReadOnlySpan<byte> group = text[range];
            if (count == groups.Length || group.Length > 4
                || !int.TryParse(group, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out int number))
                return -1;
            groups[count++] = number;
        }

        return count;
    }
}
