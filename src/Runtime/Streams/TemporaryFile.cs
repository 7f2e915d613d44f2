using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Files with names of their own in the folder for temporary files.</summary>
public static class TemporaryFile
{
    /// <summary>The folder: the setting sys_temp_dir, else TMPDIR, else /tmp; without a slash at its end.</summary>
    public static PhpString Folder(Engine engine)
    {
        if (engine.Ini.Get("sys_temp_dir") is { Length: > 0 } configured)
            return WithoutSlash(PhpString.FromLatin1(configured).Span);
        if (Libc.TryGetEnvironment("TMPDIR"u8, out ReadOnlySpan<byte> folder) && folder.Length > 0)
            return WithoutSlash(folder);
        return PhpString.From("/tmp"u8);
    }

    private static PhpString WithoutSlash(ReadOnlySpan<byte> folder)
        => PhpString.From(folder.Length > 1 && folder[^1] == '/' ? folder[..^1] : folder);

    /// <summary>Makes and opens a file.</summary>
    /// <param name="folder">Where; an empty one does not exist.</param>
    /// <param name="prefix">What its name starts with.</param>
    /// <param name="path">Becomes its path.</param>
    /// <returns>The descriptor, or the negated errno.</returns>
    public static int Make(PhpString folder, PhpString prefix, out PhpString path)
    {
        path = PhpString.Empty;
        if (folder.IsEmpty || Libc.RealPath(folder.Span, out _) is not { } real)
            return -Errno.ENOENT;
        byte[] template = [.. real, .. real[^1] == '/' ? ""u8 : "/"u8, .. prefix.Span, .. "XXXXXX"u8];
        int descriptor = Libc.MakeTemporary(template);
        path = PhpString.FromOwned(template);
        return descriptor;
    }

    /// <summary>A stream on a file that is removed when the stream closes; null when none can be made.</summary>
    public static PhpStream? Open(Engine engine)
    {
        int descriptor = Make(Folder(engine), PhpString.From("php"u8), out PhpString path);
        return descriptor < 0 ? null : DescriptorOperations.OpenTemporary(engine, descriptor, path);
    }
}
