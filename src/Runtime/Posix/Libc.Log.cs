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

    /// <summary>Says how later lines are sent, for the whole process.</summary>
    /// <param name="prefix">Stands before each line. The library keeps the text's address, so it is never freed.</param>
    /// <param name="options">LOG_PID and the like.</param>
    /// <param name="facility">For lines that name none.</param>
    public static void OpenSystemLog(ReadOnlySpan<byte> prefix, int options, int facility)
    {
        var text = (byte*)NativeMemory.Alloc((nuint)prefix.Length + 1);
        prefix.CopyTo(new Span<byte>(text, prefix.Length));
        text[prefix.Length] = 0;
        openlog(text, options, facility);
    }

    /// <summary>Closes the connection to the log.</summary>
    public static void CloseSystemLog() => closelog();

    /// <summary>Changes the process's niceness; 0, or the negated errno.</summary>
    public static int ChangeNiceness(int increment)
    {
        LastError = 0;
        _ = nice(increment);
        return -LastError;
    }

    [DllImport(Library)] private static extern void syslog(int priority, byte* format, byte* argument);
    [DllImport(Library)] private static extern void openlog(byte* prefix, int options, int facility);
    [DllImport(Library)] private static extern void closelog();
    [DllImport(Library)] private static extern int nice(int increment);
}
