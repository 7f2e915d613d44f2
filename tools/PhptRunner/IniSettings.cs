using System.Text;

namespace MiniPhp.Tools.Phpt;

/// <summary>Settings for one run of the program under test, in the order in which they were first named.</summary>
internal sealed class IniSettings
{
    private readonly List<(string Name, string Value)> _settings = [];

    /// <summary>Takes over every "name=value"; what has no "=" is passed over, as in run-tests.php.</summary>
    public void Add(IEnumerable<string> settings)
    {
        foreach (var setting in settings)
        {
            var separator = setting.IndexOf('=');
            if (separator >= 0)
                Add(ByteText.Trim(setting[..separator]), ByteText.Trim(setting[(separator + 1)..]));
        }
    }

    /// <summary>The last value of a name counts, except that extensions add up.</summary>
    public void Add(string name, string value)
    {
        var place = _settings.FindLastIndex(setting => setting.Name == name);
        if (place < 0)
            _settings.Add((name, value));
        else if (name is "extension" or "zend_extension")
            _settings.Insert(place + 1, (name, value));
        else
            _settings[place] = (name, value);
    }

    /// <summary>The settings as <c>-d "name=value"</c> options, each after a space, quoted as run-tests.php quotes them.</summary>
    public string ToOptions()
    {
        var options = new StringBuilder();
        foreach (var (name, value) in _settings)
        {
            options.Append(" -d \"").Append(name).Append('=');
            foreach (var c in value)
            {
                if (c == '\0')
                    options.Append("\\0");
                else if (c is '\'' or '"' or '\\')
                    options.Append('\\').Append(c);
                else
                    options.Append(c);
            }

            options.Append('"');
        }

        return options.ToString();
    }
}
