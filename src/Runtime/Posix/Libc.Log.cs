using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

// The system log.
public static unsafe partial class Libc
{
    /// <summary>Sends a line to the system log.</summary>
    /// <param name="priority">Severity 0 (emergency) to 7 (debug), combined with a facility.</param>
    /// <param name="text">Up to its first zero byte.</param>
    public static void SystemLog(int priority, ReadOnlySpan<byte> text)
    {
        fixed (byte* format = "%s\0"u8)
        fixed (byte* line = Terminate(text, stackalloc byte[StackName]))
            syslog(priority, format, line);
    }

    [DllImport(Library)]
    private static extern void syslog(int priority, byte* format, byte* argument);
}
