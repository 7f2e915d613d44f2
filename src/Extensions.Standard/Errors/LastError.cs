using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Errors;

/// <summary>The last diagnostic.</summary>
[PhpExtension("standard")]
public static class LastError
{
    /// <summary>The last diagnostic that no handler of the program took; null when there was none.</summary>
    /// <returns>array{type: int, message: string, file: string, line: int}|null</returns>
    /// <remarks>https://www.php.net/error_get_last</remarks>
    [PhpFunction]
    public static PhpArray? error_get_last(Engine engine)
    {
        if (engine.Diagnostics.Last is not { } last)
            return null;
        var error = new PhpArray();
        error.Set("type", (int)last.Level);
        error.Set("message", Value.FromLatin1(last.Message));
        error.Set("file", Value.FromLatin1(last.File));
        error.Set("line", last.Line);
        return error;
    }

    /// <summary>Forgets the last diagnostic.</summary>
    /// <remarks>https://www.php.net/error_clear_last</remarks>
    [PhpFunction]
    public static void error_clear_last(Engine engine) => engine.Diagnostics.Last = null;
}
