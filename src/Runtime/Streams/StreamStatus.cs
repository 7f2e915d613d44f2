using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Streams;

/// <summary>What stat() and fstat() say about a file or stream, in the order of their elements. Times are seconds since 1970-01-01 UTC.</summary>
public struct StreamStatus
{
    public long Device;
    public long Inode;

    /// <summary>File type and permissions.</summary>
    public long Mode;
    /// <summary>How many names the file has.</summary>
    public long Links;
    public long UserId;
    public long GroupId;
    /// <summary>Of a device file: which device it stands for.</summary>
    public long SpecialDevice;

    /// <summary>Bytes.</summary>
    public long Size;
    /// <summary>When the content was last read.</summary>
    public long Accessed;
    /// <summary>When the content last changed.</summary>
    public long Modified;
    /// <summary>When content, owner or permissions last changed.</summary>
    public long Changed;

    /// <summary>-1 when unknown.</summary>
    public long BlockSize;

    /// <summary>Units of 512 bytes; -1 when unknown.</summary>
    public long Blocks;

    private const long TypeMask = 0xF000;

    public readonly bool IsDirectory => (Mode & TypeMask) == 0x4000;

    public readonly bool IsRegular => (Mode & TypeMask) == 0x8000;

    public readonly bool IsLink => (Mode & TypeMask) == 0xA000;

    /// <summary>The system's status in PHP's form.</summary>
    public static StreamStatus From(in FileStatus status) => new()
    {
        Device = (long)status.Device,
        Inode = (long)status.Inode,
        Mode = status.Mode,
        Links = status.Links,
        UserId = status.UserId,
        GroupId = status.GroupId,
        SpecialDevice = (long)status.SpecialDevice,
        Size = (long)status.Size,
        Accessed = status.Accessed.Seconds,
        Modified = status.Modified.Seconds,
        Changed = status.Changed.Seconds,
        BlockSize = status.BlockSize,
        Blocks = (long)status.Blocks,
    };
}
