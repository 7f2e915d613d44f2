using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Signals;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Process;

/// <summary>What the script wants done with signals, and the calls of its handlers.</summary>
internal sealed class SignalHandlers
{
    private readonly Engine _engine;
    private readonly SignalQueue _queue;

    /// <summary>By signal: the callable, SIG_DFL (which is what nothing is) or SIG_IGN.</summary>
    private readonly Value[] _handlers = new Value[SignalSet.Count];

    private bool _isDispatching;

    private SignalHandlers(Engine engine, SignalQueue queue)
    {
        _engine = engine;
        _queue = queue;
        engine.SignalDispatch = Dispatch;
    }

    /// <summary>Null where signals cannot be handled.</summary>
    public static SignalHandlers? Of(Engine engine) => engine.Signals is { } queue ? engine.State(engine => new SignalHandlers(engine, queue)) : null;

    /// <summary>What was set for a signal; SIG_DFL when nothing was.</summary>
    public Value this[int signal] => _handlers[signal];

    /// <summary>Sets what is done with a signal: 0 or the negated errno. A callable stays set when the system refuses, as in PHP.</summary>
    public int Set(int signal, Value handler, bool restarts)
    {
        if (handler.IsInt)
        {
            int error = _queue.Handle(signal, handler.AsInt == SignalConstants.SIG_IGN ? Runtime.Posix.SignalAction.Ignore : Runtime.Posix.SignalAction.Default, restarts);
            if (error < 0)
                return error;
        }

        Slot.Assign(_engine, ref _handlers[signal], handler);
        return handler.IsInt ? 0 : _queue.Handle(signal, null, restarts);
    }

    /// <summary>Signals have their handlers called as soon as the engine polls.</summary>
    public bool IsAsync
    {
        get => _queue.IsAsync;
        set => _queue.IsAsync = value;
    }

    /// <summary>Calls the handlers of the signals that have come, in order; all signals are blocked meanwhile.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">A handler threw: the signals behind it are dropped.</exception>
    public void Dispatch()
    {
        if (!_queue.IsPending)
            return;
        SignalMask mask = MaskOf(_engine);
        ulong before = mask.BlockAll();
        if (_queue.Count == 0 || _isDispatching)
        {
            mask.Restore(before);
            return;
        }

        _isDispatching = true;
        _engine.SwitchBlocks++;
        int waiting = _queue.Count;
        try
        {
            while (waiting > 0)
            {
                SignalInformation information = _queue.First;
                _queue.RemoveFirst();
                waiting--;
                Call(information);
            }
        }
        finally
        {
            for (; waiting > 0; waiting--)
                _queue.RemoveFirst();
            _queue.IsPending = false;
            _isDispatching = false;
            _engine.SwitchBlocks--;
            mask.Restore(before);
        }
    }

    private void Call(SignalInformation information)
    {
        Value handler = _handlers[information.Signal];
        if (handler.IsInt || _engine.ResolveCallable(handler, out _, isQuiet: true) is not { } callable)
            return;
        int mark = _engine.Lifetime.PendingCount;
        Value[] arguments = [information.Signal, Describe(information)];
        _engine.Call(callable, arguments);
        _engine.Lifetime.Settle(mark);
    }

    /// <summary>The mask of the thread that runs the engine.</summary>
    public static SignalMask MaskOf(Engine engine) => engine.State(static _ => new SignalMask());

    /// <summary>What PHP tells of a signal: array{signo: int, errno: int, code: int, …}.</summary>
    public static PhpArray Describe(in SignalInformation information)
    {
        var array = new PhpArray();
        array.Set("signo", information.Signal);
        array.Set("errno", information.Error);
        array.Set("code", information.Code);
        switch ((long)information.Signal)
        {
            case SignalConstants.SIGCHLD:
                array.Set("status", information.Status);
                array.Set("utime", (double)information.UserTime);
                array.Set("stime", (double)information.SystemTime);
                SetSender(array, information);
                break;
            case SignalConstants.SIGUSR1 or SignalConstants.SIGUSR2 or (>= SignalConstants.SIGRTMIN and <= SignalConstants.SIGRTMAX):
                SetSender(array, information);
                break;
            case SignalConstants.SIGILL or SignalConstants.SIGFPE or SignalConstants.SIGSEGV or SignalConstants.SIGBUS:
                array.Set("addr", (double)information.Address);
                break;
            case SignalConstants.SIGPOLL:
                array.Set("band", information.Band);
                array.Set("fd", information.Descriptor);
                break;
        }

        return array;
    }

    private static void SetSender(PhpArray array, in SignalInformation information)
    {
        array.Set("pid", information.ProcessId);
        array.Set("uid", (long)information.UserId);
    }

    /// <summary>Gives signals with a handler, or ignored, their default action again.</summary>
    public void End()
    {
        for (int signal = 1; signal < _handlers.Length; signal++)
        {
            if (!_handlers[signal].IsInt || _handlers[signal].AsInt != SignalConstants.SIG_DFL)
                _queue.Handle(signal, Runtime.Posix.SignalAction.Default, restarts: false);
        }
    }
}
