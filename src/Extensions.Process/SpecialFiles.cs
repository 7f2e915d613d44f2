using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Pipes and devices in the file system, and rights to files.</summary>
[PhpExtension("posix")]
public static class SpecialFiles
{
    /// <summary>Makes a named pipe.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">Must not exist.</param>
    /// <param name="permissions">As chmod() takes them; the creation mask's are left out.</param>
    /// <returns>false on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte in the name.</exception>
    /// <remarks>https://www.php.net/posix_mkfifo</remarks>
    [PhpFunction]
    public static bool posix_mkfifo(Engine engine, PhpString filename, long permissions)
    {
        CheckPath(engine, filename);
        return BaseDirectory.Allows(engine, filename, isQuiet: true) && ProcessState.Succeeded(engine, Libc.MakeFifo(filename.Span, (uint)permissions));
    }

    /// <summary>Makes a file, a pipe, a socket or a device.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">Must not exist.</param>
    /// <param name="flags">POSIX_S_… and permissions; the creation mask's are left out.</param>
    /// <param name="major">Of a device.</param>
    /// <param name="minor">Of a device.</param>
    /// <returns>false on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte in the name, or a device's major number is 0.</exception>
    /// <remarks>https://www.php.net/posix_mknod</remarks>
    [PhpFunction]
    public static bool posix_mknod(Engine engine, PhpString filename, long flags, long major = 0, long minor = 0)
    {
        CheckPath(engine, filename);
        if (!BaseDirectory.Allows(engine, filename, isQuiet: true))
            return false;
        ulong device = 0;
        // PHP tests bits, not the type: a socket counts as a device here.
        if ((flags & (PosixConstants.POSIX_S_IFCHR | PosixConstants.POSIX_S_IFBLK)) != 0)
        {
            if (major == 0)
                throw engine.ArgumentValueError(3, "cannot be 0 for the POSIX_S_IFCHR and POSIX_S_IFBLK modes");
            device = FileStatus.Number((uint)major, (uint)minor);
        }

        return ProcessState.Succeeded(engine, Libc.MakeNode(filename.Span, (uint)flags, device));
    }

    /// <summary>Whether the real user may access a file.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">Any.</param>
    /// <param name="flags">POSIX_F_OK, or some of POSIX_R_OK, POSIX_W_OK, POSIX_X_OK.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte in the name.</exception>
    /// <remarks>https://www.php.net/posix_access</remarks>
    [PhpFunction]
    public static bool posix_access(Engine engine, PhpString filename, long flags = 0)
    {
        CheckPath(engine, filename);
        if (filename.Length == 0 || PathName.Expand(filename) is not { } path)
            return ProcessState.Succeeded(engine, -Errno.EIO);
        return ProcessState.Succeeded(engine, BaseDirectory.Allows(engine, path, isQuiet: true) ? Libc.Access(path.Span, (int)flags) : -Errno.EPERM);
    }

    private static void CheckPath(Engine engine, PhpString path)
    {
        if (path.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
    }
}
