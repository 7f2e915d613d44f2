using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Extensions.Process;

/// <summary>Namespaces of the kernel.</summary>
[PhpExtension("pcntl")]
public static class Namespaces
{
    /// <summary>Gives the process namespaces of its own.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="flags">CLONE_NEW… constants, combined.</param>
    /// <returns>false with a warning when the system refuses.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: other flags.</exception>
    /// <remarks>https://www.php.net/pcntl_unshare</remarks>
    [PhpFunction]
    public static bool pcntl_unshare(Engine engine, long flags)
    {
        int error = -Libc.Unshare((int)flags);
        if (error == 0)
            return true;
        ProcessState.Of(engine).LastControlError = error;
        if (error == Errno.EINVAL)
            throw engine.ArgumentValueError(1, "must be a combination of CLONE_* flags");
        string number = error.ToString(CultureInfo.InvariantCulture);
        engine.FunctionWarning(error switch
        {
            Errno.ENOMEM => "Error " + number + ": Insufficient memory for unshare",
            Errno.EPERM => "Error " + number + ": No privilege to use these flags",
            Errno.ENOSPC => "Error " + number + ": Reached the maximum nesting limit for one of the specified namespaces",
            Errno.EUSERS => "Error " + number + ": Reached the maximum nesting limit for the user namespace",
            _ => "Unknown error " + number + " has occurred",
        });
        return false;
    }
}
