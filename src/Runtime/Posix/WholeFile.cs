namespace MiniPhp.Runtime.Posix;

/// <summary>Reads a file of the file system in one go.</summary>
public static class WholeFile
{
    /// <summary>The content; null when the file cannot be opened.</summary>
    public static byte[]? Read(ReadOnlySpan<byte> path)
    {
        int descriptor = Libc.Open(path, OpenFlags.ReadOnly | OpenFlags.CloseOnExec);
        if (descriptor < 0)
            return null;
        byte[] content = ReadToEnd(descriptor);
        Libc.Close(descriptor);
        return content;
    }

    /// <summary>What an open file still has to give; it ends where reading fails.</summary>
    public static byte[] ReadToEnd(int descriptor)
    {
        Libc.Status(descriptor, out FileStatus status);
        // One byte more than the size, so that the end shows in the same read.
        var buffer = new byte[status.IsRegular && status.Size > 0 ? (int)status.Size + 1 : 4096];
        int length = 0;
        while (true)
        {
            long read = Libc.Read(descriptor, buffer.AsSpan(length));
            if (read == -Errno.EINTR)
                continue;
            if (read <= 0)
                break;
            length += (int)read;
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }

        Array.Resize(ref buffer, length);
        return buffer;
    }
}
