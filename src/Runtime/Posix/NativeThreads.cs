using System.Globalization;
using System.Text;

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

    /// <summary>
    /// Waits until all other threads sleep, for a second at most. The runtime's own do but for moments: when they have just been started,
    /// which on a busy machine takes a while, and every few seconds. One that is at work may hold a lock, and a child forked in that
    /// moment would find it held for ever.
    /// </summary>
    public static void AwaitRest()
    {
        const int attempts = 10000;
        for (int attempt = 0; attempt < attempts && !AreResting(); attempt++)
            Libc.Sleep(new TimeValue64 { Fraction = 100000 }, out _);
    }

    private static bool AreResting()
    {
        foreach (int thread in Others())
        {
            if (!IsResting(thread))
                return false;
        }

        return true;
    }

    /// <summary>True for a thread that sleeps or has ended.</summary>
    private static bool IsResting(int thread)
    {
        int file = Libc.Open(Encoding.ASCII.GetBytes("/proc/self/task/" + thread.ToString(CultureInfo.InvariantCulture) + "/stat"), OpenFlags.ReadOnly);
        if (file < 0)
            return true;
        Span<byte> text = stackalloc byte[128];
        long length = Libc.Read(file, text);
        Libc.Close(file);
        // The number, the name in brackets, the state as a letter.
        int name = text[..(int)Math.Max(length, 0)].LastIndexOf(") "u8);
        return name < 0 || text[name + 2] is (byte)'S';
    }
}
