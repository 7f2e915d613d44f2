using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// An object without native state and with few declared properties, which it holds itself instead of an array: one piece of memory, read
/// with one load less.
/// </summary>
/// <typeparam name="TSlots">As many values as the class declares properties. <see cref="PhpObject.SlotAt"/> relies on it standing at the same
/// place in every such class: right after what <see cref="PhpObject"/> has.</typeparam>
internal sealed class InlineObject<TSlots> : PhpObject where TSlots : struct
{
    internal TSlots Inline;

    /// <inheritdoc cref="PhpObject(PhpClass, bool)"/>
    internal InlineObject(PhpClass @class, bool withDefaults) : base(@class, withDefaults)
    {
    }
}

/// <summary>The objects that hold their properties themselves, by the number of properties.</summary>
internal static class InlineObjects
{
    /// <summary>More properties than this are held by an array.</summary>
    public const int MaxSlots = 8;

    /// <summary>Makes an object of a class with 1 to <see cref="MaxSlots"/> declared properties, without running its constructor.</summary>
    /// <param name="class">The class; it has no native state.</param>
    /// <param name="withDefaults">Whether the properties have their default values; else they are ints.</param>
    public static PhpObject Create(PhpClass @class, bool withDefaults) => @class.InstanceDefaults.Length switch
    {
        1 => new InlineObject<Slots1>(@class, withDefaults),
        2 => new InlineObject<Slots2>(@class, withDefaults),
        3 => new InlineObject<Slots3>(@class, withDefaults),
        4 => new InlineObject<Slots4>(@class, withDefaults),
        5 => new InlineObject<Slots5>(@class, withDefaults),
        6 => new InlineObject<Slots6>(@class, withDefaults),
        7 => new InlineObject<Slots7>(@class, withDefaults),
        _ => new InlineObject<Slots8>(@class, withDefaults),
    };

    /// <summary>The first property of an <see cref="InlineObject{TSlots}"/>; the others follow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Value First(PhpObject target) => ref Unsafe.As<Slots1, Value>(ref Unsafe.As<InlineObject<Slots1>>(target).Inline);

    [InlineArray(1)]
    internal struct Slots1
    {
        private Value _first;
    }

    [InlineArray(2)]
    private struct Slots2
    {
        private Value _first;
    }

    [InlineArray(3)]
    private struct Slots3
    {
        private Value _first;
    }

    [InlineArray(4)]
    private struct Slots4
    {
        private Value _first;
    }

    [InlineArray(5)]
    private struct Slots5
    {
        private Value _first;
    }

    [InlineArray(6)]
    private struct Slots6
    {
        private Value _first;
    }

    [InlineArray(7)]
    private struct Slots7
    {
        private Value _first;
    }

    [InlineArray(8)]
    private struct Slots8
    {
        private Value _first;
    }
}
