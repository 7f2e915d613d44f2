using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Waiting for children, and what their status says.</summary>
[PhpExtension("pcntl")]
public static class Waiting
{
    private const int AnyChild = -1;

    /// <summary>Waits until a child ends, or changes as the flags say.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="process_id">The child's id; -1 any child, 0 any of this process group, below -1 any of that group.</param>
    /// <param name="status">Becomes the status for the <c>pcntl_w…</c> functions; stays (as int) when no child is reported.</param>
    /// <param name="flags">WNOHANG, WUNTRACED, WCONTINUED.</param>
    /// <param name="resource_usage">Becomes what the child used, <c>array&lt;string, int&gt;</c> with the names of struct rusage; [] when no child is reported.</param>
    /// <returns>The child's id; 0 with WNOHANG when none has changed; -1 on failure, see pcntl_get_last_error().</returns>
    /// <remarks>https://www.php.net/pcntl_waitpid</remarks>
    [PhpFunction]
    public static long pcntl_waitpid(Engine engine, long process_id, PhpReference status, long flags = 0, [PhpParameter(Default = "[]")] PhpReference? resource_usage = null)
    {
        int word = (int)Conversions.ToInt(engine, status.Value);
        var usage = default(ResourceUsage);
        if (resource_usage is not null)
            ProcessState.Assign(engine, resource_usage, new PhpArray());
        int child = Wait(engine, (int)process_id, ref word, (int)flags, resource_usage is not null, ref usage);
        if (child < 0)
        {
            ProcessState.Of(engine).LastControlError = -child;
            child = -1;
        }

        if (child > 0 && resource_usage is not null)
            ProcessState.Assign(engine, resource_usage, usage.ToArray());
        ProcessState.Assign(engine, status, word);
        return child;
    }

    /// <summary>Waits so that a host may end the wait: there, in short sleeps.</summary>
    private static int Wait(Engine engine, int process, ref int status, int flags, bool withUsage, ref ResourceUsage usage)
    {
        var pause = new TimeValue64 { Fraction = 5_000_000 };
        while (true)
        {
            int now = engine.WakeEvent is null ? flags : flags | (int)ProcessConstants.WNOHANG;
            int child = withUsage ? Libc.Wait(process, ref status, now, out usage) : Libc.Wait(process, ref status, now);
            if (child != 0 || now == flags)
                return child;
            engine.Sleep(pause, out _);
        }
    }

    /// <summary>As <see cref="pcntl_waitpid"/>, for any child.</summary>
    /// <remarks>https://www.php.net/pcntl_wait</remarks>
    [PhpFunction]
    public static long pcntl_wait(Engine engine, PhpReference status, long flags = 0, [PhpParameter(Default = "[]")] PhpReference? resource_usage = null)
        => pcntl_waitpid(engine, AnyChild, status, flags, resource_usage);

    /// <summary>Whether the child called exit or came to its end.</summary>
    /// <remarks>https://www.php.net/pcntl_wifexited</remarks>
    [PhpFunction]
    public static bool pcntl_wifexited(long status) => Signal(status) == 0;

    /// <summary>Whether the child is stopped; only with WUNTRACED.</summary>
    /// <remarks>https://www.php.net/pcntl_wifstopped</remarks>
    [PhpFunction]
    public static bool pcntl_wifstopped(long status) => ((int)status & 0xFF) == 0x7F;

    /// <summary>Whether the child goes on after a stop; only with WCONTINUED.</summary>
    /// <remarks>https://www.php.net/pcntl_wifcontinued</remarks>
    [PhpFunction]
    public static bool pcntl_wifcontinued(long status) => (int)status == 0xFFFF;

    /// <summary>Whether a signal ended the child.</summary>
    /// <remarks>https://www.php.net/pcntl_wifsignaled</remarks>
    [PhpFunction]
    public static bool pcntl_wifsignaled(long status) => Signal(status) is not (0 or 0x7F);

    /// <summary>The low eight bits of the exit status of a child that exited.</summary>
    /// <remarks>https://www.php.net/pcntl_wexitstatus</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value pcntl_wexitstatus(long status) => ((int)status >> 8) & 0xFF;

    /// <summary>The signal that ended the child.</summary>
    /// <remarks>https://www.php.net/pcntl_wtermsig</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value pcntl_wtermsig(long status) => Signal(status);

    /// <summary>The signal that stopped the child.</summary>
    /// <remarks>https://www.php.net/pcntl_wstopsig</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value pcntl_wstopsig(long status) => ((int)status >> 8) & 0xFF;

    private static int Signal(long status) => (int)status & 0x7F;
}
