using MiniPhp.Cli.Launch;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli;

/// <summary>The <c>minphp</c> program.</summary>
internal static class Program
{
    private static int Main(string[] arguments) => ProcessStart.Run(process => Run(process, arguments));

    private static int Run(HostProcess process, string[] arguments)
    {
        Libc.WriteAll(1, "hello\n"u8);
        return process.CanFork ? arguments.Length : 1;
    }
}
