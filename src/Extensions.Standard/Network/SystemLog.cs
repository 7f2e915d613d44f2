using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>The system's log.</summary>
[PhpExtension("standard")]
public static class SystemLog
{
    [PhpConstant] public const long LOG_EMERG = 0;
    [PhpConstant] public const long LOG_ALERT = 1;
    [PhpConstant] public const long LOG_CRIT = 2;
    [PhpConstant] public const long LOG_ERR = 3;
    [PhpConstant] public const long LOG_WARNING = 4;
    [PhpConstant] public const long LOG_NOTICE = 5;
    [PhpConstant] public const long LOG_INFO = 6;
    [PhpConstant] public const long LOG_DEBUG = 7;
    [PhpConstant] public const long LOG_KERN = 0;
    [PhpConstant] public const long LOG_USER = 8;
    [PhpConstant] public const long LOG_MAIL = 16;
    [PhpConstant] public const long LOG_DAEMON = 24;
    [PhpConstant] public const long LOG_AUTH = 32;
    [PhpConstant] public const long LOG_SYSLOG = 40;
    [PhpConstant] public const long LOG_LPR = 48;
    [PhpConstant] public const long LOG_NEWS = 56;
    [PhpConstant] public const long LOG_UUCP = 64;
    [PhpConstant] public const long LOG_CRON = 72;
    [PhpConstant] public const long LOG_AUTHPRIV = 80;
    [PhpConstant] public const long LOG_LOCAL0 = 128;
    [PhpConstant] public const long LOG_LOCAL1 = 136;
    [PhpConstant] public const long LOG_LOCAL2 = 144;
    [PhpConstant] public const long LOG_LOCAL3 = 152;
    [PhpConstant] public const long LOG_LOCAL4 = 160;
    [PhpConstant] public const long LOG_LOCAL5 = 168;
    [PhpConstant] public const long LOG_LOCAL6 = 176;
    [PhpConstant] public const long LOG_LOCAL7 = 184;
    [PhpConstant] public const long LOG_PID = 1;
    [PhpConstant] public const long LOG_CONS = 2;
    [PhpConstant] public const long LOG_ODELAY = 4;
    [PhpConstant] public const long LOG_NDELAY = 8;
    [PhpConstant] public const long LOG_NOWAIT = 16;
    [PhpConstant] public const long LOG_PERROR = 32;

    /// <summary>Says how later messages are to be sent.</summary>
    /// <param name="prefix">Stands before each message.</param>
    /// <param name="flags">LOG_PID, LOG_PERROR, …</param>
    /// <param name="facility">LOG_USER, LOG_DAEMON, …</param>
    /// <remarks>https://www.php.net/openlog</remarks>
    [PhpFunction(Returns = "true")]
    public static bool openlog(PhpString prefix, long flags, long facility)
    {
        Libc.OpenSystemLog(prefix.Span, (int)flags, (int)facility);
        return true;
    }

    /// <summary>Closes the connection to the log; the next message opens it again.</summary>
    /// <remarks>https://www.php.net/closelog</remarks>
    [PhpFunction(Returns = "true")]
    public static bool closelog()
    {
        Libc.CloseSystemLog();
        return true;
    }

    /// <summary>Sends a message, one line each; what the setting syslog.filter does not let through becomes \xNN.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="priority">LOG_ERR, LOG_INFO, …, possibly with a facility.</param>
    /// <param name="message">The text.</param>
    /// <remarks>https://www.php.net/syslog</remarks>
    [PhpFunction(Returns = "true")]
    public static bool syslog(Engine engine, long priority, PhpString message)
    {
        string filter = engine.Ini.Get("syslog.filter") ?? "no-ctrl";
        if (filter == "raw")
        {
            Libc.SystemLog((int)priority, message.Span);
            return true;
        }

        var line = new ByteBuilder([]);
        foreach (byte c in message.Span)
        {
            if (c == '\n')
            {
                Libc.SystemLog((int)priority, line.Written);
                line.Length = 0;
            }
            else if (c is >= 0x20 and <= 0x7e || (c >= 0x80 && filter != "ascii") || (c < 0x20 && filter == "all"))
            {
                line.Append(c);
            }
            else
            {
                line.Append("\\x"u8);
                line.Append("0123456789abcdef"u8[c >> 4]);
                line.Append("0123456789abcdef"u8[c & 0xf]);
            }
        }

        Libc.SystemLog((int)priority, line.Written);
        line.Dispose();
        return true;
    }
}
