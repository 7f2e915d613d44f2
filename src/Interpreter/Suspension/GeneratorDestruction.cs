using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>What is done to a generator when nothing holds it any more, or at the end of the request: to PHP programs there is no such method.</summary>
internal sealed class GeneratorDestruction : PhpFunction
{
    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments)
    {
        ((Generator)target!).Destruct(engine);
        return Value.Null;
    }
}
