using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Making processes and becoming other programs.</summary>
[PhpExtension("pcntl")]
public static class Forking
{
    /// <summary>Splits the process in two that go on from here. Output buffers are inherited; what was written already is not written again.</summary>
    /// <returns>The child's id in the parent, 0 in the child; -1 with a warning when the system refuses, or when the process has threads that a
    /// child would miss (a .NET program that hosts the engine).</returns>
    /// <remarks>https://www.php.net/pcntl_fork</remarks>
    [PhpFunction]
    public static long pcntl_fork(Engine engine)
    {
        int child = engine.Fork();
        if (child >= 0)
            return child;
        ProcessState.Of(engine).LastControlError = -child;
        string reason = !engine.Process.CanFork ? ": the host process has other threads" : engine.NeedsThreads ? ": a fiber runs on a thread of its own" : "";
        engine.FunctionWarning("Error " + (-child).ToString(CultureInfo.InvariantCulture) + reason);
        return -1;
    }

    /// <summary>Replaces the process by another program; nothing of the script runs any more, shutdown functions included.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">The program's file; PATH is not searched.</param>
    /// <param name="args">Its arguments after the program's name; keys do not matter.</param>
    /// <param name="env_vars">Its whole environment, <c>array&lt;string, string&gt;</c>; without it, this process's.</param>
    /// <returns>false with a warning: the program could not be started.</returns>
    /// <remarks>https://www.php.net/pcntl_exec</remarks>
    [PhpFunction]
    public static unsafe bool pcntl_exec(Engine engine, PhpString path, [PhpParameter(Default = "[]")] PhpArray? args = null, [PhpParameter(Default = "[]")] PhpArray? env_vars = null)
    {
        if (path.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        using var arguments = new NativeStrings();
        arguments.Add(path.Span);
        if (args is not null)
        {
            foreach ((_, Value value) in args)
                arguments.Add(Conversions.ToPhpString(engine, value).Span);
        }

        using var environment = new NativeStrings();
        if (env_vars is not null)
        {
            foreach ((ArrayKey name, Value value) in env_vars)
                environment.Add([.. name.ToPhpString().Span, (byte)'=', .. Conversions.ToPhpString(engine, value).Span]);
        }

        engine.Output.Target.Flush();
        // A program that hosts the engine must not be replaced by its script.
        int error = !engine.Process.CanFork ? Errno.ENOTSUP : -engine.Process.Execute(path.Span, arguments.List, env_vars is null ? Libc.Environment : environment.List);
        ProcessState.Of(engine).LastControlError = error;
        engine.FunctionWarning("Error has occurred: (errno " + error.ToString(CultureInfo.InvariantCulture) + ") " + PhpString.From(Libc.ErrorText(error)).ToLatin1());
        return false;
    }
}
