using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Constants;

namespace MiniPhp.Cli;

/// <summary>What the options print that run no script.</summary>
internal static class Listings
{
    /// <summary><c>-v</c></summary>
    public static string Version =>
        "PHP " + VersionConstants.Php + " (cli) (MiniPhp " + VersionConstants.MiniPhp + ", .NET " + Environment.Version + ") (NTS)\n" +
        "Copyright (c) MiniPhp contributors\n";

    /// <summary><c>-m</c>: the extensions by name, any case.</summary>
    public static string Modules(Engine engine)
    {
        var text = new System.Text.StringBuilder("[PHP Modules]\n");
        foreach (string name in ExtensionNames(engine))
            text.Append(name).Append('\n');
        return text.Append("\n[Zend Modules]\n\n").ToString();
    }

    /// <summary><c>--ini</c></summary>
    public static string IniFiles(CommandLine command) =>
        "Configuration File (php.ini) Path: \n" +
        "Loaded Configuration File:         " + (Configuration.FindFile(command) ?? "(none)") + "\n" +
        "Scan for additional .ini files in: (none)\n" +
        "Additional .ini files parsed:      (none)\n";

    private static List<string> ExtensionNames(Engine engine)
    {
        var names = new List<string>();
        foreach (NativeExtension extension in engine.Extensions)
        {
            if (!names.Contains(extension.Name))
                names.Add(extension.Name);
        }

        names.Sort(StringComparer.OrdinalIgnoreCase);
        return names;
    }
}
