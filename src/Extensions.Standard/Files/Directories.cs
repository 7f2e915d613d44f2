using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Reading directories.</summary>
[PhpExtension("standard")]
public static class Directories
{
    /// <summary>Opens a directory, which then is the one that readdir() and the like use when none is given.</summary>
    /// <returns>False, with a warning, when that fails.</returns>
    /// <remarks>https://www.php.net/opendir</remarks>
    [PhpFunction(Returns = "")]
    public static Value opendir(Engine engine, PhpString directory, PhpResource? context = null)
        => Open(engine, directory, context) is { } stream ? stream : Value.False;

    /// <summary>As opendir(), with an object to read by.</summary>
    /// <remarks>https://www.php.net/dir</remarks>
    [PhpFunction(Returns = "Directory|false")]
    public static Value dir(Engine engine, PhpString directory, PhpResource? context = null)
    {
        if (Open(engine, directory, context) is not { } stream)
            return false;
        PhpObject made = engine.BuiltInClass("Directory").Allocate();
        Slot.Initialize(ref made.Slots[0], directory);
        Slot.Initialize(ref made.Slots[1], stream);
        return made;
    }

    private static PhpStream? Open(Engine engine, PhpString directory, PhpResource? context)
    {
        engine.CheckPath(directory, 1);
        PhpStream? stream = StreamOpener.OpenDirectory(engine, directory, StreamContext.GivenOrDefault(engine, context));
        if (stream is not null)
            DefaultDirectory.Of(engine).Set(stream);
        return stream;
    }

    /// <summary>The next name; false at the end.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: no directory is open, or the stream is none.</exception>
    /// <remarks>https://www.php.net/readdir</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? readdir(Engine engine, [PhpParameter(Type = "Directory")] PhpStream? dir_handle = null)
    {
        PhpStream stream = Checked(engine, dir_handle);
        return stream.Operations.ReadEntry(stream);
    }

    /// <summary>Starts again at the first name.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: no directory is open, or the stream is none.</exception>
    /// <remarks>https://www.php.net/rewinddir</remarks>
    [PhpFunction]
    public static void rewinddir(Engine engine, [PhpParameter(Type = "Directory")] PhpStream? dir_handle = null) => Checked(engine, dir_handle).Seek(0, 0);

    /// <summary>Closes a directory.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: no directory is open, or the stream is none.</exception>
    /// <remarks>https://www.php.net/closedir</remarks>
    [PhpFunction]
    public static void closedir(Engine engine, [PhpParameter(Type = "Directory")] PhpStream? dir_handle = null)
    {
        PhpStream stream = Checked(engine, dir_handle);
        stream.Close();
        DefaultDirectory.Of(engine).Forget(stream);
    }

    private static PhpStream Checked(Engine engine, PhpStream? given)
    {
        PhpStream stream = given ?? DefaultDirectory.Of(engine).Stream ?? throw engine.TypeError("No resource supplied");
        return stream.IsDirectory ? stream : throw engine.ArgumentTypeError(1, "must be a valid Directory resource");
    }

    /// <summary>The names in a directory.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="directory">The name.</param>
    /// <param name="sorting_order">SCANDIR_SORT_ASCENDING, _DESCENDING or _NONE.</param>
    /// <param name="context">Options for the wrapper.</param>
    /// <returns>False, with warnings, when it cannot be read.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty.</exception>
    /// <remarks>https://www.php.net/scandir</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? scandir(
        Engine engine,
        PhpString directory,
        [PhpParameter(Default = "SCANDIR_SORT_ASCENDING")] long sorting_order = 0,
        PhpResource? context = null)
    {
        engine.CheckPath(directory, 1);
        if (directory.IsEmpty)
            throw engine.ArgumentValueError(1, "cannot be empty");
        if (StreamOpener.OpenDirectory(engine, directory, StreamContext.GivenOrNone(engine, context), out int error) is not { } stream)
        {
            engine.FunctionWarning("(errno " + error + "): " + Libc.ErrorMessage(error));
            return null;
        }

        var names = new List<PhpString>();
        while (stream.Operations.ReadEntry(stream) is { } name)
            names.Add(name);
        stream.Close();
        if (sorting_order == FileConstants.SCANDIR_SORT_ASCENDING)
            names.Sort(static (a, b) => ByteText.Compare(a.Span, b.Span));
        else if (sorting_order != FileConstants.SCANDIR_SORT_NONE)
            names.Sort(static (a, b) => ByteText.Compare(b.Span, a.Span));
        var list = new PhpArray(names.Count);
        foreach (PhpString name in names)
            list.Append(name);
        return list;
    }
}

/// <summary>The directory that was opened last.</summary>
internal sealed class DefaultDirectory
{
    private readonly Engine _engine;

    private DefaultDirectory(Engine engine) => _engine = engine;

    /// <summary>Null when none was opened, or it was closed.</summary>
    public PhpStream? Stream { get; private set; }

    public static DefaultDirectory Of(Engine engine) => engine.State(static engine => new DefaultDirectory(engine));

    public void Set(PhpStream stream)
    {
        stream.Holders++;
        Release();
        Stream = stream;
    }

    public void Forget(PhpStream stream)
    {
        if (stream == Stream)
            Release();
    }

    private void Release()
    {
        if (Stream is not null)
            _engine.Lifetime.Release(Value.FromResource(Stream));
        Stream = null;
    }
}

/// <summary>What dir() returns.</summary>
/// <remarks>https://www.php.net/manual/en/class.directory.php</remarks>
[PhpExtension("standard")]
[PhpClass("Directory", Order = 4)]
[PhpProperty("path", Type = "string", Flags = MemberFlags.Public | MemberFlags.ReadOnly)]
[PhpProperty("handle", Type = "mixed", Flags = MemberFlags.Public | MemberFlags.ReadOnly)]
internal static class DirectoryClass
{
    [PhpMethod(IsTentative = true)]
    public static void close(Engine engine, PhpObject self)
    {
        PhpStream stream = Handle(engine, self);
        stream.Close();
        DefaultDirectory.Of(engine).Forget(stream);
    }

    [PhpMethod(IsTentative = true)]
    public static void rewind(Engine engine, PhpObject self) => Handle(engine, self).Seek(0, 0);

    [PhpMethod(IsTentative = true, Returns = "string|false")]
    public static PhpString? read(Engine engine, PhpObject self)
    {
        PhpStream stream = Handle(engine, self);
        return stream.Operations.ReadEntry(stream);
    }

    private static PhpStream Handle(Engine engine, PhpObject self)
    {
        Value handle = self.Slots[1].Dereferenced;
        if (!handle.IsResource)
            throw engine.Error("Unable to find my handle property");
        if (handle.AsResource is not PhpStream { IsOpen: true } stream)
            throw engine.TypeError(engine.CurrentFunctionName + "(): supplied resource is not a valid Directory resource");
        return stream.IsDirectory ? stream : throw engine.ArgumentTypeError(1, "must be a valid Directory resource");
    }
}
