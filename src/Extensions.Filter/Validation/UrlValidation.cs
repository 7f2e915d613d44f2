using MiniPhp.Extensions.Filter.Sanitizing;
using MiniPhp.Extensions.Standard.Network;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>FILTER_VALIDATE_URL: URLs with a scheme; those of http and https with the name or address of a host.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-url</remarks>
internal static class UrlValidation
{
    /// <summary>Whether a text is a URL with the parts that the flags want.</summary>
    public static bool IsValid(in FilterRequest request, PhpString text)
    {
        if (text.Span.ContainsAnyExcept(CharacterSets.Url) || UrlParts.Parse(text.Span) is not { Scheme: { } scheme } parts)
            return false;
        if (parts.Host is null ? !MayLackHost(scheme.Span) : IsHttp(scheme.Span) && !IsHost(parts.Host.Span))
            return false;
        if (request.Has(FilterConstants.FILTER_FLAG_PATH_REQUIRED) && parts.Path is null)
            return false;
        if (request.Has(FilterConstants.FILTER_FLAG_QUERY_REQUIRED) && parts.Query is null)
            return false;
        return IsUserInformation(parts.User) && IsUserInformation(parts.Password);
    }

    private static bool IsHttp(ReadOnlySpan<byte> scheme) => ByteText.EqualsIgnoreCase(scheme, "http"u8) || ByteText.EqualsIgnoreCase(scheme, "https"u8);

    private static bool MayLackHost(ReadOnlySpan<byte> scheme) =>
        scheme.SequenceEqual("mailto"u8) || scheme.SequenceEqual("news"u8) || scheme.SequenceEqual("file"u8);

    private static bool IsHost(ReadOnlySpan<byte> host) =>
        (host is [(byte)'[', .. var address, (byte)']'] && IpAddress.TryParseV6(address, stackalloc int[IpAddress.GroupsOfV6])) || DomainName.IsValid(host, isHost: true);

    /// <summary>Whether a name or password is of RFC 3986's characters. PHP takes %00 to %9F only.</summary>
    private static bool IsUserInformation(PhpString? text)
    {
        if (text is null)
            return true;
        ReadOnlySpan<byte> rest = text.Span;
        while (!rest.IsEmpty)
        {
            int other = rest.IndexOfAnyExcept(CharacterSets.UserInformation);
            if (other < 0)
                return true;
            rest = rest[other..];
            if (rest is not [(byte)'%', >= (byte)'0' and <= (byte)'9', var low, ..] || !char.IsAsciiHexDigit((char)low))
                return false;
            rest = rest[3..];
        }

        return true;
    }
}
