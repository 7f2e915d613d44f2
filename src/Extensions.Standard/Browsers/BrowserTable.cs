using MiniPhp.Extensions.Standard.Options;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Browsers;

/// <summary>What a browscap file says of browsers: https://www.php.net/manual/en/function.get-browser.php. Read once for each engine.</summary>
internal sealed class BrowserTable
{
    private const string DefaultSection = "Default Browser Capability Settings";

    private readonly Dictionary<string, BrowserEntry> _entries = [];

    private BrowserTable()
    {
    }

    /// <summary>The table of an engine; null, with a warning, when the file cannot be read.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="file">The setting <c>browscap</c>.</param>
    public static BrowserTable? Of(Engine engine, string file) => engine.State(static _ => new Cache()).Get(engine, file);

    /// <summary>The section that fits an agent best; null when none does.</summary>
    public BrowserEntry? Find(Engine engine, PhpString agent)
    {
        string name = AsciiCase.ToLower(agent.ToLatin1());
        if (_entries.TryGetValue(name, out BrowserEntry? found))
            return found;
        foreach (BrowserEntry entry in _entries.Values)
        {
            if (!entry.MayMatch(name))
                continue;
            if (entry.Equals(name))
                return entry;
            if (Matches(engine, entry, name) && (found is null || found.LiteralCount < entry.LiteralCount))
                found = entry;
        }

        return found ?? _entries.GetValueOrDefault(DefaultSection);
    }

    /// <summary>A section by its exact name, or null.</summary>
    public BrowserEntry? Parent(BrowserEntry entry) => entry.Parent is { } name ? _entries.GetValueOrDefault(name) : null;

    private static bool Matches(Engine engine, BrowserEntry entry, string agent) =>
        engine.FindFunction("preg_match") is { } match
        && match.Call(engine, null, null, [Value.FromLatin1(entry.Expression), Value.FromLatin1(agent)]) is { IsInt: true, AsInt: > 0 };

    private static BrowserTable? Read(Engine engine, string file)
    {
        if (WholeFile.Read(PhpString.FromLatin1(file).Span) is not { } content)
        {
            engine.Warning("Cannot open \"" + file + "\" for reading");
            return null;
        }

        var table = new BrowserTable();
        try
        {
            foreach (var (key, section) in IniParser.Parse(engine, content, hasSections: true, IniMode.Raw))
            {
                if (section.IsArray)
                    table.Add(engine, key.ToPhpString().ToLatin1(), section.AsArray, file);
            }
        }
        catch (IniParseException error)
        {
            engine.Warning(error.Message + " in " + file + " on line " + error.Line + "\n");
        }

        return table;
    }

    private void Add(Engine engine, string pattern, PhpArray settings, string file)
    {
        var entry = new BrowserEntry(pattern);
        foreach (var (key, setting) in settings)
        {
            if (!setting.IsString)
                continue;
            string value = setting.AsString.ToLatin1();
            string name = AsciiCase.ToLower(key.ToPhpString().ToLatin1());
            if (name != "parent")
                entry.Properties.Add((name, ValueOf(value)));
            else if (value.Equals(pattern, StringComparison.OrdinalIgnoreCase))
                engine.FatalError("Invalid browscap ini file: 'Parent' value cannot be same as the section name: " + pattern + " (in file " + file + ")");
            else
                entry.Parent = ValueOf(value);
        }

        _entries[pattern] = entry;
    }

    /// <summary>Words for yes and no as PHP's own values.</summary>
    private static string ValueOf(string text) => AsciiCase.ToLower(text) switch
    {
        "on" or "yes" or "true" => "1",
        "no" or "off" or "none" or "false" => "",
        _ => text,
    };

    /// <summary>The table that was read last.</summary>
    private sealed class Cache
    {
        private string? _file;
        private BrowserTable? _table;

        public BrowserTable? Get(Engine engine, string file)
        {
            if (file == _file && _table is not null)
                return _table;
            _file = file;
            return _table = Read(engine, file);
        }
    }
}
