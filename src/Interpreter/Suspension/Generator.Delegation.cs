using MiniPhp.Interpreter.Hosting;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

// yield from. Generators that delegate to generators form chains (trees, when several delegate to one). A generator that is iterated
// remembers the innermost one of its chain, so that a step costs the same however long the chain is.
public sealed partial class Generator
{
    /// <summary>The generator that this one delegates to. Held.</summary>
    private Generator? _delegate;

    /// <summary>Who delegates to this one, when it is only one.</summary>
    private Generator? _delegator;

    private int _delegatorCount;

    /// <summary>The innermost generator of the chain when last looked at.</summary>
    private Generator? _innermost;

    /// <summary>The array or iterator that this one delegates to.</summary>
    private DelegatedIteration? _iteration;

    /// <summary>Where the result of <c>yield from</c> goes; -1 when nobody reads it.</summary>
    private int _resultSlot = -1;

    /// <summary>
    /// Begins to delegate. Returns true when the generator suspends: there is a value, or a generator to run first. False when the source
    /// has no elements or has ended: its result is in the slot.
    /// </summary>
    /// <exception cref="PhpThrow">Error: the source is nothing that can be delegated to.</exception>
    internal bool YieldFrom(Engine engine, Value source, int resultSlot)
    {
        _resultSlot = resultSlot;
        _sendSlot = -1;
        if (source.IsArray)
        {
            source.AsArray.Holders++;
            _iteration = new DelegatedIteration(source.AsArray, null);
        }
        else if (source.IsObject && source.AsObject is Generator inner)
        {
            DelegateTo(engine, inner);
            return true;
        }
        else if (source.IsObject && ObjectIterator.IsTraversable(engine, source.AsObject))
        {
            ObjectIterator iterator = ObjectIterator.Traverse(engine, source.AsObject);
            _iteration = new DelegatedIteration(null, iterator);
            iterator.Rewind(engine);
        }
        else
        {
            throw engine.Error("Can use \"yield from\" only with arrays and Traversables");
        }

        if (_iteration.TryNext(engine, ref _value, ref _key))
            return true;
        EndIteration(engine);
        return false;
    }

    private void DelegateTo(Engine engine, Generator inner)
    {
        if (inner.IsFinished)
            throw engine.Error("Generator passed to yield from was aborted without proper return and is unable to continue");
        if (inner.Current(engine) == this)
            throw engine.Error("Impossible to yield from the Generator being currently run");
        inner.Holders++;
        inner._delegatorCount++;
        inner._delegator = inner._delegatorCount == 1 ? this : null;
        _delegate = inner;
        Slot.Clear(engine, ref _value);
    }

    /// <summary>Moves on in the array or iterator. False when it has ended and the generator itself goes on.</summary>
    private bool MoveIteration(ref Frame frame, out int outcome)
    {
        Engine engine = frame.Engine;
        outcome = Step.Suspended;
        nint address = Frame.AddressOf(ref frame);
        StackMark mark = engine.Stack.Mark;
        try
        {
            if (_iteration!.TryNext(engine, ref _value, ref _key))
                return true;
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(engine, address))
        {
            engine.Stack.Unwind(mark, engine.Lifetime);
            engine.Adopt(exception);
            EndIteration(engine);
            outcome = Step.Thrown;
            return true;
        }

        EndIteration(engine);
        return false;
    }

    /// <summary>An exception was thrown into the generator: the array or iterator is not walked any further.</summary>
    private void AbandonIteration(ref Frame frame)
    {
        Engine engine = frame.Engine;
        nint address = Frame.AddressOf(ref frame);
        StackMark mark = engine.Stack.Mark;
        try
        {
            EndIteration(engine);
            frame.Settle();
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(engine, address))
        {
            engine.Stack.Unwind(mark, engine.Lifetime);
            engine.Adopt(exception);
        }
    }

    private void EndIteration(Engine engine)
    {
        DelegatedIteration? ended = _iteration;
        _iteration = null;
        ended?.End(engine);
    }

    /// <summary>The generator whose own code goes on when this one is resumed: itself, or the innermost that it delegates to.</summary>
    private Generator Current(Engine engine)
    {
        if (_delegate is null)
            return this;
        Generator at = _innermost ?? this;
        while (at != this && at.IsFinished)
            at = at._delegatorCount == 1 && at._delegator is { } only ? only : FromOutside();
        while (at._delegate is { IsFinished: false } inner)
            at = inner._innermost is { IsFinished: false } deeper ? deeper : inner;
        _innermost = at;
        // Another iteration ran the inner generator to its end.
        return at._delegate is null ? at : AfterOthersEnd(engine, at);
    }

    /// <summary>The last generator of the chain whose delegate has not ended, searched from this one inwards.</summary>
    private Generator FromOutside()
    {
        Generator at = this;
        while (at._delegate is { IsFinished: false } inner)
            at = inner;
        return at;
    }

    /// <summary>The frame function that stands for this chain in backtraces.</summary>
    private WaitingGenerators WaitingCalls => _waitingCalls ??= new WaitingGenerators(this) { Name = "" };

    private WaitingGenerators? _waitingCalls;

    /// <summary>The generator of this one's chain that waits for the one whose code runs.</summary>
    internal Generator RunningDelegator => _innermost is { } running && running != this ? Delegator(running) : this;

    /// <summary>The source file of its function.</summary>
    internal string? FileName => _function.FileName;

    /// <summary>The generators of this chain that wait, innermost first.</summary>
    internal Generator[] Waiting()
    {
        var chain = new List<Generator>();
        for (Generator at = this; at._delegate is not null && at != _innermost; at = at._delegate)
            chain.Add(at);
        chain.Reverse();
        return chain.ToArray();
    }

    /// <summary>The generator of this one's chain that delegates to one that has just ended.</summary>
    private Generator Delegator(Generator ended)
    {
        if (ended._delegatorCount == 1 && ended._delegator is { } only)
            return only;
        Generator at = this;
        while (at._delegate != ended)
            at = at._delegate!;
        return at;
    }

    private Generator AfterOthersEnd(Engine engine, Generator at)
    {
        Generator ended = at._delegate!;
        if (at.IsRunning)
            return at;
        if (!ended._returned.IsUndefined)
        {
            Slot.Replace(engine, ref at._value, ended._value);
            at.TakeResult(engine, ended);
            return at;
        }

        at.EndDelegation(engine);
        Resume(engine, at.Aborted(engine, this));
        return Current(engine);
    }

    /// <summary>The exception for a generator whose delegate ended without a result, as if made where it stands.</summary>
    private PhpObject Aborted(Engine engine, Generator outermost)
    {
        nint caller = engine.TopFrame;
        Frame waiting = default;
        if (outermost != this)
            outermost.SetUpWaiting(ref waiting, caller);
        Frame frame = NewFrame(outermost == this ? caller : Frame.AddressOf(ref waiting));
        engine.TopFrame = Frame.AddressOf(ref frame);
        PhpObject exception = engine.CreateThrowable("ClosedGeneratorException", "Generator yielded from aborted, no return value available");
        engine.TopFrame = caller;
        return exception;
    }

    private void TakeResult(Engine engine, Generator ended)
    {
        if (_resultSlot >= 0)
            Slot.Replace(engine, ref _locals[_resultSlot], ended._returned);
        EndDelegation(engine);
    }

    private void EndDelegation(Engine engine)
    {
        Generator? ended = _delegate;
        if (ended is null)
            return;
        _delegate = null;
        _innermost = null;
        ended._delegatorCount--;
        ended._delegator = null;
        engine.Lifetime.Release(Value.FromObject(ended));
    }
}
