using System.Reflection;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>What generated code does with properties and the slots of places: only what has no effect but the obvious one, else it fails.</summary>
internal static class FastProperties
{
    public static readonly MethodInfo FindInMethod = Members.Method(typeof(FastProperties), nameof(FindIn));
    public static readonly MethodInfo FindMethod = Members.Method(typeof(FastProperties), nameof(Find));
    public static readonly MethodInfo FindStaticMethod = Members.Method(typeof(FastProperties), nameof(FindStatic));
    public static readonly MethodInfo IsSetMethod = Members.Method(typeof(FastProperties), nameof(IsSet));
    public static readonly MethodInfo IsNullMethod = Members.Method(typeof(FastProperties), nameof(IsNull));
    public static readonly MethodInfo IsEmptyMethod = Members.Method(typeof(FastProperties), nameof(IsEmpty));

    /// <summary>What <see cref="IsSet"/>, <see cref="IsNull"/> and <see cref="IsEmpty"/> answer where PHP looks further.</summary>
    public const int Unknown = 2;

    /// <summary>A property's slot in an object; a null reference unless it is an object of exactly this class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Value FindIn(PhpObject? target, PhpClass @class, int slot)
    {
        if (target is not null && target.Class == @class)
            return ref target.SlotAt(slot);
        return ref Unsafe.NullRef<Value>();
    }

    /// <summary>As <see cref="FindIn"/>, in the object that a slot or its reference holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Value Find(ref Value holder, PhpClass @class, int slot)
    {
        HeapValue? heap = holder.Heap;
        if (heap is PhpReference reference)
            heap = reference.Value.Heap;
        if (heap is not null && heap.Kind == ValueKind.Object)
            return ref FindIn(Unsafe.As<PhpObject>(heap), @class, slot);
        return ref Unsafe.NullRef<Value>();
    }

    /// <summary>A static property's slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Value FindStatic(Runtime.Classes.PropertyInfo property) => ref property.StaticStorage!.Value;

    /// <summary>isset(): 0 or 1, or <see cref="Unknown"/> for a slot without a value and for a reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IsSet(ref Value slot)
    {
        HeapValue? heap = slot.Heap;
        if (heap is null)
            return 1;
        return slot.IsDirect ? (heap.Kind == ValueKind.Null ? 0 : 1) : Unknown;
    }

    /// <summary>Whether it is null: as <see cref="IsSet"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IsNull(ref Value slot)
    {
        int isSet = IsSet(ref slot);
        return isSet == Unknown ? Unknown : 1 - isSet;
    }

    /// <summary>empty(): as <see cref="IsSet"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IsEmpty(ref Value slot)
    {
        if (slot.Heap is null)
            return slot.Bits == 0 ? 1 : 0;
        return slot.IsDirect ? (Conversions.ToBool(slot) ? 0 : 1) : Unknown;
    }
}
