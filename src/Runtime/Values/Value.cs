using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// A PHP value in 16 bytes: an object reference and 64 bits. A null object means int, so that the commonest type is
/// the cheapest to make and to test. <c>default</c> is int 0.
/// </summary>
/// <remarks>
/// A value in flight is not counted. Storing one in a slot goes through <see cref="Slot"/>, which keeps
/// <see cref="HeapValue.Holders"/>. A value of type <see cref="ValueKind.Reference"/> is found in slots and in
/// by-reference arguments only; everything else sees what the reference refers to.
/// </remarks>
[DebuggerDisplay("{Kind} {DebugText,nq}")]
public struct Value
{
    internal HeapValue? Heap;
    internal long Bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Value(HeapValue? heap, long bits)
    {
        Heap = heap;
        Bits = bits;
    }

    public static Value Null
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ScalarTag.Null, 0);
    }

    public static Value True
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ScalarTag.Bool, 1);
    }

    public static Value False
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ScalarTag.Bool, 0);
    }

    /// <summary>What an unset slot holds.</summary>
    public static Value Undefined
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ScalarTag.Undefined, 0);
    }

    /// <summary>What evaluation returns when an exception is on its way; the exception is <c>Engine.Thrown</c>.</summary>
    public static Value Throw
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(ScalarTag.Throw, 0);
    }

    public static Value EmptyString => new(PhpString.Empty, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromInt(long value) => new(null, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromFloat(double value) => new(ScalarTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Another float; <paramref name="other"/> is one. Takes over its tag, which code compiled ahead of time finds slowly by its name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Value FromFloat(double value, Value other) => new(other.Heap, BitConverter.DoubleToInt64Bits(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromBool(bool value) => new(ScalarTag.Bool, value ? 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromString(PhpString value) => new(value, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromArray(PhpArray value) => new(value, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromObject(PhpObject value) => new(value, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromReference(PhpReference value) => new(value, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FromResource(PhpResource value) => new(value, 0);

    public static implicit operator Value(long value) => FromInt(value);
    public static implicit operator Value(int value) => FromInt(value);
    public static implicit operator Value(double value) => FromFloat(value);
    public static implicit operator Value(bool value) => FromBool(value);
    public static implicit operator Value(PhpString? value) => value is null ? Null : FromString(value);
    public static implicit operator Value(PhpArray? value) => value is null ? Null : FromArray(value);
    public static implicit operator Value(PhpObject? value) => value is null ? Null : FromObject(value);
    public static implicit operator Value(PhpResource? value) => value is null ? Null : FromResource(value);

    /// <summary>A .NET string whose chars are bytes (Latin-1): names, messages, ASCII literals.</summary>
    public static Value FromLatin1(string text) => FromString(PhpString.FromLatin1(text));

    public readonly ValueKind Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is null ? ValueKind.Int : Heap.Kind;
    }

    public readonly bool IsInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is null;
    }

    public readonly bool IsFloat
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Float;
    }

    public readonly bool IsBool
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Bool;
    }

    public readonly bool IsNull
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Null;
    }

    public readonly bool IsUndefined
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Undefined;
    }

    public readonly bool IsThrow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Throw;
    }

    public readonly bool IsString
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.String;
    }

    public readonly bool IsArray
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Array;
    }

    public readonly bool IsObject
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Object;
    }

    public readonly bool IsResource
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Resource;
    }

    public readonly bool IsReference
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind == ValueKind.Reference;
    }


    /// <summary>True for what counts its holders: arrays, objects, resources and references.</summary>
    public readonly bool IsCounted
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is not null && Heap.Kind >= ValueKind.Array && Heap.Kind <= ValueKind.Reference;
    }

    /// <summary>True when a slot's content can be used as it stands: neither undefined nor a reference.</summary>
    internal readonly bool IsDirect
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Heap is null || (uint)(Heap.Kind - ValueKind.Null) <= ValueKind.Resource - ValueKind.Null;
    }

    /// <summary>The int; meaningful only when <see cref="IsInt"/>.</summary>
    public readonly long AsInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Bits;
    }

    /// <summary>The float; meaningful only when <see cref="IsFloat"/>.</summary>
    public readonly double AsFloat
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.Int64BitsToDouble(Bits);
    }

    /// <summary>The bool; meaningful only when <see cref="IsBool"/>.</summary>
    public readonly bool AsBool
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Bits != 0;
    }

    /// <summary>The string; call only when <see cref="IsString"/>.</summary>
    public readonly PhpString AsString
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<PhpString>(Heap!);
    }

    /// <summary>The array; call only when <see cref="IsArray"/>.</summary>
    public readonly PhpArray AsArray
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<PhpArray>(Heap!);
    }

    /// <summary>The object; call only when <see cref="IsObject"/>.</summary>
    public readonly PhpObject AsObject
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<PhpObject>(Heap!);
    }

    /// <summary>The resource; call only when <see cref="IsResource"/>.</summary>
    public readonly PhpResource AsResource => Unsafe.As<PhpResource>(Heap!);

    /// <summary>The reference; call only when <see cref="IsReference"/>.</summary>
    public readonly PhpReference AsReference
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<PhpReference>(Heap!);
    }

    /// <summary>The string, when it is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGetString([NotNullWhen(true)] out PhpString? text)
    {
        text = IsString ? AsString : null;
        return text is not null;
    }

    /// <summary>The array, when it is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGetArray([NotNullWhen(true)] out PhpArray? array)
    {
        array = IsArray ? AsArray : null;
        return array is not null;
    }

    /// <summary>The reference, when it is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGetReference([NotNullWhen(true)] out PhpReference? reference)
    {
        reference = IsReference ? AsReference : null;
        return reference is not null;
    }

    /// <summary>The object, when it is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryGetObject([NotNullWhen(true)] out PhpObject? target)
    {
        target = IsObject ? AsObject : null;
        return target is not null;
    }

    /// <summary>What this value refers to when it is a reference, otherwise itself. Undefined stays undefined.</summary>
    public readonly Value Dereferenced
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => IsReference ? AsReference.Value : this;
    }

    /// <summary>
    /// What a slot hands on to a copy of what it belongs to: its reference while something else shares that, otherwise the value.
    /// </summary>
    public readonly Value Copied
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => IsReference && Heap!.Holders <= 1 ? AsReference.Value : this;
    }

    /// <summary>As <see cref="Dereferenced"/>, with null in place of undefined.</summary>
    public readonly Value OrNull
    {
        get
        {
            Value value = Dereferenced;
            return value.IsUndefined ? Null : value;
        }
    }

    private readonly string DebugText => Kind switch
    {
        ValueKind.Int => Bits.ToString(),
        ValueKind.Float => AsFloat.ToString("R"),
        ValueKind.Bool => AsBool ? "true" : "false",
        ValueKind.String => AsString.ToString(),
        _ => "",
    };
}
