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
            case RunMode.Script or RunMode.Code or RunMode.Lint or RunMode.Highlight or RunMode.Strip or RunMode.Modules or RunMode.Information:
                return Run(new ScriptRun(process, command), command.Mode);
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

    private static int Run(ScriptRun run, RunMode mode) => run.IsRefused
        ? 1
        : mode switch
        {
            RunMode.Script => run.RunScript(),
            RunMode.Code => run.RunCode(),
            RunMode.Lint => run.Lint(),
            RunMode.Highlight => run.Highlight(),
            RunMode.Strip => run.Strip(),
            RunMode.Modules => run.ListModules(),
            _ => run.ShowInformation(),
        };

    private static int Print(string text, int status)
    {
        Libc.WriteAll(1, PhpString.FromLatin1(text).Span);
        return status;
    }
}
