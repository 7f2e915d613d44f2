using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>What stat(), lstat() and fstat() return.</summary>
internal static class StatusArray
{
    private static readonly string[] Names =
        ["dev", "ino", "mode", "nlink", "uid", "gid", "rdev", "size", "atime", "mtime", "ctime", "blksize", "blocks"];

    /// <summary>Every value twice: by position and by name.</summary>
    public static PhpArray Of(in StreamStatus status)
    {
        ReadOnlySpan<long> values =
        [
            status.Device, status.Inode, status.Mode, status.Links, status.UserId, status.GroupId, status.SpecialDevice, status.Size,
            status.Accessed, status.Modified, status.Changed, status.BlockSize, status.Blocks,
        ];
        var array = new PhpArray(values.Length * 2);
        foreach (long value in values)
            array.Append(value);
        for (int i = 0; i < values.Length; i++)
            array.Set(Names[i], values[i]);
        return array;
    }
}
