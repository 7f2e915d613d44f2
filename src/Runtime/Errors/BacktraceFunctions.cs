using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>debug_backtrace() and what goes with it: https://www.php.net/manual/en/function.debug-backtrace.php</summary>
[PhpExtension("Core")]
internal static class BacktraceFunctions
{
    [PhpConstant] public const long DEBUG_BACKTRACE_PROVIDE_OBJECT = 1;
    [PhpConstant] public const long DEBUG_BACKTRACE_IGNORE_ARGS = 2;

    /// <summary>The calls in progress, innermost first, this one left out; see <see cref="Backtrace.Capture"/>.</summary>
    [PhpFunction]
    public static PhpArray debug_backtrace(Engine engine, long options = DEBUG_BACKTRACE_PROVIDE_OBJECT, long limit = 0) =>
        Backtrace.Capture(engine, (options & DEBUG_BACKTRACE_PROVIDE_OBJECT) != 0, (options & DEBUG_BACKTRACE_IGNORE_ARGS) == 0, skip: 1, limit);

    /// <summary>Prints the same as text.</summary>
    [PhpFunction]
    public static void debug_print_backtrace(Engine engine, long options = 0, long limit = 0)
    {
        PhpArray trace = Backtrace.Capture(engine, withObjects: false, (options & DEBUG_BACKTRACE_IGNORE_ARGS) == 0, skip: 1, limit);
        engine.Output.Write(TraceText.Of(engine, trace, withMain: false));
    }
}
