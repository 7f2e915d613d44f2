namespace MiniPhp.Extensions.Filter;

/// <summary>The filters by the names that settings and <c>filter_id()</c> know them by.</summary>
internal static class FilterNames
{
    /// <summary>In the order of <c>filter_list()</c>.</summary>
    public static (string Name, long Id)[] All { get; } =
    [
        ("int", FilterConstants.FILTER_VALIDATE_INT),
        ("boolean", FilterConstants.FILTER_VALIDATE_BOOL),
        ("float", FilterConstants.FILTER_VALIDATE_FLOAT),
        ("validate_regexp", FilterConstants.FILTER_VALIDATE_REGEXP),
        ("validate_domain", FilterConstants.FILTER_VALIDATE_DOMAIN),
        ("validate_url", FilterConstants.FILTER_VALIDATE_URL),
        ("validate_email", FilterConstants.FILTER_VALIDATE_EMAIL),
        ("validate_ip", FilterConstants.FILTER_VALIDATE_IP),
        ("validate_mac", FilterConstants.FILTER_VALIDATE_MAC),
        ("string", FilterConstants.FILTER_SANITIZE_STRING),
        ("stripped", FilterConstants.FILTER_SANITIZE_STRING),
        ("encoded", FilterConstants.FILTER_SANITIZE_ENCODED),
        ("special_chars", FilterConstants.FILTER_SANITIZE_SPECIAL_CHARS),
        ("full_special_chars", FilterConstants.FILTER_SANITIZE_FULL_SPECIAL_CHARS),
        ("unsafe_raw", FilterConstants.FILTER_UNSAFE_RAW),
        ("email", FilterConstants.FILTER_SANITIZE_EMAIL),
        ("url", FilterConstants.FILTER_SANITIZE_URL),
        ("number_int", FilterConstants.FILTER_SANITIZE_NUMBER_INT),
        ("number_float", FilterConstants.FILTER_SANITIZE_NUMBER_FLOAT),
        ("add_slashes", FilterConstants.FILTER_SANITIZE_ADD_SLASHES),
        ("callback", FilterConstants.FILTER_CALLBACK),
    ];

    /// <summary>The id of a filter by its name; null for an unknown name.</summary>
    public static long? Find(string name, StringComparison comparison)
    {
        foreach ((string known, long id) in All)
        {
            if (known.Equals(name, comparison))
                return id;
        }

        return null;
    }

    /// <summary>Whether functions take a number as a filter's. Some of the range are no filter's: they do what FILTER_DEFAULT does.</summary>
    public static bool IsId(long id) =>
        id is (>= 0x100 and <= FilterConstants.FILTER_VALIDATE_DOMAIN)
            or (>= 0x200 and <= FilterConstants.FILTER_SANITIZE_ADD_SLASHES)
            or FilterConstants.FILTER_CALLBACK;
}
