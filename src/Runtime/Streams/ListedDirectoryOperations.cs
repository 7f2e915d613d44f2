using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>A directory whose entries are known beforehand.</summary>
/// <param name="label">The stream_type.</param>
/// <param name="entries">Names in order.</param>
public sealed class ListedDirectoryOperations(string label, PhpString[] entries) : StreamOperations
{
    private int _next;

    public override string Label => label;

    public override bool IsWritable => false;

    public override bool CanSeek => true;

    public override PhpString? ReadEntry(PhpStream stream) => _next < entries.Length ? entries[_next++] : null;

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        _next = 0;
        return true;
    }
}
