using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

// Running: from one yield to the next.
public sealed partial class Generator
{
    /// <summary>Runs up to the first yield, if it did not run yet.</summary>
    /// <exception cref="PhpThrow">What the generator threw.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnsureStarted(Engine engine)
    {
        if (_value.IsUndefined && !IsFinished && _delegate is null)
            Start(engine);
    }

    private void Start(Engine engine)
    {
        Resume(engine);
        _isAtFirstYield = true;
    }

    /// <summary>
    /// Goes on to the next yield of this generator or of the innermost one that it delegates to; what ends on the way hands its result,
    /// or its exception, to the one that delegated to it.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="injected">An exception to throw at the yield where it stands; null to go on normally.</param>
    /// <exception cref="PhpThrow">Error: it is running already; or what it threw.</exception>
    private void Resume(Engine engine, PhpObject? injected = null)
    {
        Generator current = _delegate is null ? this : Current(engine);
        if (IsFinished)
            return;
        if (current.IsRunning)
            throw engine.Error("Cannot resume an already running generator");
        _isAtFirstYield = false;
        Holders++;
        if (engine.RunningGenerator is { } outer)
            _outerRunning = outer;
        engine.RunningGenerator = this;
        int entry = 0;
        if (injected is not null)
        {
            engine.Throw(injected);
            entry = Step.Thrown;
        }

        while (true)
        {
            int outcome = current == this ? RunSteps(engine, entry) : current.RunStepsFor(this, engine, entry);
            if (outcome == Step.Suspended)
            {
                if (current._delegate is null)
                    break;
                current = Current(engine);
                if (!current._value.IsUndefined || current.IsRunning)
                    break;
                entry = 0;
                continue;
            }

            if (current == this)
                break;
            Generator ended = current;
            current = Delegator(ended);
            if (outcome == Step.Completed)
                current.TakeResult(engine, ended);
            else
                current.EndDelegation(engine);
            entry = outcome == Step.Completed ? 0 : Step.Thrown;
            _innermost = current;
        }

        LeaveRunning(engine);
        engine.Lifetime.Unhold(this);
        if (engine.Thrown is not null)
            throw engine.TakeThrown();
    }

    // Null is written as such, because the collector has to be told of everything else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void LeaveRunning(Engine engine)
    {
        if (_outerRunning is null)
        {
            engine.RunningGenerator = null;
            return;
        }

        engine.RunningGenerator = _outerRunning;
        _outerRunning = null;
    }

    /// <summary>As <see cref="RunSteps"/>, when another generator is being iterated, whose chain ends here.</summary>
    private int RunStepsFor(Generator outermost, Engine engine, int entry)
    {
        nint caller = engine.TopFrame;
        Frame waiting = default;
        outermost.SetUpWaiting(ref waiting, caller);
        engine.TopFrame = Frame.AddressOf(ref waiting);
        int outcome = RunSteps(engine, entry);
        engine.TopFrame = caller;
        return outcome;
    }

    /// <summary>Writes the frame that stands for this generator and the others that wait for the running one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetUpWaiting(ref Frame waiting, nint caller)
    {
        waiting.Engine = Class.Engine;
        waiting.Function = WaitingCalls;
        waiting.Line = RunningDelegator._line;
        waiting.Caller = caller;
        waiting.PendingMark = Class.Engine.Lifetime.PendingCount;
    }

    /// <summary>A frame for this generator's code.</summary>
    /// <param name="caller">Address of the calling frame.</param>
    internal Frame NewFrame(nint caller)
    {
        Frame frame = default;
        SetUp(ref frame, caller);
        return frame;
    }

    /// <summary>Writes this generator's frame where it is to be: a frame that is returned is copied with a write barrier for each field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetUp(ref Frame frame, nint caller)
    {
        frame.Locals = ref MemoryMarshal.GetArrayDataReference(_locals);
        frame.Engine = Class.Engine;
        frame.Function = _function;
        frame.This = _target;
        frame.StaticClass = _staticClass;
        frame.Storage = _locals;
        frame.Line = _line;
        frame.ArgumentCount = _argumentCount;
        frame.ExtraArguments = _extraArguments;
        frame.Symbols = _symbols;
        frame.Caller = caller;
    }

    /// <summary>Runs this generator's own steps until it yields, delegates or ends. Returns a constant of <see cref="Step"/>.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="entry">0 to go on after the yield, else how control leaves it.</param>
    private int RunSteps(Engine engine, int entry)
    {
        nint caller = engine.TopFrame;
        Frame frame = default;
        SetUp(ref frame, caller);
        frame.PendingMark = engine.Lifetime.PendingCount;
        nint address = Frame.AddressOf(ref frame);
        if (address < engine.StackLimit)
            engine.StackExhausted(address);
        engine.TopFrame = address;
        IsRunning = true;
        int outcome = RunFrom(ref frame, entry);
        IsRunning = false;
        engine.TopFrame = caller;
        _line = frame.Line;
        if (_symbols != frame.Symbols)
            _symbols = frame.Symbols;
        if (outcome != Step.Suspended)
        {
            if (outcome == Step.Completed && !IsClosing)
                Slot.Initialize(ref _returned, frame.Result.OrNull);
            ReleaseRun(engine);
        }

        engine.Lifetime.Settle(frame.PendingMark);
        return outcome;
    }

    private int RunFrom(ref Frame frame, int entry)
    {
        int position = _activation.Position;
        if (entry == Step.Thrown && _iteration is not null)
            AbandonIteration(ref frame);
        if (entry != 0)
            return position < 0 ? entry : _program.Run(ref frame, _activation, position, entry);
        if (_iteration is not null && MoveIteration(ref frame, out int outcome))
            return outcome == Step.Thrown ? _program.Run(ref frame, _activation, position, Step.Thrown) : outcome;
        return _program.Run(ref frame, _activation, position + 1);
    }

    /// <summary>Lets go of everything that only running needs.</summary>
    private void ReleaseRun(Engine engine)
    {
        IsFinished = true;
        EndIteration(engine);
        _activation.Release(engine);
        Value[] locals = _locals;
        _locals = NoValues.Array;
        engine.Lifetime.ReleaseSlots(ref MemoryMarshal.GetArrayDataReference(locals), locals.Length);
        if (_extraArguments is { } extra)
        {
            _extraArguments = null;
            foreach (Value argument in extra)
                engine.Lifetime.Release(argument);
        }

        if (_symbols is { } symbols)
        {
            _symbols = null;
            symbols.Clear(engine);
        }
        else
        {
            _program.End(_activation);
        }

        if (_target is { } target)
        {
            _target = null;
            engine.Lifetime.Release(Value.FromObject(target));
        }

        if (_closure is { } closure)
        {
            _closure = null;
            engine.Lifetime.Release(Value.FromObject(closure));
        }
    }
}
