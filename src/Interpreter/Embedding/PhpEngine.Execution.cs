using System.Runtime.ExceptionServices;
using MiniPhp.Interpreter.Embedding;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

// Every operation goes through Execute: one thread at a time, the engine back in order whatever happens, results and errors converted.
public sealed partial class PhpEngine
{
    /// <summary>exit, a fatal error or a cancellation met by an operation inside a function of the host: ends the script around it too.</summary>
    private ScriptExit? _ending;

    private nint _stackThread;
    private nint _stackLimit;

    internal PhpValue Execute(Func<ScriptEngine, Value> action, CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_isFinished)
            throw new InvalidOperationException("The engine has finished its request: it runs nothing any more.");
        bool claimed = Claim();
        try
        {
            return _thread is null || _thread.IsCurrent || _engine.IsOnFiber ? Operate(action, cancellation) : _thread.Run(() => Operate(action, cancellation));
        }
        finally
        {
            if (claimed)
                Volatile.Write(ref _user, 0);
        }
    }

    /// <summary>Takes the engine for this thread; false when this thread is inside it already.</summary>
    private bool Claim() => TryClaim(out bool claimed)
        ? claimed
        : throw new InvalidOperationException("Another thread is using the engine. An engine runs one thing at a time: give each thread one of its own.");

    private bool TryClaim(out bool claimed)
    {
        claimed = false;
        int current = Environment.CurrentManagedThreadId;
        if (_thread is { IsCurrent: true } || Volatile.Read(ref _user) == current || IsInFiber)
            return true;
        return claimed = Interlocked.CompareExchange(ref _user, current, 0) == 0;
    }

    /// <summary>True when a function of the host that runs on this thread was called by a fiber's code.</summary>
    private bool IsInFiber => Volatile.Read(ref _user) != 0 && _engine.IsOnFiber;

    private PhpValue Operate(Func<ScriptEngine, Value> action, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        PhpObject? onItsWay = _engine.Thrown;
        _engine.Thrown = null;
        if (_depth++ == 0)
        {
            ExitStatus = null;
            _ending = null;
            _engine.LimitStack(StackLimit());
        }

        Runtime.Fibers.Fiber? fiber = _engine.CurrentFiber;
        fiber?.Pin();
        MemoryGuard? outer = _engine.MemoryGuard.Activate();
        byte[]? outerDirectory = _depth == 1 ? Libc.UseDirectory(_directory) : null;
        try
        {
            using Interruptions interruptions = Watch(cancellation);
            return Protect(action, handlesUncaught: _depth == 1);
        }
        finally
        {
            _engine.MemoryGuard.Deactivate(outer);
            fiber?.Unpin();
            if (--_depth == 0)
                _directory = Libc.UseDirectory(outerDirectory);
            _engine.Thrown = onItsWay;
        }
    }

    /// <summary>Runs PHP code; leaves the engine as it was around it, however it ends.</summary>
    private PhpValue Protect(Func<ScriptEngine, Value> action, bool handlesUncaught)
    {
        StackMark mark = _engine.Stack.Mark;
        nint frame = _engine.TopFrame;
        int pending = _engine.Lifetime.PendingCount;
        // A catch block still has the whole stack of what it caught below it: nothing but taking note is done there.
        Exception? end = null;
        try
        {
            ReleaseQueued();
            PhpValue result = ToHost(action(_engine).OrNull);
            _engine.Lifetime.Settle(pending);
            return result;
        }
        catch (Exception exception) when (exception is PhpThrow or ScriptExit or Interpreter.Checking.CompileError && FrameUnwinding.ReleaseFrames(_engine, frame))
        {
            end = exception;
        }
        catch (InsufficientExecutionStackException) when ((end = _engine.StackExit()) is not null && FrameUnwinding.ReleaseFrames(_engine, frame))
        {
            _engine.Lifetime.SkipDestructors();
        }
        catch (Exception exception) when (FrameUnwinding.ReleaseFrames(_engine, frame))
        {
            end = exception;
        }

        _engine.Return(mark, frame);
        switch (end)
        {
            case PhpThrow exception:
                return Uncaught(exception, pending, handlesUncaught);
            case ScriptExit exit:
                _engine.LimitStack(StackLimit());
                return Ended(exit, pending);
            case OutOfMemoryException:
                throw new PhpException(PhpErrorKind.FatalError, "", "Out of memory", "", 0, end);
            case not Interpreter.Checking.CompileError:
                ExceptionDispatchInfo.Throw(end);
                return PhpValue.Null;
            default:
                var error = (Interpreter.Checking.CompileError)end;
                _engine.Lifetime.SkipDestructors();
                throw ExceptionFor(new FatalExit(new Runtime.Output.LastError(ErrorLevel.CompileError, error.Message, error.FileName, error.Line)));
        }
    }

    private PhpValue Uncaught(PhpThrow exception, int pending, bool handlesUncaught)
    {
        PhpObject thrown = exception.Thrown;
        if (!exception.IsCounted)
            thrown.Holders++;
        try
        {
            if (!handlesUncaught || !_engine.ExceptionHandlers.TryPeek(out ExceptionHandler? handler) || handler.Callback.IsNull)
                throw ExceptionFor(thrown);
            Protect(engine => Value.FromBool(engine.TryHandleUncaught(thrown)), handlesUncaught: false);
            ExitStatus = 255;
            return PhpValue.Null;
        }
        finally
        {
            _engine.Lifetime.Release(Value.FromObject(thrown));
            _engine.Lifetime.Settle(pending);
        }
    }

    private PhpValue Ended(ScriptExit exit, int pending)
    {
        if (exit is CanceledExit canceled)
        {
            _wasInterrupted = true;
            // A cancellation that was asked of an operation around this one ends that one too.
            if (!IsInnermost(canceled.Token))
                _ending = exit;
            throw new OperationCanceledException(canceled.Token);
        }

        if (_depth > 1)
            _ending = exit;
        if (exit is FatalExit fatal)
            throw ExceptionFor(fatal);
        ExitStatus = exit.Status;
        // What only the frames held that exit has left dies before anything else happens.
        return Protect(
            engine =>
            {
                engine.Lifetime.Settle(pending);
                return Value.Null;
            },
            handlesUncaught: _depth == 1);
    }

    /// <summary>Called when a function of the host returns to its script: what ended a script inside it goes on here.</summary>
    internal void ThrowIfEnding()
    {
        if (_ending is not { } exit)
            return;
        _ending = null;
        throw exit;
    }

    /// <summary>One step of the end of a request; the status with which it ended early.</summary>
    private int? RunStep(Func<Value> step, ref PhpException? first)
    {
        try
        {
            ExitStatus = null;
            Protect(_ => step(), handlesUncaught: true);
            return ExitStatus;
        }
        catch (PhpException exception)
        {
            first ??= exception;
            return 255;
        }
    }

    /// <summary>As <see cref="RunStep"/>, when nobody is there to take exceptions.</summary>
    private int? RunAndReport(Func<Value> step)
    {
        PhpException? exception = null;
        int? status = RunStep(step, ref exception);
        if (exception is { Thrown: { } thrown })
            _engine.Report(thrown.Target);
        return status;
    }

    /// <summary>Lowest stack address for PHP on this thread.</summary>
    /// <exception cref="InvalidOperationException">The thread's stack is too small.</exception>
    private nint StackLimit()
    {
        nint thread = Environment.CurrentManagedThreadId;
        if (thread != _stackThread)
        {
            _stackLimit = NativeStack.Limit(_engine);
            _stackThread = thread;
        }

        const int least = 64 << 10;
        return NativeStack.Position() - _stackLimit >= least
            ? _stackLimit
            : throw new InvalidOperationException("The thread has less than "
                + ((NativeStack.Reserve + least) >> 10) + " KiB of stack left. Give the engine a thread of its own by PhpEngineOptions.StackSize.");
    }

    /// <summary>Lets go of a value that a handle held, now if possible.</summary>
    internal void Release(HeapValue value)
    {
        _released.Enqueue(value);
        if (_isDisposed || _isFinished || !TryClaim(out bool claimed))
            return;
        try
        {
            _ = Execute(static _ => Value.Null);
        }
        finally
        {
            if (claimed)
                Volatile.Write(ref _user, 0);
        }
    }

    /// <summary>Lets go of a value that a handle held, when the engine is used next. Any thread may call it.</summary>
    internal void ReleaseLater(HeapValue value) => _released.Enqueue(value);

    private void ReleaseQueued()
    {
        while (_released.TryDequeue(out HeapValue? value))
            _engine.Lifetime.Release(value);
    }
}
