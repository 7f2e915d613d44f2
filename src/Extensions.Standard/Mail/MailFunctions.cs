using MiniPhp.Extensions.Standard.Execution;
using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mail;

/// <summary>Sending mail.</summary>
[PhpExtension("standard")]
public static class MailFunctions
{
    /// <summary>Gives a mail to the program of the setting sendmail_path.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="to">Whom to; control characters become spaces.</param>
    /// <param name="subject">What about; likewise.</param>
    /// <param name="message">The text.</param>
    /// <param name="additional_headers">Lines, or values by names.</param>
    /// <param name="additional_params">More arguments for the program, unless the setting mail.force_extra_parameters says which.</param>
    /// <returns>Whether the program took it.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte, or a header that is none. TypeError: a header's value is neither a string nor a list.</exception>
    /// <remarks>https://www.php.net/mail</remarks>
    [PhpFunction]
    public static bool mail(
        Engine engine,
        PhpString to,
        PhpString subject,
        PhpString message,
        [PhpParameter(Type = "array|string", Default = "[]")] Value additional_headers = default,
        [PhpParameter(Default = "\"\"")] PhpString? additional_params = null)
    {
        engine.CheckPath(to, 1);
        engine.CheckPath(subject, 2);
        engine.CheckPath(message, 3);
        PhpString headers = PhpString.Empty;
        if (additional_params is not null)
            engine.CheckPath(additional_params, 5);
        if (additional_headers.IsString)
        {
            engine.CheckPath(additional_headers.AsString, 4);
            headers = PhpString.From(additional_headers.AsString.Span.TrimEnd(" \n\r\t\v\0"u8));
        }
        else if (additional_headers.IsArray)
        {
            headers = MailHeaders.Build(engine, additional_headers.AsArray);
        }

        PhpString? parameters = engine.Ini.Get("mail.force_extra_parameters") is { } forced ? PhpString.FromLatin1(forced) : additional_params;
        parameters = parameters is null ? null : ProgramExecution.escapeshellcmd(engine, parameters);
        return MailDelivery.Send(engine, OneLine(to.Span), OneLine(subject.Span), message, headers, parameters);
    }

    /// <summary>Without white space at the end, and with spaces for control characters, save those that fold a line.</summary>
    internal static PhpString OneLine(ReadOnlySpan<byte> text)
    {
        byte[] line = text.TrimEnd(" \t\n\v\f\r"u8).ToArray();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] is >= 0x20 and not 0x7f)
                continue;
            if (IsFold(line, i))
            {
                i += 2;
                while (i + 1 < line.Length && (line[i + 1] is (byte)' ' or (byte)'\t'))
                    i++;
                continue;
            }

            line[i] = (byte)' ';
        }

        return PhpString.FromOwned(line);
    }

    private static bool IsFold(ReadOnlySpan<byte> line, int i) =>
        i + 2 < line.Length && line[i] == '\r' && line[i + 1] == '\n' && (line[i + 2] is (byte)' ' or (byte)'\t');
}
