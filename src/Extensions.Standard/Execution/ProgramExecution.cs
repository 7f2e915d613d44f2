using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Execution;

/// <summary>Running commands by the shell.</summary>
[PhpExtension("standard")]
public static class ProgramExecution
{
    /// <summary>Runs a command.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="command">The command.</param>
    /// <param name="output">Its lines are added to this array.</param>
    /// <param name="result_code">Becomes its exit status.</param>
    /// <returns>The last line without the space at its end; false, with a warning, when it cannot be started.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the command is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/exec</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? exec(Engine engine, PhpString command, PhpReference? output = null, PhpReference? result_code = null)
    {
        CheckCommand(engine, command);
        PhpArray? lines = output is null ? null : output.Value.IsArray ? output.Value.AsArray.Clone() : new PhpArray();
        PhpString? last = Run(engine, command, result_code, line =>
        {
            PhpString text = WithoutSpace(line);
            lines?.Append(text);
            return text;
        });
        if (output is not null)
            Slot.Assign(engine, output, lines!);
        return last;
    }

    /// <summary>Runs a command and prints its output, line by line.</summary>
    /// <returns>The last line without the space at its end; false, with a warning, when it cannot be started.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the command is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/system</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? system(Engine engine, PhpString command, PhpReference? result_code = null)
    {
        CheckCommand(engine, command);
        return Run(engine, command, result_code, line =>
        {
            engine.Output.Write(line);
            return WithoutSpace(line);
        });
    }

    /// <summary>Runs a command and prints its output as it is.</summary>
    /// <returns>Null; false, with a warning, when it cannot be started.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the command is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/passthru</remarks>
    [PhpFunction(Returns = "?false")]
    public static Value passthru(Engine engine, PhpString command, PhpReference? result_code = null)
    {
        CheckCommand(engine, command);
        PhpStream? stream = Start(engine, command);
        stream?.PassThrough();
        Finish(engine, stream, result_code);
        return stream is null ? Value.False : Value.Null;
    }

    /// <summary>Runs a command.</summary>
    /// <returns>Its output; null when there was none; false, with a warning, when it cannot be started.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the command is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/shell_exec</remarks>
    [PhpFunction(Returns = "string|false|null")]
    public static Value shell_exec(Engine engine, PhpString command)
    {
        CheckCommand(engine, command);
        if (ShellCommand.OpenPipe(engine, command.Span, "r", out _) is not { } stream)
        {
            engine.FunctionWarning("Unable to execute '" + command.ToLatin1() + "'");
            return false;
        }

        PhpString output = stream.ReadAll();
        stream.Close();
        return output.IsEmpty ? Value.Null : output;
    }

    private static void CheckCommand(Engine engine, PhpString command)
    {
        if (command.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (command.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
    }

    private static PhpString? Run(Engine engine, PhpString command, PhpReference? status, Func<PhpString, PhpString> takeLine)
    {
        PhpStream? stream = Start(engine, command);
        PhpString? last = stream is null ? null : PhpString.Empty;
        while (stream?.ReadLine() is { } line)
            last = takeLine(line);
        Finish(engine, stream, status);
        return last;
    }

    private static PhpStream? Start(Engine engine, PhpString command)
    {
        PhpStream? stream = ShellCommand.OpenPipe(engine, command.Span, "r", out _);
        if (stream is null)
            engine.FunctionWarning("Unable to fork [" + command.ToLatin1() + "]");
        return stream;
    }

    private static void Finish(Engine engine, PhpStream? stream, PhpReference? status)
    {
        stream?.Close();
        if (status is not null)
            Slot.Assign(engine, status, stream?.CloseStatus ?? -1);
    }

    private static PhpString WithoutSpace(PhpString line)
    {
        int length = line.Length;
        while (length > 0 && ByteText.IsSpace(line[length - 1]))
            length--;
        return line.Substring(0, length);
    }

    /// <summary>Starts a command with a pipe to its input or from its output.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="command">The command.</param>
    /// <param name="mode">"r" or "w".</param>
    /// <returns>The pipe; false, with a warning, when the command cannot be started.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: another mode, or a null byte in the command.</exception>
    /// <remarks>https://www.php.net/popen</remarks>
    [PhpFunction(Returns = "")]
    public static Value popen(Engine engine, PhpString command, PhpString mode)
    {
        if (command.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        string direction = mode.ToLatin1();
        int binary = direction.IndexOf('b', StringComparison.Ordinal);
        string plain = binary < 0 ? direction : direction.Remove(binary, 1);
        if (plain is not ("" or "r" or "w"))
            throw engine.ArgumentValueError(2, "must be one of \"r\", \"rb\", \"w\", or \"wb\"");
        int error = Errno.EINVAL;
        if (plain.Length > 0 && ShellCommand.OpenPipe(engine, command.Span, direction, out error) is { } stream)
            return stream;
        engine.Warning(engine.CurrentFunctionName + "(" + command.ToLatin1() + "," + plain + "): " + Libc.ErrorMessage(error));
        return false;
    }

    /// <summary>Closes a pipe and waits for its command.</summary>
    /// <returns>The exit status; -1 when there is none.</returns>
    /// <remarks>https://www.php.net/pclose</remarks>
    [PhpFunction]
    public static long pclose([PhpParameter(Type = "stream")] PhpStream handle)
    {
        handle.Close();
        return handle.CloseStatus;
    }

    /// <summary>A text as one argument of the shell, in single quotes.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: it contains a null byte.</exception>
    /// <remarks>https://www.php.net/escapeshellarg</remarks>
    [PhpFunction]
    public static PhpString escapeshellarg(Engine engine, PhpString arg)
    {
        if (arg.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        CheckLength(engine, arg.Length, "Argument");
        var quoted = new ByteBuilder([]);
        quoted.Append((byte)'\'');
        ReadOnlySpan<byte> text = arg.Span;
        for (int i = 0; i < text.Length; i++)
        {
            if (CopiesCharacter(text, ref i, ref quoted))
                continue;
            if (text[i] == '\'')
                quoted.Append("'\\'"u8);
            quoted.Append(text[i]);
        }

        quoted.Append((byte)'\'');
        return quoted.ToPhpString();
    }

    /// <summary>A command with a backslash before everything that means something to the shell; quotes only when they have no partner.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: it contains a null byte.</exception>
    /// <remarks>https://www.php.net/escapeshellcmd</remarks>
    [PhpFunction]
    public static PhpString escapeshellcmd(Engine engine, PhpString command)
    {
        if (command.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        CheckLength(engine, command.Length, "Command");
        ReadOnlySpan<byte> text = command.Span;
        var escaped = new ByteBuilder([]);
        int partner = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (CopiesCharacter(text, ref i, ref escaped))
                continue;
            byte c = text[i];
            if (c is (byte)'"' or (byte)'\'')
            {
                int next = partner < 0 ? text[(i + 1)..].IndexOf(c) : -1;
                if (next >= 0)
                    partner = i + 1 + next;
                else if (partner >= 0 && text[partner] == c)
                    partner = -1;
                else
                    escaped.Append((byte)'\\');
            }
            else if ("#&;`|*?~<>^()[]{}$\\\n"u8.Contains(c))
            {
                escaped.Append((byte)'\\');
            }

            escaped.Append(c);
        }

        return escaped.ToPhpString();
    }

    /// <summary>Copies a character of several bytes, and drops a byte that is none: the shell is spoken to in UTF-8.</summary>
    /// <returns>False for a character of one byte.</returns>
    private static bool CopiesCharacter(ReadOnlySpan<byte> text, ref int position, ref ByteBuilder target)
    {
        const byte lastSingle = 0x7F;
        if (text[position] <= lastSingle)
            return false;
        if (Utf8.TryRead(text[position..], out _, out int length))
        {
            target.Append(text.Slice(position, length));
            position += length - 1;
        }

        return true;
    }

    private static void CheckLength(Engine engine, int length, string what)
    {
        const int argumentMaximum = 0; // _SC_ARG_MAX
        const int quotesAndEnd = 3;
        long most = Libc.SystemConfiguration(argumentMaximum);
        if (length > most - quotesAndEnd)
            engine.FatalError(engine.CurrentFunctionName + "(): " + what + " exceeds the allowed length of " + most + " bytes");
    }
}
