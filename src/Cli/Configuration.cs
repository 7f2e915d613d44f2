using MiniPhp.Cli.Launch;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>
/// The settings that the command line brings: the php.ini that <c>-c</c> names, and <c>-d</c>. Without <c>-c</c> there is no php.ini, so
/// every setting has PHP's built-in default.
/// </summary>
internal static class Configuration
{
    /// <summary>Applied after php.ini: a program in a terminal is no web page.</summary>
    private static readonly (string Name, string Value)[] CommandLineSettings =
    [
        ("html_errors", "0"),
        ("register_argc_argv", "1"),
        ("implicit_flush", "1"),
        ("output_buffering", "0"),
        ("max_execution_time", "0"),
        ("max_input_time", "-1"),
    ];

    /// <summary>The php.ini that is read; null for none.</summary>
    public static string? FindFile(CommandLine command)
    {
        if (command.IgnoreIniFile || command.IniPath is not { } path)
            return null;
        if (Libc.Status(Bytes(path), out FileStatus status) < 0)
            return null;
        if (!status.IsDirectory)
            return path;
        foreach (string name in (ReadOnlySpan<string>)["php-cli.ini", "php.ini"])
        {
            string file = path.TrimEnd('/') + "/" + name;
            if (Libc.Status(Bytes(file), out _) == 0)
                return file;
        }

        return null;
    }

    /// <summary>Gives an engine the settings of the command line.</summary>
    /// <returns>False when one of them is on that PHP has no more, which has been reported.</returns>
    public static bool Apply(Engine engine, CommandLine command)
    {
        bool hasSettings = command.IniDefinitions.Count > 0;
        if (FindFile(command) is { } path)
        {
            hasSettings = true;
            engine.Ini.LoadedFile = path;
            if (WholeFile.Read(Bytes(path)) is { } content)
                Apply(engine, PhpString.FromOwned(content).ToLatin1(), path, 0);
            foreach ((string name, string value) in CommandLineSettings)
                engine.Ini.Note(name, value);
        }

        if (command.IniDefinitions.Count > 0)
            Apply(engine, string.Join('\n', command.IniDefinitions) + "\n", "Unknown", CommandLineSettings.Length);
        if (hasSettings)
            engine.Ini.ApplyConfiguration();
        if (engine.Ini.IsTurnedOn("allow_url_include"))
            engine.Deprecated("Directive 'allow_url_include' is deprecated");
        if (!hasSettings || RemovedSettings.Find(engine) is not { } removed)
            return true;
        engine.Diagnostics.Report(ErrorLevel.CoreError, "Directive '" + removed + "' is no longer available in PHP", "Unknown", 0, engine.ErrorReporting);
        return false;
    }

    /// <param name="engine">The engine.</param>
    /// <param name="text">Lines of php.ini.</param>
    /// <param name="source">Where they come from, for messages.</param>
    /// <param name="linesBefore">Lines that PHP puts before them.</param>
    private static void Apply(Engine engine, string text, string source, int linesBefore)
    {
        var lines = new List<IniLine>();
        try
        {
            new IniFile(name => Constant(engine, name), engine.Ini.GetNoted).Read(text, lines);
        }
        catch (IniSyntaxException error)
        {
            string line = (error.Line + linesBefore).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Libc.WriteAll(2, Bytes("PHP:  " + error.Message + " in " + source + " on line " + line + "\n"));
        }

        foreach (IniLine line in lines)
        {
            if (line.Key is { } key)
                engine.Ini.ConfigureElement(line.Name, key, line.Value);
            else
                engine.Ini.Note(line.Name, line.Value);
        }
    }

    private static string? Constant(Engine engine, string name)
        => engine.TryGetConstant(name, out Value value) ? Conversions.ToPhpString(engine, value).ToLatin1() : null;

    private static ReadOnlySpan<byte> Bytes(string text) => PhpString.FromLatin1(text).Span;
}
