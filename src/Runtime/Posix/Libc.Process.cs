using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Processes, their identity and their end.</summary>
public static unsafe partial class Libc
{
    /// <summary><c>fork</c>: 0 in the child, the child's id in the parent. Only for a process in which no other thread of the kernel runs managed code.</summary>
    public static int Fork() => Result(fork());

    /// <summary><c>waitpid</c>: the process whose status changed, or 0 when none has and <c>WNOHANG</c> is given. Without a report the status stays.</summary>
    public static int Wait(int process, ref int status, int options)
    {
        fixed (int* raw = &status)
            return Result(wait4(process, raw, options, null));
    }

    /// <summary><c>wait4</c>: <see cref="Wait(int, ref int, int)"/>, with what the process used.</summary>
    public static int Wait(int process, ref int status, int options, out ResourceUsage usage)
    {
        fixed (int* raw = &status)
        fixed (ResourceUsage* used = &usage)
            return Result(wait4(process, raw, options, used));
    }

    /// <summary><c>execve</c>; both lists end in null. Returns only when it fails.</summary>
    public static int Execute(ReadOnlySpan<byte> path, byte** arguments, byte** environment)
    {
        fixed (byte* name = Terminate(path, stackalloc byte[StackName]))
            return Result(execve(name, arguments, environment));
    }

    /// <summary>Ends the process at once: no finally blocks, no flushing, no runtime shutdown, which would wait for threads that a child does not have.</summary>
    public static void ExitNow(int status) => _exit(status);

    public static int Kill(int process, int signal) => Result(kill(process, signal));

    public static int ProcessId() => getpid();

    /// <summary><c>getloadavg</c>: how many processes ran on average during the last 1, 5 and 15 minutes; the number of averages written, or -1.</summary>
    public static int LoadAverages(Span<double> averages)
    {
        fixed (double* raw = averages)
            return getloadavg(raw, averages.Length);
    }

    public static int ParentProcessId() => getppid();

    public static int UserId() => (int)getuid();

    public static int EffectiveUserId() => (int)geteuid();

    public static int GroupId() => (int)getgid();

    public static int EffectiveGroupId() => (int)getegid();

    public static int SetUserId(int user) => Result(setuid((uint)user));

    public static int SetEffectiveUserId(int user) => Result(seteuid((uint)user));

    public static int SetGroupId(int group) => Result(setgid((uint)group));

    public static int SetEffectiveGroupId(int group) => Result(setegid((uint)group));

    public static int ProcessGroup() => getpgrp();

    public static int ProcessGroupOf(int process) => Result(getpgid(process));

    public static int SetProcessGroup(int process, int group) => Result(setpgid(process, group));

    public static int SessionOf(int process) => Result(getsid(process));

    public static int NewSession() => Result(setsid());

    /// <summary>Ids of the supplementary groups, written to <paramref name="groups"/>; with an empty span only their number.</summary>
    public static int Groups(Span<uint> groups)
    {
        fixed (uint* list = groups)
            return Result(getgroups(groups.Length, list));
    }

    public static uint SetFileCreationMask(uint mask) => umask(mask);

    public static uint Alarm(uint seconds) => alarm(seconds);

    /// <summary>Clock ticks since boot, or the negated errno; the times are in units of <c>sysconf(_SC_CLK_TCK)</c>.</summary>
    public static long Times(out ProcessTimes times)
    {
        fixed (ProcessTimes* result = &times)
            return Result(Libc.times(result));
    }

    public static long SystemConfiguration(int name) => sysconf(name);

    public static int SystemName(out SystemNames names)
    {
        fixed (SystemNames* result = &names)
            return Result(uname(result));
    }

    public static int ResourceLimit(int resource, out ulong soft, out ulong hard)
    {
        ulong* limits = stackalloc ulong[2];
        int result = Result(getrlimit(resource, limits));
        (soft, hard) = (limits[0], limits[1]);
        return result;
    }

    public static int SetResourceLimit(int resource, ulong soft, ulong hard)
    {
        ulong* limits = stackalloc ulong[2] { soft, hard };
        return Result(setrlimit(resource, limits));
    }

    public static int Usage(int who, out ResourceUsage usage)
    {
        fixed (ResourceUsage* result = &usage)
            return Result(getrusage(who, result));
    }

    /// <summary>The niceness, -20 to 19. As it may be negative, the error comes separately: 0 when there is none.</summary>
    public static int Priority(int which, int who, out int error)
    {
        LastError = 0;
        int priority = getpriority(which, (uint)who);
        error = priority == -1 ? LastError : 0;
        return priority;
    }

    public static int SetPriority(int which, int who, int priority) => Result(setpriority(which, (uint)who, priority));

    /// <summary>Gives a signal its default action, or has it ignored. .NET installs handlers of its own at start, among them one for SIGTERM
    /// that in a forked child would end the parent instead.</summary>
    /// <remarks>A signal that is ignored stays so: that is how a shell protects background jobs.</remarks>
    public static void SetSignalAction(int signal, SignalAction action)
    {
        nint before = Libc.signal(signal, (nint)action);
        if (before == (nint)SignalAction.Ignore)
            Libc.signal(signal, before);
    }

    /// <summary><c>nanosleep</c>; on -EINTR <paramref name="remaining"/> says how much was left.</summary>
    public static int Sleep(TimeValue64 duration, out TimeValue64 remaining)
    {
        fixed (TimeValue64* rest = &remaining)
            return Result(nanosleep(&duration, rest));
    }

    /// <summary><c>clock_gettime</c>.</summary>
    public static TimeValue64 Clock(int clock)
    {
        TimeValue64 now;
        clock_gettime(clock, &now);
        return now;
    }

    /// <summary>The process's environment as the C library holds it: <c>NAME=value</c> strings, closed by null.</summary>
    public static byte** Environment => *(byte***)NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "environ");

    /// <summary>The value of an environment variable; false when it is not set.</summary>
    public static bool TryGetEnvironment(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        byte* found;
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
            found = getenv(text);
        value = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(found);
        return found != null;
    }

    public static int SetEnvironment(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]), content = Terminate(value, stackalloc byte[StackName]))
            return Result(setenv(text, content, 1));
    }

    public static int UnsetEnvironment(ReadOnlySpan<byte> name)
    {
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]))
            return Result(unsetenv(text));
    }

    [DllImport(Library)] private static extern int fork();
    [DllImport(Library)] private static extern int wait4(int pid, int* status, int options, ResourceUsage* usage);
    [DllImport(Library)] private static extern int execve(byte* path, byte** argv, byte** envp);
    [DllImport(Library)] private static extern void _exit(int status);
    [DllImport(Library)] private static extern int kill(int pid, int sig);
    [DllImport(Library)] private static extern int getpid();
    [DllImport(Library)] private static extern int getppid();
    [DllImport(Library)] private static extern uint getuid();
    [DllImport(Library)] private static extern uint geteuid();
    [DllImport(Library)] private static extern int getloadavg(double* averages, int count);
    [DllImport(Library)] private static extern uint getgid();
    [DllImport(Library)] private static extern uint getegid();
    [DllImport(Library)] private static extern int setuid(uint uid);
    [DllImport(Library)] private static extern int seteuid(uint uid);
    [DllImport(Library)] private static extern int setgid(uint gid);
    [DllImport(Library)] private static extern int setegid(uint gid);
    [DllImport(Library)] private static extern int getpgrp();
    [DllImport(Library)] private static extern int getpgid(int pid);
    [DllImport(Library)] private static extern int setpgid(int pid, int pgid);
    [DllImport(Library)] private static extern int getsid(int pid);
    [DllImport(Library)] private static extern int setsid();
    [DllImport(Library)] private static extern int getgroups(int size, uint* list);
    [DllImport(Library)] private static extern uint umask(uint mask);
    [DllImport(Library)] private static extern uint alarm(uint seconds);
    [DllImport(Library)] private static extern nint times(ProcessTimes* buffer);
    [DllImport(Library)] private static extern nint sysconf(int name);
    [DllImport(Library)] private static extern int uname(SystemNames* buffer);
    [DllImport(Library)] private static extern int getrlimit(int resource, ulong* limits);
    [DllImport(Library)] private static extern int setrlimit(int resource, ulong* limits);
    [DllImport(Library)] private static extern int getrusage(int who, ResourceUsage* usage);
    [DllImport(Library)] private static extern int getpriority(int which, uint who);
    [DllImport(Library)] private static extern int setpriority(int which, uint who, int priority);
    [DllImport(Library)] private static extern nint signal(int signum, nint handler);
    [DllImport(Library)] private static extern int nanosleep(TimeValue64* duration, TimeValue64* remaining);
    [DllImport(Library)] private static extern int clock_gettime(int clock, TimeValue64* time);
    [DllImport(Library)] private static extern byte* getenv(byte* name);
    [DllImport(Library)] private static extern int setenv(byte* name, byte* value, int overwrite);
    [DllImport(Library)] private static extern int unsetenv(byte* name);
}
