using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

// The end of a generator that nobody holds any more: finally blocks around its yield run.
public sealed partial class Generator
{
    protected internal override void OnDestroyed()
    {
        Engine engine = Class.Engine;
        if (!IsRunning)
            CloseChain(engine);
        Slot.Clear(engine, ref _value);
        Slot.Clear(engine, ref _key);
        Slot.Clear(engine, ref _returned);
    }

    /// <summary>Closes this generator, before it the ones that only it delegates to, innermost first; without recursion.</summary>
    private void CloseChain(Engine engine)
    {
        var chain = new Stack<Generator>();
        Generator at = this;
        chain.Push(at);
        while (at._delegate is { IsFinished: false, IsRunning: false, Holders: 1 } inner)
        {
            chain.Push(inner);
            at = inner;
        }

        while (chain.TryPop(out Generator? next))
            next.Close(engine);
    }

    private void Close(Engine engine)
    {
        if (IsFinished)
            return;
        int mark = engine.Lifetime.PendingCount;
        EndIteration(engine);
        EndDelegation(engine);
        engine.Lifetime.Settle(mark);
        int position = _activation.Position;
        if (position < 0 || !_program.IsProtected(position))
        {
            ReleaseRun(engine);
            return;
        }

        IsClosing = true;
        PhpObject? onItsWay = engine.Thrown;
        engine.Thrown = null;
        if (RunSteps(engine, Step.Closing) == Step.Thrown)
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
        foreach (Value value in _extraArguments ?? [])
            visit(value);
        visit(_value);
        visit(_key);
        visit(_returned);
        if (_target is not null)
            visit(Value.FromObject(_target));
        if (_delegate is not null)
            visit(Value.FromObject(_delegate));
        if (_iteration?.Array is { } array)
            visit(Value.FromArray(array));
    }
}
