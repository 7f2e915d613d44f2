using MiniPhp.Cli.Launch;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli;

/// <summary>The <c>minphp</c> program.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => ProcessStart.Run(process => Run(process, arguments));

    private static int Run(HostProcess process, string[] arguments)
    {
        CommandLine command = CommandLine.Parse(arguments);
        return ScriptRun.Run(process, command);
    }
}
