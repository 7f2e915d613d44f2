using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Ftp;

/// <summary>The names that a server lists, as they come.</summary>
internal sealed class FtpDirectoryOperations : StreamOperations
{
    private const int LongestName = 4095;
    private readonly FtpConnection _connection;
    private readonly PhpStream _data;

    /// <summary>Takes both over.</summary>
    /// <param name="connection">Closed with it.</param>
    /// <param name="data">What the names come by, a line each.</param>
    public FtpDirectoryOperations(FtpConnection connection, PhpStream data)
    {
        _connection = connection;
        _data = data;
        data.Holders++;
    }

    public override string Label => "ftpdir";

    public override bool IsWritable => false;

    /// <summary>The last part of the next line. PHP takes two bytes for the line's end, whatever they are.</summary>
    public override PhpString? ReadEntry(PhpStream stream)
    {
        const int lineEnd = 2;
        if (_data.AtEnd() || _data.ReadLine(LongestName) is not { } line)
            return null;
        PhpString name = PathParts.basename(line);
        return name.Length <= lineEnd ? PhpString.Empty : name.Substring(0, name.Length - lineEnd);
    }

    public override int Close(PhpStream stream)
    {
        _connection.Close();
        _data.Close();
        stream.Engine.Lifetime.Release(Value.FromResource(_data));
        return 0;
    }
}
