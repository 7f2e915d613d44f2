using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Browsers;

/// <summary>What browsers can do, by their names.</summary>
[PhpExtension("standard")]
public static class BrowserFunctions
{
    /// <summary>What the file that <c>browscap</c> names says of a browser.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="user_agent">The browser's name for itself; null for that of the request, $_SERVER["HTTP_USER_AGENT"].</param>
    /// <param name="return_array">Return an array instead of an object.</param>
    /// <returns>Values by name, all strings; false when there is no such file, or it says nothing of the browser.</returns>
    /// <remarks>https://www.php.net/get_browser</remarks>
    [PhpFunction(Returns = "object|array|false")]
    public static Value get_browser(Engine engine, PhpString? user_agent = null, bool return_array = false)
    {
        if (engine.Ini.Get("browscap") is not { Length: > 0 } file)
        {
            engine.FunctionWarning("browscap ini directive not set");
            return Value.False;
        }

        if (BrowserTable.Of(engine, file) is not { } table)
            return Value.False;
        if ((user_agent ?? AgentOfRequest(engine)) is not { } agent)
        {
            engine.FunctionWarning("HTTP_USER_AGENT variable is not set, cannot determine user agent name");
            return Value.False;
        }

        if (table.Find(engine, agent) is not { } entry)
            return Value.False;
        PhpArray properties = Describe(table, entry);
        return return_array ? properties : Value.FromObject(Conversions.ToObject(engine, properties));
    }

    private static PhpString? AgentOfRequest(Engine engine) =>
        engine.SuperGlobalArray("_SERVER")?["HTTP_USER_AGENT"] is { IsString: true } name ? name.AsString : null;

    /// <summary>What an entry says, then what its parents say beside.</summary>
    private static PhpArray Describe(BrowserTable table, BrowserEntry entry)
    {
        var properties = new PhpArray();
        properties.Set("browser_name_regex", Value.FromLatin1(entry.Expression));
        properties.Set("browser_name_pattern", Value.FromLatin1(entry.Pattern));
        var seen = new HashSet<BrowserEntry>();
        for (BrowserEntry? at = entry; at is not null && seen.Add(at); at = table.Parent(at))
        {
            if (at.Parent is { } parent)
                AddMissing(properties, "parent", parent);
            foreach ((string name, string value) in at.Properties)
                AddMissing(properties, name, value);
        }

        return properties;
    }

    private static void AddMissing(PhpArray properties, string name, string value)
    {
        var key = ArrayKey.FromLatin1(name);
        if (!properties.ContainsKey(key))
            properties.Set(key, Value.FromLatin1(value));
    }
}
