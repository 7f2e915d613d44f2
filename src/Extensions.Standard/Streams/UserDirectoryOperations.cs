using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>A directory that an object of the script's reads.</summary>
internal sealed class UserDirectoryOperations(UserObject user) : StreamOperations
{
    public override string Label => "user-space-dir";

    public override bool IsWritable => false;

    public override bool CanSeek => true;

    public override PhpString? ReadEntry(PhpStream stream)
        => user.TryCall("dir_readdir", out Value name, mayBeMissing: false) && !name.IsBool ? Conversions.ToPhpString(stream.Engine, name) : null;

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        user.TryCall("dir_rewinddir", out _, mayBeMissing: true);
        return true;
    }

    public override int Close(PhpStream stream)
    {
        try
        {
            user.TryCall("dir_closedir", out _, mayBeMissing: true);
        }
        finally
        {
            user.Release();
        }

        return 0;
    }
}
