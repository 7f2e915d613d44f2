namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>FILTER_VALIDATE_IP: addresses of version 4 and 6; with flags not those for private and special use.</summary>
/// <remarks>
/// https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-ip. The ranges are those that PHP 8.2 knows, which are not all of IANA's
/// registries of special-purpose addresses.
/// </remarks>
internal static class IpValidation
{
    /// <summary>Whether a text is an address that the flags take.</summary>
    public static bool IsValid(in FilterRequest request, ReadOnlySpan<byte> text)
    {
        bool isV6 = text.Contains((byte)':');
        bool isFree = request.Has(FilterConstants.FILTER_FLAG_IPV4) == request.Has(FilterConstants.FILTER_FLAG_IPV6);
        if (!isFree && !request.Has(isV6 ? FilterConstants.FILTER_FLAG_IPV6 : FilterConstants.FILTER_FLAG_IPV4))
            return false;

        bool isGlobal = request.Has(FilterConstants.FILTER_FLAG_GLOBAL_RANGE);
        bool refusesPrivate = isGlobal || request.Has(FilterConstants.FILTER_FLAG_NO_PRIV_RANGE);
        bool refusesReserved = isGlobal || request.Has(FilterConstants.FILTER_FLAG_NO_RES_RANGE);
        Span<int> numbers = stackalloc int[IpAddress.GroupsOfV6];
        if (isV6)
        {
            return IpAddress.TryParseV6(text, numbers)
                && !(refusesPrivate && IsPrivateV6(numbers)) && !(refusesReserved && IsReservedV6(numbers)) && !(isGlobal && IsLocalV6(numbers));
        }

        return IpAddress.TryParseV4(text, numbers)
            && !(refusesPrivate && IsPrivateV4(numbers)) && !(refusesReserved && IsReservedV4(numbers)) && !(isGlobal && IsLocalV4(numbers));
    }

    /// <summary>RFC 1918.</summary>
    private static bool IsPrivateV4(ReadOnlySpan<int> ip) => ip is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..];

    /// <summary>This host, loopback, link-local, future use.</summary>
    private static bool IsReservedV4(ReadOnlySpan<int> ip) => ip is [0 or 127 or >= 240, ..] or [169, 254, ..];

    /// <summary>Shared addresses, protocol assignments, benchmarks, documentation.</summary>
    private static bool IsLocalV4(ReadOnlySpan<int> ip) =>
        ip is [100, >= 64 and <= 127, ..] or [192, 0, 0 or 2, ..] or [198, 18 or 19, ..] or [198, 51, 100, ..] or [203, 0, 113, ..];

    /// <summary>Unique local addresses.</summary>
    private static bool IsPrivateV6(ReadOnlySpan<int> ip) => ip is [>= 0xfc00 and <= 0xfdff, ..];

    /// <summary>Unspecified, loopback, link-local, ORCHID, documentation, and two whose numbers PHP has short of a digit.</summary>
    private static bool IsReservedV6(ReadOnlySpan<int> ip) =>
        ip is [0, 0, 0, 0, 0, 0, 0, 0 or 1] or [0x5f or 0x3ff3 or (>= 0xfe80 and <= 0xfebf), ..] or [0x2001, 0x0db8 or (>= 0x10 and <= 0x1f), ..];

    /// <summary>Mapped addresses of version 4, discard-only, protocol assignments.</summary>
    private static bool IsLocalV6(ReadOnlySpan<int> ip) => ip is [0, 0, 0, 0, 0, 0xffff, ..] or [0x100, 0, 0, 0, ..] or [0x2001, <= 0x1ff, ..];
}
