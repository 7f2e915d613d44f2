using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Ftp;

/// <summary>Starts reading or writing a file of a server.</summary>
internal readonly struct FtpTransfer(StreamOpening opening, FtpConnection connection)
{
    private PhpString Path => connection.Url.Path!;

    /// <summary>The data connection; null, after saying why, when the file cannot be read or written.</summary>
    public PhpStream? Start()
    {
        bool reads = opening.Mode.Contains('r', StringComparison.Ordinal);
        bool appends = !reads && opening.Mode.Contains('a', StringComparison.Ordinal);
        connection.Send("TYPE I");
        if (!connection.IsDone)
            return Refuse();
        connection.Send("SIZE ", Path);
        long size = 0;
        if (reads ? !FindSize(out size) : !appends && !MayReplace())
            return Refuse();
        if (connection.ListenForData() is not { } address)
            return Refuse();
        if (reads && !Resume())
            return Refuse();
        connection.Write(reads ? "RETR " : appends ? "APPE " : "STOR ", Path);
        return Connect(address, size);
    }

    private bool FindSize(out long size)
    {
        size = 0;
        if (!connection.IsDone)
            return false;
        int blank = connection.Answer.Span.IndexOf((byte)' ');
        if (blank < 0)
            return true;
        size = FtpConnection.NumberAt(connection.Answer.Span[(blank + 1)..]);
        opening.Context?.Notify(StreamEvent.FileSize, StreamEventSeverity.Information, connection.Answer, connection.Status, expected: size);
        return true;
    }

    /// <summary>A file that is there is replaced only when the context allows it.</summary>
    private bool MayReplace()
    {
        if (!connection.IsDone)
            return true;
        if (opening.Context?["ftp", "overwrite"] is { IsUndefined: false } overwrite && Conversions.ToBool(overwrite.Dereferenced))
        {
            connection.Send("DELE ", Path);
            return connection.IsDone;
        }

        opening.Fail("Remote file already exists and overwrite context option not specified");
        return false;
    }

    private bool Resume()
    {
        if (opening.Context?["ftp", "resume_pos"].Dereferenced is not { IsInt: true, AsInt: > 0 } position)
            return true;
        connection.Send("REST ", Conversions.ToPhpString(position.AsInt));
        if (connection.WantsMore)
            return true;
        opening.Fail("Unable to resume from offset " + position.AsInt);
        return false;
    }

    private PhpStream? Connect(string address, long size)
    {
        if (connection.OpenData(address, out string? problem) is not { } data)
        {
            connection.Abandon(opening, PhpString.Empty);
            if (problem is not null)
                opening.Fail("Failed to set up data channel: " + problem);
            return null;
        }

        connection.ReadAnswer();
        if (!connection.HasData)
        {
            data.Close();
            return Refuse();
        }

        opening.Context?.StartProgress(size);
        if (connection.EncryptData(data))
            return data;
        opening.Fail("Unable to activate SSL mode");
        data.Close();
        return connection.Abandon(opening, PhpString.Empty);
    }

    private PhpStream? Refuse() => connection.Abandon(opening, connection.Answer);
}
