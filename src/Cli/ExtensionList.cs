using MiniPhp.Runtime.Calls;

namespace MiniPhp.Cli;

/// <summary>The extensions that the program offers, in the order of <c>-m</c>'s sources.</summary>
internal static class ExtensionList
{
    public static NativeExtension[] Create() =>
    [
        new Runtime.CoreExtension(),
        new Interpreter.CoreExtension(),
        new Extensions.Standard.CoreExtension(),
        new Extensions.Standard.StandardExtension(),
        new Extensions.Standard.DateExtension(),
        new Extensions.Standard.RandomExtension(),
        new Extensions.Spl.SPLExtension(),
        new Extensions.Json.JsonExtension(),
        new Extensions.Pcre.PcreExtension(),
        new Extensions.Sockets.SocketsExtension(),
        new Extensions.Process.PcntlExtension(),
        new Extensions.Process.PosixExtension(),
    ];
}
