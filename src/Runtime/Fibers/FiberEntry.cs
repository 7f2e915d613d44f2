using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Fibers;

/// <summary>Stands at the bottom of a fiber's calls, above those of the code that resumed it. No trace shows it.</summary>
internal sealed class FiberEntry : PhpFunction
{
    public override bool IsInTraces => false;

    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments) =>
        throw new InvalidOperationException("The bottom of a fiber's calls cannot be called.");
}

/// <summary>What is done to a fiber when nothing holds it any more, or at the end of the request: to PHP programs there is no such method.</summary>
internal sealed class FiberDestruction : PhpFunction
{
    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments)
    {
        ((Fiber)target!).Close(engine);
        return Value.Null;
    }
}
