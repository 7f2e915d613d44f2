using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Signals;

/// <summary><c>siginfo_t</c> of 64-bit Linux: who sent a signal and why. Which of the overlapping fields means something, the signal says.</summary>
[StructLayout(LayoutKind.Explicit, Size = Size)]
public struct SignalInformation
{
    /// <summary>Bytes.</summary>
    public const int Size = 128;

    [FieldOffset(0)] public int Signal;
    [FieldOffset(4)] public int Error;
    [FieldOffset(8)] public int Code;
    [FieldOffset(16)] public int ProcessId;
    [FieldOffset(20)] public uint UserId;

    /// <summary>SIGCHLD: exit status, or the signal.</summary>
    [FieldOffset(24)] public int Status;

    /// <summary>SIGCHLD: processor time in user mode, clock ticks.</summary>
    [FieldOffset(32)] public long UserTime;

    /// <summary>SIGCHLD: processor time in the kernel, clock ticks.</summary>
    [FieldOffset(40)] public long SystemTime;

    /// <summary>A fault's address.</summary>
    [FieldOffset(16)] public long Address;

    /// <summary>SIGPOLL: events.</summary>
    [FieldOffset(16)] public long Band;

    /// <summary>SIGPOLL: the descriptor.</summary>
    [FieldOffset(24)] public int Descriptor;
}
