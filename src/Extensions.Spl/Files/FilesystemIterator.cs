using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Files;

/// <summary>Walks over a directory; flags say what keys and elements are: https://www.php.net/manual/en/class.filesystemiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("FilesystemIterator", Parent = "DirectoryIterator", IsNotSerializable = true)]
public class FilesystemIterator(PhpClass @class) : DirectoryIterator(@class)
{
    [PhpConstant] public const long CURRENT_MODE_MASK = 240;
    [PhpConstant] public const long CURRENT_AS_PATHNAME = 32;
    [PhpConstant] public const long CURRENT_AS_FILEINFO = 0;
    [PhpConstant] public const long CURRENT_AS_SELF = 16;
    [PhpConstant] public const long KEY_MODE_MASK = 3840;
    [PhpConstant] public const long KEY_AS_PATHNAME = 0;
    [PhpConstant] public const long FOLLOW_SYMLINKS = 16384;
    [PhpConstant] public const long KEY_AS_FILENAME = 256;
    [PhpConstant] public const long NEW_CURRENT_AND_KEY = 256;
    [PhpConstant] public const long OTHER_MODE_MASK = 28672;
    [PhpConstant] public const long SKIP_DOTS = 4096;
    [PhpConstant] public const long UNIX_PATHS = 8192;

    private const long PublicFlags = CURRENT_MODE_MASK | KEY_MODE_MASK | OTHER_MODE_MASK;

    [PhpMethod(Returns = "")]
    public void __construct(
        Engine engine,
        PhpString directory,
        [PhpParameter(Default = "FilesystemIterator::KEY_AS_PATHNAME | FilesystemIterator::CURRENT_AS_FILEINFO | FilesystemIterator::SKIP_DOTS")] long flags = SKIP_DOTS) =>
        Construct(engine, directory, flags, isPattern: false);

    [PhpMethod(IsTentative = true)]
    public new void rewind(Engine engine) => Restart(SkipsDotsNow);

    [PhpMethod(IsTentative = true, Returns = "string")]
    public new Value key(Engine engine) => CurrentKey(engine);

    [PhpMethod(IsTentative = true, Returns = "string|SplFileInfo|FilesystemIterator")]
    public new Value current(Engine engine) => CurrentElement(engine);

    [PhpMethod(IsTentative = true)]
    public long getFlags() => DirectoryFlags & PublicFlags;

    [PhpMethod(IsTentative = true)]
    public void setFlags(long flags) => DirectoryFlags = (DirectoryFlags & ~PublicFlags) | (flags & PublicFlags);

    private Value CurrentKey(Engine engine) => (DirectoryFlags & KEY_MODE_MASK) == KEY_AS_FILENAME ? Entry : RequireName(engine);

    private Value CurrentElement(Engine engine) => (DirectoryFlags & CURRENT_MODE_MASK) switch
    {
        CURRENT_AS_PATHNAME => RequireName(engine),
        CURRENT_AS_FILEINFO => CurrentInfo(engine),
        _ => Value.FromObject(this),
    };

    private Value CurrentInfo(Engine engine)
    {
        VerifyCurrent(engine);
        return MakeInfo(engine, null);
    }

    private protected override ObjectIterator StartIteration() => new FilesystemIteration(this);

    /// <summary>foreach: an element is made once for each file.</summary>
    private sealed class FilesystemIteration : ObjectIterator
    {
        private readonly FilesystemIterator _target;

        /// <summary>The element, held; undefined until it is asked for.</summary>
        private Value _current = Value.Undefined;

        public FilesystemIteration(FilesystemIterator target)
        {
            _target = target;
            target.Holders++;
        }

        public override void Rewind(Engine engine)
        {
            _target.Restart(_target.SkipsDotsNow);
            Slot.Clear(engine, ref _current);
        }

        public override bool IsValid(Engine engine) => _target.IsAtFile;

        public override Value Current(Engine engine)
        {
            if ((_target.DirectoryFlags & CURRENT_MODE_MASK) is not (CURRENT_AS_PATHNAME or CURRENT_AS_FILEINFO))
                return Value.FromObject(_target);
            if (_current.IsUndefined)
                Slot.Replace(engine, ref _current, _target.CurrentElement(engine));
            return _current;
        }

        public override Value Key(Engine engine) => _target.CurrentKey(engine);

        public override void Next(Engine engine)
        {
            _target.Advance();
            Slot.Clear(engine, ref _current);
        }

        protected override void Release(Engine engine)
        {
            engine.Lifetime.Release(Value.FromObject(_target));
            Slot.Clear(engine, ref _current);
        }
    }
}

/// <summary>A FilesystemIterator whose directories are children: https://www.php.net/manual/en/class.recursivedirectoryiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("RecursiveDirectoryIterator", Parent = "FilesystemIterator", Interfaces = ["RecursiveIterator"], IsNotSerializable = true)]
public sealed class RecursiveDirectoryIterator(PhpClass @class) : FilesystemIterator(@class)
{
    [PhpMethod(Returns = "")]
    public new void __construct(
        Engine engine,
        PhpString directory,
        [PhpParameter(Default = "FilesystemIterator::KEY_AS_PATHNAME | FilesystemIterator::CURRENT_AS_FILEINFO")] long flags = 0) =>
        Construct(engine, directory, flags, isPattern: false);

    /// <summary>True for directories other than "." and ".."; for links to one if allowed here or by FOLLOW_SYMLINKS.</summary>
    [PhpMethod(IsTentative = true)]
    public bool hasChildren(Engine engine, bool allowLinks = false)
    {
        if (!IsAtFile || IsDot(Entry))
            return false;
        PhpString name = RequireName(engine);
        if (FileStatusFunctions.is_link(engine, name) && !allowLinks && (DirectoryFlags & FOLLOW_SYMLINKS) == 0)
            return false;
        return FileStatusFunctions.is_dir(engine, name);
    }

    [PhpMethod(IsTentative = true, Returns = "RecursiveDirectoryIterator")]
    public Value getChildren(Engine engine)
    {
        PhpString name = RequireName(engine);
        var children = (RecursiveDirectoryIterator)Class.Allocate();
        engine.Lifetime.Watch(Class.Constructor!.Call(engine, children, Class, [Value.FromString(name), Value.FromInt(DirectoryFlags)]));
        children.SubPath = SubPath is { IsEmpty: false } ? Joined(SubPath) : Entry;
        children.InfoClass = InfoClass;
        children.FileClass = FileClass;
        return Value.FromObject(children);
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getSubPath() => SubPath ?? PhpString.Empty;

    [PhpMethod(IsTentative = true)]
    public PhpString getSubPathname() => SubPath is null ? Entry : Joined(SubPath);

    private PhpString Joined(PhpString folder) => PhpString.FromLatin1(folder.ToLatin1() + "/" + Entry.ToLatin1());
}

/// <summary>Walks over the files that a pattern matches: https://www.php.net/manual/en/class.globiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("GlobIterator", Parent = "FilesystemIterator", Interfaces = ["Countable"], IsNotSerializable = true)]
public sealed class GlobIterator(PhpClass @class) : FilesystemIterator(@class)
{
    [PhpMethod(Returns = "")]
    public new void __construct(
        Engine engine,
        PhpString pattern,
        [PhpParameter(Default = "FilesystemIterator::KEY_AS_PATHNAME | FilesystemIterator::CURRENT_AS_FILEINFO")] long flags = 0) =>
        Construct(engine, pattern, flags, isPattern: true);

    [PhpMethod(IsTentative = true)]
    public long count(Engine engine)
    {
        VerifyOpen(engine);
        return Directory!.MatchCount;
    }

    protected internal override bool IsCloneable => false;
}
