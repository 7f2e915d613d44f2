using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>The parts of what phpinfo() and phpcredits() show: https://www.php.net/manual/en/info.constants.php</summary>
[PhpExtension("standard")]
internal static class InformationConstants
{
    [PhpConstant] public const long INFO_GENERAL = 1;
    [PhpConstant] public const long INFO_CREDITS = 2;
    [PhpConstant] public const long INFO_CONFIGURATION = 4;
    [PhpConstant] public const long INFO_MODULES = 8;
    [PhpConstant] public const long INFO_ENVIRONMENT = 16;
    [PhpConstant] public const long INFO_VARIABLES = 32;
    [PhpConstant] public const long INFO_LICENSE = 64;
    [PhpConstant] public const long INFO_ALL = uint.MaxValue;

    [PhpConstant] public const long CREDITS_GROUP = 1;
    [PhpConstant] public const long CREDITS_GENERAL = 2;
    [PhpConstant] public const long CREDITS_SAPI = 4;
    [PhpConstant] public const long CREDITS_MODULES = 8;
    [PhpConstant] public const long CREDITS_DOCS = 16;
    [PhpConstant] public const long CREDITS_FULLPAGE = 32;
    [PhpConstant] public const long CREDITS_QA = 64;
    [PhpConstant] public const long CREDITS_ALL = uint.MaxValue;
}
