using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Extensions.Mbstring.Mime;
using MiniPhp.Extensions.Standard.Execution;
using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Extensions.Standard.Mail;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Sending mail in other characters than ASCII's.</summary>
[PhpExtension("mbstring")]
public static class MailSendingFunctions
{
    /// <summary>What PHP leaves free on a subject's first line, for its name and a mark of a mailing list.</summary>
    private const string SubjectIndent = "Subject: [PHP-jp nnnnnnnn]";

    /// <summary>Encodes a mail as its headers say, or as the language wants it, and gives it to the program of the setting sendmail_path.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="to">Whom to.</param>
    /// <param name="subject">What about, in the internal encoding.</param>
    /// <param name="message">The text, likewise.</param>
    /// <param name="additional_headers">Lines, or values by names.</param>
    /// <param name="additional_params">More arguments for the program, unless the setting mail.force_extra_parameters says which.</param>
    /// <returns>Whether the program took it.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a null byte, or a header that is none. TypeError: a header's value is neither a string nor a list.</exception>
    /// <remarks>https://www.php.net/mb_send_mail</remarks>
    [PhpFunction]
    public static bool mb_send_mail(
        Engine engine,
        PhpString to,
        PhpString subject,
        PhpString message,
        [PhpParameter(Type = "array|string", Default = "[]")] Value additional_headers = default,
        PhpString? additional_params = null)
    {
        engine.CheckPath(to, 1);
        engine.CheckPath(subject, 2);
        engine.CheckPath(message, 3);
        if (additional_params is not null)
            engine.CheckPath(additional_params, 5);
        PhpString headers = PhpString.Empty;
        if (additional_headers.IsString)
        {
            engine.CheckPath(additional_headers.AsString, 4);
            headers = PhpString.From(additional_headers.AsString.Span.TrimEnd(" \n\r\t\v\0"u8));
        }
        else if (additional_headers.IsArray)
        {
            headers = MailHeaders.Build(engine, additional_headers.AsArray);
        }

        MbstringState state = MbstringState.Of(engine);
        MailText text = MailText.Read(engine, headers, state.Language);
        PhpString lineEnd = PhpString.From(engine.Ini.GetBool("mail.mixed_lf_and_crlf") ? "\n"u8 : "\r\n"u8);
        if (text.Charset.MimeName is not null)
        {
            bool isQuoted = state.Language.HeaderEncoding == EncodingTable.QuotedPrintable.Name;
            subject = HeaderEncoder.Encode(subject, state.Internal, text.Charset, isQuoted, lineEnd.Span, SubjectIndent.Length + lineEnd.Length);
        }

        message = Transcoding.Convert(message, state.Internal, text.Charset);
        message = Transcoding.Convert(message, EncodingTable.EightBit, text.Body);
        PhpString? parameters = engine.Ini.Get("mail.force_extra_parameters") is { } forced ? PhpString.FromLatin1(forced) : additional_params;
        parameters = parameters is null ? null : ProgramExecution.escapeshellcmd(engine, parameters);
        return MailDelivery.Send(engine, MailFunctions.OneLine(to.Span), subject, message, Complete(headers, text, lineEnd), parameters);
    }

    private static PhpString Complete(PhpString headers, MailText text, PhpString lineEnd)
    {
        var lines = new ByteBuilder(headers.Length + 128);
        lines.Append(headers);
        if (!headers.IsEmpty && headers[headers.Length - 1] != '\n')
            lines.Append(lineEnd);
        bool isFirst = true;
        foreach (string line in text.MissingHeaders())
        {
            if (!isFirst)
                lines.Append(lineEnd);
            lines.Append(PhpString.FromLatin1(line));
            isFirst = false;
        }

        if (isFirst)
            lines.Length -= headers.IsEmpty ? 0 : lineEnd.Length;
        return lines.ToPhpString();
    }
}
