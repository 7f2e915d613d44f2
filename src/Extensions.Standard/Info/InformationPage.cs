using System.Globalization;
using MiniPhp.Extensions.Standard.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Constants;
using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>What phpinfo() shows, part by part.</summary>
internal sealed class InformationPage(Engine engine)
{
    private readonly InformationText _text = new(engine, sortsSettings: true);

    /// <param name="flags">The parts, INFO_*.</param>
    public void Write(long flags)
    {
        bool Has(long part) => (flags & part) != 0;
        _text.Write("phpinfo()\n");
        if (Has(InformationConstants.INFO_GENERAL))
            WriteGeneral();
        if (Has(InformationConstants.INFO_CONFIGURATION))
        {
            _text.Rule();
            _text.Title("Configuration");
            if (!Has(InformationConstants.INFO_MODULES))
            {
                _text.Title("PHP Core");
                _text.Settings("core");
            }
        }

        if (Has(InformationConstants.INFO_MODULES))
            WriteModules();
        if (Has(InformationConstants.INFO_ENVIRONMENT))
            WriteEnvironment();
        if (Has(InformationConstants.INFO_VARIABLES))
            WriteVariables();
        if (Has(InformationConstants.INFO_CREDITS))
        {
            _text.Rule();
            Credits.Write(_text, InformationConstants.CREDITS_ALL & ~InformationConstants.CREDITS_FULLPAGE);
        }

        if (Has(InformationConstants.INFO_LICENSE))
            WriteLicense();
    }

    /// <summary>One extension of each name, sorted by name.</summary>
    public static List<NativeExtension> Modules(Engine engine)
    {
        var modules = new List<NativeExtension>();
        foreach (NativeExtension extension in engine.Extensions)
        {
            if (!modules.Exists(other => other.Name == extension.Name))
                modules.Add(extension);
        }

        modules.Sort(static (a, b) => string.Compare(a.Name, b.Name, StringComparison.OrdinalIgnoreCase));
        return modules;
    }

    private void WriteGeneral()
    {
        string interfaceName = PhpInfo.php_sapi_name(engine)?.ToLatin1() ?? "";
        _text.Row("PHP Version", VersionConstants.Php);
        _text.BeginTable();
        _text.Row("System", PhpInfo.php_uname().ToLatin1());
        _text.Row("Build Date", BuildDate());
        _text.Row("MiniPhp Version", VersionConstants.MiniPhp);
        _text.Row("Runtime", System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription);
        _text.Row("Server API", interfaceName == "cli" ? "Command Line Interface" : interfaceName);
        _text.Row("Virtual Directory Support", "disabled");
        _text.Row("Configuration File (php.ini) Path", "(none)");
        _text.Row("Loaded Configuration File", engine.Ini.LoadedFile ?? "(none)");
        _text.Row("Scan this dir for additional .ini files", "(none)");
        _text.Row("Additional .ini files parsed", "(none)");
        _text.Row("Debug Build", "no");
        _text.Row("Thread Safety", "disabled");
        _text.Row("Zend Signal Handling", "disabled");
        _text.Row("Zend Memory Manager", "disabled");
        _text.Row("Zend Multibyte Support", "disabled");
        _text.Row("Zend Max Execution Timers", "disabled");
        _text.Row("IPv6 Support", "enabled");
        _text.Row("DTrace Support", "disabled");
        WriteRegistered("PHP Streams", StreamWrapperTable.Of(engine).Schemes);
        WriteRegistered("Stream Socket Transports", SocketTransport.Names);
        WriteRegistered("Stream Filters", StreamFilterTable.Of(engine).Names);
        _text.Write("\n\nThis program runs PHP without the Zend Scripting Language Engine:\nMiniPhp v" + VersionConstants.MiniPhp + ", Copyright (c) MiniPhp contributors\n");
    }

    private void WriteRegistered(string what, IEnumerable<string> names) => _text.Write("\nRegistered " + what + " => " + string.Join(", ", names));

    /// <summary>When the program was built, as far as its file says.</summary>
    private static string BuildDate()
    {
        string file = Path.Combine(AppContext.BaseDirectory, typeof(Engine).Assembly.GetName().Name + ".dll");
        return File.Exists(file) ? File.GetLastWriteTimeUtc(file).ToString("MMM dd yyyy HH:mm:ss", CultureInfo.InvariantCulture) : "unknown";
    }

    private void WriteModules()
    {
        foreach (NativeExtension extension in Modules(engine))
        {
            _text.Title(extension.Name);
            extension.Describe(_text);
        }

        _text.Title("Additional Modules");
        _text.BeginTable();
        _text.Header("Module Name");
    }

    private void WriteEnvironment()
    {
        _text.Title("Environment");
        _text.BeginTable();
        _text.Header("Variable", "Value");
        foreach (var (name, value) in EnvironmentVariables.getenv().AsArray)
            _text.Row(name.ToPhpString().ToLatin1(), value.AsString.ToLatin1());
    }

    private void WriteVariables()
    {
        _text.Title("PHP Variables");
        _text.BeginTable();
        _text.Header("Variable", "Value");
        foreach (string name in (ReadOnlySpan<string>)["_REQUEST", "_GET", "_POST", "_FILES", "_COOKIE", "_SERVER", "_ENV"])
        {
            if (engine.SuperGlobalArray(name) is { } array)
                WriteVariables(name, array);
        }
    }

    private void WriteVariables(string name, PhpArray elements)
    {
        foreach (var (key, element) in elements)
        {
            Value value = element.Dereferenced;
            _text.Write("$" + name + "['" + key.ToPhpString().ToLatin1() + "'] => ");
            if (value.IsArray)
                VariablePrint.print_r(engine, value);
            else
                engine.Output.Write(Conversions.ToPhpString(engine, value));
            _text.Write("\n");
        }
    }

    private void WriteLicense() => _text.Write("""

        PHP License
        MiniPhp is free software; you can redistribute it and modify it under the
        MIT License, which is in the file LICENSE of the distribution. It comes
        without any warranty.

        It contains nothing of PHP itself, which is under the PHP License:
        https://www.php.net/license

        """.ReplaceLineEndings("\n"));
}
