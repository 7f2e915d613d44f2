using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Locale;

/// <summary>Choosing a locale and asking what it says.</summary>
[PhpExtension("standard")]
public static class LocaleFunctions
{
    /// <summary>Names must be shorter, in bytes.</summary>
    private const int LongestName = 255;

    /// <summary>How glibc numbers the items: the category is in the upper half.</summary>
    private const int CategoryShift = 16;

    /// <summary>Chooses the first of several locales that the system has, or tells which one is chosen ("0").</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="category">LC_*.</param>
    /// <param name="locales">A name, or array&lt;string&gt;; null and "" ask the environment.</param>
    /// <param name="rest">Further ones.</param>
    /// <returns>The name of the locale; false when none of them is there.</returns>
    /// <remarks>https://www.php.net/setlocale</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value setlocale(
        Engine engine, long category, [PhpParameter(Type = "")] Value locales, [PhpParameter(Type = "")] params ReadOnlySpan<Value> rest)
    {
        if (Chosen(engine, category, locales) is { } first)
            return Value.FromLatin1(first);
        foreach (Value further in rest)
        {
            if (Chosen(engine, category, further) is { } chosen)
                return Value.FromLatin1(chosen);
        }

        return false;
    }

    private static string? Chosen(Engine engine, long category, Value names)
    {
        if (!names.IsArray)
            return Choose(engine, category, names);
        foreach ((_, Value name) in names.AsArray)
        {
            if (Choose(engine, category, name.Dereferenced) is { } chosen)
                return chosen;
        }

        return null;
    }

    private static string? Choose(Engine engine, long category, Value name)
    {
        string text = Conversions.ToPhpString(engine, name).ToLatin1();
        LocaleCategories categories = LocaleCategories.Of(engine);
        if (text == "0")
            return categories.NameOf(category);
        if (text.Length >= LongestName)
        {
            engine.FunctionWarning("Specified locale name is too long");
            return null;
        }

        return categories.TryChoose(category, text) ? categories.NameOf(category) : null;
    }

    /// <summary>How the chosen locale writes numbers and amounts of money.</summary>
    /// <returns>array{decimal_point: string, …, int_frac_digits: int, …, grouping: list&lt;int&gt;, mon_grouping: list&lt;int&gt;}; 127 is "does not say".</returns>
    /// <remarks>https://www.php.net/localeconv</remarks>
    [PhpFunction]
    public static PhpArray localeconv(Engine engine)
    {
        LocaleHandle numeric = LocaleCategories.Of(engine)[(int)LocaleConstants.LC_NUMERIC];
        LocaleHandle monetary = LocaleCategories.Of(engine)[(int)LocaleConstants.LC_MONETARY];
        var conventions = new PhpArray();
        conventions.Set("decimal_point", Text(numeric, LocaleConstants.RADIXCHAR));
        conventions.Set("thousands_sep", Text(numeric, LocaleConstants.THOUSEP));
        conventions.Set("int_curr_symbol", Text(monetary, LocaleConstants.INT_CURR_SYMBOL));
        conventions.Set("currency_symbol", Text(monetary, LocaleConstants.CURRENCY_SYMBOL));
        conventions.Set("mon_decimal_point", Text(monetary, LocaleConstants.MON_DECIMAL_POINT));
        conventions.Set("mon_thousands_sep", Text(monetary, LocaleConstants.MON_THOUSANDS_SEP));
        conventions.Set("positive_sign", Text(monetary, LocaleConstants.POSITIVE_SIGN));
        conventions.Set("negative_sign", Text(monetary, LocaleConstants.NEGATIVE_SIGN));
        conventions.Set("int_frac_digits", Number(monetary, LocaleConstants.INT_FRAC_DIGITS));
        conventions.Set("frac_digits", Number(monetary, LocaleConstants.FRAC_DIGITS));
        conventions.Set("p_cs_precedes", Number(monetary, LocaleConstants.P_CS_PRECEDES));
        conventions.Set("p_sep_by_space", Number(monetary, LocaleConstants.P_SEP_BY_SPACE));
        conventions.Set("n_cs_precedes", Number(monetary, LocaleConstants.N_CS_PRECEDES));
        conventions.Set("n_sep_by_space", Number(monetary, LocaleConstants.N_SEP_BY_SPACE));
        conventions.Set("p_sign_posn", Number(monetary, LocaleConstants.P_SIGN_POSN));
        conventions.Set("n_sign_posn", Number(monetary, LocaleConstants.N_SIGN_POSN));
        conventions.Set("grouping", Groups(numeric, LocaleConstants.GROUPING));
        conventions.Set("mon_grouping", Groups(monetary, LocaleConstants.MON_GROUPING));
        return conventions;
    }

    private static Value Text(LocaleHandle locale, long item) => PhpString.From(locale.Text((int)item));

    /// <summary>-1 is how the C library says that the locale does not say; PHP shows it as 127.</summary>
    private static Value Number(LocaleHandle locale, long item)
    {
        byte number = locale.Number((int)item);
        return number == byte.MaxValue ? sbyte.MaxValue : number;
    }

    private static Value Groups(LocaleHandle locale, long item)
    {
        var sizes = new PhpArray();
        foreach (byte size in locale.Text((int)item))
            sizes.Append((long)size);

        return sizes;
    }

    /// <summary>One thing that the chosen locale says.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="item">ABDAY_1, CODESET and the like.</param>
    /// <returns>False, after a warning, for no item.</returns>
    /// <remarks>https://www.php.net/nl_langinfo</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value nl_langinfo(Engine engine, long item)
    {
        if (IsItem(item))
            return Text(LocaleCategories.Of(engine)[(int)(item >> CategoryShift)], item);
        engine.FunctionWarning("Item '" + item + "' is not valid");
        return false;
    }

    private static bool IsItem(long number) => number
        is LocaleConstants.CODESET
        or (>= LocaleConstants.DECIMAL_POINT and <= LocaleConstants.GROUPING)
        or (>= LocaleConstants.ABDAY_1 and <= LocaleConstants.ERA_T_FMT)
        or (>= LocaleConstants.INT_CURR_SYMBOL and <= LocaleConstants.CRNCYSTR)
        or (>= LocaleConstants.YESEXPR and <= LocaleConstants.NOSTR);

    /// <summary>Compares by the order of the chosen locale, each text up to its first NUL.</summary>
    /// <remarks>https://www.php.net/strcoll</remarks>
    [PhpFunction]
    public static long strcoll(Engine engine, PhpString string1, PhpString string2) =>
        LocaleCategories.Of(engine)[(int)LocaleConstants.LC_COLLATE].Compare(string1.Span, string2.Span);
}
