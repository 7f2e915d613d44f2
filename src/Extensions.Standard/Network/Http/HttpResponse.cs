using MiniPhp.Extensions.Standard.Streams.Filters;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Http;

/// <summary>What a server answers: the status line and the headers are read, the content is left to the stream.</summary>
/// <param name="opening">What was asked for.</param>
/// <param name="stream">The connection.</param>
/// <param name="headers">The lines are added to it.</param>
internal sealed class HttpResponse(StreamOpening opening, PhpStream stream, PhpArray headers)
{
    private const int LongestStatus = 126;
    private const int LongestLocation = 8182;
    private DechunkFilter? _decoder;
    private long _size;

    /// <summary>The status line, with its newline, as far as it was kept.</summary>
    public string StatusLine { get; private set; } = "";

    public int Status { get; private set; }

    /// <summary>The status is none that makes opening fail, or the script wants all.</summary>
    public bool IsAccepted { get; private set; }

    /// <summary>The script wants the answer whatever its status.</summary>
    public bool IsAcceptedAnyway { get; private set; }

    /// <summary>The last Location header; null when there was none.</summary>
    public PhpString? Location { get; private set; }

    /// <summary>A Location header is to be followed.</summary>
    public bool Follows { get; private set; } = true;

    /// <summary>Reads status and headers; false after <see cref="StreamOpening.Fail"/>.</summary>
    public bool ReadHead()
    {
        if (stream.AtEnd() || stream.ReadLine(LongestStatus) is not { } line)
        {
            opening.Fail("HTTP request failed!");
            return false;
        }

        IsAcceptedAnyway = (opening.Options & StreamOptions.OnlyHeaders) != 0
            || (opening.Context?["http", "ignore_errors"] is { IsUndefined: false } ignores && Conversions.ToBool(ignores));
        Status = StatusOf(line);
        // Informational answers are followed by the real one.
        while (Status is >= 100 and < 200 and not 101 && !stream.AtEnd() && stream.ReadLine(LongestStatus) is { } next)
        {
            line = next;
            if (ByteText.StartsWithIgnoreCase(next.Span, "HTTP/1"u8))
            {
                Status = StatusOf(next);
                break;
            }
        }

        StatusLine = line.ToLatin1();
        IsAccepted = IsAcceptedAnyway || Status is >= 200 and < 400;
        if (Status is < 200 or >= 400)
            opening.Context?.Notify(Status == 403 ? StreamEvent.AuthenticationResult : StreamEvent.Failure, StreamEventSeverity.Error, line, Status);
        if (line.Span.EndsWith("\n"u8))
            headers.Append(line.Span.EndsWith("\r\n"u8) ? line.Substring(0, line.Length - 2) : line.Substring(0, line.Length - 1));
        else
            KeepLongStatus(line);
        return ReadHeaders();
    }

    private void KeepLongStatus(PhpString line)
    {
        headers.Append(line);
        stream.ReadLine();
    }

    private static int StatusOf(PhpString line) => line.Length > 9 ? SocketName.ByteNumber(line.Span[9..]) : 0;

    private bool ReadHeaders()
    {
        // A line is looked at when the next one is there, as that may continue it.
        PhpString? last = null;
        while (!stream.AtEnd() && stream.ReadLine() is { } line)
        {
            ReadOnlySpan<byte> text = line.Span;
            bool isEnd = text[0] is (byte)'\r' or (byte)'\n';
            if (text[0] == '\r' && !(text.Length > 1 && text[1] == '\n'))
                return Fail("HTTP invalid header name (cannot start with CR character)!");
            ReadOnlySpan<byte> trimmed = text.TrimEnd("\r\n"u8).TrimEnd(" \t"u8);
            bool isFolded = text[0] is (byte)' ' or (byte)'\t';
            if (last is not null && !isEnd && isFolded)
            {
                // What begins with a blank belongs to the line before.
                if (!trimmed.IsEmpty)
                    last = last.Append(" "u8).Append(trimmed.TrimStart(" \t"u8));
                continue;
            }

            if (last is not null && !Take(last))
                return false;
            if (last is null && isFolded)
                return Fail("HTTP invalid response format (folding header at the start)!");
            last = isEnd ? null : PhpString.From(trimmed);
            if (isEnd)
                break;
        }

        // When the connection ended early, the line in hand counts all the same.
        if (last is not null)
            Take(last);
        return true;
    }

    private bool Fail(string problem)
    {
        opening.Fail(problem);
        return false;
    }

    /// <summary>One complete header line.</summary>
    private bool Take(PhpString line)
    {
        int colon = line.Span.IndexOf((byte)':');
        if (colon < 0)
            return Fail("HTTP invalid response format (no colon in header line)!");
        if (colon > 1 && line.Span[1..colon].IndexOfAny((byte)' ', (byte)'\t') >= 0)
            return Fail("HTTP invalid response format (space in header name)!");
        // A value of blanks only keeps its last one.
        ReadOnlySpan<byte> value = line.Span[(colon + 1)..];
        while (value.Length > 1 && value[0] is (byte)' ' or (byte)'\t')
            value = value[1..];
        ReadOnlySpan<byte> name = line.Span[..colon];
        if (Is(name, "Location"u8))
            return TakeLocation(line, PhpString.From(value));
        if (Is(name, "Content-Type"u8))
            opening.Context?.Notify(StreamEvent.MimeType, StreamEventSeverity.Information, PhpString.From(value));
        else if (Is(name, "Content-Length"u8))
            TakeLength(line, value);
        else if (Is(name, "Transfer-Encoding"u8) && ByteText.StartsWithIgnoreCase(value, "Chunked"u8) && Decodes())
            return true;
        headers.Append(line);
        return true;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => ByteText.EqualsIgnoreCase(name, other);

    private bool TakeLocation(PhpString line, PhpString value)
    {
        if (opening.Context?["http", "follow_location"] is { IsUndefined: false } follows)
            Follows = Conversions.ToBool(follows);
        else if (Status is not (>= 300 and < 304 or 307 or 308))
            Follows = false;
        if (value.Length > LongestLocation)
            return Fail("HTTP Location header size is over the limit of " + LongestLocation + " bytes");
        Location = value;
        headers.Append(line);
        return true;
    }

    private void TakeLength(PhpString line, ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty || value.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return;
        long size = 0;
        foreach (byte digit in value)
            size = size > (long.MaxValue - 9) / 10 ? long.MaxValue : size * 10 + (digit - '0');
        _size = size;
        opening.Context?.Notify(StreamEvent.FileSize, StreamEventSeverity.Information, line, expected: size);
    }

    private bool Decodes()
    {
        if ((opening.Options & StreamOptions.OnlyHeaders) != 0)
            return false;
        if (opening.Context?["http", "auto_decode"] is { IsUndefined: false } decodes && !Conversions.ToBool(decodes))
            return false;
        _decoder = new DechunkFilter("dechunk");
        return true;
    }

    /// <summary>What follows is the content, from position 0 on.</summary>
    /// <param name="content">The connection, or that of the answer that this one led to.</param>
    /// <param name="mode">The mode that was asked for.</param>
    public void StartContent(PhpStream content, string mode)
    {
        opening.Context?.StartProgress(_size);
        content.Position = 0;
        content.Mode = mode;
        if (_decoder is not null && content == stream)
            content.AddReadFilter(_decoder, first: false);
        if (content.BufferedCount > 0)
            opening.Context?.ReportProgress(content.BufferedCount);
    }
}
