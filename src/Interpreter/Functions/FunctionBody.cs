using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Functions;

/// <summary>A function's executable tree and the layout of its slots: parameters, captured variables, locals, temporaries.</summary>
internal sealed class FunctionBody
{
    /// <summary>The statements; when the last is a return, it is <see cref="Tail"/> instead.</summary>
    public required Statement[] Statements { get; init; }

    /// <summary>The value of a closing return statement, or null.</summary>
    public required Expression? Tail { get; init; }

    /// <summary>The static variables in the order of their storage.</summary>
    public (string Name, Syntax.ExprNode? Initial)[] StaticVariables { get; init; } = [];

    /// <summary>The slots that <c>.=</c> appends to and that only the function's own code reads: no parameters, no variables of scripts.</summary>
    public int[] AppendedLocals { get; init; } = [];

    /// <summary>The <see cref="Tail"/>, or null for nothing returned, when it may be found without a frame and is all there is; else null.</summary>
    public Expression? Answer { get; init; }

    /// <summary>How many slots a call needs.</summary>
    public required int SlotCount { get; init; }

    /// <summary>The variables' names by slot; temporaries, which follow them, have none.</summary>
    public required string[] LocalNames { get; init; }

    /// <summary>The slot of each name.</summary>
    public required NameTable<int> LocalIndex { get; init; }

    /// <summary>How many parameters there are, a variadic one included.</summary>
    public required int ParameterCount { get; init; }

    /// <summary>What has to be checked or converted on entry, by parameter; null for a parameter that takes anything as it is.</summary>
    public required ParameterBinding?[] Bindings { get; init; }

    /// <summary>True when some entry of <see cref="Bindings"/> has to be looked at even if all arguments were passed.</summary>
    public required bool HasTypedParameters { get; init; }

    /// <summary>
    /// The types that each parameter takes as they are, none for one without a type; null when there is no such parameter, and for
    /// variadic functions.
    /// </summary>
    public required TypeMask[]? ParameterTypes { get; init; }

    public required bool IsVariadic { get; init; }

    public required int RequiredParameterCount { get; init; }

    /// <summary>
    /// The number of arguments of a call that needs nothing but their values in the first slots; -1 when every call needs more, as
    /// parameters by reference and variadic ones do.
    /// </summary>
    public required int PlainArity { get; init; }

    /// <summary>True when the arguments in the first slots are all that the parameters need, and of the right types.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TakesAsTheyAre(ref Value first, int count)
    {
        if (ParameterTypes is not { } types || count != types.Length)
            return false;
        for (int i = 0; i < types.Length; i++)
        {
            Value argument = Unsafe.Add(ref first, i);
            if ((TypeCoercion.MaskOf(argument) & types[i]) == 0 && (types[i] != TypeMask.None || argument.IsUndefined))
                return false;
        }

        return true;
    }

    /// <summary>
    /// As <see cref="PlainArity"/> for a function with parameters by reference, those of <see cref="ReferenceParameters"/>; else -1.
    /// </summary>
    public required int ReferenceArity { get; init; }

    /// <summary>Bit i is set when parameter i is by reference, for a function with a <see cref="ReferenceArity"/>.</summary>
    public required ulong ReferenceParameters { get; init; }

    /// <summary>Calls so far, as long as that matters for <see cref="Compiled"/>.</summary>
    public int Calls { get; set; }

    /// <summary>The statements in generated code; null until the function is hot, and when compiling it would gain nothing.</summary>
    public Compilation.CompiledFunction? Compiled { get; set; }

    /// <summary>Set when calling makes a generator: how its body runs in steps.</summary>
    public Suspension.GeneratorProgram? Generator { get; init; }
}

/// <summary>How one parameter takes its argument.</summary>
/// <param name="Type">What the argument is converted to or checked against, or null.</param>
/// <param name="Default">The default, or null for a required parameter.</param>
/// <param name="IsByReference">The slot holds a reference.</param>
/// <param name="AllowsNullByDefault">Declared as <c>T $x = null</c>: null is allowed too.</param>
internal sealed record ParameterBinding(PhpType? Type, Expression? Default, bool IsByReference, bool AllowsNullByDefault)
{
    /// <summary>A class whose objects fit the type: the last one that did.</summary>
    public PhpClass? FittingClass { get; set; }
}
