using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Extensions.Standard.Mail;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Errors;

/// <summary>Messages to the log.</summary>
[PhpExtension("standard")]
public static class ErrorLog
{
    /// <summary>Sends a message to the log.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="message">The message.</param>
    /// <param name="message_type">0 the log of the setting error_log, 1 a mail, 3 a file, 4 standard error.</param>
    /// <param name="destination">Address or file.</param>
    /// <param name="additional_headers">Of mails.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: type 2, which PHP does not have any more; or a file name that is empty or contains a null byte.</exception>
    /// <remarks>https://www.php.net/error_log</remarks>
    [PhpFunction]
    public static bool error_log(Engine engine, PhpString message, long message_type = 0, PhpString? destination = null, PhpString? additional_headers = null)
    {
        if (destination is not null)
            engine.CheckPath(destination, 3);
        switch (message_type)
        {
            case 1:
                return MailDelivery.Send(
                    engine, destination ?? PhpString.Empty, PhpString.FromLatin1("PHP error_log message"), message, additional_headers ?? PhpString.Empty, null);
            case 2:
                throw engine.ValueError("TCP/IP option is not available for error logging");
            case 3:
                if (StreamOpener.Open(engine, destination ?? PhpString.Empty, "a", StreamOptions.ReportErrors, null) is not { } stream)
                    return false;
                long written = stream.Write(message.Span);
                stream.Close();
                return written == message.Length;
            case 4:
                Libc.WriteAll(2, [.. message.Span, (byte)'\n']);
                return true;
            default:
                engine.Diagnostics.Log(message.ToLatin1());
                return true;
        }
    }
}
