using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>What DateTime and DateTimeImmutable have in common: https://www.php.net/manual/en/class.datetimeinterface.php</summary>
[PhpExtension("date")]
[PhpClass("DateTimeInterface")]
internal interface IDateTime
{
    [PhpConstant] const string ATOM = DateConstants.DATE_ATOM;
    [PhpConstant] const string COOKIE = DateConstants.DATE_COOKIE;
    [PhpConstant] const string ISO8601 = DateConstants.DATE_ISO8601;
    [PhpConstant] const string ISO8601_EXPANDED = DateConstants.DATE_ISO8601_EXPANDED;
    [PhpConstant] const string RFC822 = DateConstants.DATE_RFC822;
    [PhpConstant] const string RFC850 = DateConstants.DATE_RFC850;
    [PhpConstant] const string RFC1036 = DateConstants.DATE_RFC1036;
    [PhpConstant] const string RFC1123 = DateConstants.DATE_RFC1123;
    [PhpConstant] const string RFC7231 = DateConstants.DATE_RFC7231;
    [PhpConstant] const string RFC2822 = DateConstants.DATE_RFC2822;
    [PhpConstant] const string RFC3339 = DateConstants.DATE_RFC3339;
    [PhpConstant] const string RFC3339_EXTENDED = DateConstants.DATE_RFC3339_EXTENDED;
    [PhpConstant] const string RSS = DateConstants.DATE_RSS;
    [PhpConstant] const string W3C = DateConstants.DATE_W3C;

    [PhpMethod(IsTentative = true)]
    PhpString format(PhpString format);

    [PhpMethod(Returns = "DateTimeZone|false", IsTentative = true)]
    Value getTimezone();

    [PhpMethod(IsTentative = true)]
    long getOffset();

    [PhpMethod(IsTentative = true)]
    long getTimestamp();

    [PhpMethod(Returns = "DateInterval", IsTentative = true)]
    Value diff([PhpParameter(Type = "DateTimeInterface")] PhpObject targetObject, bool absolute = false);

    [PhpMethod(IsTentative = true)]
    void __wakeup();

    [PhpMethod]
    PhpArray __serialize();

    [PhpMethod]
    void __unserialize(PhpArray data);
}
