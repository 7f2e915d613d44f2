using System.Reflection;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>Calls of user functions with arguments that generated code has at hand. The results are dereferenced.</summary>
internal static class FastCalls
{
    /// <summary>The most arguments that a call from generated code passes.</summary>
    public const int MaximumArguments = 3;

    /// <summary>The methods that call, by the number of arguments.</summary>
    public static readonly MethodInfo[] ByArgumentCount =
    [
        Members.Method(typeof(FastCalls), nameof(Call0)),
        Members.Method(typeof(FastCalls), nameof(Call1)),
        Members.Method(typeof(FastCalls), nameof(Call2)),
        Members.Method(typeof(FastCalls), nameof(Call3)),
    ];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Call0(ref Frame frame, UserFunction function)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        return Dereferenced(function.InvokeInline(engine, body, 0, mark, null, null, null, null));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Call1(ref Frame frame, UserFunction function, Value first)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        return Dereferenced(function.InvokeInline(engine, body, 1, mark, null, null, null, null));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Call2(ref Frame frame, UserFunction function, Value first, Value second)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        Slot.Initialize(ref Unsafe.Add(ref slots, 1), second);
        return Dereferenced(function.InvokeInline(engine, body, 2, mark, null, null, null, null));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Call3(ref Frame frame, UserFunction function, Value first, Value second, Value third)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        Slot.Initialize(ref Unsafe.Add(ref slots, 1), second);
        Slot.Initialize(ref Unsafe.Add(ref slots, 2), third);
        return Dereferenced(function.InvokeInline(engine, body, 3, mark, null, null, null, null));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Dereferenced(Value result) => result.IsReference ? result.AsReference.Value.OrNull : result;
}
