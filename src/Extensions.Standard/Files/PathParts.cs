using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Names of files: their parts, their real form, patterns.</summary>
[PhpExtension("standard")]
public static class PathParts
{
    /// <summary>The last part of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="suffix">Cut off its end, unless it is all of it.</param>
    /// <remarks>https://www.php.net/basename</remarks>
    [PhpFunction]
    public static PhpString basename(PhpString path, [PhpParameter(Default = "\"\"")] PhpString? suffix = null)
        => PhpString.From(Base(path.Span, suffix is null ? default : suffix.Span));

    private static ReadOnlySpan<byte> Base(ReadOnlySpan<byte> path, ReadOnlySpan<byte> suffix)
    {
        path = path.TrimEnd((byte)'/');
        ReadOnlySpan<byte> name = path[(path.LastIndexOf((byte)'/') + 1)..];
        return suffix.Length < name.Length && name.EndsWith(suffix) ? name[..^suffix.Length] : name;
    }

    /// <summary>What comes before the last part of a path.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">The path.</param>
    /// <param name="levels">How many parts to take away.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: less than one level.</exception>
    /// <remarks>https://www.php.net/dirname</remarks>
    [PhpFunction]
    public static PhpString dirname(Engine engine, PhpString path, long levels = 1)
    {
        if (levels < 1)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 1");
        ReadOnlySpan<byte> directory = path.Span;
        int length;
        do
        {
            length = directory.Length;
            directory = Directory(directory);
        }
        while (directory.Length < length && --levels > 0);
        return PhpString.From(directory);
    }

    private static ReadOnlySpan<byte> Directory(ReadOnlySpan<byte> path)
    {
        if (path.Length == 0)
            return path;
        ReadOnlySpan<byte> trimmed = path.TrimEnd((byte)'/');
        if (trimmed.Length == 0)
            return "/"u8;
        int slash = trimmed.LastIndexOf((byte)'/');
        if (slash < 0)
            return "."u8;
        trimmed = trimmed[..slash].TrimEnd((byte)'/');
        return trimmed.Length == 0 ? "/"u8 : trimmed;
    }

    /// <summary>The parts of a path: dirname, basename, extension, filename; one of them alone as a string.</summary>
    /// <remarks>https://www.php.net/pathinfo</remarks>
    [PhpFunction(Returns = "array|string")]
    public static Value pathinfo(PhpString path, [PhpParameter(Default = "PATHINFO_ALL")] long flags = FileConstants.PATHINFO_ALL)
    {
        var parts = new PhpArray();
        ReadOnlySpan<byte> directory = CText.UpToNull(Directory(path.Span));
        if ((flags & FileConstants.PATHINFO_DIRNAME) != 0 && directory.Length > 0)
            parts.Set("dirname", PhpString.From(directory));
        ReadOnlySpan<byte> name = Base(path.Span, default);
        if ((flags & FileConstants.PATHINFO_BASENAME) != 0)
            parts.Set("basename", PhpString.From(name));
        int dot = name.LastIndexOf((byte)'.');
        if ((flags & FileConstants.PATHINFO_EXTENSION) != 0 && dot >= 0)
            parts.Set("extension", PhpString.From(name[(dot + 1)..]));
        if ((flags & FileConstants.PATHINFO_FILENAME) != 0)
            parts.Set("filename", PhpString.From(dot < 0 ? name : name[..dot]));
        if (flags == FileConstants.PATHINFO_ALL)
            return parts;
        foreach ((_, Value first) in parts)
            return first;
        return Value.EmptyString;
    }

    /// <summary>The absolute name without links, <c>.</c> and <c>..</c>; false when there is no such file.</summary>
    /// <remarks>https://www.php.net/realpath</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? realpath(Engine engine, PhpString path)
    {
        engine.CheckPath(path, 1);
        byte[]? real = path.IsEmpty ? Libc.WorkingDirectory(out _) : Libc.RealPath(path.Span, out _);
        if (real is null)
            return null;
        PhpString found = PhpString.FromOwned(real);
        return BaseDirectory.Allows(engine, found) ? found : null;
    }

    /// <summary>Whether a name matches a pattern of the shell.</summary>
    /// <remarks>https://www.php.net/fnmatch</remarks>
    [PhpFunction]
    public static bool fnmatch(Engine engine, PhpString pattern, PhpString filename, long flags = 0)
    {
        engine.CheckPath(pattern, 1);
        engine.CheckPath(filename, 2);
        if (filename.Length >= PathName.Longest)
        {
            engine.FunctionWarning("Filename exceeds the maximum allowed length of " + PathName.Longest + " characters");
            return false;
        }

        if (pattern.Length >= PathName.Longest)
        {
            engine.FunctionWarning("Pattern exceeds the maximum allowed length of " + PathName.Longest + " characters");
            return false;
        }

        return Libc.MatchName(pattern.Span, filename.Span, (int)flags) == 0;
    }

    /// <summary>The files that match a pattern of the shell, sorted.</summary>
    /// <returns>False when a directory cannot be read, or with a warning for a wrong pattern or flag.</returns>
    /// <remarks>https://www.php.net/glob</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? glob(Engine engine, PhpString pattern, long flags = 0)
    {
        engine.CheckPath(pattern, 1);
        if (pattern.Length >= PathName.Longest)
        {
            engine.FunctionWarning("Pattern exceeds the maximum allowed length of " + PathName.Longest + " characters");
            return null;
        }

        if ((flags & FileConstants.GLOB_AVAILABLE_FLAGS) != flags)
        {
            engine.FunctionWarning("At least one of the passed flags is invalid or not supported on this platform");
            return null;
        }

        if (GlobPattern.Match(pattern, (int)flags) is not { } found)
            return null;
        var names = new PhpArray(found.Count);
        bool isLimited = false;
        foreach (PhpString name in found)
        {
            if (BaseDirectory.Allows(engine, name, isQuiet: true))
                names.Append(name);
            else
                isLimited = true;
        }

        return isLimited && names.Count == 0 ? null : names;
    }

    /// <summary>The folder for temporary files.</summary>
    /// <remarks>https://www.php.net/sys_get_temp_dir</remarks>
    [PhpFunction]
    public static PhpString sys_get_temp_dir(Engine engine) => TemporaryFile.Folder(engine);

    /// <summary>Makes a file with a name of its own.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="directory">Where; the folder for temporary files, with a notice, when that is not possible.</param>
    /// <param name="prefix">What the name starts with.</param>
    /// <returns>The name; false when that fails.</returns>
    /// <remarks>https://www.php.net/tempnam</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? tempnam(Engine engine, PhpString directory, PhpString prefix)
    {
        const int longestPrefix = 63;
        engine.CheckPath(directory, 1);
        engine.CheckPath(prefix, 2);
        ReadOnlySpan<byte> start = Base(prefix.Span, default);
        PhpString name = PhpString.From(start.Length > longestPrefix ? start[..longestPrefix] : start);
        PhpString path = PhpString.Empty;
        int descriptor = -1;
        if (!directory.IsEmpty)
        {
            if (!BaseDirectory.Allows(engine, directory))
                return null;
            descriptor = TemporaryFile.Make(directory, name, out path);
            if (descriptor < 0)
                engine.FunctionNotice("file created in the system's temporary directory");
        }

        if (descriptor < 0)
        {
            PhpString folder = TemporaryFile.Folder(engine);
            if (!BaseDirectory.Allows(engine, folder))
                return null;
            descriptor = TemporaryFile.Make(folder, name, out path);
        }

        if (descriptor < 0)
            return null;
        Libc.Close(descriptor);
        return path;
    }
}
