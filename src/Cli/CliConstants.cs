using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Cli;

/// <summary>
/// The constants of the command line program: PHP_BINARY, PHP_CLI_PROCESS_TITLE, and STDIN, STDOUT and STDERR, whose streams are made when first used. For one
/// engine; a script that comes from standard input does not have the streams.
/// </summary>
/// <param name="launcher">What PHP_BINARY names; null for the file that this process runs.</param>
internal sealed class CliConstants(byte[]? launcher) : NativeExtension
{
    private static readonly string[] StreamNames = ["STDIN", "STDOUT", "STDERR"];
    private Engine? _engine;

    public override string Name => "Core";

    /// <summary>Makes the streams known.</summary>
    public void EnableStreams(Engine engine)
    {
        _engine = engine;
        StandardStreams.ReserveConstants(engine);
    }

    public override string[] ConstantNames => _engine is null ? ["PHP_BINARY", "PHP_CLI_PROCESS_TITLE"] : ["PHP_BINARY", "PHP_CLI_PROCESS_TITLE", .. StreamNames];

    public override bool TryGetConstant(string name, out Value value)
    {
        if (name == "PHP_BINARY")
        {
            value = launcher is null ? Program() : PhpString.From(launcher);
            return true;
        }

        if (name == "PHP_CLI_PROCESS_TITLE")
        {
            value = Value.True;
            return true;
        }

        int descriptor = _engine is null || !name.StartsWith("STD", StringComparison.Ordinal) ? -1 : Array.IndexOf(StreamNames, name);
        value = descriptor < 0 ? Value.Undefined : StandardStreams.Of(_engine!).Constant(descriptor);
        return descriptor >= 0;
    }

    /// <summary>The file that this process runs.</summary>
    private static PhpString Program()
    {
        Span<byte> path = stackalloc byte[PathName.Longest];
        long length = Libc.ReadLink("/proc/self/exe"u8, path);
        return length < 0 ? PhpString.Empty : PhpString.From(path[..(int)length]);
    }
}
