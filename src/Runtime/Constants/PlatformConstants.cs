using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Constants;

/// <summary>The platform: numbers, system, folders.</summary>
[PhpExtension("Core")]
public static class PlatformConstants
{
    [PhpConstant] public const long PHP_INT_MAX = long.MaxValue;
    [PhpConstant] public const long PHP_INT_MIN = long.MinValue;
    [PhpConstant] public const long PHP_INT_SIZE = 8;
    [PhpConstant] public const long PHP_FLOAT_DIG = 15;
    [PhpConstant] public const double PHP_FLOAT_EPSILON = 2.220446049250313E-16;
    [PhpConstant] public const double PHP_FLOAT_MAX = double.MaxValue;
    [PhpConstant] public const double PHP_FLOAT_MIN = 2.2250738585072014E-308;
    [PhpConstant] public const long PHP_MAXPATHLEN = 4096;
    [PhpConstant] public const long PHP_FD_SETSIZE = 1024;
    [PhpConstant] public const long UPLOAD_ERR_OK = 0;
    [PhpConstant] public const long UPLOAD_ERR_INI_SIZE = 1;
    [PhpConstant] public const long UPLOAD_ERR_FORM_SIZE = 2;
    [PhpConstant] public const long UPLOAD_ERR_PARTIAL = 3;
    [PhpConstant] public const long UPLOAD_ERR_NO_FILE = 4;
    [PhpConstant] public const long UPLOAD_ERR_NO_TMP_DIR = 6;
    [PhpConstant] public const long UPLOAD_ERR_CANT_WRITE = 7;
    [PhpConstant] public const long UPLOAD_ERR_EXTENSION = 8;

    [PhpConstant] public static PhpString PHP_EOL => PhpString.FromByte((byte)'\n');

    [PhpConstant] public static PhpString PHP_OS => PhpString.FromLatin1("Linux");

    [PhpConstant] public static PhpString PHP_OS_FAMILY => PhpString.FromLatin1("Linux");

    [PhpConstant] public static PhpString PHP_SAPI => PhpString.FromLatin1("cli");

    [PhpConstant] public static PhpString DEFAULT_INCLUDE_PATH => PhpString.FromLatin1(".:/usr/share/php");

    [PhpConstant] public static PhpString PEAR_INSTALL_DIR => PhpString.FromLatin1("/usr/share/php");

    [PhpConstant] public static PhpString PHP_PREFIX => PhpString.FromLatin1("/usr");

    [PhpConstant] public static PhpString PHP_BINDIR => PhpString.FromLatin1("/usr/bin");

    [PhpConstant] public static PhpString PHP_MANDIR => PhpString.FromLatin1("/usr/share/man");

    [PhpConstant] public static PhpString PHP_LIBDIR => PhpString.FromLatin1("/usr/lib/php");

    [PhpConstant] public static PhpString PHP_DATADIR => PhpString.FromLatin1("/usr/share/php/8.2");

    [PhpConstant] public static PhpString PHP_SYSCONFDIR => PhpString.FromLatin1("/etc");

    [PhpConstant] public static PhpString PHP_LOCALSTATEDIR => PhpString.FromLatin1("/var");

    [PhpConstant] public static PhpString PHP_EXTENSION_DIR => PhpString.FromLatin1("/usr/lib/php/20220829");

    [PhpConstant] public static PhpString PHP_CONFIG_FILE_PATH => PhpString.FromLatin1("/etc/php/8.2/cli");

    [PhpConstant] public static PhpString PHP_CONFIG_FILE_SCAN_DIR => PhpString.FromLatin1("/etc/php/8.2/cli/conf.d");

    [PhpConstant] public static PhpString PHP_SHLIB_SUFFIX => PhpString.FromLatin1("so");
}
