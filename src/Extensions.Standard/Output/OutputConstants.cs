using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Output;

/// <summary>PHP_OUTPUT_HANDLER_*.</summary>
[PhpExtension("Core")]
public static class OutputConstants
{
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_START = 1;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_WRITE = 0;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_FLUSH = 4;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_CLEAN = 2;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_FINAL = 8;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_CONT = 0;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_END = 8;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_CLEANABLE = 0x10;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_FLUSHABLE = 0x20;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_REMOVABLE = 0x40;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_STDFLAGS = 0x70;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_STARTED = 0x1000;
    [PhpConstant] public const long PHP_OUTPUT_HANDLER_DISABLED = 0x2000;
}
