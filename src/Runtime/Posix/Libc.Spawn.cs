using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>A descriptor of a new process: what it is there, and which of ours it is.</summary>
public readonly record struct InheritedDescriptor(int Number, int Source);

/// <summary>Starting other programs beside this one; works whatever threads the process has.</summary>
public static unsafe partial class Libc
{
    // The size of glibc's posix_spawn_file_actions_t, rounded up.
    private const int ActionsSize = 128;

    /// <summary>Starts a program.</summary>
    /// <param name="program">Its file, or a name to look for along PATH.</param>
    /// <param name="arguments">Its arguments, its name first; ends in null.</param>
    /// <param name="environment">Its environment; ends in null.</param>
    /// <param name="descriptors">Descriptors that it gets under other numbers, in this order.</param>
    /// <param name="directory">Its current directory; empty for ours.</param>
    /// <returns>The process's id, or the negated errno.</returns>
    public static int Spawn(
        ReadOnlySpan<byte> program,
        byte** arguments,
        byte** environment,
        ReadOnlySpan<InheritedDescriptor> descriptors,
        ReadOnlySpan<byte> directory)
    {
        byte* actions = stackalloc byte[ActionsSize];
        posix_spawn_file_actions_init(actions);
        foreach (InheritedDescriptor descriptor in descriptors)
            posix_spawn_file_actions_adddup2(actions, descriptor.Source, descriptor.Number);
        byte[]? own = PhpThread.Current.Directory;
        if (directory.Length > 0 || own is not null)
        {
            fixed (byte* path = directory.Length == 0 ? Terminate(own, stackalloc byte[StackName]) : TerminatePath(directory, stackalloc byte[StackName]))
                posix_spawn_file_actions_addchdir_np(actions, path);
        }

        int process = 0;
        int error;
        fixed (byte* name = Terminate(program, stackalloc byte[StackName]))
            error = posix_spawnp(&process, name, actions, null, arguments, environment);
        posix_spawn_file_actions_destroy(actions);
        return error == 0 ? process : -error;
    }

    /// <summary>A pair of a pseudoterminal's ends; 0, or the negated errno.</summary>
    public static int OpenTerminal(out int master, out int slave)
    {
        int* ends = stackalloc int[2];
        int result = Result(openpty(ends, ends + 1, null, null, null));
        (master, slave) = (ends[0], ends[1]);
        return result;
    }

    [DllImport(Library)] private static extern int posix_spawn_file_actions_init(byte* actions);
    [DllImport(Library)] private static extern int posix_spawn_file_actions_destroy(byte* actions);
    [DllImport(Library)] private static extern int posix_spawn_file_actions_adddup2(byte* actions, int descriptor, int number);
    [DllImport(Library)] private static extern int posix_spawn_file_actions_addchdir_np(byte* actions, byte* path);
    [DllImport(Library)] private static extern int posix_spawnp(int* process, byte* program, byte* actions, byte* attributes, byte** arguments, byte** environment);
    [DllImport(Library)] private static extern int openpty(int* master, int* slave, void* name, void* settings, void* size);
}
