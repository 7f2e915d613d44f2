using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Process;

/// <summary>Access modes, file types and resource limits, as Linux has them.</summary>
[PhpExtension("posix")]
public static class PosixConstants
{
    [PhpConstant] public const long POSIX_F_OK = 0;
    [PhpConstant] public const long POSIX_X_OK = 1;
    [PhpConstant] public const long POSIX_W_OK = 2;
    [PhpConstant] public const long POSIX_R_OK = 4;
    [PhpConstant] public const long POSIX_S_IFREG = 32768;
    [PhpConstant] public const long POSIX_S_IFCHR = 8192;
    [PhpConstant] public const long POSIX_S_IFBLK = 24576;
    [PhpConstant] public const long POSIX_S_IFIFO = 4096;
    [PhpConstant] public const long POSIX_S_IFSOCK = 49152;
    [PhpConstant] public const long POSIX_RLIMIT_AS = 9;
    [PhpConstant] public const long POSIX_RLIMIT_CORE = 4;
    [PhpConstant] public const long POSIX_RLIMIT_CPU = 0;
    [PhpConstant] public const long POSIX_RLIMIT_DATA = 2;
    [PhpConstant] public const long POSIX_RLIMIT_FSIZE = 1;
    [PhpConstant] public const long POSIX_RLIMIT_LOCKS = 10;
    [PhpConstant] public const long POSIX_RLIMIT_MEMLOCK = 8;
    [PhpConstant] public const long POSIX_RLIMIT_MSGQUEUE = 12;
    [PhpConstant] public const long POSIX_RLIMIT_NICE = 13;
    [PhpConstant] public const long POSIX_RLIMIT_NOFILE = 7;
    [PhpConstant] public const long POSIX_RLIMIT_NPROC = 6;
    [PhpConstant] public const long POSIX_RLIMIT_RSS = 5;
    [PhpConstant] public const long POSIX_RLIMIT_RTPRIO = 14;
    [PhpConstant] public const long POSIX_RLIMIT_RTTIME = 15;
    [PhpConstant] public const long POSIX_RLIMIT_SIGPENDING = 11;
    [PhpConstant] public const long POSIX_RLIMIT_STACK = 3;
    [PhpConstant] public const long POSIX_RLIMIT_INFINITY = -1;
}
