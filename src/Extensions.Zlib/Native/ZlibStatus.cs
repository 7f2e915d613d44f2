namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>What zlib's functions return.</summary>
internal enum ZlibStatus
{
    Ok = 0,
    StreamEnd = 1,
    NeedDictionary = 2,
    FileError = -1,
    StreamError = -2,
    DataError = -3,
    MemoryError = -4,
    BufferError = -5,
    VersionError = -6,
}

/// <summary>How much of the pending output a step of zlib gives away.</summary>
internal enum ZlibFlush
{
    None = 0,
    Partial = 1,
    Sync = 2,
    Full = 3,
    Finish = 4,
    Block = 5,
}
