using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>Handlers of signals. They run between two steps of the script: at ticks, when it asks, or, if it wants so, as signals come.</summary>
[PhpExtension("pcntl")]
public static class Signals
{
    private const int HighestGettable = 32;

    /// <summary>Sets what happens when a signal comes.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="signal">1 to 64.</param>
    /// <param name="handler">SIG_DFL, SIG_IGN, or a callable that gets the signal and array{signo: int, errno: int, code: int, …}.</param>
    /// <param name="restart_syscalls">System calls that it interrupts go on afterwards; not given, true but for SIGALRM.</param>
    /// <returns>false with a warning where signals cannot be handled: in a .NET program that hosts the engine, on processors other than x64.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no signal, no disposition; TypeError: not callable.</exception>
    /// <remarks>https://www.php.net/pcntl_signal</remarks>
    [PhpFunction]
    public static bool pcntl_signal(Engine engine, long signal, [PhpParameter(Type = "")] Value handler, [PhpParameter(Type = "bool", Default = "true")] bool? restart_syscalls = null)
    {
        if (signal < 1)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 1");
        if (signal >= Runtime.Signals.SignalSet.Count)
            throw engine.ArgumentValueError(1, "must be less than 65");
        if (handler.IsInt && handler.AsInt is not (SignalConstants.SIG_DFL or SignalConstants.SIG_IGN))
            throw engine.ArgumentValueError(2, "must be either SIG_DFL or SIG_IGN when an integer value is given");
        if (!handler.IsInt && engine.ResolveCallable(handler, out _, isQuiet: true) is null)
        {
            ProcessState.Of(engine).LastControlError = (int)ProcessErrorNumbers.PCNTL_EINVAL;
            throw engine.ArgumentTypeError(2, "must be of type callable|int, " + Runtime.Operators.Conversions.TypeName(handler) + " given");
        }

        if (SignalHandlers.Of(engine) is not { } handlers)
        {
            ProcessState.Of(engine).LastControlError = Runtime.Posix.Errno.ENOTSUP;
            engine.FunctionWarning("Error assigning signal" + Reason(engine));
            return false;
        }

        if (handlers.Set((int)signal, handler, restart_syscalls ?? signal != SignalConstants.SIGALRM) < 0)
            engine.FatalError("Error installing signal handler for " + signal.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>What <see cref="pcntl_signal"/> set for a signal.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="signal">1 to 32.</param>
    /// <returns>SIG_DFL, SIG_IGN or the callable.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such signal.</exception>
    /// <remarks>https://www.php.net/pcntl_signal_get_handler</remarks>
    [PhpFunction(Returns = "")]
    public static Value pcntl_signal_get_handler(Engine engine, long signal)
    {
        if (signal is < 1 or > HighestGettable)
            throw engine.ArgumentValueError(1, "must be between 1 and 32");
        return SignalHandlers.Of(engine) is { } handlers ? handlers[(int)signal] : SignalConstants.SIG_DFL;
    }

    /// <summary>Calls the handlers of the signals that have come.</summary>
    /// <returns>true.</returns>
    /// <remarks>https://www.php.net/pcntl_signal_dispatch</remarks>
    [PhpFunction]
    public static bool pcntl_signal_dispatch(Engine engine)
    {
        engine.SignalDispatch?.Invoke();
        return true;
    }

    /// <summary>Has handlers called as signals come, without ticks.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="enable">null leaves it as it is.</param>
    /// <returns>What it was.</returns>
    /// <remarks>https://www.php.net/pcntl_async_signals</remarks>
    [PhpFunction]
    public static bool pcntl_async_signals(Engine engine, bool? enable = null)
    {
        if (SignalHandlers.Of(engine) is not { } handlers)
            return false;
        bool before = handlers.IsAsync;
        handlers.IsAsync = enable ?? before;
        return before;
    }

    /// <summary>Why signals cannot be handled, for messages.</summary>
    internal static string Reason(Engine engine) =>
        engine.Process.CanFork ? ": not on this processor" : ": the host process has other threads";
}
