using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Constants of file functions.</summary>
[PhpExtension("standard")]
public static class FileConstants
{
    [PhpConstant] public const long INI_SCANNER_NORMAL = 0;
    [PhpConstant] public const long INI_SCANNER_RAW = 1;
    [PhpConstant] public const long INI_SCANNER_TYPED = 2;
    [PhpConstant] public const long PATHINFO_DIRNAME = 1;
    [PhpConstant] public const long PATHINFO_BASENAME = 2;
    [PhpConstant] public const long PATHINFO_EXTENSION = 4;
    [PhpConstant] public const long PATHINFO_FILENAME = 8;
    [PhpConstant] public const long PATHINFO_ALL = 15;
    [PhpConstant] public const long SEEK_SET = 0;
    [PhpConstant] public const long SEEK_CUR = 1;
    [PhpConstant] public const long SEEK_END = 2;
    [PhpConstant] public const long LOCK_SH = 1;
    [PhpConstant] public const long LOCK_EX = 2;
    [PhpConstant] public const long LOCK_UN = 3;
    [PhpConstant] public const long LOCK_NB = 4;
    [PhpConstant] public const long FILE_USE_INCLUDE_PATH = 1;
    [PhpConstant] public const long FILE_IGNORE_NEW_LINES = 2;
    [PhpConstant] public const long FILE_SKIP_EMPTY_LINES = 4;
    [PhpConstant] public const long FILE_APPEND = 8;
    [PhpConstant] public const long FILE_NO_DEFAULT_CONTEXT = 16;
    [PhpConstant(IsDeprecated = true)] public const long FILE_TEXT = 0;
    [PhpConstant(IsDeprecated = true)] public const long FILE_BINARY = 0;
    [PhpConstant] public const long FNM_NOESCAPE = 2;
    [PhpConstant] public const long FNM_PATHNAME = 1;
    [PhpConstant] public const long FNM_PERIOD = 4;
    [PhpConstant] public const long FNM_CASEFOLD = 16;
    [PhpConstant] public static PhpString DIRECTORY_SEPARATOR => PhpString.FromLatin1("/");
    [PhpConstant] public static PhpString PATH_SEPARATOR => PhpString.FromLatin1(":");
    [PhpConstant] public const long SCANDIR_SORT_ASCENDING = 0;
    [PhpConstant] public const long SCANDIR_SORT_DESCENDING = 1;
    [PhpConstant] public const long SCANDIR_SORT_NONE = 2;
    [PhpConstant] public const long GLOB_BRACE = 1024;
    [PhpConstant] public const long GLOB_MARK = 2;
    [PhpConstant] public const long GLOB_NOSORT = 4;
    [PhpConstant] public const long GLOB_NOCHECK = 16;
    [PhpConstant] public const long GLOB_NOESCAPE = 64;
    [PhpConstant] public const long GLOB_ERR = 1;
    [PhpConstant] public const long GLOB_ONLYDIR = 8192;
    [PhpConstant] public const long GLOB_AVAILABLE_FLAGS = 9303;
}
