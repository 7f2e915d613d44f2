using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// One call in progress. It lives on the native stack and is passed by reference; its locals live in the engine's
/// arena (or, for a generator, in an array of the generator's). Callers are linked by address, which is sound because a
/// ref struct never moves and a callee's frame always ends before its caller's.
/// </summary>
public unsafe ref struct Frame
{
    /// <summary>The first local slot: parameters in order, then the other variables, then temporaries.</summary>
    public ref Value Locals;

    public Engine Engine;

    /// <summary>The function that runs; for a script's top level, its pseudo-function.</summary>
    public PhpFunction Function;

    /// <summary>The object of an instance method or bound closure.</summary>
    public PhpObject? This;

    /// <summary>The class that <c>static</c> means.</summary>
    public PhpClass? StaticClass;

    /// <summary>The array that <see cref="Locals"/> points into, and where.</summary>
    public Value[] Storage;

    /// <summary>Index of the first local in <see cref="Storage"/>.</summary>
    public int Base;

    /// <summary>The line of what is being evaluated; set before anything that may raise a diagnostic or call.</summary>
    public int Line;

    /// <summary>How many arguments the caller passed, also those beyond the parameters.</summary>
    public int ArgumentCount;

    /// <summary>Height of the list of values without a holder when the call began.</summary>
    public int PendingMark;

    /// <summary>How many more loops a <c>break</c> or <c>continue</c> on its way has to leave.</summary>
    public int Levels;

    /// <summary>The call in progress is a statement: nobody uses its result, which dies with the locals that hold it.</summary>
    public bool DiscardsResult;

    /// <summary>Address of the calling frame, 0 for the outermost.</summary>
    public nint Caller;

    /// <summary>The closure whose function runs; the call holds it. Else null.</summary>
    public PhpClosure? Closure;

    /// <summary>Arguments beyond the declared parameters of a non-variadic function; null when there are none. Counted.</summary>
    public Value[]? ExtraArguments;

    /// <summary>Variables by name beyond the compiled ones ($$x, extract, include); null until needed.</summary>
    public SymbolTable? Symbols;

    /// <summary>What <c>return</c> returns, on its way to the caller.</summary>
    public Value Result;

    /// <summary>The slot of a local.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [UnscopedRef]
    public readonly ref Value Local(int index) => ref Unsafe.Add(ref Locals, index);

    /// <summary>The frame at an address taken from <see cref="Caller"/> or <c>Engine.TopFrame</c>; the address must not be 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Frame At(nint address) => ref Unsafe.AsRef<Frame>((void*)address);

    /// <summary>The frame's own address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint AddressOf(ref Frame frame) => (nint)Unsafe.AsPointer(ref frame);

    /// <summary>Destroys what lost its last holder during the statement that just ended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Settle() => Engine.Lifetime.Settle(PendingMark);
}
