using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>PHP remembers what links in paths led to. Here the system is asked each time, so nothing is remembered.</summary>
[PhpExtension("standard")]
public static class RealPathCache
{
    /// <remarks>https://www.php.net/realpath_cache_get</remarks>
    [PhpFunction]
    public static PhpArray realpath_cache_get() => new();

    /// <remarks>https://www.php.net/realpath_cache_size</remarks>
    [PhpFunction]
    public static long realpath_cache_size() => 0;
}
