using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Errors;

/// <summary>Handlers for diagnostics and uncaught exceptions, and diagnostics of the program's own.</summary>
[PhpExtension("Core")]
public static class ErrorHandling
{
    /// <summary>Makes a function deal with diagnostics.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="callback">Called with level, message, file and line; false leaves the diagnostic to PHP. Null turns handling off.</param>
    /// <param name="error_levels">The levels that it gets.</param>
    /// <returns>The handler so far, or null.</returns>
    /// <remarks>https://www.php.net/set_error_handler</remarks>
    [PhpFunction(Returns = "")]
    public static Value set_error_handler(Engine engine, PhpCallable? callback, [PhpParameter(Default = "E_ALL")] long error_levels = (long)ErrorLevel.All)
    {
        Value previous = engine.ErrorHandlers.TryPeek(out ErrorHandler? handler) ? handler.Callback : Value.Null;
        engine.ErrorHandlers.Push(new ErrorHandler(Hold(callback), (int)error_levels));
        return previous;
    }

    /// <summary>Goes back to the error handler before.</summary>
    /// <remarks>https://www.php.net/restore_error_handler</remarks>
    [PhpFunction(Returns = "true")]
    public static bool restore_error_handler(Engine engine)
    {
        if (engine.ErrorHandlers.TryPop(out ErrorHandler? handler))
            engine.Lifetime.Release(handler.Callback);
        return true;
    }

    /// <summary>Makes a function deal with exceptions that nobody catches.</summary>
    /// <returns>The handler so far, or null.</returns>
    /// <remarks>https://www.php.net/set_exception_handler</remarks>
    [PhpFunction(Returns = "")]
    public static Value set_exception_handler(Engine engine, PhpCallable? callback)
    {
        Value previous = engine.ExceptionHandlers.TryPeek(out ExceptionHandler? handler) ? handler.Callback : Value.Null;
        engine.ExceptionHandlers.Push(new ExceptionHandler(Hold(callback)));
        return previous;
    }

    /// <summary>Goes back to the exception handler before.</summary>
    /// <remarks>https://www.php.net/restore_exception_handler</remarks>
    [PhpFunction(Returns = "true")]
    public static bool restore_exception_handler(Engine engine)
    {
        if (engine.ExceptionHandlers.TryPop(out ExceptionHandler? handler))
            engine.Lifetime.Release(handler.Callback);
        return true;
    }

    private static Value Hold(PhpCallable? callback)
    {
        if (callback is null)
            return Value.Null;
        if (callback.Source.IsCounted)
            callback.Source.Heap!.Holders++;
        return callback.Source;
    }

    /// <summary>Raises a diagnostic of the program's own.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="message">The text.</param>
    /// <param name="error_level">One of E_USER_ERROR, which ends the script, E_USER_WARNING, E_USER_NOTICE and E_USER_DEPRECATED.</param>
    /// <exception cref="PhpThrow">ValueError: another level.</exception>
    /// <remarks>https://www.php.net/trigger_error</remarks>
    [PhpFunction]
    public static bool trigger_error(Engine engine, PhpString message, [PhpParameter(Default = "E_USER_NOTICE")] long error_level = (long)ErrorLevel.UserNotice)
    {
        if ((ErrorLevel)error_level is not (ErrorLevel.UserError or ErrorLevel.UserWarning or ErrorLevel.UserNotice or ErrorLevel.UserDeprecated))
            throw engine.ArgumentValueError(2, "must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED");
        engine.Raise((ErrorLevel)error_level, message.ToLatin1());
        return true;
    }

    /// <remarks>https://www.php.net/user_error</remarks>
    [PhpFunction]
    public static bool user_error(Engine engine, PhpString message, [PhpParameter(Default = "E_USER_NOTICE")] long error_level = (long)ErrorLevel.UserNotice) =>
        trigger_error(engine, message, error_level);
}
