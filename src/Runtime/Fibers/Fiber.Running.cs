using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Fibers;

// From one switch to the next. What goes from one side to the other is held while it is on its way.
public sealed partial class Fiber
{
    /// <summary>Its stack of calls; null before the start and after the end.</summary>
    private CallContext? _context;

    private Value[] _arguments = NoValues.Array;
    private NamedArguments _names;

    /// <summary>Address of the frame below its first call; 0 while there is none.</summary>
    private nint _bottom;

    /// <summary>What is handed over: a value, an exception, or what ends the whole script.</summary>
    private Value _value = Value.Null;

    private PhpObject? _thrown;
    private Exception? _end;

    /// <summary>What its calls left without a holder when the script ended in it.</summary>
    private PendingValues? _left;

    /// <summary>The stack of calls that started or resumed it, while it runs.</summary>
    internal CallContext? Resumer { get; private set; }

    private Value Start(Engine engine, NamedArguments names, Value[] arguments)
    {
        const int least = 8192;
        if (engine.Ini.Get("fiber.stack_size") is { } size && Ini.IniQuantity.ParseInt(size) < least)
            throw engine.Error("Exception", "Fiber stack size is too small, it needs to be at least " + least + " bytes");
        FiberThread thread = engine.Contexts.Take();
        thread.Assign(this);
        _context = thread.Context;
        _names = names;
        _arguments = arguments;
        return Enter(engine, Value.Null, null);
    }

    /// <summary>Hands control to the fiber, and a value or an exception with it. Returns when it suspends or ends.</summary>
    /// <exception cref="PhpThrow">What came out of it.</exception>
    private Value Enter(Engine engine, Value value, PhpObject? thrown)
    {
        Fiber? outer = engine.CurrentFiber;
        Holders++;
        Send(engine, value, thrown);
        _state = State.Running;
        Resumer = engine.Contexts.Current;
        if (_bottom != 0)
            Frame.At(_bottom).Caller = engine.TopFrame;
        engine.CurrentFiber = this;
        engine.Contexts.SwitchTo(_context!);
        engine.CurrentFiber = outer;
        engine.Lifetime.Unhold(this);
        return Receive(engine);
    }

    private Value Suspend(Engine engine, Value value)
    {
        CallContext resumer = Resumer!;
        Resumer = null;
        _state = State.Suspended;
        Frame.At(_bottom).Caller = 0;
        Send(engine, value, null);
        engine.Contexts.SwitchTo(resumer);
        return Receive(engine);
    }

    private void Send(Engine engine, Value value, PhpObject? thrown)
    {
        _value = value;
        _thrown = thrown;
        if (value.IsCounted)
        {
            value.Heap!.Holders++;
            engine.Lifetime.Leave(value.Heap);
        }

        if (thrown is not null)
        {
            thrown.Holders++;
            engine.Lifetime.Leave(thrown);
        }
    }

    private Value Receive(Engine engine)
    {
        if (_end is { } end)
        {
            _end = null;
            engine.Lifetime.Inherit(_left!);
            throw end;
        }

        if (_thrown is { } thrown)
        {
            _thrown = null;
            throw new PhpThrow(thrown) { IsCounted = true };
        }

        Value value = _value;
        _value = Value.Null;
        if (value.IsCounted)
            engine.Lifetime.Unhold(value.Heap!);
        return value;
    }

    /// <summary>Runs the function; on the fiber's own thread.</summary>
    /// <returns>Where control goes then.</returns>
    internal CallContext Run()
    {
        Engine engine = Class.Engine;
        Frame bottom = default;
        bottom.Engine = engine;
        bottom.Function = engine.State(static _ => new FiberEntry { Name = "" });
        bottom.Caller = Resumer!.TopFrame;
        _bottom = Frame.AddressOf(ref bottom);
        engine.TopFrame = _bottom;
        Attempt(engine, Call);
        if (_end is null)
            Attempt(engine, LetGo);
        return Finish();
    }

    private void Call(Engine engine)
    {
        Value[] arguments = _arguments;
        NamedArguments names = _names;
        _arguments = NoValues.Array;
        _names = default;
        Slot.Initialize(ref _result, names.Call(engine, _callable!, arguments).OrNull);
    }

    /// <summary>What only its calls held dies before control goes back.</summary>
    private void LetGo(Engine engine)
    {
        if (_isClosing && _thrown is { } exit && exit.Class == GracefulExit.Of(engine).Class)
        {
            _thrown = null;
            engine.Lifetime.Release((HeapValue)exit);
        }

        ReleaseCallable(engine);
        engine.Lifetime.Settle(0);
    }

    /// <summary>Does one step; notes what is thrown.</summary>
    private void Attempt(Engine engine, Action<Engine> step)
    {
        nint bottom = _bottom;
        StackMark mark = engine.Stack.Mark;
        FatalExit? exhausted = null;
        try
        {
            step(engine);
            return;
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(engine, bottom))
        {
            Note(engine, exception);
        }
        catch (FiberAbandoned)
        {
            throw;
        }
        catch (InsufficientExecutionStackException) when ((exhausted = engine.StackExit()) is not null && FrameUnwinding.ReleaseFrames(engine, bottom))
        {
            _end = exhausted;
        }
        catch (Exception exception) when (FrameUnwinding.ReleaseFrames(engine, bottom))
        {
            _end = exception;
        }

        engine.Stack.Unwind(mark, engine.Lifetime);
        if (exhausted is null)
            return;
        engine.Diagnostics.Report(exhausted.Error.Level, exhausted.Error.Message, exhausted.Error.File, exhausted.Error.Line, engine.ErrorReporting);
        engine.Lifetime.SkipDestructors();
    }

    private void Note(Engine engine, PhpThrow exception)
    {
        if (!exception.IsCounted)
            exception.Thrown.Holders++;
        if (_thrown is { } earlier)
        {
            engine.ChainPrevious(exception.Thrown, earlier);
            engine.Lifetime.Release((HeapValue)earlier);
        }

        _thrown = exception.Thrown;
    }

    private CallContext Finish()
    {
        CallContext resumer = Resumer!;
        _state = State.Terminated;
        _threw = _thrown is not null || _end is ScriptExit and not FatalExit;
        _endedScript = _end is not null;
        _left = _context!.Pending;
        _value = Value.Null;
        _context = null;
        _bottom = 0;
        Resumer = null;
        if (_thrown is not null)
            Class.Engine.Lifetime.Leave(_thrown);
        return resumer;
    }

    /// <summary>
    /// Ends it where it is suspended: an exception that nothing catches is thrown there, so that finally blocks run and what its calls hold
    /// is destroyed.
    /// </summary>
    internal void Close(Engine engine)
    {
        if (_state != State.Suspended || !engine.Contexts.IsHere(_context!))
            return;
        _isClosing = true;
        Enter(engine, Value.Null, GracefulExit.Of(engine).Make());
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        if (_callable is { } callable)
            visit(callable.Source);
        visit(_result);
        if (_state != State.Suspended)
            return;
        _context!.Stack.VisitSlots(visit);
        for (nint address = _context.TopFrame; address != _bottom; address = Frame.At(address).Caller)
        {
            ref Frame frame = ref Frame.At(address);
            // What a generator's frame holds, the generator holds.
            if (!frame.Function.IsUser || frame.Function.IsGenerator)
                continue;
            if (frame.This is { } target)
                visit(Value.FromObject(target));
            if (frame.Closure is { } closure)
                visit(Value.FromObject(closure));
            foreach (Value argument in frame.ExtraArguments ?? NoValues.Array)
                visit(argument);
            frame.Symbols?.VisitHeld(visit);
        }

        for (IRunningGenerator? generator = _context.RunningGenerator; generator is not null; generator = generator.Outer)
            visit(Value.FromObject((PhpObject)generator));
    }
}
