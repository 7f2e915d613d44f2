using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Constants;

/// <summary>Levels of diagnostics.</summary>
[PhpExtension("Core")]
public static class ErrorLevelConstants
{
    [PhpConstant] public const long E_ERROR = 1;
    [PhpConstant] public const long E_WARNING = 2;
    [PhpConstant] public const long E_PARSE = 4;
    [PhpConstant] public const long E_NOTICE = 8;
    [PhpConstant] public const long E_CORE_ERROR = 16;
    [PhpConstant] public const long E_CORE_WARNING = 32;
    [PhpConstant] public const long E_COMPILE_ERROR = 64;
    [PhpConstant] public const long E_COMPILE_WARNING = 128;
    [PhpConstant] public const long E_USER_ERROR = 256;
    [PhpConstant] public const long E_USER_WARNING = 512;
    [PhpConstant] public const long E_USER_NOTICE = 1024;
    [PhpConstant] public const long E_STRICT = 2048;
    [PhpConstant] public const long E_RECOVERABLE_ERROR = 4096;
    [PhpConstant] public const long E_DEPRECATED = 8192;
    [PhpConstant] public const long E_USER_DEPRECATED = 16384;
    [PhpConstant] public const long E_ALL = 32767;
}
