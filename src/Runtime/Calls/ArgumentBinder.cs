using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// What generated binders call when an argument is not already of the parameter's type: conversion in the caller's mode,
/// or the TypeError. Positions are 1-based; values are dereferenced. What is called Try returns false when the TypeError is on its way
/// (<see cref="Value.Throw"/> is the native's result then); the others throw it.
/// </summary>
/// <remarks>https://www.php.net/manual/en/language.types.declarations.php#language.types.declarations.strict</remarks>
public static class ArgumentBinder
{
    /// <summary>An argument for an int parameter.</summary>
    public static bool TryToInt(ref Frame frame, int position, Value value, out long result)
    {
        if (!IsStrict(ref frame))
        {
            if (value.IsNull)
            {
                NoteNull(ref frame, position);
                result = 0;
                return true;
            }

            if (TypeCoercion.TryToInt(frame.Engine, value, out result))
                return true;
        }

        result = 0;
        return Fail(ref frame, position, value);
    }

    /// <summary>An argument for a float parameter; ints fit in strict mode too.</summary>
    public static bool TryToFloat(ref Frame frame, int position, Value value, out double result)
    {
        if (value.IsInt)
        {
            result = value.AsInt;
            return true;
        }

        if (!IsStrict(ref frame))
        {
            if (value.IsNull)
            {
                NoteNull(ref frame, position);
                result = 0;
                return true;
            }

            if (TypeCoercion.TryToFloat(value, out result))
                return true;
        }

        result = 0;
        return Fail(ref frame, position, value);
    }

    /// <summary>An argument for a bool parameter.</summary>
    public static bool TryToBool(ref Frame frame, int position, Value value, out bool result)
    {
        if (!IsStrict(ref frame))
        {
            if (value.IsNull)
            {
                NoteNull(ref frame, position);
                result = false;
                return true;
            }

            if (value.Kind <= ValueKind.String)
            {
                result = Conversions.ToBool(value);
                return true;
            }
        }

        result = false;
        return Fail(ref frame, position, value);
    }

    /// <summary>An argument for a string parameter.</summary>
    public static bool TryToPhpString(ref Frame frame, int position, Value value, out PhpString result)
    {
        if (!IsStrict(ref frame))
        {
            if (value.IsNull)
            {
                NoteNull(ref frame, position);
                result = PhpString.Empty;
                KeepConverted(ref frame, position, Value.EmptyString);
                return true;
            }

            if (TypeCoercion.TryToString(frame.Engine, value, out PhpString? text))
            {
                result = text;
                KeepConverted(ref frame, position, Value.FromString(text));
                return true;
            }
        }

        result = PhpString.Empty;
        return Fail(ref frame, position, value);
    }

    /// <summary>PHP makes a string of the argument itself, so traces show that, and an object that it was is let go.</summary>
    private static void KeepConverted(ref Frame frame, int position, Value text)
    {
        if (position <= frame.ArgumentCount)
            Slot.Assign(frame.Engine, ref frame.Local(position - 1), text);
    }

    /// <summary>The native's result for an argument of a wrong type, for which there is no conversion.</summary>
    public static Value WrongArgument(ref Frame frame, int position, Value value) => frame.Engine.Fail(WrongType(ref frame, position, value));

    /// <summary>Objects are never made out of anything else.</summary>
    [DoesNotReturn]
    public static PhpObject ToObject(ref Frame frame, int position, Value value) => throw WrongType(ref frame, position, value);

    /// <summary>An object of a native class with a C# class of its own.</summary>
    public static T ToObject<T>(ref Frame frame, int position, Value value)
        where T : PhpObject =>
        value.TryGetObject(out PhpObject? target) && target is T expected ? expected : throw WrongType(ref frame, position, value);

    /// <summary>An object of one of the classes whose names stand in <paramref name="classNames"/>, separated by |.</summary>
    public static PhpObject ToInstance(ref Frame frame, int position, Value value, TypeMask mask, string? classNames) =>
        value.TryGetObject(out PhpObject? target) && ((mask & TypeMask.Object) != 0 || IsInstance(frame.Engine, target, classNames))
            ? target
            : throw WrongType(ref frame, position, value);

    /// <summary>A resource of a C# class, still open.</summary>
    /// <param name="frame">The native's frame.</param>
    /// <param name="position">1-based.</param>
    /// <param name="value">The argument.</param>
    /// <param name="typeName">PHP's name of the resource type for the message, or null for any.</param>
    public static T ToResource<T>(ref Frame frame, int position, Value value, string? typeName)
        where T : PhpResource
    {
        if (!value.IsResource)
        {
            bool nullable = frame.Function.Parameters[position - 1].DefaultText == "null";
            throw frame.Engine.ArgumentTypeError(position, (nullable ? "must be of type resource or null, " : "must be of type resource, ") + Conversions.TypeName(value) + " given");
        }

        if (value.AsResource is T { } resource && (resource.IsOpen || typeName is null))
            return resource;
        throw frame.Engine.TypeError(frame.Function.DisplayName + "(): supplied resource is not a valid " + (typeName is null ? "" : typeName + " ") + "resource");
    }

    /// <summary>A callable, resolved.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: it cannot be called.</exception>
    public static PhpCallable ToCallable(ref Frame frame, int position, Value value)
    {
        PhpCallable? callable = frame.Engine.ResolveCallable(value, out string problem);
        if (callable is not null)
            return callable;
        bool nullable = frame.Function.Parameters[position - 1].Type is { AllowsNull: true };
        throw frame.Engine.ArgumentTypeError(position, (nullable ? "must be a valid callback or null, " : "must be a valid callback, ") + problem);
    }

    /// <summary>An argument for a union of types, converted if none of them is its own.</summary>
    /// <param name="frame">The native's frame.</param>
    /// <param name="position">1-based.</param>
    /// <param name="value">The argument.</param>
    /// <param name="mask">The built-in members.</param>
    /// <param name="classNames">The class names, separated by |, or null.</param>
    /// <param name="expected">What the message calls the type; null for the declared one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryToUnion(ref Frame frame, int position, ref Value value, TypeMask mask, string? classNames, string? expected = null) =>
        (TypeCoercion.MaskOf(value) & mask) != 0 || TryConvert(ref frame, position, ref value, mask, classNames, expected);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryConvert(ref Frame frame, int position, ref Value value, TypeMask mask, string? classNames, string? expected)
    {
        Engine engine = frame.Engine;
        if (classNames is not null && value.TryGetObject(out PhpObject? target) && IsInstance(engine, target, classNames))
            return true;
        if ((mask & TypeMask.Callable) != 0 && engine.ResolveCallable(value, out _, isQuiet: true) is not null)
            return true;
        if (IsStrict(ref frame))
        {
            if (value.IsInt && (mask & TypeMask.Float) != 0)
            {
                value = Value.FromFloat(value.AsInt);
                return true;
            }
        }
        else if (!value.IsNull)
        {
            if (TypeCoercion.TryConvert(engine, mask, ref value))
            {
                if (value.IsString)
                    KeepConverted(ref frame, position, value);
                return true;
            }
        }
        else if ((mask & (TypeMask.Int | TypeMask.Float | TypeMask.String | TypeMask.Bool)) != 0)
        {
            NoteNull(ref frame, position);
            value = (mask & TypeMask.String) != 0 ? Value.EmptyString
                : (mask & TypeMask.Int) != 0 ? Value.FromInt(0)
                : (mask & TypeMask.Float) != 0 ? Value.FromFloat(0)
                : Value.False;
            return true;
        }

        return Fail(ref frame, position, value, expected);
    }

    /// <summary>As <see cref="TryToUnion"/>.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: it does not fit.</exception>
    public static Value ToUnion(ref Frame frame, int position, Value value, TypeMask mask, string? classNames, string? expected = null) =>
        TryToUnion(ref frame, position, ref value, mask, classNames, expected) ? value : throw frame.Engine.TakeThrown();

    /// <summary>A slot that may hold a reference, its value being of the given types; nothing is converted.</summary>
    public static Value CheckPreferred(ref Frame frame, int position, Value slot, TypeMask mask, string? classNames, string? expected = null)
    {
        if (slot.IsReference)
            ToReference(ref frame, position, slot, mask, classNames, expected);
        else
            ToUnion(ref frame, position, slot, mask, classNames, expected);
        return slot;
    }

    /// <summary>A reference whose value is of the given types; nothing is converted.</summary>
    public static PhpReference ToReference(ref Frame frame, int position, Value value, TypeMask mask, string? classNames, string? expected = null)
    {
        PhpReference reference = value.AsReference;
        Value held = reference.Value;
        if ((TypeCoercion.MaskOf(held) & mask) != 0
            || (classNames is not null && held.TryGetObject(out PhpObject? target) && IsInstance(frame.Engine, target, classNames)))
            return reference;
        throw WrongType(ref frame, position, held.OrNull, expected);
    }

    /// <summary>The arguments from a 0-based index on, in their slots.</summary>
    public static ReadOnlySpan<Value> Rest(ref Frame frame, int index) =>
        frame.ArgumentCount > index
            ? MemoryMarshal.CreateReadOnlySpan(ref frame.Local(index), frame.ArgumentCount - index)
            : default;

    /// <summary>As <see cref="Rest"/>, in an array.</summary>
    public static Value[] RestAsArray(ref Frame frame, int index)
    {
        if (frame.ArgumentCount <= index)
            return NoValues.Array;
        var rest = new Value[frame.ArgumentCount - index];
        for (int i = 0; i < rest.Length; i++)
            rest[i] = frame.Local(index + i);
        return rest;
    }

    /// <summary>The by-reference arguments from a 0-based index on.</summary>
    public static PhpReference[] ReferenceRest(ref Frame frame, int index)
    {
        if (frame.ArgumentCount <= index)
            return [];
        var references = new PhpReference[frame.ArgumentCount - index];
        for (int i = 0; i < references.Length; i++)
            references[i] = frame.Local(index + i).AsReference;
        return references;
    }

    /// <summary>Converts the arguments from a 0-based index on, in their slots.</summary>
    public static void ConvertRest(ref Frame frame, int index, TypeMask mask, string? classNames, string? expected = null)
    {
        for (int i = index; i < frame.ArgumentCount; i++)
        {
            ref Value slot = ref frame.Local(i);
            Value converted = ToUnion(ref frame, i + 1, slot.Dereferenced, mask, classNames, expected);
            if (!slot.IsReference)
                Slot.Replace(frame.Engine, ref slot, converted);
        }
    }

    /// <summary>"Function f() is deprecated".</summary>
    public static void NoteDeprecated(ref Frame frame)
    {
        string kind = frame.Function.DeclaringClass is null ? "Function " : "Method ";
        frame.Engine.Deprecated(kind + frame.Function.DisplayName + "() is deprecated");
    }

    /// <summary>True when the code that made the call declares strict_types=1.</summary>
    /// <summary>
    /// Whether an argument of the running native can be an int, as its caller's mode converts: for natives that take this or that. Undefined
    /// cannot.
    /// </summary>
    internal static bool TryToInt(Engine engine, Value value, out long result)
    {
        if (!IsStrict(ref Frame.At(engine.TopFrame)))
            return TypeCoercion.TryToInt(engine, value, out result);
        result = value.IsInt ? value.AsInt : 0;
        return value.IsInt;
    }

    /// <summary>As <see cref="TryToInt"/>, for a string, the native's first argument; null is deprecated and "".</summary>
    internal static bool TryToString(Engine engine, Value value, string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PhpString? result)
    {
        if (!IsStrict(ref Frame.At(engine.TopFrame)))
        {
            if (!value.IsNull)
                return TypeCoercion.TryToString(engine, value, out result);
            engine.FunctionDeprecated("Passing null to parameter #1 ($" + name + ") of type string is deprecated");
            result = PhpString.Empty;
            return true;
        }

        result = value.IsString ? value.AsString : null;
        return result is not null;
    }

    private static bool IsStrict(ref Frame frame) => frame.Caller != 0 && Frame.At(frame.Caller).Function.StrictTypes;

    private static bool IsInstance(Engine engine, PhpObject target, string? classNames)
    {
        while (classNames is not null)
        {
            int separator = classNames.IndexOf('|');
            string name = separator < 0 ? classNames : classNames[..separator];
            if (engine.FindClass(name, autoload: false) is { } expected && target.Class.IsSubclassOf(expected))
                return true;
            classNames = separator < 0 ? null : classNames[(separator + 1)..];
        }

        return false;
    }

    private static void NoteNull(ref Frame frame, int position)
    {
        PhpFunction function = frame.Function;
        frame.Engine.Deprecated(function.DisplayName + "(): Passing null to parameter #" + position + ArgumentError.NameOf(function, position)
            + " of type " + DeclaredType(function, position) + " is deprecated");
    }

    private static bool Fail(ref Frame frame, int position, Value value, string? expected = null)
    {
        frame.Engine.Adopt(WrongType(ref frame, position, value, expected));
        return false;
    }

    private static Errors.PhpThrow WrongType(ref Frame frame, int position, Value value, string? expected = null) =>
        frame.Engine.ArgumentTypeError(position, "must be of type " + (expected ?? DeclaredType(frame.Function, position).ToString()) + ", " + Conversions.TypeName(value) + " given");

    private static PhpType DeclaredType(PhpFunction function, int position)
    {
        ParameterInfo parameter = function.Parameters[Math.Min(position, function.Parameters.Length) - 1];
        return parameter.ArgumentType ?? parameter.Type!;
    }
}
