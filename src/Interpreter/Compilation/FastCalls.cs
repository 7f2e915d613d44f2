using System.Reflection;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>Calls of user functions and methods with arguments that generated code has at hand. The results are dereferenced.</summary>
internal static class FastCalls
{
    /// <summary>The most arguments that a call from generated code passes.</summary>
    public const int MaximumArguments = 3;

    /// <summary>The methods that call a function, by the number of arguments.</summary>
    public static readonly MethodInfo[] ByArgumentCount =
    [
        Members.Method(typeof(FastCalls), nameof(Call0)),
        Members.Method(typeof(FastCalls), nameof(Call1)),
        Members.Method(typeof(FastCalls), nameof(Call2)),
        Members.Method(typeof(FastCalls), nameof(Call3)),
    ];

    /// <summary>The methods that call a method with its object and class, by the number of arguments.</summary>
    public static readonly MethodInfo[] MethodsByArgumentCount =
    [
        Members.Method(typeof(FastCalls), nameof(CallMethod0)),
        Members.Method(typeof(FastCalls), nameof(CallMethod1)),
        Members.Method(typeof(FastCalls), nameof(CallMethod2)),
        Members.Method(typeof(FastCalls), nameof(CallMethod3)),
    ];

    public static readonly MethodInfo OfClassMethod = Members.Method(typeof(FastCalls), nameof(OfClass));
    public static readonly MethodInfo HeldOfClassMethod = Members.Method(typeof(FastCalls), nameof(HeldOfClass));
    public static readonly MethodInfo RunningClassMethod = Members.Method(typeof(FastCalls), nameof(RunningClass));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Call0(ref Frame frame, UserFunction function)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        return Invoke(ref frame, function, body, ref slots, 0, mark, null, null);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Call1(ref Frame frame, UserFunction function, Value first)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        return Invoke(ref frame, function, body, ref slots, 1, mark, null, null);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Call2(ref Frame frame, UserFunction function, Value first, Value second)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        Slot.Initialize(ref Unsafe.Add(ref slots, 1), second);
        return Invoke(ref frame, function, body, ref slots, 2, mark, null, null);
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
        return Invoke(ref frame, function, body, ref slots, 3, mark, null, null);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value CallMethod0(ref Frame frame, UserFunction function, PhpObject? target, PhpClass @class)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        return Invoke(ref frame, function, body, ref slots, 0, mark, target, @class);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value CallMethod1(ref Frame frame, UserFunction function, PhpObject? target, PhpClass @class, Value first)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        return Invoke(ref frame, function, body, ref slots, 1, mark, target, @class);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value CallMethod2(ref Frame frame, UserFunction function, PhpObject? target, PhpClass @class, Value first, Value second)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        Slot.Initialize(ref Unsafe.Add(ref slots, 1), second);
        return Invoke(ref frame, function, body, ref slots, 2, mark, target, @class);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value CallMethod3(ref Frame frame, UserFunction function, PhpObject? target, PhpClass @class, Value first, Value second, Value third)
    {
        Engine engine = frame.Engine;
        FunctionBody body = function.Body;
        ref Value slots = ref engine.Stack.Reserve(body.SlotCount, out StackMark mark);
        Slot.Initialize(ref slots, first);
        Slot.Initialize(ref Unsafe.Add(ref slots, 1), second);
        Slot.Initialize(ref Unsafe.Add(ref slots, 2), third);
        return Invoke(ref frame, function, body, ref slots, 3, mark, target, @class);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Invoke(
        ref Frame frame, UserFunction function, FunctionBody body, ref Value slots, int count, StackMark mark, PhpObject? target, PhpClass? @class)
    {
        if (body.Answer is not null && function.TryAnswer(ref frame, body, ref slots, count, mark, target, frame.DiscardsResult, out Value answer))
            return answer;
        Value result = function.InvokeInline(frame.Engine, body, count, mark, target, @class, null, null);
        return result.IsReference ? result.AsReference.Value.OrNull : result;
    }

    /// <summary>The object if it is one of exactly this class, else null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpObject? OfClass(PhpObject? target, PhpClass @class) => target is not null && target.Class == @class ? target : null;

    /// <summary>As <see cref="OfClass"/>, for what a slot or its reference holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpObject? HeldOfClass(ref Value slot, PhpClass @class)
    {
        HeapValue? heap = slot.Heap;
        if (heap is PhpReference reference)
            heap = reference.Value.Heap;
        return heap is not null && heap.Kind == ValueKind.Object ? OfClass(Unsafe.As<PhpObject>(heap), @class) : null;
    }

    /// <summary>What <c>static</c> means in a call through self:: or parent::, which mean <paramref name="named"/>.</summary>
    public static PhpClass RunningClass(ref Frame frame, PhpClass named) => frame.StaticClass ?? frame.This?.Class ?? named;
}
