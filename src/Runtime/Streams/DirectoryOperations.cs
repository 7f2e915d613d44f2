using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>A directory that the system reads.</summary>
public sealed class DirectoryOperations(nint directory) : StreamOperations
{
    public override string Label => "dir";

    public override bool IsWritable => false;

    public override bool CanSeek => true;

    public override PhpString? ReadEntry(PhpStream stream) => Libc.NextEntry(directory) is { } name ? PhpString.FromOwned(name) : null;

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        Libc.RewindDirectory(directory);
        return true;
    }

    public override int Close(PhpStream stream) => Libc.CloseDirectory(directory) < 0 ? -1 : 0;
}
