using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Extensions.Standard.Streams;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Files;

/// <summary>An open file, walked over line by line: https://www.php.net/manual/en/class.splfileobject.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplFileObject", Parent = "SplFileInfo", Interfaces = ["RecursiveIterator", "SeekableIterator"], IsNotSerializable = true)]
public partial class SplFileObject(PhpClass @class) : SplFileInfo(@class)
{
    [PhpConstant] public const long DROP_NEW_LINE = 1;
    [PhpConstant] public const long READ_AHEAD = 2;
    [PhpConstant] public const long SKIP_EMPTY = 4;
    [PhpConstant] public const long READ_CSV = 8;

    private const long PublicFlags = DROP_NEW_LINE | READ_AHEAD | SKIP_EMPTY | READ_CSV;

    /// <summary>The open file, held; null before the constructor ran.</summary>
    private PhpStream? _stream;
    private PhpString _mode = PhpString.Empty;
    private PhpString? _openedName;
    private long _flags;
    private long _longestLine;

    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        PhpString filename,
        [PhpParameter(Default = "\"r\"")] PhpString? mode = null,
        bool useIncludePath = false,
        [PhpParameter(Default = "null")] PhpResource? context = null)
    {
        VerifyPath(engine, filename);
        VerifyNotOpen(engine);
        OpenAs(engine, filename, mode ?? PhpString.FromLatin1("r"), useIncludePath, context, null);
        PhpString opened = _openedName!;
        int end = opened.Length;
        if (end > 1 && opened[end - 1] == '/')
            end--;
        while (end > 1 && opened[end - 1] != '/')
            end--;
        Folder = opened.Substring(0, Math.Max(0, end - 1));
    }

    private protected void VerifyNotOpen(Engine engine)
    {
        if (_stream is not null)
            throw engine.Error("Cannot call constructor twice");
    }

    /// <summary>Opens the file; where fopen() would warn, a RuntimeException is thrown.</summary>
    internal void OpenAs(Engine engine, PhpString name, PhpString mode, bool useIncludePath, PhpResource? context, PhpString? folder)
    {
        if (FileStatusFunctions.is_dir(engine, name))
            throw engine.Error("LogicException", "Cannot use SplFileObject with directories");
        StreamOptions options = StreamOptions.ReportErrors | (useIncludePath ? StreamOptions.UseIncludePath : StreamOptions.None);
        string? outer = engine.WarningException;
        engine.WarningException = "RuntimeException";
        try
        {
            _stream = StreamOpener.Open(engine, name, mode.ToLatin1(), options, StreamContext.GivenOrDefault(engine, context))
                ?? throw engine.Error("RuntimeException", "Cannot open file '" + name.ToLatin1() + "'");
        }
        finally
        {
            engine.WarningException = outer;
        }

        _stream.Holders++;
        _stream.IsOfObject = true;
        _mode = mode;
        _openedName = _stream.Path ?? name;
        FileName = name.Length > 1 && name[^1] == '/' ? name.Substring(0, name.Length - 1) : name;
        Folder = folder;
    }

    private PhpStream Stream(Engine engine) => _stream ?? throw engine.Error("Object not initialized");

    [PhpMethod(IsTentative = true)]
    public void rewind(Engine engine) => Restart(engine);

    [PhpMethod(IsTentative = true)]
    public bool eof(Engine engine) => Stream(engine).AtEnd();

    [PhpMethod(IsTentative = true)]
    public bool valid()
    {
        if ((_flags & READ_AHEAD) != 0)
            return HasLine;
        return _stream is not null && !_stream.AtEnd();
    }

    [PhpMethod(IsTentative = true)]
    public PhpString fgets(Engine engine)
    {
        Stream(engine);
        Read(engine, isQuiet: false, countBefore: 1, isTable: false);
        return _line!;
    }

    [PhpMethod(IsTentative = true, Returns = "string|false")]
    public PhpString? fread(Engine engine, long length)
    {
        PhpStream stream = Stream(engine);
        if (length <= 0)
            throw engine.ArgumentValueError(1, "must be greater than 0");
        return stream.ReadString((int)Math.Min(length, int.MaxValue));
    }

    [PhpMethod(IsTentative = true)]
    public bool flock(Engine engine, long operation, PhpReference? wouldBlock = null)
    {
        PhpStream stream = Stream(engine);
        if ((operation & 3) == 0)
            throw engine.ArgumentValueError(1, "must be one of LOCK_SH, LOCK_EX, or LOCK_UN");
        return Writing.flock(engine, stream, operation, wouldBlock);
    }

    [PhpMethod(IsTentative = true)]
    public bool fflush(Engine engine) => Stream(engine).Flush();

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long ftell(Engine engine) => Stream(engine).Position;

    /// <returns>0, or -1 on failure.</returns>
    [PhpMethod(IsTentative = true)]
    public long fseek(Engine engine, long offset, [PhpParameter(Default = "SEEK_SET")] long whence = 0)
    {
        PhpStream stream = Stream(engine);
        ForgetLine(engine);
        return stream.Seek(offset, (int)whence) ? 0 : -1;
    }

    [PhpMethod(IsTentative = true, Returns = "string|false")]
    public PhpString? fgetc(Engine engine)
    {
        PhpStream stream = Stream(engine);
        ForgetLine(engine);
        int read = stream.ReadByte();
        if (read < 0)
            return null;
        if (read == '\n')
            _number++;
        return PhpString.From([(byte)read]);
    }

    [PhpMethod(IsTentative = true)]
    public long fpassthru(Engine engine) => Stream(engine).PassThrough();

    [PhpMethod(IsTentative = true, Returns = "array|int|null")]
    public Value fscanf(Engine engine, PhpString format, [PhpParameter(Type = "mixed")] params PhpReference[] vars)
    {
        Stream(engine);
        Read(engine, isQuiet: false, countBefore: _line is null ? 0 : 1, isTable: false);
        return Standard.Strings.TextScanner.Scan(engine, _line!, format, vars);
    }

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public Value fwrite(Engine engine, PhpString data, [PhpParameter(Default = "0")] long? length = null)
    {
        PhpStream stream = Stream(engine);
        int count = length is { } limit ? (int)Math.Clamp(limit, 0, data.Length) : data.Length;
        if (count == 0)
            return 0;
        long written = stream.Write(data.Span[..count]);
        return written < 0 ? false : written;
    }

    [PhpMethod(IsTentative = true, Returns = "array")]
    public Value fstat(Engine engine) => Positions.fstat(Stream(engine));

    [PhpMethod(IsTentative = true)]
    public bool ftruncate(Engine engine, long size)
    {
        PhpStream stream = Stream(engine);
        if (!stream.Operations.CanTruncate(stream))
            throw engine.Error("LogicException", "Can't truncate file " + FileName!.ToLatin1());
        return size >= 0 && stream.Operations.Truncate(stream, size);
    }

    [PhpMethod(IsTentative = true)]
    public void setFlags(long flags) => _flags = flags;

    [PhpMethod(IsTentative = true)]
    public long getFlags() => _flags & PublicFlags;

    /// <summary>Limits what a line may have; 0 for no limit.</summary>
    [PhpMethod(IsTentative = true)]
    public void setMaxLineLen(Engine engine, long maxLength) =>
        _longestLine = maxLength >= 0 ? maxLength : throw engine.ArgumentValueError(1, "must be greater than or equal to 0");

    [PhpMethod(IsTentative = true)]
    public long getMaxLineLen() => _longestLine;

    [PhpMethod(IsTentative = true, Returns = "false")]
    public bool hasChildren() => false;

    [PhpMethod(IsTentative = true, Returns = "null")]
    public Value getChildren() => Value.Null;

    private protected override PhpString? NameForRealPath => _openedName ?? FileName;

    private protected override void Describe(PhpArray info)
    {
        Show(info, "SplFileObject", "openMode", _mode);
        Show(info, "SplFileObject", "delimiter", PhpString.From([_format.Delimiter]));
        Show(info, "SplFileObject", "enclosure", PhpString.From([_format.Enclosure]));
    }

    protected internal override bool IsCloneable => false;

    protected internal override void OnDestroyed()
    {
        Slot.Clear(Class.Engine, ref _record);
        if (_stream is not { } stream)
            return;
        _stream = null;
        stream.Close();
        Class.Engine.Lifetime.Release(Value.FromResource(stream));
    }
}

/// <summary>A file in memory: https://www.php.net/manual/en/class.spltempfileobject.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplTempFileObject", Parent = "SplFileObject", IsNotSerializable = true)]
public sealed class SplTempFileObject(PhpClass @class) : SplFileObject(@class)
{
    /// <param name="engine">The engine.</param>
    /// <param name="maxMemory">Bytes from which on it is a file; negative for never.</param>
    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Default = "2 * 1024 * 1024")] long? maxMemory = null)
    {
        VerifyNotOpen(engine);
        string name = maxMemory switch { null => "php://temp", < 0 => "php://memory", _ => "php://temp/maxmemory:" + maxMemory };
        OpenAs(engine, PhpString.FromLatin1(name), PhpString.FromLatin1("wb"), useIncludePath: false, context: null, PhpString.Empty);
    }
}
