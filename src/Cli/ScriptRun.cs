using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli;

/// <summary>Runs a script: a file, standard input, or code from the command line.</summary>
internal static class ScriptRun
{
    /// <summary>Returns the exit status.</summary>
    public static int Run(HostProcess process, CommandLine command)
    {
        byte[] source;
        string name;
        var options = ScriptParserOptions.ShortOpenTags;
        if (command.Mode == RunMode.Code)
        {
            source = System.Text.Encoding.Latin1.GetBytes(command.Code!);
            name = "Command line code";
            options |= ScriptParserOptions.InScript;
        }
        else
        {
            name = Path.GetFullPath(command.ScriptFile!);
            if (!File.Exists(name))
            {
                Libc.WriteAll(1, System.Text.Encoding.Latin1.GetBytes("Could not open input file: " + command.ScriptFile + "\n"));
                return 1;
            }

            source = File.ReadAllBytes(name);
            options |= ScriptParserOptions.SkipShebang;
        }

        var engine = new ScriptEngine(ExtensionList.Create()) { Process = process };
        engine.Output.Target = new StandardOutput();
        return engine.RunMain(source, name, options);
    }
}
