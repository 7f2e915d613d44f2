using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;

namespace MiniPhp.Extensions.Standard.Execution;

/// <summary>Commands that the shell runs.</summary>
internal static class ShellCommand
{
    /// <summary>Starts a command with a pipe to its input or from its output.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="command">The command.</param>
    /// <param name="mode">"r" to read its output, "w" to write its input.</param>
    /// <param name="error">Becomes the system's error.</param>
    /// <returns>Our end; closing it waits for the command. Null when it cannot be started.</returns>
    public static PhpStream? OpenPipe(Engine engine, ReadOnlySpan<byte> command, string mode, out int error)
    {
        bool reads = mode.StartsWith('r');
        int result = Libc.Pipe(out int reader, out int writer);
        error = -result;
        if (result < 0)
            return null;
        int child = Start(engine, command, [new InheritedDescriptor(reads ? 1 : 0, reads ? writer : reader)]);
        Libc.Close(reads ? writer : reader);
        int ours = reads ? reader : writer;
        if (child > 0)
            return DescriptorOperations.OpenPipe(engine, ours, mode, child);
        Libc.Close(ours);
        error = -child;
        return null;
    }

    private static unsafe int Start(Engine engine, ReadOnlySpan<byte> command, ReadOnlySpan<InheritedDescriptor> descriptors)
    {
        using var arguments = new NativeStrings();
        arguments.Add("sh"u8);
        arguments.Add("-c"u8);
        arguments.Add(command);
        engine.Output.Target.Flush();
        return engine.Process.Start("/bin/sh"u8, arguments.List, Libc.Environment, descriptors, []);
    }
}
