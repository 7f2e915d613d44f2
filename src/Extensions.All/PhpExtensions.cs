namespace MiniPhp;

/// <summary>The extensions that come with MiniPhp, for <see cref="PhpEngineOptions.Extensions"/> and the command line program.</summary>
public static class PhpExtensions
{
    /// <summary>All of them, in the order in which they are asked. Immutable; any number of engines may use it.</summary>
    public static IReadOnlyList<EngineExtension> All { get; } = new EngineExtension[]
    {
        new("Core", static () => new Extensions.Standard.CoreExtension()),
        new("standard", static () => new Extensions.Standard.StandardExtension()),
        new("date", static () => new Extensions.Standard.DateExtension()),
        new("random", static () => new Extensions.Standard.RandomExtension()),
        new("Reflection", static () => new Extensions.Reflection.ReflectionExtension()) { ClassPrefix = "reflect" },
        new("SPL", static () => new Extensions.Spl.SPLExtension()),
        new("json", static () => new Extensions.Json.JsonExtension()),
        new("pcre", static () => new Extensions.Pcre.PcreExtension()),
        new("sockets", static () => new Extensions.Sockets.SocketsExtension()),
        new("pcntl", static () => new Extensions.Process.PcntlExtension()),
        new("posix", static () => new Extensions.Process.PosixExtension()),
    };

    /// <summary>
    /// Those with which a script cannot reach past its own process by signals, priorities or new programs: <see cref="All"/> without
    /// <c>pcntl</c> and <c>posix</c>.
    /// </summary>
    public static IReadOnlyList<EngineExtension> WithoutProcesses => Array.FindAll((EngineExtension[])All, static e => e.Name is not ("pcntl" or "posix"));
}
