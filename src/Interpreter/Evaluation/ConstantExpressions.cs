using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation;

/// <summary>Evaluates the constant expressions of class constants and property defaults.</summary>
internal static class ConstantExpressions
{
    /// <param name="engine">The engine of the class.</param>
    /// <param name="function">A pseudo-function whose only expression it is.</param>
    /// <param name="scope">What <c>self</c> means; null outside of classes.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">It threw.</exception>
    public static Value Evaluate(Engine engine, UserFunction function, PhpClass? scope)
    {
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        for (int i = 0; i < body.SlotCount; i++)
            Unsafe.Add(ref slots, i) = Value.Undefined;
        Frame frame = default;
        frame.Locals = ref slots;
        frame.Engine = engine;
        frame.Function = function;
        frame.StaticClass = scope;
        frame.Storage = engine.Stack.Segment;
        frame.Base = engine.Stack.Top - body.SlotCount;
        nint caller = engine.TopFrame;
        frame.Caller = caller;
        frame.Line = caller == 0 ? function.Code.StartLine : Frame.At(caller).Line;
        frame.PendingMark = engine.Lifetime.PendingCount;
        engine.TopFrame = Frame.AddressOf(ref frame);
        Value result = function.RunBody(ref frame);
        engine.TopFrame = caller;
        engine.Stack.Unwind(mark, engine.Lifetime);
        return result.IsThrow ? throw engine.TakeThrown() : result.OrNull;
    }
}
