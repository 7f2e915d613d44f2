using System.Runtime.InteropServices;
using MiniPhp.Extensions.Pcre.Native;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Pcre;

/// <summary>The constants of the extension.</summary>
/// <remarks>https://www.php.net/manual/en/pcre.constants.php</remarks>
[PhpExtension("pcre")]
internal static partial class PregConstants
{
    /// <summary>preg_match_all: one list for each group.</summary>
    [PhpConstant] public const long PREG_PATTERN_ORDER = 1;

    /// <summary>preg_match_all: one list for each match.</summary>
    [PhpConstant] public const long PREG_SET_ORDER = 2;

    /// <summary>Each match is a pair of text and byte offset.</summary>
    [PhpConstant] public const long PREG_OFFSET_CAPTURE = 256;

    /// <summary>Groups that took no part are null instead of "".</summary>
    [PhpConstant] public const long PREG_UNMATCHED_AS_NULL = 512;

    /// <summary>preg_split: leave empty pieces out.</summary>
    [PhpConstant] public const long PREG_SPLIT_NO_EMPTY = 1;

    /// <summary>preg_split: groups of the separator are pieces, too.</summary>
    [PhpConstant] public const long PREG_SPLIT_DELIM_CAPTURE = 2;

    /// <summary>preg_split: each piece is a pair of text and byte offset.</summary>
    [PhpConstant] public const long PREG_SPLIT_OFFSET_CAPTURE = 4;

    /// <summary>preg_grep: return what does not match.</summary>
    [PhpConstant] public const long PREG_GREP_INVERT = 1;

    [PhpConstant] public const long PREG_NO_ERROR = (long)PregError.None;
    [PhpConstant] public const long PREG_INTERNAL_ERROR = (long)PregError.Internal;
    [PhpConstant] public const long PREG_BACKTRACK_LIMIT_ERROR = (long)PregError.BacktrackLimit;
    [PhpConstant] public const long PREG_RECURSION_LIMIT_ERROR = (long)PregError.RecursionLimit;
    [PhpConstant] public const long PREG_BAD_UTF8_ERROR = (long)PregError.BadUtf8;
    [PhpConstant] public const long PREG_BAD_UTF8_OFFSET_ERROR = (long)PregError.BadUtf8Offset;
    [PhpConstant] public const long PREG_JIT_STACKLIMIT_ERROR = (long)PregError.JitStackLimit;

    /// <summary>The library's version and date, "10.42 2022-12-11".</summary>
    [PhpConstant] public static PhpString PCRE_VERSION => PhpString.FromLatin1(Version());

    [PhpConstant] public static long PCRE_VERSION_MAJOR => VersionPart(0);

    [PhpConstant] public static long PCRE_VERSION_MINOR => VersionPart(1);

    /// <summary>Whether the library can compile patterns to machine code.</summary>
    [PhpConstant]
    public static unsafe bool PCRE_JIT_SUPPORT
    {
        get
        {
            const uint ConfigJit = 1;
            uint jit = 0;
            Pcre2.Config(ConfigJit, &jit);
            return jit != 0;
        }
    }

    private const uint ConfigVersion = 11;

    private static string Version() => ConfiguredText(ConfigVersion);

    /// <summary>What the library says of itself in words.</summary>
    /// <param name="what">A number PCRE2_CONFIG_… whose answer is text of at most 63 bytes.</param>
    internal static unsafe string ConfiguredText(uint what)
    {
        byte* text = stackalloc byte[64];
        Pcre2.Config(what, text);
        return PhpString.From(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text)).ToLatin1();
    }

    private static long VersionPart(int index) => long.Parse(Version().Split(' ')[0].Split('.')[index]);
}
