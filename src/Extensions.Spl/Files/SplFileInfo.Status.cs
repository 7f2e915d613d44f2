using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Files;

// What is known of the file. Where functions would warn, these throw a RuntimeException.
public partial class SplFileInfo
{
    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getPerms(Engine engine) => Ask(engine, FileStatusFunctions.fileperms);

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getInode(Engine engine) => Ask(engine, FileStatusFunctions.fileinode);

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getSize(Engine engine) => Ask(engine, FileStatusFunctions.filesize);

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getOwner(Engine engine) => Ask(engine, FileStatusFunctions.fileowner);

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getGroup(Engine engine) => Ask(engine, FileStatusFunctions.filegroup);

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getATime(Engine engine) => Ask(engine, FileStatusFunctions.fileatime);

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getMTime(Engine engine) => Ask(engine, FileStatusFunctions.filemtime);

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public long? getCTime(Engine engine) => Ask(engine, FileStatusFunctions.filectime);

    [PhpMethod(IsTentative = true, Returns = "string|false")]
    public PhpString? getType(Engine engine) => Ask(engine, FileStatusFunctions.filetype);

    [PhpMethod(IsTentative = true)]
    public bool isWritable(Engine engine) => Ask(engine, FileStatusFunctions.is_writable);

    [PhpMethod(IsTentative = true)]
    public bool isReadable(Engine engine) => Ask(engine, FileStatusFunctions.is_readable);

    [PhpMethod(IsTentative = true)]
    public bool isExecutable(Engine engine) => Ask(engine, FileStatusFunctions.is_executable);

    [PhpMethod(IsTentative = true)]
    public bool isFile(Engine engine) => Ask(engine, FileStatusFunctions.is_file);

    [PhpMethod(IsTentative = true)]
    public bool isDir(Engine engine) => Ask(engine, FileStatusFunctions.is_dir);

    [PhpMethod(IsTentative = true)]
    public bool isLink(Engine engine) => Ask(engine, FileStatusFunctions.is_link);

    [PhpMethod(IsTentative = true, Returns = "string|false")]
    public PhpString? getLinkTarget(Engine engine)
    {
        PhpString name = RequireName(engine);
        if (name.IsEmpty)
        {
            engine.FunctionWarning("No such file or directory");
            return null;
        }

        Span<byte> content = stackalloc byte[PathName.Longest - 1];
        long length = Libc.ReadLink(name.Span, content);
        return length >= 0
            ? PhpString.From(content[..(int)length])
            : throw engine.Error("RuntimeException", "Unable to read link " + name.ToLatin1() + ", error: " + Libc.ErrorMessage((int)-length));
    }

    private T Ask<T>(Engine engine, Func<Engine, PhpString, T> question)
    {
        PhpString name = RequireName(engine);
        string? outer = engine.WarningException;
        engine.WarningException = "RuntimeException";
        try
        {
            return question(engine, name);
        }
        finally
        {
            engine.WarningException = outer;
        }
    }
}
