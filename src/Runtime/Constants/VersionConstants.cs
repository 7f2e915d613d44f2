using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Constants;

/// <summary>Which PHP this is.</summary>
[PhpExtension("Core")]
public static class VersionConstants
{
    /// <summary>MiniPhp's own version.</summary>
    public const string MiniPhp = "0.1.0";

    /// <summary>The PHP that it behaves like.</summary>
    public const string Php = "8.2.36";

    [PhpConstant] public const long PHP_MAJOR_VERSION = 8;
    [PhpConstant] public const long PHP_MINOR_VERSION = 2;
    [PhpConstant] public const long PHP_RELEASE_VERSION = 36;
    [PhpConstant] public const long PHP_VERSION_ID = 80236;
    [PhpConstant] public const long PHP_ZTS = 0;
    [PhpConstant] public const long PHP_DEBUG = 0;
    [PhpConstant] public const bool ZEND_THREAD_SAFE = false;
    [PhpConstant] public const bool ZEND_DEBUG_BUILD = false;

    [PhpConstant] public static PhpString PHP_VERSION => PhpString.FromLatin1(Php);

    [PhpConstant] public static PhpString PHP_EXTRA_VERSION => PhpString.Empty;

    [PhpConstant] public static PhpString MINIPHP_VERSION => PhpString.FromLatin1(MiniPhp);
}
