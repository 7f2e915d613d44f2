using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Execution;

/// <summary>Processes with pipes to them.</summary>
[PhpExtension("standard")]
public static class Processes
{
    /// <summary>Starts a command.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="command">A command for the shell, or a program and its arguments.</param>
    /// <param name="descriptor_spec">By number: a stream, or an array: pipe and mode, file and name and mode, redirect and number, null, socket, pty.</param>
    /// <param name="pipes">Becomes our ends, by number.</param>
    /// <param name="cwd">Its current directory; null for ours.</param>
    /// <param name="env_vars">Its environment; null for ours.</param>
    /// <param name="options">Of other systems; no meaning here.</param>
    /// <returns>The process; false, with a warning, when it cannot be started.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no command, or descriptors described in another form.</exception>
    /// <remarks>https://www.php.net/proc_open</remarks>
    [PhpFunction(Returns = "")]
    public static Value proc_open(
        Engine engine,
        [PhpParameter(Type = "array|string")] Value command,
        PhpArray descriptor_spec,
        PhpReference pipes,
        PhpString? cwd = null,
        PhpArray? env_vars = null,
        PhpArray? options = null)
    {
        using var arguments = new NativeStrings();
        PhpString program = command.IsArray ? AddArguments(engine, arguments, command.AsArray) : AddShell(arguments, command.AsString);
        using var descriptors = new ProcessDescriptors(engine);
        if (!descriptors.Add(descriptor_spec))
            return false;
        engine.Output.Target.Flush();
        int child = Start(engine, program, arguments, descriptors, cwd, env_vars);
        if (child is -Errno.EAGAIN or -Errno.ENOMEM)
        {
            engine.FunctionWarning("Fork failed: " + Libc.ErrorMessage(-child));
            return false;
        }

        if (child < 0)
        {
            int error = -child;
            child = engine.Fork();
            if (child < 0)
            {
                engine.FunctionWarning("Exec failed: " + Libc.ErrorMessage(error));
                return false;
            }

            if (child == 0)
                FailInChild(engine, descriptors, error);
        }

        var streams = new List<PhpStream>();
        Slot.Assign(engine, pipes, descriptors.TakeStreams(streams));
        return new ProcessResource(engine, command.IsArray ? program : command.AsString, child, streams);
    }

    /// <summary>In PHP it is the new process that finds out that there is no such program: it says so on its own output, and ends.</summary>
    private static void FailInChild(Engine engine, ProcessDescriptors descriptors, int error)
    {
        foreach (InheritedDescriptor descriptor in descriptors.Inherited)
            Libc.Duplicate(descriptor.Source, descriptor.Number);
        engine.FunctionWarning("Exec failed: " + Libc.ErrorMessage(error));
        engine.Output.Target.Flush();
        Libc.ExitNow(127);
    }

    private static PhpString AddShell(NativeStrings arguments, PhpString command)
    {
        arguments.Add("sh"u8);
        arguments.Add("-c"u8);
        arguments.Add(command.Span);
        return PhpString.From("/bin/sh"u8);
    }

    private static PhpString AddArguments(Engine engine, NativeStrings arguments, PhpArray command)
    {
        if (command.Count == 0)
            throw engine.ArgumentValueError(1, "must have at least one element");
        PhpString? program = null;
        int position = 0;
        foreach ((_, Value argument) in command)
        {
            position++;
            PhpString text = Conversions.ToPhpString(engine, argument);
            if (text.Span.Contains((byte)0))
                throw engine.ValueError("Command array element " + position + " contains a null byte");
            program ??= text;
            arguments.Add(text.Span);
        }

        return program!;
    }

    private static unsafe int Start(Engine engine, PhpString program, NativeStrings arguments, ProcessDescriptors descriptors, PhpString? directory, PhpArray? variables)
    {
        using var environment = new NativeStrings();
        if (variables is not null)
        {
            foreach ((ArrayKey name, Value value) in variables)
            {
                PhpString text = Conversions.ToPhpString(engine, value);
                if (text.IsEmpty)
                    continue;
                environment.Add(name.IsInt || name.ToPhpString().IsEmpty ? text.Span : [.. name.ToPhpString().Span, (byte)'=', .. text.Span]);
            }
        }

        // A directory that cannot be entered is passed over, as in PHP.
        const int enter = 1;
        bool canEnter = directory is { IsEmpty: false } && Libc.Access(directory.Span, enter) >= 0;
        return engine.Process.Start(
            program.Span, arguments.List, variables is null ? Libc.Environment : environment.List, descriptors.Inherited, canEnter ? directory!.Span : []);
    }

    /// <summary>Closes the pipes and waits for the end.</summary>
    /// <returns>The exit status; -1 when it was asked for before.</returns>
    /// <remarks>https://www.php.net/proc_close</remarks>
    [PhpFunction]
    public static long proc_close(Engine engine, PhpResource process)
    {
        ProcessResource open = Checked(engine, process);
        open.Waits = true;
        open.Close();
        return open.ExitStatus;
    }

    /// <summary>Sends a signal.</summary>
    /// <remarks>https://www.php.net/proc_terminate</remarks>
    [PhpFunction]
    public static bool proc_terminate(Engine engine, PhpResource process, long signal = 15) => Libc.Kill(Checked(engine, process).ProcessId, (int)signal) >= 0;

    /// <summary>How a process is: command, pid, running, signaled, stopped, exitcode, termsig, stopsig.</summary>
    /// <remarks>https://www.php.net/proc_get_status</remarks>
    [PhpFunction]
    public static PhpArray proc_get_status(Engine engine, PhpResource process)
    {
        const int noHang = 1;
        const int untraced = 2;
        const int signalMask = 0x7F;
        const int byteMask = 0xFF;
        const int stoppedMark = 0x7F;
        ProcessResource open = Checked(engine, process);
        int status = 0;
        int waited = Libc.Wait(open.ProcessId, ref status, noHang | untraced);
        bool hasChanged = waited == open.ProcessId;
        bool isStopped = hasChanged && (status & byteMask) == stoppedMark;
        bool hasExited = hasChanged && (status & signalMask) == 0;
        bool isSignaled = hasChanged && !hasExited && !isStopped;
        int detail = (status >> 8) & byteMask;
        var result = new PhpArray();
        result.Set("command", open.Command);
        result.Set("pid", open.ProcessId);
        result.Set("running", !hasExited && !isSignaled && waited >= 0);
        result.Set("signaled", isSignaled);
        result.Set("stopped", isStopped);
        result.Set("exitcode", hasExited ? detail : -1);
        result.Set("termsig", isSignaled ? status & signalMask : 0);
        result.Set("stopsig", isStopped ? detail : 0);
        return result;
    }

    /// <summary>Changes our own niceness; more than 0 gives way to others.</summary>
    /// <returns>False, with a warning, when that is not allowed.</returns>
    /// <remarks>https://www.php.net/proc_nice</remarks>
    [PhpFunction]
    public static bool proc_nice(Engine engine, long priority)
    {
        if (Libc.ChangeNiceness((int)priority) >= 0)
            return true;
        engine.FunctionWarning("Only a super user may attempt to increase the priority of a process");
        return false;
    }

    private static ProcessResource Checked(Engine engine, PhpResource resource) => resource is ProcessResource { IsOpen: true } process
        ? process
        : throw engine.TypeError(engine.CurrentFunctionName + "(): supplied resource is not a valid process resource");
}
