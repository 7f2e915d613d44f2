using System.Globalization;

namespace MiniPhp.Runtime.Posix;

/// <summary>The threads of this process, as the kernel numbers them.</summary>
internal static class NativeThreads
{
    /// <summary>All but the running one.</summary>
    public static List<int> Others()
    {
        var threads = new List<int>();
        int own = Libc.ThreadId();
        nint directory = Libc.OpenDirectory("/proc/self/task"u8, out _);
        if (directory == 0)
            return threads;
        while (Libc.NextEntry(directory) is { } name)
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int thread) && thread != own)
                threads.Add(thread);
        }

        Libc.CloseDirectory(directory);
        return threads;
    }
}
