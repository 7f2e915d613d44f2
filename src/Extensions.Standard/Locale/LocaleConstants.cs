using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Locale;

/// <summary>Categories of a locale and what can be asked of them, as glibc numbers both.</summary>
[PhpExtension("standard")]
public static class LocaleConstants
{
    [PhpConstant] public const long LC_CTYPE = 0;
    [PhpConstant] public const long LC_NUMERIC = 1;
    [PhpConstant] public const long LC_TIME = 2;
    [PhpConstant] public const long LC_COLLATE = 3;
    [PhpConstant] public const long LC_MONETARY = 4;
    [PhpConstant] public const long LC_ALL = 6;
    [PhpConstant] public const long LC_MESSAGES = 5;

    /// <summary>What localeconv() has for numbers that the locale does not say.</summary>
    [PhpConstant] public const long CHAR_MAX = 127;

    [PhpConstant] public const long ABDAY_1 = 131072;
    [PhpConstant] public const long ABDAY_2 = 131073;
    [PhpConstant] public const long ABDAY_3 = 131074;
    [PhpConstant] public const long ABDAY_4 = 131075;
    [PhpConstant] public const long ABDAY_5 = 131076;
    [PhpConstant] public const long ABDAY_6 = 131077;
    [PhpConstant] public const long ABDAY_7 = 131078;
    [PhpConstant] public const long DAY_1 = 131079;
    [PhpConstant] public const long DAY_2 = 131080;
    [PhpConstant] public const long DAY_3 = 131081;
    [PhpConstant] public const long DAY_4 = 131082;
    [PhpConstant] public const long DAY_5 = 131083;
    [PhpConstant] public const long DAY_6 = 131084;
    [PhpConstant] public const long DAY_7 = 131085;
    [PhpConstant] public const long ABMON_1 = 131086;
    [PhpConstant] public const long ABMON_2 = 131087;
    [PhpConstant] public const long ABMON_3 = 131088;
    [PhpConstant] public const long ABMON_4 = 131089;
    [PhpConstant] public const long ABMON_5 = 131090;
    [PhpConstant] public const long ABMON_6 = 131091;
    [PhpConstant] public const long ABMON_7 = 131092;
    [PhpConstant] public const long ABMON_8 = 131093;
    [PhpConstant] public const long ABMON_9 = 131094;
    [PhpConstant] public const long ABMON_10 = 131095;
    [PhpConstant] public const long ABMON_11 = 131096;
    [PhpConstant] public const long ABMON_12 = 131097;
    [PhpConstant] public const long MON_1 = 131098;
    [PhpConstant] public const long MON_2 = 131099;
    [PhpConstant] public const long MON_3 = 131100;
    [PhpConstant] public const long MON_4 = 131101;
    [PhpConstant] public const long MON_5 = 131102;
    [PhpConstant] public const long MON_6 = 131103;
    [PhpConstant] public const long MON_7 = 131104;
    [PhpConstant] public const long MON_8 = 131105;
    [PhpConstant] public const long MON_9 = 131106;
    [PhpConstant] public const long MON_10 = 131107;
    [PhpConstant] public const long MON_11 = 131108;
    [PhpConstant] public const long MON_12 = 131109;
    [PhpConstant] public const long AM_STR = 131110;
    [PhpConstant] public const long PM_STR = 131111;
    [PhpConstant] public const long D_T_FMT = 131112;
    [PhpConstant] public const long D_FMT = 131113;
    [PhpConstant] public const long T_FMT = 131114;
    [PhpConstant] public const long T_FMT_AMPM = 131115;
    [PhpConstant] public const long ERA = 131116;
    [PhpConstant] public const long ERA_YEAR = 131117;
    [PhpConstant] public const long ERA_D_T_FMT = 131120;
    [PhpConstant] public const long ERA_D_FMT = 131118;
    [PhpConstant] public const long ERA_T_FMT = 131121;
    [PhpConstant] public const long ALT_DIGITS = 131119;
    [PhpConstant] public const long INT_CURR_SYMBOL = 262144;
    [PhpConstant] public const long CURRENCY_SYMBOL = 262145;
    [PhpConstant] public const long CRNCYSTR = 262159;
    [PhpConstant] public const long MON_DECIMAL_POINT = 262146;
    [PhpConstant] public const long MON_THOUSANDS_SEP = 262147;
    [PhpConstant] public const long MON_GROUPING = 262148;
    [PhpConstant] public const long POSITIVE_SIGN = 262149;
    [PhpConstant] public const long NEGATIVE_SIGN = 262150;
    [PhpConstant] public const long INT_FRAC_DIGITS = 262151;
    [PhpConstant] public const long FRAC_DIGITS = 262152;
    [PhpConstant] public const long P_CS_PRECEDES = 262153;
    [PhpConstant] public const long P_SEP_BY_SPACE = 262154;
    [PhpConstant] public const long N_CS_PRECEDES = 262155;
    [PhpConstant] public const long N_SEP_BY_SPACE = 262156;
    [PhpConstant] public const long P_SIGN_POSN = 262157;
    [PhpConstant] public const long N_SIGN_POSN = 262158;
    [PhpConstant] public const long DECIMAL_POINT = 65536;
    [PhpConstant] public const long RADIXCHAR = 65536;
    [PhpConstant] public const long THOUSANDS_SEP = 65537;
    [PhpConstant] public const long THOUSEP = 65537;
    [PhpConstant] public const long GROUPING = 65538;
    [PhpConstant] public const long YESEXPR = 327680;
    [PhpConstant] public const long NOEXPR = 327681;
    [PhpConstant] public const long YESSTR = 327682;
    [PhpConstant] public const long NOSTR = 327683;
    [PhpConstant] public const long CODESET = 14;
}
