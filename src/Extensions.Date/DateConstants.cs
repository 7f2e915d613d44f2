using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Date;

/// <summary>Formats of standards, and what sun functions return.</summary>
/// <remarks>https://www.php.net/manual/en/datetime.constants.php</remarks>
[PhpExtension("date")]
public static class DateConstants
{
    [PhpConstant] public const string DATE_ATOM = @"Y-m-d\TH:i:sP";
    [PhpConstant] public const string DATE_COOKIE = "l, d-M-Y H:i:s T";
    [PhpConstant] public const string DATE_ISO8601 = @"Y-m-d\TH:i:sO";
    [PhpConstant] public const string DATE_ISO8601_EXPANDED = @"X-m-d\TH:i:sP";
    [PhpConstant] public const string DATE_RFC822 = "D, d M y H:i:s O";
    [PhpConstant] public const string DATE_RFC850 = "l, d-M-y H:i:s T";
    [PhpConstant] public const string DATE_RFC1036 = "D, d M y H:i:s O";
    [PhpConstant] public const string DATE_RFC1123 = "D, d M Y H:i:s O";
    [PhpConstant] public const string DATE_RFC7231 = @"D, d M Y H:i:s \G\M\T";
    [PhpConstant] public const string DATE_RFC2822 = "D, d M Y H:i:s O";
    [PhpConstant] public const string DATE_RFC3339 = @"Y-m-d\TH:i:sP";
    [PhpConstant] public const string DATE_RFC3339_EXTENDED = @"Y-m-d\TH:i:s.vP";
    [PhpConstant] public const string DATE_RSS = "D, d M Y H:i:s O";
    [PhpConstant] public const string DATE_W3C = @"Y-m-d\TH:i:sP";

    /// <summary>Sun functions return a timestamp.</summary>
    [PhpConstant] public const long SUNFUNCS_RET_TIMESTAMP = 0;

    /// <summary>Sun functions return "HH:MM".</summary>
    [PhpConstant] public const long SUNFUNCS_RET_STRING = 1;

    /// <summary>Sun functions return hours as a float.</summary>
    [PhpConstant] public const long SUNFUNCS_RET_DOUBLE = 2;
}
