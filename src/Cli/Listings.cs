using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Constants;
using MiniPhp.Runtime.Ini;

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

    /// <summary><c>-i</c>: version, configuration, extensions with their settings.</summary>
    public static string Information(Engine engine, CommandLine command)
    {
        var text = new System.Text.StringBuilder("phpinfo()\n");
        text.Append("PHP Version => ").Append(VersionConstants.Php).Append("\n\n");
        Line(text, "MiniPhp Version", VersionConstants.MiniPhp);
        Line(text, "System", System.Runtime.InteropServices.RuntimeInformation.OSDescription);
        Line(text, "Runtime", System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription);
        Line(text, "Server API", "Command Line Interface");
        Line(text, "Loaded Configuration File", Configuration.FindFile(command) ?? "(none)");
        Line(text, "Debug Build", "no");
        Line(text, "Thread Safety", "disabled");
        foreach (string name in ExtensionNames(engine))
        {
            text.Append('\n').Append(name).Append("\n\n");
            bool first = true;
            foreach (IniSetting setting in engine.Ini.Settings)
            {
                if (!setting.Extension.Equals(name, StringComparison.OrdinalIgnoreCase))
                    continue;
                if (first)
                    text.Append("Directive => Local Value => Master Value\n");
                first = false;
                text.Append(setting.Name).Append(" => ").Append(Shown(engine.Ini.Get(setting.Name)))
                    .Append(" => ").Append(Shown(engine.Ini.GetGlobal(setting.Name))).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "no value" : value;

    private static void Line(System.Text.StringBuilder text, string name, string value) => text.Append(name).Append(" => ").Append(value).Append('\n');

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
