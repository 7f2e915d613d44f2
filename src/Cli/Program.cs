using MiniPhp.Cli.Launch;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>The <c>minphp</c> program.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => ProcessStart.Run(process => Run(process, arguments));

    private static int Run(HostProcess process, string[] arguments)
    {
        CommandLine command = CommandLine.Parse(Arguments.AsBytes(arguments));
        switch (command.Mode)
        {
            case RunMode.Script:
                return new ScriptRun(process, command).RunScript();
            case RunMode.Code:
                return new ScriptRun(process, command).RunCode();
            case RunMode.Lint:
                return new ScriptRun(process, command).Lint();
            case RunMode.Highlight:
                return new ScriptRun(process, command).Highlight();
            case RunMode.Strip:
                return new ScriptRun(process, command).Strip();
            case RunMode.Modules:
                return new ScriptRun(process, command).ListModules();
            case RunMode.Information:
                return new ScriptRun(process, command).ShowInformation();
            case RunMode.Version:
                return Print(Listings.Version, 0);
            case RunMode.IniFiles:
                return Print(Listings.IniFiles(command), 0);
            case RunMode.Conflict:
                return Print(command.Error + "\n", 1);
            case RunMode.UsageError:
                Libc.WriteAll(2, PhpString.FromLatin1(command.Error + "\n").Span);
                return Print(UsageText.For("minphp"), 1);
            default:
                return Print(UsageText.For("minphp"), 0);
        }
    }

    private static int Print(string text, int status)
    {
        Libc.WriteAll(1, PhpString.FromLatin1(text).Span);
        return status;
    }
}
