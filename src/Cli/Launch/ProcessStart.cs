using System.Text;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli.Launch;

/// <summary>Brings the process into the state that PHP expects, before anything else is done.</summary>
internal static class ProcessStart
{
    /// <summary>A stack that suffices to run PHP on the main thread, in bytes.</summary>
    private const ulong DeepStack = 256UL << 20;

    /// <summary>
    /// Runs <paramref name="main"/> in a process made ready: started with the settings, up to date with its sources, signals with
    /// their default action, on a deep stack. Ends the process with what it returns.
    /// </summary>
    public static int Run(Func<HostProcess, int> main)
    {
        Libc.Prepare();
        if (!LaunchSettings.AreInForce)
        {
            int error = LaunchSettings.StartAgain();
            Complain("cannot start itself again: "u8, -error);
            return 1;
        }

        bool stale = TryFindStaleBuild(out byte[] launcher);
        ulong? stackLimit = LaunchSettings.Restore();
        nint stackEnd = DeepStackEnd(out nint stackTop);
        var process = new HostProcess { CanFork = true, ChildStackLimit = stackLimit, StackEnd = stackEnd, StackTop = stackTop, Launcher = launcher.Length == 0 ? null : launcher };
        if (stale)
            return StartLauncher(process, launcher);

        UseDefaultSignals();
        if (stackEnd != 0)
            Libc.ExitNow(main(process));
        return RunOnThread(main, process);
    }

    /// <summary>
    /// When no more than the system allows as the stack's hard limit is too little, a thread has it. It is the only one that runs PHP.
    /// Apart from the rest, so that what it needs is loaded only then.
    /// </summary>
    private static int RunOnThread(Func<HostProcess, int> main, HostProcess process)
    {
        var thread = new Thread(() => Libc.ExitNow(main(process)), (int)DeepStack);
        thread.Start();
        thread.Join();
        return 0;
    }

    /// <summary>
    /// .NET handles these signals itself, some by threads that a forked child does not have: there, SIGTERM would end the parent.
    /// </summary>
    private static void UseDefaultSignals()
    {
        const int interrupt = 2;
        const int quit = 3;
        const int trap = 5;
        const int abort = 6;
        const int terminate = 15;
        Libc.SetSignalAction(interrupt, SignalAction.Default);
        Libc.SetSignalAction(quit, SignalAction.Default);
        Libc.SetSignalAction(trap, SignalAction.Default);
        Libc.SetSignalAction(abort, SignalAction.Default);
        Libc.SetSignalAction(terminate, SignalAction.Default);
    }

    /// <summary>Where the main thread's stack ends, and an address near its beginning, when it is deep enough; else 0.</summary>
    private static unsafe nint DeepStackEnd(out nint top)
    {
        const int stack = 3; // RLIMIT_STACK
        const ulong unlimited = 1UL << 40;
        // What the arguments and the environment take above this frame; the kernel allows 6 MB.
        const int above = 8 << 20;
        if (Libc.ResourceLimit(stack, out ulong soft, out _) < 0 || soft < DeepStack || soft >= unlimited)
        {
            top = 0;
            return 0;
        }

        byte here;
        top = (nint)(&here);
        return top - (nint)soft + above;
    }

    /// <summary>Asks whether the launcher's build is older than its sources; a program that was started otherwise has no sources to compare.</summary>
    private static bool TryFindStaleBuild(out byte[] launcher)
    {
        launcher = [];
        if (!Libc.TryGetEnvironment("MINPHP_ROOT"u8, out ReadOnlySpan<byte> root))
            return false;
        byte[] build = [.. root, .. "/artifacts/minphp"u8];
        launcher = [.. root, .. "/minphp"u8];
        if (!SourceFreshness.IsStale(build))
            return false;

        // The launcher builds only if nobody else has replaced this very build in the meantime.
        var name = new byte[256];
        long length = Libc.ReadLink(build, name);
        if (length <= 0)
            return false;
        Libc.SetEnvironment("MINPHP_STALE"u8, name.AsSpan(0, (int)length));
        return true;
    }

    private static unsafe int StartLauncher(HostProcess process, byte[] launcher)
    {
        byte[] arguments = LaunchSettings.OwnArguments();
        byte[] name = [.. launcher, 0];
        fixed (byte* text = arguments, program = name)
        {
            var pointers = new List<nint> { (nint)program };
            for (int at = arguments.AsSpan().IndexOf((byte)0) + 1; at < arguments.Length; at += arguments.AsSpan(at).IndexOf((byte)0) + 1)
                pointers.Add((nint)(text + at));
            pointers.Add(0);
            fixed (nint* list = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pointers))
            {
                int error = process.Execute(launcher, (byte**)list, Libc.Environment);
                Complain("cannot start its launcher again: "u8, -error);
                return 1;
            }
        }
    }

    private static void Complain(ReadOnlySpan<byte> what, int errno)
        => Libc.WriteAll(2, [.. "minphp: "u8, .. what, .. Libc.ErrorText(errno), (byte)'\n']);
}
