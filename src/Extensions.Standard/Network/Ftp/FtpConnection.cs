using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Ftp;

/// <summary>The control connection to an FTP server (RFC 959), encrypted for <c>ftps://</c> (RFC 4217).</summary>
internal sealed class FtpConnection
{
    private const int LongestLine = 510;
    private const long AnyTlsClient = 121;

    private readonly Engine _engine;
    private readonly StreamContext? _context;
    private readonly PhpStream _stream;
    private bool _encryptsData;

    private FtpConnection(Engine engine, StreamContext? context, UrlParts url, PhpStream stream)
    {
        _engine = engine;
        _context = context;
        Url = url;
        _stream = stream;
        stream.Holders++;
    }

    /// <summary>The address taken apart.</summary>
    public UrlParts Url { get; }

    /// <summary>The last line of the last answer, with its end; empty when there was none.</summary>
    public PhpString Answer { get; private set; } = PhpString.Empty;

    /// <summary>The number that the last answer begins with; 0 when there was none.</summary>
    public int Status { get; private set; }

    /// <summary>The last command was carried out.</summary>
    public bool IsDone => Status is >= 200 and <= 299;

    /// <summary>The last command was understood, and what comes next completes it.</summary>
    public bool WantsMore => Status is >= 300 and <= 399;

    /// <summary>The last command was understood, and the data connection carries what comes of it.</summary>
    public bool HasData => Status is 150 or 125;

    /// <summary>Connects and logs in. That no connection can be made is reported at once.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="address">With user and password, if any.</param>
    /// <param name="context">Who is told; null for none.</param>
    /// <param name="fail">Is told why it failed, where there is more to say than that it did.</param>
    /// <returns>Null when that failed, or the address is none.</returns>
    public static FtpConnection? Open(Engine engine, PhpString address, StreamContext? context, Action<string>? fail = null)
    {
        if (UrlParts.Parse(address.Span) is not { Path: not null, Host: { } host } url)
            return null;
        string name = "tcp://" + host.ToLatin1() + ":" + PortOf(url).ToString(CultureInfo.InvariantCulture);
        if (OpenTransport(engine, name, context, out string? problem) is not { } stream)
        {
            WarnAboutTransport(engine, problem);
            return null;
        }

        var connection = new FtpConnection(engine, context, url, stream);
        if (connection.Greet(fail))
            return connection;
        connection.Close();
        return null;
    }

    /// <summary>The port that an address names, or FTP's own.</summary>
    public static int PortOf(UrlParts url)
    {
        const int ownPort = 21;
        return url.Port is > 0 and var given ? given : ownPort;
    }

    private static PhpStream? OpenTransport(Engine engine, string name, StreamContext? context, out string? problem)
    {
        var transport = new SocketTransport(engine, context);
        PhpStream? stream = transport.OpenClient(PhpString.FromLatin1(name), TransportFlags.Connect);
        problem = transport.ErrorText;
        if (stream is not null)
            stream.Context = context;
        return stream;
    }

    private static void WarnAboutTransport(Engine engine, string? problem) => engine.FunctionWarning("connect() failed: " + (problem ?? "Unspecified error"));

    private bool Greet(Action<string>? fail)
    {
        _context?.Notify(StreamEvent.Connected, StreamEventSeverity.Information);
        ReadAnswer();
        if (!IsDone)
        {
            NotifyFailure();
            return false;
        }

        bool isSecure = Url.Scheme is { Length: > 3 } scheme && scheme[3] == 's';
        return (!isSecure || Secure(fail)) && LogIn(fail);
    }

    private bool Secure(Action<string>? fail)
    {
        const int accepted = 234;
        const int acceptedOld = 334;
        if (Send("AUTH TLS") != accepted && Send("AUTH SSL") != acceptedOld)
        {
            fail?.Invoke("Server doesn't support FTPS.");
            return false;
        }

        bool isOld = Status == acceptedOld;
        if (!Encrypt(_stream))
        {
            fail?.Invoke("Unable to activate SSL mode");
            return false;
        }

        Send("PBSZ 0");
        Send("PROT P");
        _encryptsData = IsDone || isOld;
        return true;
    }

    private static bool Encrypt(PhpStream stream) =>
        stream.Operations is SocketOperations { CanEncrypt: true } socket && socket.SetUpEncryption(stream, AnyTlsClient, null) && socket.StartEncryption(stream) >= 0;

    private bool LogIn(Action<string>? fail)
    {
        PhpString user = PhpString.From("anonymous"u8);
        if (Url.User is { } name)
        {
            user = EncodedText.DecodeUrl(name, plusIsSpace: false);
            if (HasControls(user))
            {
                fail?.Invoke("Invalid login " + CText.UpToNull(user.ToLatin1()));
                return false;
            }
        }

        Send("USER ", user);
        if (!WantsMore)
            return IsDone;
        _context?.Notify(StreamEvent.AuthenticationRequired, StreamEventSeverity.Information, Answer);
        PhpString password = PhpString.FromLatin1(_engine.Ini.Get("from") ?? "anonymous");
        if (Url.Password is { } secret)
        {
            password = EncodedText.DecodeUrl(secret, plusIsSpace: false);
            if (HasControls(password))
            {
                fail?.Invoke("Invalid password " + CText.UpToNull(password.ToLatin1()));
                return false;
            }
        }

        Send("PASS ", password);
        _context?.Notify(StreamEvent.AuthenticationResult, IsDone ? StreamEventSeverity.Information : StreamEventSeverity.Error, Answer, Status);
        return IsDone;
    }

    private static bool HasControls(PhpString text) => text.Span.IndexOfAnyInRange((byte)0, (byte)31) >= 0 || text.Span.Contains((byte)127);

    /// <summary>Sends a command and reads the answer; its number.</summary>
    public int Send(string command) => Send(command, PhpString.Empty);

    /// <summary>As <see cref="Send(string)"/>, with an argument, which a zero byte ends.</summary>
    public int Send(string command, PhpString argument)
    {
        Write(command, argument);
        return ReadAnswer();
    }

    /// <summary>Sends a command whose answer is read later.</summary>
    public void Write(string command, PhpString argument)
    {
        PhpString line = PhpString.FromLatin1(command).Append(CText.UpToNull(argument.Span)).Append("\r\n"u8);
        _stream.Write(line.Span);
    }

    /// <summary>Reads an answer up to its last line; its number.</summary>
    public int ReadAnswer()
    {
        Answer = PhpString.Empty;
        while (_stream.ReadLine(LongestLine) is { } line)
        {
            Answer = line;
            ReadOnlySpan<byte> text = line.Span;
            if (text.Length > 3 && text[3] == ' ' && !text[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                break;
        }

        return Status = NumberAt(Answer.Span);
    }

    /// <summary>The number that a text begins with; 0 for none.</summary>
    public static int NumberAt(ReadOnlySpan<byte> text)
    {
        const int most = 100_000_000;
        text = text.TrimStart(" \t\r\n"u8);
        int number = 0;
        foreach (byte digit in text)
        {
            if (!ByteText.IsDigit(digit) || number > most)
                break;
            number = number * 10 + digit - '0';
        }

        return number;
    }

    /// <summary>Says to the context that the last command failed.</summary>
    public void NotifyFailure() => _context?.Notify(StreamEvent.Failure, StreamEventSeverity.Error, Answer, Status);

    /// <summary>
    /// Has the server listen for a data connection; where, as a transport takes it. Null when it does not. What it answers to that is not kept.
    /// </summary>
    public string? ListenForData()
    {
        (PhpString answer, int status) = (Answer, Status);
        string? address = AskForAddress();
        (Answer, Status) = (answer, status);
        return address;
    }

    private string? AskForAddress()
    {
        const int extended = 229;
        const int passive = 227;
        if (Send("EPSV") == extended)
            return FtpDataAddress.FromExtended(Answer.Span) is > 0 and var port ? "tcp://" + Url.Host!.ToLatin1() + ":" + port : null;
        return Send("PASV") == passive ? FtpDataAddress.FromPassive(Answer.Span) : null;
    }

    /// <summary>Connects for data; null, with the reason if there is one, when that fails.</summary>
    public PhpStream? OpenData(string address, out string? problem) => OpenTransport(_engine, address, _context, out problem);

    /// <summary>As <see cref="OpenData(string, out string?)"/>, with a warning when that fails.</summary>
    public PhpStream? OpenData(string address)
    {
        PhpStream? data = OpenTransport(_engine, address, null, out string? problem);
        if (data is null)
            WarnAboutTransport(_engine, problem);
        return data;
    }

    /// <summary>Encrypts a data connection, if the server was asked to do so; false when that fails.</summary>
    public bool EncryptData(PhpStream data) => !_encryptsData || Encrypt(data);

    /// <summary>Closes the connection, as nothing can be opened by it, and says so to the context.</summary>
    /// <param name="opening">What was to be opened.</param>
    /// <param name="answer">What the server said; empty when that is not the reason.</param>
    /// <returns>Null.</returns>
    public PhpStream? Abandon(StreamOpening opening, PhpString answer)
    {
        opening.Context?.Notify(StreamEvent.Failure, StreamEventSeverity.Error, answer, Status);
        Close();
        return answer.IsEmpty ? null : opening.Fail("FTP server reports " + answer.ToLatin1());
    }

    /// <summary>Closes the connection without a word.</summary>
    public void Close()
    {
        _stream.Close();
        _engine.Lifetime.Release(Value.FromResource(_stream));
    }
}
