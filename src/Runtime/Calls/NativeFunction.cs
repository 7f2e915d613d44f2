using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// A function or method written in C#. Made on first use; holds a pointer to its generated binder, which checks and
/// converts the arguments that it finds in its frame and calls the C# method.
/// </summary>
/// <remarks>
/// What its frame holds: in <see cref="Frame.Locals"/> the <see cref="Frame.ArgumentCount"/> arguments in order, each
/// counted. Arguments of by-reference parameters are references; of parameters that prefer references, references or
/// values; all others are values, dereferenced. Undefined stands for an optional parameter left out before a named one.
/// </remarks>
public sealed unsafe class NativeFunction : PhpFunction
{
    /// <summary>Bit that stands for the variadic parameter in masks of parameters.</summary>
    public const int VariadicBit = 63;

    private readonly delegate*<ref Frame, Value> _binder;
    private readonly delegate*<ref Value, int, Value> _direct;
    private readonly delegate*<int, NativeSignature> _signatures;
    private readonly int _signatureIndex;
    private readonly ulong _byReference;
    private readonly ulong _prefersReference;
    private NativeSignature? _signature;

    /// <param name="binder">Binds and calls; null for abstract methods.</param>
    /// <param name="signatures">Makes signatures by index, when something asks for one.</param>
    /// <param name="signatureIndex">This function's index.</param>
    /// <param name="required">How many arguments a call must give.</param>
    /// <param name="maximum">How many it may give; -1 when variadic.</param>
    /// <param name="byReference">Bit i set: parameter i is by reference; <see cref="VariadicBit"/> for the variadic one.</param>
    /// <param name="prefersReference">As <paramref name="byReference"/>, for parameters that take a reference where one can be made.</param>
    /// <param name="direct">
    /// For a function that needs nothing but its arguments: calls it with the first of them and how many there are, as few as it requires at
    /// least; returns undefined, nothing done, unless each is of the declared type. Else null.
    /// </param>
    public NativeFunction(
        delegate*<ref Frame, Value> binder, delegate*<int, NativeSignature> signatures, int signatureIndex, int required, int maximum,
        ulong byReference = 0, ulong prefersReference = 0, delegate*<ref Value, int, Value> direct = null)
    {
        _binder = binder;
        _direct = direct;
        _signatures = signatures;
        _signatureIndex = signatureIndex;
        _byReference = byReference;
        _prefersReference = prefersReference;
        RequiredParameterCount = required;
        MaximumArgumentCount = maximum;
    }

    /// <summary>How many arguments a call may give; -1 when variadic.</summary>
    public int MaximumArgumentCount { get; }

    /// <summary>The extension it belongs to, null for host functions.</summary>
    public NativeExtension? Extension { get; init; }

    /// <summary>For a function of the host: what its binder needs to call it. Else null.</summary>
    internal object? Host { get; init; }

    /// <summary>For a function of <see cref="Host"/>: it returns a reference.</summary>
    internal bool HostReturnsReference { init => ReturnsReference = value; }

    /// <summary>It is that of a closure of __call or __callStatic, which has not even an empty list of parameters.</summary>
    public bool IsMagicMethod => Host is PhpFunction;

    /// <summary>For a function of the host: its signature, which no generated table has.</summary>
    internal NativeSignature HostSignature { init => _signature = value; }

    /// <summary>Modifiers of a method.</summary>
    public MemberFlags DeclaredFlags
    {
        get => Flags;
        init => Flags = value;
    }

    /// <summary>True when a call with this many arguments can do without a frame; see <see cref="CallDirect"/>.</summary>
    internal bool IsDirect(int count) => _direct is not null && count >= RequiredParameterCount && count <= Math.Min(MaximumArgumentCount, MaximumDirectArguments);

    /// <summary>The most arguments of a function that is called without a frame.</summary>
    internal const int MaximumDirectArguments = 4;

    /// <summary>Calls a function for which <see cref="IsDirect"/> holds. Undefined, and nothing done, when an argument is of another type than declared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Value CallDirect(ref Value first, int count) => _direct(ref first, count);

    public override ParameterInfo[] Parameters => Signature.Parameters;

    public override PhpType? ReturnType => Signature.ReturnType;

    /// <summary>True when the return type is tentative: overriding methods without one are deprecated, not an error.</summary>
    public bool HasTentativeReturnType => Signature.IsReturnTypeTentative;

    public override bool IsVariadic => MaximumArgumentCount < 0;

    /// <summary>True when some parameter takes references, so that arguments cannot simply be evaluated.</summary>
    public bool TakesReferences
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (_byReference | _prefersReference) != 0;
    }

    /// <summary>True when an argument is by reference, or may be.</summary>
    internal bool TakesReference(int index) => Has(_byReference | _prefersReference, index);

    public override bool IsByReference(int index) => Has(_byReference, index);

    public override bool PrefersReference(int index) => Has(_prefersReference, index);

    public override bool IsSensitive(int index) => index < Parameters.Length && Parameters[index].IsSensitive;

    private NativeSignature Signature => _signature ??= _signatures(_signatureIndex);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(ulong mask, int index) =>
        (mask & 1UL << VariadicBit) == 0 ? index < VariadicBit && (mask >> index & 1) != 0 : HasOrVariadic(mask, index);

    private bool HasOrVariadic(ulong mask, int index)
    {
        int declared = Parameters.Length - (IsVariadic ? 1 : 0);
        return (mask >> (index < declared ? index : VariadicBit) & 1) != 0;
    }

    public override Value Call(Engine engine, PhpObject? target, PhpClass? staticClass, ReadOnlySpan<Value> arguments)
    {
        ref Value slots = ref engine.Stack.Reserve(arguments.Length, out StackMark mark);
        for (int i = 0; i < arguments.Length; i++)
        {
            Value argument = arguments[i];
            if (TakesReferences && IsByReference(i))
            {
                if (!argument.IsReference && !argument.IsUndefined)
                    argument = Value.FromReference(new PhpReference(ByValueForReference(engine, i, argument)));
            }
            else if (!TakesReferences || !PrefersReference(i))
            {
                argument = argument.Dereferenced;
            }

            Slot.Initialize(ref Unsafe.Add(ref slots, i), argument);
        }

        Value result = engine.PollAfterNative(Invoke(engine, arguments.Length, mark, target, staticClass));
        return result.IsThrow ? throw engine.TakeThrown() : result;
    }

    private Value ByValueForReference(Engine engine, int index, Value argument)
    {
        engine.Warning(DisplayName + "(): Argument #" + (index + 1) + ArgumentError.NameOf(this, index + 1) + " must be passed by reference, value given");
        if (argument.IsCounted)
            argument.Heap!.Holders++;
        return argument;
    }

    /// <summary>
    /// Calls it with arguments that are already in slots, the topmost ones of the engine's stack, as the class's remarks
    /// say. Releases them and gives the slots back. The result may be <see cref="Value.Throw"/>. When a <see cref="Errors.PhpThrow"/> passes, whoever catches it
    /// resets <c>Engine.TopFrame</c> and unwinds the stack.
    /// </summary>
    /// <param name="engine">The engine whose thread this is.</param>
    /// <param name="count">How many arguments the caller passes.</param>
    /// <param name="mark">The height of the stack to go back to.</param>
    /// <param name="target">The object for an instance method.</param>
    /// <param name="staticClass">What <c>static</c> means in a method.</param>
    /// <param name="named">Named arguments that fit no parameter; only for a native that takes such (<see cref="MemberFlags.TakesNames"/>).</param>
    internal Value Invoke(Engine engine, int count, StackMark mark, PhpObject? target = null, PhpClass? staticClass = null, PhpArray? named = null) =>
        InvokeInline(engine, count, mark, target, staticClass, named);

    /// <summary>As <see cref="Invoke"/>, for the call node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Value InvokeInline(Engine engine, int count, StackMark mark, PhpObject? target, PhpClass? staticClass, PhpArray? named = null)
    {
        ValueStack stack = engine.Stack;
        Lifetime.Lifetime lifetime = engine.Lifetime;
        nint caller = engine.TopFrame;
        Value[] storage = stack.Segment;
        int first = stack.Top - count;
        Frame frame = default;
        frame.Locals = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(storage), first);
        frame.Engine = engine;
        frame.Function = this;
        frame.This = target;
        frame.StaticClass = staticClass;
        frame.Storage = storage;
        frame.Base = first;
        frame.ArgumentCount = count;
        frame.Caller = caller;
        if (named is not null)
            frame.ExtraArguments = [Value.FromArray(named)];
        int pending = lifetime.PendingCount;
        if (caller != 0)
        {
            frame.Line = Frame.At(caller).Line;
            if (pending != 0)
                pending = lifetime.MarkForCall(Frame.At(caller).PendingMark);
        }

        frame.PendingMark = pending;
        engine.TopFrame = Frame.AddressOf(ref frame);

        Value result = _binder(ref frame);

        engine.TopFrame = caller;
        if (count > 1 && lifetime.PendingCount > pending)
            lifetime.DropHeld(pending);
        lifetime.ReleaseSlots(ref frame.Locals, count);

        stack.Release(mark);
        if (lifetime.PendingCount > pending)
            lifetime.SettleKeeping(pending, result);
        return result;
    }
}

/// <summary>What reflection, named arguments and messages know of a native function.</summary>
public sealed class NativeSignature(ParameterInfo[] parameters, PhpType? returnType, bool isReturnTypeTentative = false)
{
    public ParameterInfo[] Parameters { get; } = parameters;

    public PhpType? ReturnType { get; } = returnType;

    public bool IsReturnTypeTentative { get; } = isReturnTypeTentative;
}
