using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Files;

/// <summary>Walks over a directory, and is itself the present file: https://www.php.net/manual/en/class.directoryiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("DirectoryIterator", Parent = "SplFileInfo", Interfaces = ["SeekableIterator"], IsNotSerializable = true)]
public class DirectoryIterator(PhpClass @class) : SplFileInfo(@class)
{
    private protected const long CurrentIsSelf = 16;
    private protected const long SkipsDots = 4096;

    private protected OpenDirectory? Directory { get; private set; }

    /// <summary>The present file's name; "" at the end.</summary>
    private protected PhpString Entry { get; private set; } = PhpString.Empty;

    private protected long Index { get; private set; }

    private protected long DirectoryFlags { get; set; }

    /// <summary>Where this directory is below the one in which a recursive walk began.</summary>
    private protected PhpString? SubPath;

    [PhpMethod(Returns = "")]
    public new void __construct(Engine engine, PhpString directory) => Construct(engine, directory, CurrentIsSelf, isPattern: false);

    private protected void Construct(Engine engine, PhpString path, long flags, bool isPattern)
    {
        VerifyPath(engine, path);
        if (path.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (Folder is not null)
            throw engine.Error("Directory object is already initialized");
        DirectoryFlags = flags;
        if (isPattern && !path.Span.StartsWith("glob://"u8))
            path = PhpString.FromLatin1("glob://" + path.ToLatin1());
        string? outer = engine.WarningException;
        engine.WarningException = "UnexpectedValueException";
        try
        {
            Open(engine, path);
        }
        finally
        {
            engine.WarningException = outer;
        }
    }

    private void Open(Engine engine, PhpString path)
    {
        Folder = path.Length > 1 && path[^1] == '/' ? path.Substring(0, path.Length - 1) : path;
        Directory = OpenDirectory.Open(engine, path)
            ?? throw engine.Error("UnexpectedValueException", "Failed to open directory \"" + path.ToLatin1() + "\"");
        ReadShown();
    }

    [PhpMethod(IsTentative = true)]
    public new PhpString getFilename(Engine engine)
    {
        VerifyOpen(engine);
        return Entry;
    }

    [PhpMethod(IsTentative = true)]
    public new PhpString getExtension(Engine engine)
    {
        VerifyOpen(engine);
        return ExtensionOf(Entry);
    }

    [PhpMethod(IsTentative = true)]
    public new PhpString getBasename(Engine engine, [PhpParameter(Default = "\"\"")] PhpString? suffix = null)
    {
        VerifyOpen(engine);
        return PathParts.basename(Entry, suffix);
    }

    [PhpMethod(IsTentative = true)]
    public bool isDot(Engine engine)
    {
        VerifyOpen(engine);
        return IsDot(Entry);
    }

    [PhpMethod(IsTentative = true)]
    public void rewind(Engine engine)
    {
        VerifyOpen(engine);
        Restart(skipsDots: false);
    }

    [PhpMethod(IsTentative = true)]
    public bool valid(Engine engine)
    {
        VerifyOpen(engine);
        return IsAtFile;
    }

    [PhpMethod(IsTentative = true, Returns = "mixed")]
    public Value key(Engine engine)
    {
        VerifyOpen(engine);
        return Value.FromInt(Index);
    }

    [PhpMethod(IsTentative = true, Returns = "mixed")]
    public Value current(Engine engine)
    {
        VerifyOpen(engine);
        return Value.FromObject(this);
    }

    [PhpMethod(IsTentative = true)]
    public void next(Engine engine)
    {
        VerifyOpen(engine);
        Advance();
    }

    [PhpMethod(IsTentative = true)]
    public void seek(Engine engine, long offset)
    {
        VerifyOpen(engine);
        if (Index > offset)
            engine.Lifetime.Watch(engine.CallMethod(this, "rewind"));
        while (Index < offset)
        {
            if (!Conversions.ToBool(engine.CallMethod(this, "valid").Dereferenced))
                throw engine.Error("OutOfBoundsException", "Seek position " + offset + " is out of range");
            engine.Lifetime.Watch(engine.CallMethod(this, "next"));
        }
    }

    [PhpMethod]
    public PhpString __toString(Engine engine) => getFilename(engine);

    // ---------------------------------------------------------------- the walk

    private protected bool IsAtFile => !Entry.IsEmpty;

    private protected bool SkipsDotsNow => (DirectoryFlags & SkipsDots) != 0;

    private protected static bool IsDot(PhpString name) => name.Length <= 2 && name.Length > 0 && name.Span.TrimStart((byte)'.').IsEmpty;

    private protected void VerifyOpen(Engine engine)
    {
        if (Directory is null)
            throw engine.Error("Object not initialized");
    }

    private protected void Restart(bool skipsDots)
    {
        Index = 0;
        Directory?.Rewind();
        if (skipsDots)
            ReadShown();
        else
            Read();
    }

    private protected void Advance()
    {
        Index++;
        ReadShown();
    }

    private void ReadShown()
    {
        do
            Read();
        while (SkipsDotsNow && IsDot(Entry));
    }

    private void Read()
    {
        FileName = null;
        Entry = Directory?.Read() ?? PhpString.Empty;
    }

    // ---------------------------------------------------------------- names

    private protected override PhpString? CurrentFolder
    {
        get
        {
            if (Directory is not { IsPattern: true } pattern)
                return Folder;
            return pattern.Folder is { IsEmpty: false } folder ? folder : null;
        }
    }

    private protected override PhpString? CurrentPathname => IsAtFile ? CompleteName() : null;

    private protected override PhpString RequireName(Engine engine) => CompleteName();

    private protected override PhpString? NameForRealPath => IsAtFile ? CompleteName() : FileName;

    private PhpString CompleteName() => FileName ??= CurrentFolder is { } folder
        ? PhpString.FromLatin1(folder.ToLatin1() + "/" + Entry.ToLatin1())
        : Entry;

    private protected override void VerifyCurrent(Engine engine)
    {
        if (!IsAtFile)
            throw engine.Error("RuntimeException", "Could not open file");
    }

    private protected override void Describe(PhpArray info)
    {
        Show(info, "DirectoryIterator", "glob", Directory is { IsPattern: true } ? Folder! : Value.False);
        Show(info, "RecursiveDirectoryIterator", "subPathName", SubPath ?? PhpString.Empty);
    }

    // ---------------------------------------------------------------- as an object

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference) =>
        IterationMethods.AreNative(engine, Class, byReference) ? StartIteration() : null;

    private protected virtual ObjectIterator StartIteration() => new DirectoryIteration(this);

    /// <summary>A copy opens the directory once more and goes to the same place.</summary>
    private protected override void TakeCopyOf(SplFileInfo original)
    {
        var source = (DirectoryIterator)original;
        DirectoryFlags = source.DirectoryFlags;
        if (source.Folder is null)
            return;
        Open(Class.Engine, source.Folder);
        while (Index < source.Index)
            Advance();
    }

    protected internal override void OnDestroyed()
    {
        Directory?.Close(Class.Engine);
        Directory = null;
    }

    /// <summary>foreach over a directory: keys are numbers, elements the iterator itself.</summary>
    private sealed class DirectoryIteration : ObjectIterator
    {
        private readonly DirectoryIterator _target;

        public DirectoryIteration(DirectoryIterator target)
        {
            _target = target;
            target.Holders++;
        }

        public override void Rewind(Engine engine) => _target.Restart(skipsDots: false);

        public override bool IsValid(Engine engine) => _target.IsAtFile;

        public override Value Current(Engine engine) => Value.FromObject(_target);

        public override Value Key(Engine engine) => Value.FromInt(_target.Index);

        public override void Next(Engine engine)
        {
            _target.Index++;
            _target.Read();
        }

        protected override void Release(Engine engine) => engine.Lifetime.Release(Value.FromObject(_target));
    }
}
