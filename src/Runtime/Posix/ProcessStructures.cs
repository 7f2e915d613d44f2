using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Posix;

/// <summary>What <see cref="Libc.SetSignalAction"/> can set without a handler: <c>SIG_DFL</c>, <c>SIG_IGN</c>.</summary>
public enum SignalAction
{
    Default = 0,
    Ignore = 1,
}

/// <summary><c>struct timespec</c> (nanoseconds), or <c>struct timeval</c> (microseconds): seconds and the fraction, 64 bits each.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TimeValue64
{
    public long Seconds;
    public long Fraction;
}

/// <summary><c>struct tms</c>: clock ticks.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ProcessTimes
{
    public long User;
    public long System;
    public long ChildrenUser;
    public long ChildrenSystem;
}

/// <summary><c>struct rusage</c> of 64-bit Linux.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ResourceUsage
{
    /// <summary>Seconds and microseconds in user mode.</summary>
    public TimeValue64 User;

    /// <summary>Seconds and microseconds in the kernel.</summary>
    public TimeValue64 System;

    public long MaximumResidentKilobytes;
    public long SharedText;
    public long UnsharedData;
    public long UnsharedStack;
    public long MinorFaults;
    public long MajorFaults;
    public long Swaps;
    public long BlockInputs;
    public long BlockOutputs;
    public long MessagesSent;
    public long MessagesReceived;
    public long Signals;
    public long VoluntarySwitches;
    public long InvoluntarySwitches;

    /// <summary>The numbers under the names of the fields in C, as PHP gives them: array&lt;string, int&gt;.</summary>
    public readonly PhpArray ToArray()
    {
        var array = new PhpArray();
        array.Set("ru_oublock", BlockOutputs);
        array.Set("ru_inblock", BlockInputs);
        array.Set("ru_msgsnd", MessagesSent);
        array.Set("ru_msgrcv", MessagesReceived);
        array.Set("ru_maxrss", MaximumResidentKilobytes);
        array.Set("ru_ixrss", SharedText);
        array.Set("ru_idrss", UnsharedData);
        array.Set("ru_minflt", MinorFaults);
        array.Set("ru_majflt", MajorFaults);
        array.Set("ru_nsignals", Signals);
        array.Set("ru_nvcsw", VoluntarySwitches);
        array.Set("ru_nivcsw", InvoluntarySwitches);
        array.Set("ru_nswap", Swaps);
        array.Set("ru_utime.tv_usec", User.Fraction);
        array.Set("ru_utime.tv_sec", User.Seconds);
        array.Set("ru_stime.tv_usec", System.Fraction);
        array.Set("ru_stime.tv_sec", System.Seconds);
        return array;
    }
}

/// <summary><c>struct utsname</c> of Linux: six strings of at most 64 bytes, each closed by a zero.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct SystemNames
{
    private const int Field = 65;
    private fixed byte _fields[6 * Field];

    /// <summary>0 system, 1 node, 2 release, 3 version, 4 machine, 5 domain.</summary>
    public byte[] this[int index]
    {
        get
        {
            fixed (byte* fields = _fields)
                return MemoryMarshal.CreateReadOnlySpanFromNullTerminated(fields + index * Field).ToArray();
        }
    }
}
