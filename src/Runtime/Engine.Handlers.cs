using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// What a program registers with the engine, and how the engine polls for what comes from outside.
public abstract partial class Engine
{
    private volatile bool _pollRequested;

    /// <summary>What <see cref="StackLimit"/> is when no poll is asked for.</summary>
    private nint _stackLimit;

    private Stack<ErrorHandler>? _errorHandlers;
    private Stack<ExceptionHandler>? _exceptionHandlers;
    private List<ShutdownFunction>? _shutdownFunctions;

    /// <summary>The user error handlers: set_error_handler() pushes, restore_error_handler() pops; a null handler means PHP's own.</summary>
    public Stack<ErrorHandler> ErrorHandlers => _errorHandlers ??= new Stack<ErrorHandler>();

    /// <summary>The user exception handlers: as <see cref="ErrorHandlers"/>.</summary>
    public Stack<ExceptionHandler> ExceptionHandlers => _exceptionHandlers ??= new Stack<ExceptionHandler>();

    /// <summary>What register_shutdown_function() registered, with arguments, in order.</summary>
    public List<ShutdownFunction> ShutdownFunctions => _shutdownFunctions ??= [];

    /// <summary>True once a function was registered to run at shutdown.</summary>
    internal bool HasShutdownFunctions => _shutdownFunctions is not null;

    /// <summary>Called with a class name that is not known; makes it known if it can. Null when there is no autoloader.</summary>
    public Action<string>? Autoload { get; set; }

    /// <summary>Which diagnostics are reported now; <c>@</c> changes it while its operand is evaluated.</summary>
    public int ErrorReporting
    {
        get => Ini.ErrorReporting;
        set => Ini.ErrorReporting = value;
    }

    /// <summary>
    /// Lowest address of the native stack that calls may reach; below it <see cref="StackExhausted"/> is called. While a poll is asked
    /// for it is above every stack, so that the next call stops there too.
    /// </summary>
    internal nint StackLimit;

    /// <summary>Ends waits of natives when a poll is asked for; null where nothing outside asks (the command line).</summary>
    public Posix.WakeEvent? WakeEvent { get; set; }

    /// <summary>Says how deep the native stack of the running thread may get.</summary>
    internal void LimitStack(nint lowestAddress)
    {
        _stackLimit = lowestAddress;
        if (!_pollRequested)
            StackLimit = lowestAddress;
        // A signal may have asked for a poll in between.
        if (_pollRequested)
            StackLimit = nint.MaxValue;
    }

    /// <summary>Another memory_limit is in force; it bounds the stack of the program's main script, too.</summary>
    internal void LimitCalls()
    {
        if (Process.StackTop != 0 && StackEnd == Process.StackEnd)
            LimitStack(Posix.NativeStack.Limit(this));
    }

    /// <summary>
    /// Asks the running script to call <see cref="Poll"/> at its next loop pass or call. May be called from a signal or another thread;
    /// what <see cref="Poll"/> is to find must have been written before.
    /// </summary>
    public void RequestPoll()
    {
        _pollRequested = true;
        StackLimit = nint.MaxValue;
        WakeEvent?.Set();
    }

    /// <summary>Called once a loop pass: looks at what comes from outside only when it was asked to.</summary>
    /// <param name="line">Where the code goes on.</param>
    internal void PollIfAsked(int line)
    {
        if (_pollRequested)
            AnswerPollAt(line);
    }

    /// <summary>
    /// Natives that compute for long call it now and then: a host's cancellation and time limits end them. On the command line nothing
    /// interrupts a function of PHP that does not wait.
    /// </summary>
    public void PollInHost()
    {
        if (_pollRequested && WakeEvent is not null)
            AnswerPoll();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AnswerPollAt(int line)
    {
        Frame.At(TopFrame).Line = line;
        AnswerPoll();
    }

    /// <summary>Polls now. Natives call it when a wait of theirs was ended by <see cref="WakeEvent"/>.</summary>
    internal void AnswerPoll()
    {
        // Signals that a handler sends itself are handled at once, when it has ended.
        do
        {
            WakeEvent?.Reset();
            _pollRequested = false;
            StackLimit = _stackLimit;
            // Whoever asks again from now on is seen, as Poll reads after this.
            Interlocked.MemoryBarrier();
            Poll();
            AnswerSignals();
        }
        while (_pollRequested);
    }

    /// <summary>Handles what a host asked for: cancellation, time limits.</summary>
    protected abstract void Poll();

    /// <summary>A call found itself below <see cref="StackLimit"/>: polls if that was asked for, and ends the script if the stack is used up.</summary>
    /// <param name="address">An address on the stack at the call.</param>
    internal void StackExhausted(nint address)
    {
        if (StackLimit == nint.MaxValue)
            AnswerPoll();
        if (address < _stackLimit)
            EndForStack();
    }

    /// <summary>Ends the script when there are not so many bytes of stack left below an address on it.</summary>
    internal void RequireStack(nint address, int bytes)
    {
        if (address - bytes < _stackLimit)
            EndForStack();
    }

    /// <summary>Ends the script: the native stack is used up.</summary>
    private protected abstract void EndForStack();

    /// <summary>
    /// The fatal error for an <see cref="InsufficientExecutionStackException"/>, which whatever recurses without a call throws. Called in
    /// an exception filter, while the calls are still known; not reported yet.
    /// </summary>
    internal abstract Errors.FatalExit StackExit();

    /// <summary>Constants that the program defined, in order of definition.</summary>
    public virtual IEnumerable<DefinedConstant> UserConstants => [];

    /// <summary>Defines a global constant; false when it exists.</summary>
    public abstract bool DefineConstant(string name, Value value);

    /// <summary>
    /// The frame of the PHP code that called the running native function by its name.
    /// </summary>
    /// <exception cref="PhpThrow">Error: another native function called it, or the engine itself.</exception>
    public nint FrameOfDirectCaller()
    {
        nint address = Frame.At(TopFrame).Caller;
        if (address == 0 || !Frame.At(address).Function.IsUser)
            throw Error("Cannot call " + CurrentFunctionName + "() dynamically");
        return address;
    }

    /// <summary>The variables of the PHP code that called the running native function: for compact, extract and get_defined_vars.</summary>
    /// <exception cref="PhpThrow">Error: another native function called it, or the engine itself.</exception>
    public abstract SymbolTable CallerVariables { get; }

    /// <summary>
    /// Sets a variable of the PHP code that is running, as natives do that leave one (<c>$http_response_header</c>): in a function only if
    /// it names that variable, or its variables are used by name anyway.
    /// </summary>
    public abstract void SetScriptVariable(string name, Value value);

    /// <summary>Makes <paramref name="previous"/> the last in the chain of previous exceptions of <paramref name="thrown"/>.</summary>
    internal abstract void ChainPrevious(PhpObject thrown, PhpObject previous);

    /// <summary>Takes over what a .NET exception carries, as the exception on its way.</summary>
    internal void Adopt(PhpThrow exception)
    {
        // An exception made by TakeThrown brings its count along; one thrown by runtime code has none yet.
        if (!exception.IsCounted)
            exception.Thrown.Holders++;
        Thrown = exception.Thrown;
    }
}

/// <summary>A handler set by set_error_handler().</summary>
/// <param name="Callback">The callable value, or null for PHP's own handling.</param>
/// <param name="Levels">Which levels it gets.</param>
public sealed record ErrorHandler(Value Callback, int Levels);

/// <summary>A handler set by set_exception_handler().</summary>
/// <param name="Callback">The callable value, or null for PHP's own handling.</param>
public sealed record ExceptionHandler(Value Callback);

/// <summary>A function to call at the end.</summary>
public sealed record ShutdownFunction(PhpCallable Callable, Value[] Arguments);
