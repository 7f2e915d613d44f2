using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Process;

/// <summary>The numbers that pcntl_get_last_error() returns, as Linux has them.</summary>
[PhpExtension("pcntl")]
public static class ProcessErrorNumbers
{
    [PhpConstant] public const long PCNTL_EINTR = 4;
    [PhpConstant] public const long PCNTL_ECHILD = 10;
    [PhpConstant] public const long PCNTL_EINVAL = 22;
    [PhpConstant] public const long PCNTL_EAGAIN = 11;
    [PhpConstant] public const long PCNTL_ESRCH = 3;
    [PhpConstant] public const long PCNTL_EACCES = 13;
    [PhpConstant] public const long PCNTL_EPERM = 1;
    [PhpConstant] public const long PCNTL_ENOMEM = 12;
    [PhpConstant] public const long PCNTL_E2BIG = 7;
    [PhpConstant] public const long PCNTL_EFAULT = 14;
    [PhpConstant] public const long PCNTL_EIO = 5;
    [PhpConstant] public const long PCNTL_EISDIR = 21;
    [PhpConstant] public const long PCNTL_ELIBBAD = 80;
    [PhpConstant] public const long PCNTL_ELOOP = 40;
    [PhpConstant] public const long PCNTL_EMFILE = 24;
    [PhpConstant] public const long PCNTL_ENAMETOOLONG = 36;
    [PhpConstant] public const long PCNTL_ENFILE = 23;
    [PhpConstant] public const long PCNTL_ENOENT = 2;
    [PhpConstant] public const long PCNTL_ENOEXEC = 8;
    [PhpConstant] public const long PCNTL_ENOTDIR = 20;
    [PhpConstant] public const long PCNTL_ETXTBSY = 26;
    [PhpConstant] public const long PCNTL_ENOSPC = 28;
    [PhpConstant] public const long PCNTL_EUSERS = 87;
}
