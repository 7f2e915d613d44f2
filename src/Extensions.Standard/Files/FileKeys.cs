using System.Text;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Keys of System V's queues, semaphores and shared memory.</summary>
[PhpExtension("standard")]
public static class FileKeys
{
    /// <summary>A key made of a file's identity and a letter.</summary>
    /// <returns>-1, with a warning, when the file cannot be looked at.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty or has a null byte, or the project is not one byte.</exception>
    /// <remarks>https://www.php.net/ftok</remarks>
    [PhpFunction]
    public static long ftok(Engine engine, PhpString filename, PhpString project_id)
    {
        engine.CheckPath(filename, 1);
        if (filename.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (project_id.Length != 1)
            throw engine.ArgumentValueError(2, "must be a single character");
        if (!BaseDirectory.Allows(engine, filename))
            return -1;
        int result = Libc.Status(filename.Span, out FileStatus status);
        if (result >= 0)
            return (int)((uint)(status.Inode & 0xffff) | (uint)(status.Device & 0xff) << 16 | (uint)project_id[0] << 24);
        engine.FunctionWarning("ftok() failed - " + Encoding.Latin1.GetString(Libc.ErrorText(-result)));
        return -1;
    }
}
