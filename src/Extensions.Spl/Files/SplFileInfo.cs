using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Files;

/// <summary>A file's name and what is known of it: https://www.php.net/manual/en/class.splfileinfo.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplFileInfo", Interfaces = ["Stringable"], IsNotSerializable = true)]
public partial class SplFileInfo(PhpClass @class) : PhpObject(@class)
{
    /// <summary>The whole name; null before the constructor ran, and in directories until something asks for it.</summary>
    private protected PhpString? FileName;

    /// <summary>What of the name is the folder; null before the constructor ran.</summary>
    private protected PhpString? Folder;

    private protected PhpClass? FileClass;
    private protected PhpClass? InfoClass;

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, PhpString filename)
    {
        VerifyPath(engine, filename);
        SetName(filename);
    }

    private protected static void VerifyPath(Engine engine, PhpString path)
    {
        if (path.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
    }

    /// <summary>Takes a name without the slashes at its end; the folder is what stands before the last one.</summary>
    private protected void SetName(PhpString path)
    {
        int end = path.Length;
        while (end > 1 && path[end - 1] == '/')
            end--;
        FileName = end == path.Length ? path : path.Substring(0, end);
        while (end > 1 && path[end - 1] != '/')
            end--;
        Folder = path.Substring(0, Math.Max(0, end - 1));
    }

    /// <summary>The folder now; null when there is none.</summary>
    private protected virtual PhpString? CurrentFolder => Folder;

    /// <summary>The whole name now; null when there is none.</summary>
    private protected virtual PhpString? CurrentPathname => FileName;

    /// <summary>The whole name of what the object stands for.</summary>
    private protected virtual PhpString RequireName(Engine engine) => FileName ?? throw engine.Error("Object not initialized");

    /// <summary>The name behind the folder.</summary>
    private PhpString NameInFolder(PhpString name)
    {
        PhpString? folder = CurrentFolder;
        return folder is { Length: > 0 } && folder.Length < name.Length
            ? name.Substring(folder.Length + 1, name.Length - folder.Length - 1)
            : name;
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getPath() => CurrentFolder ?? PhpString.Empty;

    [PhpMethod(IsTentative = true)]
    public PhpString getFilename(Engine engine) => NameInFolder(FileName ?? throw engine.Error("Object not initialized"));

    [PhpMethod(IsTentative = true)]
    public PhpString getExtension(Engine engine) => ExtensionOf(getFilename(engine));

    private protected static PhpString ExtensionOf(PhpString name)
    {
        name = PathParts.basename(name);
        int dot = name.Span.LastIndexOf((byte)'.');
        return dot < 0 ? PhpString.Empty : name.Substring(dot + 1, name.Length - dot - 1);
    }

    [PhpMethod(IsTentative = true)]
    public PhpString getBasename(Engine engine, [PhpParameter(Default = "\"\"")] PhpString? suffix = null) =>
        PathParts.basename(getFilename(engine), suffix);

    [PhpMethod(IsTentative = true)]
    public PhpString getPathname() => CurrentPathname ?? PhpString.Empty;

    [PhpMethod(IsTentative = true, Returns = "string|false")]
    public PhpString? getRealPath(Engine engine) => NameForRealPath is { } name ? PathParts.realpath(engine, name) : null;

    private protected virtual PhpString? NameForRealPath => CurrentPathname;

    /// <summary>Another object for the same file.</summary>
    [PhpMethod(IsTentative = true, Returns = "SplFileInfo")]
    public Value getFileInfo(Engine engine, PhpString? @class = null)
    {
        PhpClass infoClass = FindClass(engine, @class, "SplFileInfo", " or null") ?? InfoClass ?? engine.BuiltInClass("SplFileInfo");
        VerifyCurrent(engine);
        return MakeInfo(engine, infoClass);
    }

    private protected Value MakeInfo(Engine engine, PhpClass? infoClass)
    {
        infoClass ??= InfoClass ?? engine.BuiltInClass("SplFileInfo");
        PhpString name = RequireName(engine);
        return Make(engine, infoClass, name, made =>
        {
            made.FileName = name;
            made.Folder = CurrentFolder;
        });
    }

    /// <summary>An object for the folder; null when there is none.</summary>
    [PhpMethod(IsTentative = true, Returns = "?SplFileInfo")]
    public Value getPathInfo(Engine engine, PhpString? @class = null)
    {
        PhpClass infoClass = FindClass(engine, @class, "SplFileInfo", " or null") ?? InfoClass ?? engine.BuiltInClass("SplFileInfo");
        if (CurrentPathname is not { Length: > 0 } name)
            return Value.Null;
        PhpString folder = PathParts.dirname(engine, name);
        return folder.IsEmpty ? Value.Null : Make(engine, infoClass, folder, made => made.SetName(folder));
    }

    /// <summary>Opens the file.</summary>
    [PhpMethod(IsTentative = true, Returns = "SplFileObject")]
    public Value openFile(
        Engine engine,
        [PhpParameter(Default = "\"r\"")] PhpString? mode = null,
        bool useIncludePath = false,
        [PhpParameter(Default = "null")] PhpResource? context = null)
    {
        VerifyCurrent(engine);
        PhpClass fileClass = FileClass ?? engine.BuiltInClass("SplFileObject");
        PhpString name = RequireName(engine);
        PhpString openMode = mode ?? PhpString.FromLatin1("r");
        var made = (SplFileObject)fileClass.Allocate();
        if (fileClass.Constructor is { DeclaringClass.Name: "SplFileObject" })
            made.OpenAs(engine, name, openMode, useIncludePath, context, CurrentFolder);
        else
            engine.Lifetime.Watch(fileClass.Constructor!.Call(engine, made, fileClass, [Value.FromString(name), Value.FromString(openMode)]));
        return Value.FromObject(made);
    }

    /// <summary>The class of what openFile() makes.</summary>
    [PhpMethod(IsTentative = true)]
    public void setFileClass(Engine engine, [PhpParameter(Default = "SplFileObject::class")] PhpString? @class = null) =>
        FileClass = FindClass(engine, @class, "SplFileObject");

    /// <summary>The class of what getFileInfo() and getPathInfo() make.</summary>
    [PhpMethod(IsTentative = true)]
    public void setInfoClass(Engine engine, [PhpParameter(Default = "SplFileInfo::class")] PhpString? @class = null) =>
        InfoClass = FindClass(engine, @class, "SplFileInfo");

    [PhpMethod]
    public PhpString __toString() => getPathname();

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo()
    {
        PhpArray info = Conversions.PropertiesOf(this, asSymbols: false);
        Show(info, "SplFileInfo", "pathName", CurrentPathname ?? PhpString.Empty);
        if (FileName is not null)
            Show(info, "SplFileInfo", "fileName", NameInFolder(FileName));
        Describe(info);
        return info;
    }

    [PhpMethod(IsTentative = true, IsFinal = true, Deprecated = true)]
    public void _bad_state_ex(Engine engine) =>
        throw engine.Error("The parent constructor was not called: the object is in an invalid state");

    /// <summary>Adds what a derived class shows in dumps.</summary>
    private protected virtual void Describe(PhpArray info)
    {
    }

    private protected static void Show(PhpArray info, string owner, string name, Value value) =>
        info.Set(ArrayKey.Literal(PhpString.FromLatin1("\0" + owner + "\0" + name)), value);

    /// <summary>Throws when a directory stands at no file.</summary>
    private protected virtual void VerifyCurrent(Engine engine)
    {
    }

    /// <summary>The class of that name, which has to be the base or derive from it; null for no name.</summary>
    private static PhpClass? FindClass(Engine engine, PhpString? name, string baseName, string orElse = "")
    {
        if (name is null)
            return null;
        string text = name.ToLatin1();
        PhpClass? found = engine.FindClass(text);
        if (found is not null && found.DerivesFrom(engine.BuiltInClass(baseName)))
            return found;
        throw engine.ArgumentTypeError(1, "must be a class name derived from " + baseName + orElse + ", " + text + " given");
    }

    /// <summary>An object of a class: by its constructor when it has one of its own, else by <paramref name="fill"/>.</summary>
    private static Value Make(Engine engine, PhpClass infoClass, PhpString name, Action<SplFileInfo> fill)
    {
        var made = (SplFileInfo)infoClass.Allocate();
        if (infoClass.Constructor is { DeclaringClass.Name: "SplFileInfo" })
            fill(made);
        else
            engine.Lifetime.Watch(infoClass.Constructor!.Call(engine, made, infoClass, [Value.FromString(name)]));
        return Value.FromObject(made);
    }

    protected internal override PhpObject CreateCopy()
    {
        var copy = (SplFileInfo)Class.Allocate();
        copy.FileClass = FileClass;
        copy.InfoClass = InfoClass;
        copy.TakeCopyOf(this);
        return copy;
    }

    private protected virtual void TakeCopyOf(SplFileInfo original)
    {
        FileName = original.FileName;
        Folder = original.Folder;
    }
}
