using System.Text;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>The process's current directory.</summary>
[PhpExtension("standard")]
internal static partial class WorkingDirectory
{
    /// <summary>The current directory; false when it was removed or cannot be read.</summary>
    /// <remarks>https://www.php.net/getcwd</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value getcwd() => Libc.WorkingDirectory(out _) is { } path ? Value.FromString(PhpString.FromOwned(path)) : Value.False;

    /// <summary>Changes the current directory.</summary>
    /// <returns>False, with a warning, when that cannot be done.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name contains a null byte.</exception>
    /// <remarks>https://www.php.net/chdir</remarks>
    [PhpFunction]
    public static bool chdir(Engine engine, PhpString directory)
    {
        if (directory.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        if (!BaseDirectory.Allows(engine, directory))
            return false;
        int result = Libc.ChangeDirectory(directory.Span);
        if (result >= 0)
        {
            StatusCache.Of(engine).ClearRelative();
            return true;
        }

        engine.FunctionWarning(Encoding.Latin1.GetString(Libc.ErrorText(-result)) + " (errno " + -result + ")");
        return false;
    }
}
