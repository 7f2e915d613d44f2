using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>
/// What a <see cref="PhpStream"/> reads from and writes to: a descriptor, memory, an object of a user wrapper, a socket. The stream does
/// the buffering and keeps the position; this does one step at a time. What a kind of stream cannot do it leaves as it is here.
/// </summary>
public abstract class StreamOperations
{
    /// <summary>The stream_type of stream_get_meta_data(): "STDIO", "MEMORY", …</summary>
    public abstract string Label { get; }

    /// <summary>False when a write is refused with "Stream is not writable".</summary>
    public virtual bool IsWritable => true;

    /// <summary>Whether there is a seek operation at all.</summary>
    public virtual bool CanSeek => false;

    /// <summary>True when one read fills as much as is asked for, because nothing can block.</summary>
    public virtual bool ReadsGreedily => false;

    /// <summary>True when what is written is handed over in pieces of the stream's chunk size.</summary>
    public virtual bool WritesInChunks => false;

    /// <summary>Reads once.</summary>
    /// <returns>Bytes read; 0 when there is nothing now (at the end, <see cref="PhpStream.IsAtEnd"/> is set too); -1 on failure.</returns>
    public virtual int Read(PhpStream stream, Span<byte> buffer) => -1;

    /// <summary>Writes once.</summary>
    /// <returns>Bytes written; 0 when nothing can be written now; -1 on failure.</returns>
    public virtual long Write(PhpStream stream, ReadOnlySpan<byte> data) => -1;

    /// <summary>Moves the position.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="offset">Bytes.</param>
    /// <param name="whence">0 from the start, 1 from where it is, 2 from the end.</param>
    /// <param name="position">Becomes the position from the start.</param>
    public virtual bool Seek(PhpStream stream, long offset, int whence, ref long position) => false;

    /// <summary>Hands on what is still kept back; false on failure.</summary>
    public virtual bool Flush(PhpStream stream) => true;

    /// <summary>Frees everything. Returns 0, or the exit status of a process that was waited for, or -1.</summary>
    public virtual int Close(PhpStream stream) => 0;

    /// <summary>What fstat() says; false when it cannot say anything.</summary>
    public virtual bool TryStat(PhpStream stream, out StreamStatus status)
    {
        status = default;
        return false;
    }

    /// <summary>The file descriptor behind the stream, or -1. Memory that can become a file does so when <paramref name="convert"/> is set.</summary>
    public virtual int Descriptor(PhpStream stream, bool convert = false) => -1;

    /// <summary>Called before the descriptor is waited for: reads ahead what is there but the system does not know of.</summary>
    public virtual void PrepareSelect(PhpStream stream)
    {
    }

    /// <summary>Switches between waiting and not waiting for data; false when that fails. What never waits has nothing to switch.</summary>
    public virtual bool SetBlocking(PhpStream stream, bool blocking) => true;

    /// <summary>Limits how long a read waits; false when that cannot be done.</summary>
    public virtual bool SetTimeout(PhpStream stream, long seconds, long microseconds) => false;

    /// <summary>Whether locks are supported.</summary>
    public virtual bool CanLock(PhpStream stream) => false;

    /// <summary>flock().</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="operation">The system's: 1 shared, 2 exclusive, 8 unlock, +4 without waiting.</param>
    /// <returns>0, or the negated errno.</returns>
    public virtual int Lock(PhpStream stream, int operation) => -1;

    /// <summary>Whether the size can be set.</summary>
    public virtual bool CanTruncate(PhpStream stream) => false;

    /// <summary>Cuts off or extends with zeros.</summary>
    public virtual bool Truncate(PhpStream stream, long size) => false;

    /// <summary>Whether there is something to synchronize.</summary>
    public virtual bool CanSynchronize(PhpStream stream) => false;

    /// <summary>Waits until the data (and with <paramref name="metadata"/> the times and the like) are on the disk.</summary>
    public virtual bool Synchronize(PhpStream stream, bool metadata) => false;

    /// <summary>stream_set_read_buffer(): null when the stream's own buffering is to be switched.</summary>
    public virtual bool? SetReadBuffer(PhpStream stream, long size) => null;

    /// <summary>stream_set_write_buffer().</summary>
    public virtual bool SetWriteBuffer(PhpStream stream, long size) => false;

    /// <summary>False once the other side is gone; asked at the end of what was read.</summary>
    public virtual bool IsAlive(PhpStream stream) => true;

    /// <summary>Adds "timed_out", "blocked", "eof" and what else is known; false to have the usual three added.</summary>
    public virtual bool AddMetadata(PhpStream stream, PhpArray metadata) => false;

    /// <summary>The next name of a directory; null at its end.</summary>
    public virtual PhpString? ReadEntry(PhpStream stream) => null;
}
