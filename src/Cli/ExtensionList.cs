using MiniPhp.Runtime.Calls;

namespace MiniPhp.Cli;

/// <summary>The extensions that the program offers, in the order of <c>-m</c>'s sources.</summary>
internal static class ExtensionList
{
    public static NativeExtension[] Create() =>
    [
        new Runtime.CoreExtension(),
        new Interpreter.CoreExtension(),
        new DeferredExtension("Core", static () => new Extensions.Standard.CoreExtension()),
        new DeferredExtension("standard", static () => new Extensions.Standard.StandardExtension()),
        new DeferredExtension("date", static () => new Extensions.Standard.DateExtension()),
        new DeferredExtension("random", static () => new Extensions.Standard.RandomExtension()),
        new DeferredExtension("SPL", static () => new Extensions.Spl.SPLExtension()),
        new DeferredExtension("json", static () => new Extensions.Json.JsonExtension()),
        new DeferredExtension("pcre", static () => new Extensions.Pcre.PcreExtension()),
        new DeferredExtension("sockets", static () => new Extensions.Sockets.SocketsExtension()),
        new DeferredExtension("pcntl", static () => new Extensions.Process.PcntlExtension()),
        new DeferredExtension("posix", static () => new Extensions.Process.PosixExtension()),
    ];
}
