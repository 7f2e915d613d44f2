using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Terminals.</summary>
[PhpExtension("posix")]
public static class Terminals
{
    /// <summary>The file name of the controlling terminal, whether there is one or not.</summary>
    /// <remarks>https://www.php.net/posix_ctermid</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString posix_ctermid() => PhpString.FromLatin1("/dev/tty");

    /// <summary>The file name of the terminal behind a descriptor.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="file_descriptor">A stream, or the descriptor's number.</param>
    /// <returns>false when it is no terminal.</returns>
    /// <remarks>https://www.php.net/posix_ttyname</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value posix_ttyname(Engine engine, [PhpParameter(Type = "")] Value file_descriptor)
    {
        const int longestPath = 4096;
        if (DescriptorOf(engine, file_descriptor) is not { } descriptor)
            return false;
        Span<byte> name = stackalloc byte[longestPath];
        int result = Libc.TerminalName(descriptor, name);
        return result < 0 ? ProcessState.Failed(engine, -result) : PhpString.From(CText.UpToNull(name));
    }

    /// <summary>Whether a terminal is behind a descriptor.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="file_descriptor">A stream, or the descriptor's number.</param>
    /// <remarks>https://www.php.net/posix_isatty</remarks>
    [PhpFunction]
    public static bool posix_isatty(Engine engine, [PhpParameter(Type = "")] Value file_descriptor) =>
        DescriptorOf(engine, file_descriptor) is { } descriptor && Libc.IsTerminal(descriptor);

    /// <summary>The descriptor that an argument means; null after a warning for a stream without one.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: another resource, or a closed stream.</exception>
    private static int? DescriptorOf(Engine engine, Value value)
    {
        if (!value.IsResource)
            return (int)Conversions.ToInt(engine, value);
        if (value.AsResource is not PhpStream { IsOpen: true } stream)
            throw engine.TypeError(engine.CurrentFunctionName + "(): supplied resource is not a valid stream resource");
        int descriptor = stream.Operations.Descriptor(stream);
        if (descriptor >= 0)
            return descriptor;
        engine.FunctionWarning("Could not use stream of type '" + stream.Operations.Label + "'");
        return null;
    }
}
