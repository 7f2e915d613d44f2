using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Execution;

/// <summary>A process that proc_open() started.</summary>
/// <param name="engine">The engine.</param>
/// <param name="command">As the script gave it.</param>
/// <param name="id">The process's id.</param>
/// <param name="pipes">The pipes to it; closed with it.</param>
internal sealed class ProcessResource(Engine engine, PhpString command, int id, List<PhpStream> pipes) : PhpResource(engine, "process")
{
    private const int NoHang = 1;

    public PhpString Command => command;

    public int ProcessId => id;

    /// <summary>Set before closing when the process is to be waited for.</summary>
    public bool Waits { get; set; }

    /// <summary>After closing: the exit status, or -1.</summary>
    public int ExitStatus { get; private set; } = -1;

    protected override void OnClosed()
    {
        const int signalMask = 0x7F;
        foreach (PhpStream pipe in pipes)
            pipe.Close();
        int status = 0;
        int waited;
        do
            waited = Libc.Wait(id, ref status, Waits ? 0 : NoHang);
        while (waited == -Errno.EINTR);
        if (waited > 0)
            ExitStatus = (status & signalMask) == 0 ? (status >> 8) & 0xFF : status;
    }
}
