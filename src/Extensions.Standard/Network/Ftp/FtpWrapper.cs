using System.Globalization;
using MiniPhp.Extensions.Standard.Network.Http;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Ftp;

/// <summary>Files of FTP servers: <c>ftp://</c> and <c>ftps://</c>.</summary>
/// <remarks>https://www.php.net/manual/en/wrappers.ftp.php</remarks>
/// <param name="http">For proxies.</param>
internal sealed class FtpWrapper(HttpWrapper http) : StreamWrapper
{
    private static PhpString Root { get; } = PhpString.From("/"u8);

    public override string Label => "ftp";

    public override bool IsUrl => true;

    public override bool HidesStatus => true;

    /// <summary>Unlike for other changes PHP does not say why it fails.</summary>
    public override bool CanRename => true;

    public override PhpStream? Open(StreamOpening opening)
    {
        bool reads = opening.Mode.AsSpan().IndexOfAny('r', '+') >= 0;
        bool writes = opening.Mode.AsSpan().IndexOfAny('w', 'a', '+') >= 0;
        if (reads && writes)
            return opening.Fail("FTP does not support simultaneous read/write connections");
        if (!reads && !writes)
            return opening.Fail("Unknown file open mode");
        if (opening.Context?["ftp", "proxy"].Dereferenced is { IsUndefined: false } proxy)
        {
            if (writes)
                return opening.Fail("FTP proxy may only be used in read mode");
            if (proxy.IsString && !proxy.AsString.IsEmpty)
                return http.Open(opening, Label);
        }

        if (Connect(opening) is not { } connection || new FtpTransfer(opening, connection).Start() is not { } data)
            return null;
        data.Companion = connection;
        return data;
    }

    private static FtpConnection? Connect(StreamOpening opening) =>
        FtpConnection.Open(opening.Engine, opening.Path, opening.Context, problem => opening.Fail(problem));

    /// <summary>The server says whether it has got everything, when the data connection is closed.</summary>
    public override void OnStreamClosed(PhpStream stream)
    {
        const int complete = 226;
        const int completeToo = 250;
        if (stream.Companion is not FtpConnection connection)
            return;
        stream.Companion = null;
        if (stream.Mode.AsSpan().IndexOfAny('w', 'a', '+') >= 0 && connection.ReadAnswer() is not (complete or completeToo))
            stream.Engine.FunctionWarning("FTP server error " + connection.Status + ":" + connection.Answer.ToLatin1());
        connection.Write("QUIT", PhpString.Empty);
        connection.Close();
    }

    public override PhpStream? OpenDirectory(StreamOpening opening)
    {
        if (Connect(opening) is not { } connection)
            return null;
        connection.Send("TYPE A");
        if (!connection.IsDone)
            return connection.Abandon(opening, connection.Answer);
        if (connection.ListenForData() is not { } address || connection.OpenData(address) is not { } data)
            return connection.Abandon(opening, PhpString.Empty);
        connection.Send("NLST ", PathOf(connection));
        if (!connection.HasData)
        {
            data.Close();
            return connection.Abandon(opening, connection.Answer);
        }

        data.Context = opening.Context;
        if (connection.EncryptData(data))
            return new PhpStream(opening.Engine, new FtpDirectoryOperations(connection, data), opening.Mode);
        opening.Fail("Unable to activate SSL mode");
        data.Close();
        return connection.Abandon(opening, connection.Answer);
    }

    public override bool TryStat(Engine engine, PhpString path, StatOptions options, StreamContext? context, out StreamStatus status)
    {
        status = default;
        if (FtpConnection.Open(engine, path, context) is not { } connection)
            return false;
        bool isKnown = TryStat(connection, ref status);
        connection.Close();
        return isKnown;
    }

    /// <summary>A directory is what can be changed to; a file is what has a size.</summary>
    private static bool TryStat(FtpConnection connection, ref StreamStatus status)
    {
        const int file = 0x8000 | 0b110_100_100;
        const int directory = 0x4000 | 0b111_101_101;
        const int blockSize = 4096;
        const int answered = 213;
        PhpString path = PathOf(connection);
        connection.Send("CWD ", path);
        bool isDirectory = connection.IsDone;
        connection.Send("TYPE I");
        if (!connection.IsDone)
            return false;
        connection.Send("SIZE ", path);
        if (!connection.IsDone && !isDirectory)
            return false;
        long size = connection.IsDone ? FtpConnection.NumberAt(connection.Answer.Span[Math.Min(4, connection.Answer.Length)..]) : 0;
        status = new StreamStatus
        {
            Mode = isDirectory ? directory : file,
            Size = size,
            Links = 1,
            SpecialDevice = -1,
            Accessed = -1,
            Changed = -1,
            Modified = connection.Send("MDTM ", path) == answered ? ParseTime(connection.Answer.Span) : -1,
            BlockSize = blockSize,
            Blocks = (blockSize - 1 + size) / blockSize,
        };
        return true;
    }

    /// <summary>Seconds since 1970 of <c>213 YYYYMMDDhhmmss</c>; -1 when it is not one.</summary>
    private static long ParseTime(ReadOnlySpan<byte> answer)
    {
        const int codeLength = 4;
        const int length = 14;
        answer = answer[codeLength..];
        int start = answer.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0 || answer.Length - start < length)
            return -1;
        string text = PhpString.From(answer.Slice(start, length)).ToLatin1();
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, utc, out DateTimeOffset time) ? time.ToUnixTimeSeconds() : -1;
    }

    public override bool? Unlink(Engine engine, PhpString path, StreamContext? context) => Command(engine, path, context, "DELE ", "Error Deleting file: ");

    public override bool RemoveDirectory(Engine engine, PhpString path, StreamContext? context) => Command(engine, path, context, "RMD ", "");

    /// <summary>Sends one command about a path, reporting why it failed.</summary>
    private static bool Command(Engine engine, PhpString path, StreamContext? context, string command, string caption)
    {
        if (ConnectOrWarn(engine, path, context) is not { } connection)
            return false;
        connection.Send(command, PathOf(connection));
        if (!connection.IsDone)
            engine.FunctionWarning(caption + connection.Answer.ToLatin1());
        connection.Close();
        return connection.IsDone;
    }

    private static FtpConnection? ConnectOrWarn(Engine engine, PhpString path, StreamContext? context)
    {
        FtpConnection? connection = FtpConnection.Open(engine, path, context);
        if (connection is null)
            engine.FunctionWarning("Unable to connect to " + path.ToLatin1());
        return connection;
    }

    public override bool Rename(Engine engine, PhpString from, PhpString to, StreamContext? context)
    {
        if (UrlParts.Parse(from.Span) is not { Path: not null, Host: not null } source || UrlParts.Parse(to.Span) is not { Path: { } target } there || !IsSameServer(source, there))
            return false;
        if (FtpConnection.Open(engine, from, context) is not { } connection)
            return false;

        connection.Send("RNFR ", PathOf(connection));
        bool isDone = connection.WantsMore;
        if (isDone)
        {
            connection.Send("RNTO ", target);
            isDone = connection.IsDone;
        }

        connection.Close();
        return isDone;
    }

    private static bool IsSameServer(UrlParts one, UrlParts other) =>
        one.Scheme is not null && one.Scheme.Equals(other.Scheme) && one.Host!.Equals(other.Host)
        && FtpConnection.PortOf(one) == FtpConnection.PortOf(other);

    public override bool MakeDirectory(Engine engine, PhpString path, long mode, bool recursive, StreamContext? context)
    {
        if (ConnectOrWarn(engine, path, context) is not { } connection)
            return false;
        if (recursive)
            MakeDirectories(engine, connection);
        else
            connection.Send("MKD ", PathOf(connection));
        connection.Close();
        return connection.IsDone;
    }

    /// <summary>From the deepest directory that can be changed to, downwards.</summary>
    private static void MakeDirectories(Engine engine, FtpConnection connection)
    {
        PhpString path = PathOf(connection);
        int end = path.Length;
        while (path.Span[..end].LastIndexOf((byte)'/') is >= 0 and var slash)
        {
            end = slash;
            connection.Send("CWD ", slash == 0 ? Root : path.Substring(0, slash));
            if (connection.IsDone)
                break;
        }

        // What was looked for last was there, so the one below it is the first to be made; or nothing was, and it is the top.
        bool hasTop = connection.IsDone;
        int next = hasTop ? EndOfName(path, end + 1) : end;
        connection.Send("MKD ", next == 0 ? Root : path.Substring(0, next));
        while (connection.IsDone && next + 1 < path.Length)
        {
            next = EndOfName(path, next + 1);
            connection.Send("MKD ", path.Substring(0, next));
            if (!connection.IsDone)
                engine.FunctionWarning(connection.Answer.ToLatin1());
        }
    }

    private static int EndOfName(PhpString path, int start)
    {
        int slash = path.Span[start..].IndexOf((byte)'/');
        return slash < 0 ? path.Length : start + slash;
    }

    private static PhpString PathOf(FtpConnection connection) => connection.Url.Path ?? Root;
}
