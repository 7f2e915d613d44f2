using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Errors;

/// <summary>Which diagnostics are reported.</summary>
[PhpExtension("Core")]
public static class ErrorSelection
{
    /// <summary>Tells, and changes, which diagnostics are reported.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="error_level">A sum of E_*; null changes nothing.</param>
    /// <returns>What it was before.</returns>
    /// <remarks>https://www.php.net/error_reporting</remarks>
    [PhpFunction]
    public static long error_reporting(Engine engine, long? error_level = null)
    {
        int old = engine.ErrorReporting;
        if (error_level is { } level && level != old)
            engine.Ini.SetInternally("error_reporting", level.ToString(CultureInfo.InvariantCulture));
        return old;
    }
}
