using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

// The end of a generator that nobody holds any more, or of the request: finally blocks around its yield run, as part of its destruction.
public sealed partial class Generator
{
    protected internal override void OnDestroyed()
    {
        Engine engine = Class.Engine;
        if (!IsRunning)
            CloseChain(engine, isDestruction: false);
        engine.Lifetime.ReleaseSlots(ref _value, 1);
        engine.Lifetime.ReleaseSlots(ref _key, 1);
        engine.Lifetime.ReleaseSlots(ref _returned, 1);
    }

    /// <summary>The destructor of a generator with finally blocks. One that runs in a suspended fiber ends with that; it may not yield any more.</summary>
    internal void Destruct(Engine engine)
    {
        if (IsInProgress)
            IsClosing = true;
        else
            CloseChain(engine, isDestruction: true);
    }

    /// <summary>Its code, or that of a generator that it delegates to, is on a stack of calls.</summary>
    private bool IsInProgress
    {
        get
        {
            Generator? at = this;
            while (at is { IsRunning: false })
                at = at._delegate;
            return at is not null;
        }
    }

    /// <summary>Closes this generator, before it the ones that only it delegates to, innermost first; without recursion.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="isDestruction">Its finally blocks run; those of the others run if they did not before.</param>
    private void CloseChain(Engine engine, bool isDestruction)
    {
        if (IsFinished)
        {
            Flags |= ObjectFlags.Destructed;
            return;
        }

        var chain = new Stack<Generator>();
        Generator at = this;
        chain.Push(at);
        while (at._delegate is { IsFinished: false, IsRunning: false, Holders: 1 } inner)
        {
            chain.Push(inner);
            at = inner;
        }

        while (chain.TryPop(out Generator? next))
        {
            next.Close(engine, runsFinally: (isDestruction && next == this) || (next.Flags & ObjectFlags.Destructed) == 0);
            next.Flags |= ObjectFlags.Destructed;
        }
    }

    private void Close(Engine engine, bool runsFinally)
    {
        if (IsFinished)
            return;
        int mark = engine.Lifetime.PendingCount;
        EndIteration(engine);
        EndDelegation(engine);
        engine.Lifetime.Settle(mark);
        int position = _activation.Position;
        if (position < 0 || !runsFinally || !_program.IsProtected(position))
        {
            ReleaseRun(engine);
            return;
        }

        IsClosing = true;
        PhpObject? onItsWay = engine.Thrown;
        engine.Thrown = null;
        engine.SwitchBlocks++;
        int outcome;
        try
        {
            outcome = RunSteps(engine, Step.Closing);
        }
        finally
        {
            engine.SwitchBlocks--;
        }

        if (outcome == Step.Thrown)
        {
            PhpThrow thrown = engine.TakeThrown();
            if (onItsWay is not null)
            {
                engine.ChainPrevious(thrown.Thrown, onItsWay);
                engine.Lifetime.Release(Value.FromObject(onItsWay));
            }

            throw thrown;
        }

        engine.Thrown = onItsWay;
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        foreach (Value value in _locals)
            visit(value);
        foreach (Value value in _extraArguments ?? NoValues.Array)
            visit(value);
        visit(_value);
        visit(_key);
        visit(_returned);
        if (_target is not null)
            visit(Value.FromObject(_target));
        if (_closure is not null)
            visit(Value.FromObject(_closure));
        if (_delegate is not null)
            visit(Value.FromObject(_delegate));
        if (_iteration?.Array is { } array)
            visit(Value.FromArray(array));
    }
}
