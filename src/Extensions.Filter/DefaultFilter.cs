using MiniPhp.Runtime;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter;

/// <summary>The setting filter.default: the filter that texts from outside go through before a script sees them.</summary>
/// <remarks>https://www.php.net/manual/en/filter.configuration.php#ini.filter.default</remarks>
internal static class DefaultFilter
{
    /// <summary>Makes the setting effective; what is no filter's name is FILTER_DEFAULT, which changes nothing.</summary>
    public static bool Change(IniChange change)
    {
        Engine engine = change.Table.Engine;
        long filter = FilterNames.Find(change.Value ?? "", StringComparison.OrdinalIgnoreCase) ?? FilterConstants.FILTER_DEFAULT;
        engine.InputFilter = null;
        if (filter == FilterConstants.FILTER_DEFAULT)
            return true;
        engine.InputFilter = text => Apply(engine, filter, text);
        engine.Deprecated("The filter.default ini setting is deprecated");
        return true;
    }

    private static PhpString Apply(Engine engine, long filter, PhpString text)
    {
        long flags = engine.Ini.Get("filter.default_flags") is { } given ? NumericString.ToInt(PhpString.FromLatin1(given).Span) : FilterConstants.FILTER_FLAG_NO_ENCODE_QUOTES;
        var request = new FilterRequest { Engine = engine, Id = filter, Flags = flags };
        return Conversions.ToPhpString(engine, Filtering.ApplyToScalar(request, text));
    }
}
