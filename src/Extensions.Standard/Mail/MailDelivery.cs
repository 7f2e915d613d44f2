using MiniPhp.Extensions.Standard.Execution;
using MiniPhp.Extensions.Standard.Info;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mail;

/// <summary>Gives mails to the program that delivers them.</summary>
internal static class MailDelivery
{
    /// <summary>Sends a mail, and notes it in the log of the setting mail.log.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="to">Whom to.</param>
    /// <param name="subject">What about.</param>
    /// <param name="message">The text.</param>
    /// <param name="headers">Lines, without the end of the last one; may be empty.</param>
    /// <param name="parameters">More of the program's command line; null for nothing.</param>
    /// <returns>False when there is no program, when it fails, and, with a warning, when there are empty lines among the headers.</returns>
    public static bool Send(Engine engine, PhpString to, PhpString subject, PhpString message, PhpString headers, PhpString? parameters)
    {
        Log(engine, to, subject, headers);
        ReadOnlySpan<byte> end = engine.Ini.GetBool("mail.mixed_lf_and_crlf") ? "\n"u8 : "\r\n"u8;
        byte[] lines = headers.Span.ToArray();
        if (engine.Ini.GetBool("mail.add_x_header"))
            lines = [.. OriginHeader(engine), .. lines.Length == 0 ? [] : end, .. lines];
        if (HasEmptyLines(lines))
        {
            engine.FunctionWarning("Multiple or malformed newlines found in additional_header");
            return false;
        }

        if (engine.Ini.Get("sendmail_path") is not { } program)
            return false;
        PhpString command = PhpString.FromLatin1(program);
        if (parameters is not null)
            command = PhpString.From([.. command.Span, (byte)' ', .. parameters.Span]);
        if (ShellCommand.OpenPipe(engine, command.Span, "w", out _) is not { } pipe)
        {
            engine.FunctionWarning("Could not execute mail delivery program '" + program + "'");
            return false;
        }

        pipe.SuppressesErrors = true;
        pipe.Write([.. "To: "u8, .. to.Span, .. end, .. "Subject: "u8, .. subject.Span, .. end, .. lines, .. lines.Length == 0 ? [] : end, .. end, .. message.Span, .. end]);
        pipe.Close();
        return pipe.CloseStatus == 0;
    }

    /// <summary>Which script sent the mail: its owner's number and its name.</summary>
    private static byte[] OriginHeader(Engine engine)
    {
        string file = engine.CallerFile ?? "[no active file]";
        return PhpString.FromLatin1("X-PHP-Originating-Script: " + ScriptOwner.getmyuid(engine) + ":" + file[(file.LastIndexOf('/') + 1)..]).Span.ToArray();
    }

    private static void Log(Engine engine, PhpString to, PhpString subject, PhpString headers)
    {
        if (engine.Ini.Get("mail.log") is not { Length: > 0 } log)
            return;
        string line = "mail() on [" + (engine.CallerFile ?? "[no active file]") + ":" + engine.CallerLine + "]: To: " + to.ToLatin1()
            + " -- Headers: " + headers.ToLatin1() + " -- Subject: " + subject.ToLatin1();
        if (!headers.IsEmpty)
            line = line.Replace('\r', ' ').Replace('\n', ' ');
        if (log == "syslog")
        {
            const int notice = 5;
            Libc.SystemLog(notice, PhpString.FromLatin1(line).Span);
            return;
        }

        if (StreamOpener.Open(engine, PhpString.FromLatin1(log), "a", StreamOptions.ReportErrors, null) is not { } stream)
            return;
        stream.Write(PhpString.FromLatin1("[" + engine.Diagnostics.Timestamp() + "] " + line + "\n").Span);
        stream.Close();
    }

    /// <summary>Whether a line is empty, or the first one begins with what no name begins with.</summary>
    private static bool HasEmptyLines(ReadOnlySpan<byte> headers)
    {
        if (headers.IsEmpty)
            return false;
        if (headers[0] is < 33 or > 126 or (byte)':')
            return true;
        for (int i = 0; i < headers.Length; i++)
        {
            if (headers[i] is not ((byte)'\r' or (byte)'\n'))
                continue;
            byte next = At(headers, i + 1);
            if (next is 0 or (byte)'\r' || (next == '\n' && (headers[i] == '\n' || At(headers, i + 2) is 0 or (byte)'\n' or (byte)'\r')))
                return true;
            i++;
        }

        return false;
    }

    private static byte At(ReadOnlySpan<byte> text, int i) => i < text.Length ? text[i] : (byte)0;
}
