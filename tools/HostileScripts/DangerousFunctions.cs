using System.Text.RegularExpressions;

namespace MiniPhp.Tools.HostileScripts;

/// <summary>
/// What a script must not do when nobody knows what it does: start programs, end processes, change files, use the network, wait.
/// Tests that name such a function are not mutated, and the functions are disabled while hostile scripts run.
/// </summary>
internal static partial class DangerousFunctions
{
    private static readonly string[] Names =
    [
        "exec", "shell_exec", "system", "passthru", "popen", "proc_open", "mail", "dl", "putenv", "syslog", "error_log",
        "pcntl_fork", "pcntl_exec", "pcntl_wait", "pcntl_waitpid", "pcntl_signal", "pcntl_alarm", "pcntl_rfork", "pcntl_unshare",
        "posix_kill", "posix_setuid", "posix_setgid", "posix_seteuid", "posix_setegid", "posix_setsid", "posix_setpgid",
        "posix_setrlimit", "posix_mkfifo", "posix_mknod",
        "unlink", "rename", "rmdir", "mkdir", "copy", "link", "symlink", "touch", "chmod", "chown", "chgrp", "lchown", "lchgrp",
        "tempnam", "tmpfile", "file_put_contents", "ftruncate", "move_uploaded_file", "chdir", "chroot", "umask",
        "fsockopen", "pfsockopen", "stream_socket_client", "stream_socket_server", "stream_socket_pair", "stream_select",
        "socket_create", "socket_create_listen", "socket_create_pair", "socket_bind", "socket_connect",
        "gethostbyname", "gethostbyaddr", "gethostbynamel", "dns_get_record", "checkdnsrr", "getmxrr",
        "sleep", "usleep", "time_nanosleep", "time_sleep_until", "readline", "flock",
    ];

    /// <summary>The value of <c>disable_functions</c>.</summary>
    public static string Disabled { get; } = string.Join(',', Names);

    /// <summary>Whether a test's script does, or could after a mutation do, what it must not.</summary>
    public static bool AreIn(string script) => DangerPattern().IsMatch(script) || WordPattern().Matches(script).Any(word => Names.Contains(word.Value));

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();

    [GeneratedRegex(
        @"`|pcntl_|posix_|socket|fopen|SplFileObject|SplTempFileObject|STDIN|php://(stdin|filter|fd|output)|https?://|ftp://|set_time_limit|max_execution_time"
            + "|memory_limit|open_basedir|microtime|hrtime|random|rand|getmypid|/tmp|sys_get_temp_dir",
        RegexOptions.CultureInvariant)]
    private static partial Regex DangerPattern();
}
