using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>A resolved callable: the function, and the object and class to call it on.</summary>
public sealed class PhpCallable(PhpFunction function, PhpObject? target, PhpClass? staticClass)
{
    /// <summary>What is called.</summary>
    public PhpFunction Function { get; } = function;

    /// <summary>What <c>$this</c> is in the call, or null.</summary>
    public PhpObject? Target { get; } = target;

    /// <summary>What <c>static</c> is in the call, or null.</summary>
    public PhpClass? StaticClass { get; } = staticClass;

    /// <summary>For __call and __callStatic: the method name asked for, which becomes the first argument; else null.</summary>
    public string? MagicName { get; init; }

    /// <summary>The closure, when it is one; else null.</summary>
    public PhpClosure? Closure { get; init; }

    /// <summary>The value it was resolved from (string, array, closure), for natives that keep or return it.</summary>
    public Value Source { get; init; }

    /// <summary>Calls it. By-reference parameters need arguments of type <see cref="ValueKind.Reference"/>.</summary>
    /// <exception cref="Errors.PhpThrow">It threw.</exception>
    public Value Call(Engine engine, params ReadOnlySpan<Value> arguments)
    {
        if (Closure is not null)
            return Function.CallClosure(engine, Closure, arguments);
        if (MagicName is null)
            return Function.Call(engine, Target, StaticClass, arguments);
        var list = new PhpArray(arguments.Length);
        foreach (Value argument in arguments)
            list.Append(argument.IsReference ? argument : argument.OrNull);
        return CallMagic(engine, list);
    }

    /// <summary>Calls __call or __callStatic, for a callable with a <see cref="MagicName"/>.</summary>
    /// <param name="engine">The engine whose thread this is.</param>
    /// <param name="arguments">All arguments, named ones by their names after the others.</param>
    /// <exception cref="Errors.PhpThrow">It threw.</exception>
    public Value CallMagic(Engine engine, PhpArray arguments) =>
        Function.Call(engine, Target, StaticClass, [Value.FromLatin1(MagicName!), Value.FromArray(arguments)]);
}
