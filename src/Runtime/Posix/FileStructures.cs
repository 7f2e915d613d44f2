using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary><c>O_*</c> of Linux (the values of x86-64 and arm64 that agree).</summary>
[Flags]
public enum OpenFlags
{
    ReadOnly = 0,
    WriteOnly = 1,
    ReadWrite = 2,
    Create = 0x40,
    Exclusive = 0x80,
    NoControllingTerminal = 0x100,
    Truncate = 0x200,
    Append = 0x400,
    NonBlocking = 0x800,
    CloseOnExec = 0x80000,
}

/// <summary>Commands of <c>fcntl</c>.</summary>
public static class ControlCommands
{
    public const int GetDescriptorFlags = 1;
    public const int SetDescriptorFlags = 2;
    public const int GetFlags = 3;
    public const int SetFlags = 4;

    /// <summary><c>F_DUPFD_CLOEXEC</c>: a copy that programs started from here do not get.</summary>
    public const int DuplicateForUs = 1030;
}

/// <summary><c>POLL*</c>.</summary>
[Flags]
public enum PollEvents : short
{
    None = 0,
    Input = 1,
    Priority = 2,
    Output = 4,
    Error = 8,
    HangUp = 0x10,
    Invalid = 0x20,
}

/// <summary><c>struct pollfd</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PollDescriptor
{
    public int Descriptor;
    public PollEvents Events;
    public PollEvents Returned;
}

/// <summary>A point in time as <c>statx</c> gives it: seconds since 1970-01-01 UTC and nanoseconds.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FileTime
{
    public long Seconds;
    public uint Nanoseconds;
    private readonly int _reserved;
}

/// <summary><c>struct statx</c>: the one status structure of Linux that is the same on every processor.</summary>
[StructLayout(LayoutKind.Sequential, Size = 256)]
public struct FileStatus
{
    /// <summary><c>STATX_BASIC_STATS</c>: everything <c>stat</c> knows.</summary>
    internal const uint BasicFields = 0x7ff;

    private readonly uint _mask;

    /// <summary>Preferred size of a read or write, in bytes.</summary>
    public uint BlockSize;

    private readonly ulong _attributes;
    public uint Links;
    public uint UserId;
    public uint GroupId;

    /// <summary>File type and permissions.</summary>
    public ushort Mode;

    private readonly ushort _spare;
    public ulong Inode;

    /// <summary>Bytes.</summary>
    public ulong Size;

    /// <summary>Units of 512 bytes.</summary>
    public ulong Blocks;

    private readonly ulong _attributesMask;
    public FileTime Accessed;
    public FileTime Born;
    public FileTime Changed;
    public FileTime Modified;
    private readonly uint _specialMajor;
    private readonly uint _specialMinor;
    private readonly uint _deviceMajor;
    private readonly uint _deviceMinor;

    /// <summary><c>st_dev</c>: the device the file lies on.</summary>
    public readonly ulong Device => Number(_deviceMajor, _deviceMinor);

    /// <summary><c>st_rdev</c>: the device a device file stands for.</summary>
    public readonly ulong SpecialDevice => Number(_specialMajor, _specialMinor);

    public readonly bool IsDirectory => (Mode & 0xF000) == 0x4000;

    public readonly bool IsRegular => (Mode & 0xF000) == 0x8000;

    public readonly bool IsPipe => (Mode & 0xF000) == 0x1000;

    public readonly bool IsCharacterDevice => (Mode & 0xF000) == 0x2000;

    public readonly bool IsSocket => (Mode & 0xF000) == 0xC000;

    public readonly bool IsLink => (Mode & 0xF000) == 0xA000;

    /// <summary>glibc's <c>makedev</c>.</summary>
    public static ulong Number(uint major, uint minor)
        => ((ulong)(major & 0xfffff000) << 32) | ((ulong)(major & 0xfff) << 8) | ((ulong)(minor & 0xffffff00) << 12) | (minor & 0xff);
}
