namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>zlib's <c>z_stream</c> on 64-bit systems. zlib keeps its address, so it must not move while a compression goes on.</summary>
internal unsafe struct ZStream
{
    /// <summary>The next byte of input.</summary>
    public byte* NextIn;

    /// <summary>Bytes of input that are there.</summary>
    public uint AvailableIn;

    /// <summary>Bytes of input taken since the start or the last reset.</summary>
    public ulong TotalIn;

    /// <summary>Where the next byte of output goes.</summary>
    public byte* NextOut;

    /// <summary>Bytes of output that there is room for.</summary>
    public uint AvailableOut;

    /// <summary>Bytes of output made since the start or the last reset.</summary>
    public ulong TotalOut;

    /// <summary>The library's last error as text.</summary>
    public byte* Message;

    /// <summary>The library's own.</summary>
    public nint State;

    /// <summary>Null for malloc.</summary>
    public nint Allocate;

    /// <summary>Null for free.</summary>
    public nint Free;

    /// <summary>For the two above.</summary>
    public nint Opaque;

    /// <summary>A guess: text or binary.</summary>
    public int DataType;

    /// <summary>Checksum of the data so far.</summary>
    public ulong Checksum;

    /// <summary>Unused.</summary>
    public ulong Reserved;
}
