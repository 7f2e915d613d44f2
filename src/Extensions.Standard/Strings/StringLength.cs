using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Length and repetition.</summary>
[PhpExtension("Core")]
public static class StringLength
{
    /// <summary>The length in bytes.</summary>
    /// <remarks>https://www.php.net/strlen</remarks>
    [PhpFunction]
    public static long strlen(PhpString @string) => @string.Length;
}
