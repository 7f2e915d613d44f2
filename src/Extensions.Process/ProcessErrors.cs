using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Errors of pcntl functions.</summary>
[PhpExtension("pcntl")]
public static class ProcessErrors
{
    /// <summary>errno of the last pcntl function that failed; 0 for none.</summary>
    /// <remarks>https://www.php.net/pcntl_get_last_error</remarks>
    [PhpFunction]
    public static long pcntl_get_last_error(Engine engine) => ProcessState.Of(engine).LastControlError;

    /// <summary>As <see cref="pcntl_get_last_error"/>.</summary>
    /// <remarks>https://www.php.net/pcntl_errno</remarks>
    [PhpFunction]
    public static long pcntl_errno(Engine engine) => ProcessState.Of(engine).LastControlError;

    /// <summary>The C library's text for an error number.</summary>
    /// <remarks>https://www.php.net/pcntl_strerror</remarks>
    [PhpFunction]
    public static PhpString pcntl_strerror(long error_code) => PhpString.From(Libc.ErrorText((int)error_code));
}
