using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>A stream whose reading and writing is done by an object of the script's.</summary>
/// <remarks>https://www.php.net/manual/en/class.streamwrapper.php</remarks>
internal sealed class UserOperations(UserObject user) : StreamOperations
{
    private const int Blocking = 1;
    private const int ReadBuffer = 2;
    private const int WriteBuffer = 3;
    private const int ReadTimeout = 4;
    private const int FullBuffer = 2;
    private const long DefaultBuffer = 8192;

    public override string Label => "user-space";

    public override bool CanSeek => true;

    public override bool WritesInChunks => true;

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        if (!user.TryCall("stream_read", out Value result, mayBeMissing: false, (long)buffer.Length))
            return -1;
        if (result.IsBool && !result.AsBool)
            return -1;
        Engine engine = stream.Engine;
        ReadOnlySpan<byte> data = Conversions.ToPhpString(engine, result).Span;
        if (data.Length > buffer.Length)
        {
            engine.FunctionWarning(user.ClassName + "::stream_read - read " + (data.Length - buffer.Length) + " bytes more data than requested ("
                + data.Length + " read, " + buffer.Length + " max) - excess data will be lost");
            data = data[..buffer.Length];
        }

        data.CopyTo(buffer);
        if (!user.TryCall("stream_eof", out Value atEnd, mayBeMissing: true))
        {
            engine.FunctionWarning(user.ClassName + "::stream_eof is not implemented! Assuming EOF");
            stream.IsAtEnd = true;
        }
        else if (Conversions.ToBool(atEnd))
        {
            stream.IsAtEnd = true;
        }

        return data.Length;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        int length = data.Length;
        if (!user.TryCall("stream_write", out Value result, mayBeMissing: false, PhpString.From(data)) || (result.IsBool && !result.AsBool))
            return -1;
        long written = Conversions.ToInt(stream.Engine, result);
        if (written <= length)
            return written;
        stream.Engine.FunctionWarning(user.ClassName + "::stream_write wrote " + (written - length) + " bytes more data than requested ("
            + written + " written, " + length + " max)");
        return length;
    }

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        if (!user.TryCall("stream_seek", out Value moved, mayBeMissing: true, offset, (long)whence))
        {
            stream.IsSeekable = false;
            return false;
        }

        if (!Conversions.ToBool(moved) || !user.TryCall("stream_tell", out Value told, mayBeMissing: false) || !told.IsInt)
            return false;
        position = told.AsInt;
        return true;
    }

    public override bool Flush(PhpStream stream) => user.TryCall("stream_flush", out Value result, mayBeMissing: true) && Conversions.ToBool(result);

    public override int Close(PhpStream stream)
    {
        try
        {
            user.TryCall("stream_close", out _, mayBeMissing: true);
        }
        finally
        {
            user.Release();
        }

        return 0;
    }

    public override bool TryStat(PhpStream stream, out StreamStatus status)
    {
        bool isKnown = user.TryCall("stream_stat", out Value result, mayBeMissing: false) && result.IsArray;
        status = isKnown ? StatusOf(stream.Engine, result.AsArray) : default;
        return isKnown;
    }

    /// <summary>What stream_stat() and url_stat() say, by names.</summary>
    public static StreamStatus StatusOf(Engine engine, PhpArray values)
    {
        return new StreamStatus
        {
            Device = Number("dev"),
            Inode = Number("ino"),
            Mode = Number("mode"),
            Links = Number("nlink"),
            UserId = Number("uid"),
            GroupId = Number("gid"),
            SpecialDevice = Number("rdev"),
            Size = Number("size"),
            Accessed = Number("atime"),
            Modified = Number("mtime"),
            Changed = Number("ctime"),
            BlockSize = Number("blksize"),
            Blocks = Number("blocks"),
        };

        long Number(string name) => values[name] is { IsUndefined: false } value ? Conversions.ToInt(engine, value) : 0;
    }

    public override bool IsAlive(PhpStream stream)
    {
        var here = new CatchPoint(stream.Engine);
        try
        {
            if (user.TryCall("stream_eof", out Value result, mayBeMissing: true) && result.IsBool)
                return !result.AsBool;
        }
        catch (PhpThrow)
        {
            here.Return();
            AssumeEnd(stream);
            throw;
        }

        AssumeEnd(stream);
        return false;
    }

    private void AssumeEnd(PhpStream stream) => stream.Engine.FunctionWarning(user.ClassName + "::stream_eof is not implemented! Assuming EOF");

    public override bool CanLock(PhpStream stream)
        => !user.TryCall("stream_lock", out Value result, mayBeMissing: true, 0) || (result.IsBool && result.AsBool);

    public override int Lock(PhpStream stream, int operation)
    {
        const int systemUnlock = 8;
        const int noWait = 4;
        const int unlock = 3;
        int kind = operation & ~noWait;
        long wanted = (kind == systemUnlock ? unlock : kind) | (operation & noWait);
        return user.Succeeds("stream_lock", wanted) ? 0 : -1;
    }

    public override bool CanTruncate(PhpStream stream) => user.Target.Class.FindMethod("stream_truncate") is not null;

    public override bool Truncate(PhpStream stream, long size)
    {
        if (!user.TryCall("stream_truncate", out Value result, mayBeMissing: false, size))
            return false;
        if (result.IsBool)
            return result.AsBool;
        stream.Engine.FunctionWarning(user.ClassName + "::stream_truncate did not return a boolean!");
        return false;
    }

    public override bool SetBlocking(PhpStream stream, bool blocking) => SetOption(Blocking, blocking ? 1 : 0, Value.Null);

    public override bool SetTimeout(PhpStream stream, long seconds, long microseconds) => SetOption(ReadTimeout, seconds, microseconds);

    public override bool? SetReadBuffer(PhpStream stream, long size) => SetBuffer(ReadBuffer, size);

    public override bool SetWriteBuffer(PhpStream stream, long size) => SetBuffer(WriteBuffer, size);

    private bool SetBuffer(int option, long size) => SetOption(option, size == 0 ? 0 : FullBuffer, size == 0 ? DefaultBuffer : size);

    private bool SetOption(long option, Value first, Value second)
        => user.TryCall("stream_set_option", out Value result, mayBeMissing: false, option, first, second) && Conversions.ToBool(result);

    public override int Descriptor(PhpStream stream, bool convert = false)
    {
        const long forSelect = 3;
        if (!user.TryCall("stream_cast", out Value result, mayBeMissing: false, forSelect) || !Conversions.ToBool(result))
            return -1;
        string? problem = !result.IsResource || result.AsResource is not PhpStream { IsOpen: true } ? "must return a stream resource"
            : result.AsResource == stream ? "must not return itself" : null;
        if (problem is null)
        {
            var inner = (PhpStream)result.AsResource;
            int descriptor = inner.Operations.Descriptor(inner, convert);
            if (descriptor < 0)
                stream.Engine.FunctionWarning("Cannot represent a stream of type " + inner.Operations.Label + " as a select()able descriptor");
            return descriptor;
        }

        stream.Engine.FunctionWarning(user.ClassName + "::stream_cast " + problem);
        return -1;
    }
}
