namespace MiniPhp.Runtime.Streams;

/// <summary>What a socket stream was opened by.</summary>
public enum SocketKind
{
    /// <summary>Not by a name: a pair.</summary>
    Generic,
    Tcp,
    Udp,
    Unix,
    UnixDatagram,
}
