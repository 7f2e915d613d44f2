using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary><c>struct tm</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TimeFields
{
    public int Second;
    public int Minute;
    public int Hour;
    public int Day;

    /// <summary>0 to 11.</summary>
    public int Month;

    /// <summary>Since 1900.</summary>
    public int Year;

    /// <summary>0 is Sunday.</summary>
    public int WeekDay;

    /// <summary>0 to 365.</summary>
    public int YearDay;

    private readonly int _isDaylightSaving;
    private readonly nint _offset;
    private readonly nint _zone;
}

// Times as text.
public static unsafe partial class Libc
{
    /// <summary><c>strptime</c>: how much of the text was read, or -1 when it does not fit. What the format does not mention is 0.</summary>
    public static int ParseTime(ReadOnlySpan<byte> text, ReadOnlySpan<byte> format, out TimeFields time)
    {
        time = default;
        fixed (byte* start = Terminate(text, stackalloc byte[StackName]))
        fixed (byte* pattern = Terminate(format, stackalloc byte[StackName]))
        fixed (TimeFields* parsed = &time)
        {
            byte* end = strptime(start, pattern, parsed);
            return end == null ? -1 : (int)(end - start);
        }
    }

    [DllImport(Library)] private static extern byte* strptime(byte* text, byte* format, TimeFields* time);
}
