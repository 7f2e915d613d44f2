using System.Runtime.InteropServices;

namespace MiniPhp.Tools.Phpt;

/// <summary>The system calls that <see cref="ShellCommand"/> needs and .NET does not offer: process groups above all.</summary>
internal static unsafe class Posix
{
    public const int CloseOnExec = 0x80000;
    public const int NonBlocking = 0x800;
    public const int ReadWrite = 2;
    public const int SigKill = 9;
    public const int StandardError = 2;
    public const int NoHang = 1;
    public const int Interrupted = 4;
    public const int WouldBlock = 11;
    public const short PollIn = 1, PollOut = 4;

    private const short SpawnSetProcessGroup = 0x02, SpawnSetSignalDefaults = 0x04, SpawnSetSignalMask = 0x08;
    private const int SetChildSubreaper = 36;

    [StructLayout(LayoutKind.Sequential)]
    public struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }

    /// <summary>Orphans of a test become children of this process, so that it can end them.</summary>
    public static void BecomeSubreaper() => prctl(SetChildSubreaper, 1, 0, 0, 0);

    /// <summary>Starts a program as the leader of a process group of its own, with default signal handling.</summary>
    /// <param name="arguments">The program's absolute path, then its arguments, as <see cref="ByteText"/>.</param>
    /// <param name="variables">"name=value" entries, as <see cref="ByteText"/>.</param>
    /// <param name="directory">Working directory.</param>
    /// <param name="descriptors">What the program gets as descriptors 0, 1 and 2; -1 for /dev/null.</param>
    /// <returns>Process id.</returns>
    /// <exception cref="IOException">The program cannot be started.</exception>
    public static int Spawn(string[] arguments, string[] variables, string directory, ReadOnlySpan<int> descriptors)
    {
        // posix_spawnattr_t has 336 bytes, posix_spawn_file_actions_t 80, sigset_t 128 in glibc; all are smaller in musl.
        var attributes = stackalloc byte[512];
        var actions = stackalloc byte[512];
        var signals = stackalloc byte[128];
        posix_spawnattr_init(attributes);
        posix_spawn_file_actions_init(actions);
        posix_spawnattr_setflags(attributes, SpawnSetProcessGroup | SpawnSetSignalDefaults | SpawnSetSignalMask);
        posix_spawnattr_setpgroup(attributes, 0);
        sigemptyset(signals);
        posix_spawnattr_setsigmask(attributes, signals);
        sigfillset(signals);
        posix_spawnattr_setsigdefault(attributes, signals);
        for (var i = 0; i < descriptors.Length; i++)
        {
            if (descriptors[i] >= 0)
                posix_spawn_file_actions_adddup2(actions, descriptors[i], i);
            else
                posix_spawn_file_actions_addopen(actions, i, "/dev/null", ReadWrite, 0);
        }

        posix_spawn_file_actions_addchdir_np(actions, directory);
        var argumentBlock = Strings(arguments);
        var variableBlock = Strings(variables);
        try
        {
            var error = posix_spawn(out var process, argumentBlock[0], actions, attributes, argumentBlock, variableBlock);
            if (error != 0)
                throw new IOException($"cannot start {arguments[0]} in {directory}: {Marshal.GetPInvokeErrorMessage(error)}");
            return process;
        }
        finally
        {
            posix_spawn_file_actions_destroy(actions);
            posix_spawnattr_destroy(attributes);
            NativeMemory.Free(argumentBlock);
            NativeMemory.Free(variableBlock);
        }
    }

    /// <summary>A null-ended array of C strings in one block of memory.</summary>
    private static byte** Strings(string[] texts)
    {
        var block = (byte**)NativeMemory.Alloc((nuint)((texts.Length + 1) * sizeof(byte*) + texts.Sum(text => text.Length + 1)));
        var next = (byte*)(block + texts.Length + 1);
        for (var i = 0; i < texts.Length; i++)
        {
            block[i] = next;
            foreach (var c in texts[i])
                *next++ = (byte)c;
            *next++ = 0;
        }

        block[texts.Length] = null;
        return block;
    }

    /// <summary>A pipe whose ends are not inherited unless a spawn hands them on.</summary>
    /// <exception cref="IOException">No descriptors left.</exception>
    public static (int Read, int Write) Pipe()
    {
        var ends = stackalloc int[2];
        if (pipe2(ends, CloseOnExec) != 0)
            throw new IOException("pipe: " + Marshal.GetLastPInvokeErrorMessage());
        return (ends[0], ends[1]);
    }

    /// <summary>Waits for a child.</summary>
    /// <returns>Exit status as a shell reports it (128 + signal); null when it still runs.</returns>
    public static int? Wait(int process, bool block)
    {
        int status, result;
        do
            result = waitpid(process, &status, block ? 0 : NoHang);
        while (result < 0 && Marshal.GetLastPInvokeError() == Interrupted);
        if (result == 0)
            return null;
        if (result < 0)
            return 0;
        return (status & 0x7f) == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f);
    }

    /// <summary>Ends every process of a group and reaps those that are children of this process.</summary>
    public static void KillGroup(int group)
    {
        kill(-group, SigKill);
        int status, result;
        do
            result = waitpid(-group, &status, 0);
        while (result > 0 || (result < 0 && Marshal.GetLastPInvokeError() == Interrupted));
    }

    [DllImport("libc", SetLastError = true)]
    public static extern int kill(int process, int signal);

    [DllImport("libc", SetLastError = true)]
    public static extern nint read(int descriptor, byte* buffer, nint count);

    [DllImport("libc", SetLastError = true)]
    public static extern nint write(int descriptor, byte* buffer, nint count);

    [DllImport("libc")]
    public static extern int close(int descriptor);

    [DllImport("libc", SetLastError = true)]
    public static extern int poll(PollDescriptor* descriptors, nuint count, int milliseconds);

    [DllImport("libc", SetLastError = true)]
    public static extern int fcntl(int descriptor, int command, int argument);

    [DllImport("libc")]
    public static extern int getuid();

    [DllImport("libc", SetLastError = true)]
    private static extern int waitpid(int process, int* status, int options);

    [DllImport("libc", SetLastError = true)]
    private static extern int pipe2(int* ends, int flags);

    [DllImport("libc")]
    private static extern int prctl(int option, nint a, nint b, nint c, nint d);

    [DllImport("libc")]
    private static extern int posix_spawn(out int process, byte* path, byte* actions, byte* attributes, byte** arguments, byte** variables);

    [DllImport("libc")]
    private static extern int posix_spawnattr_init(byte* attributes);

    [DllImport("libc")]
    private static extern int posix_spawnattr_destroy(byte* attributes);

    [DllImport("libc")]
    private static extern int posix_spawnattr_setflags(byte* attributes, short flags);

    [DllImport("libc")]
    private static extern int posix_spawnattr_setpgroup(byte* attributes, int group);

    [DllImport("libc")]
    private static extern int posix_spawnattr_setsigmask(byte* attributes, byte* signals);

    [DllImport("libc")]
    private static extern int posix_spawnattr_setsigdefault(byte* attributes, byte* signals);

    [DllImport("libc")]
    private static extern int posix_spawn_file_actions_init(byte* actions);

    [DllImport("libc")]
    private static extern int posix_spawn_file_actions_destroy(byte* actions);

    [DllImport("libc")]
    private static extern int posix_spawn_file_actions_adddup2(byte* actions, int descriptor, int target);

    [DllImport("libc")]
    private static extern int posix_spawn_file_actions_addopen(byte* actions, int descriptor, string path, int flags, int mode);

    [DllImport("libc")]
    private static extern int posix_spawn_file_actions_addchdir_np(byte* actions, string path);

    [DllImport("libc")]
    private static extern int sigemptyset(byte* signals);

    [DllImport("libc")]
    private static extern int sigfillset(byte* signals);
}
