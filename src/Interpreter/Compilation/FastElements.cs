using System.Reflection;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>What generated code does with elements of arrays: only what has no effect but the obvious one, else it fails.</summary>
internal static class FastElements
{
    public static readonly MethodInfo FindMethod = Members.Method(typeof(FastElements), nameof(Find));
    public static readonly MethodInfo FindToWriteMethod = Members.Method(typeof(FastElements), nameof(FindToWrite));
    public static readonly MethodInfo TryStoreMethod = Members.Method(typeof(FastElements), nameof(TryStore));
    public static readonly MethodInfo TryAppendMethod = Members.Method(typeof(FastElements), nameof(TryAppend));

    /// <summary>The slot of an element to read; a null reference when the container is no array or has no such element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Value Find(ref Value container, long index)
    {
        HeapValue? heap = container.Heap;
        if (heap is PhpReference reference)
            heap = reference.Value.Heap;
        if (heap is PhpArray array)
            return ref array.FindSlot(index);
        return ref Unsafe.NullRef<Value>();
    }

    /// <summary>The slot of an element to write; a null reference also when the array has other holders.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Value FindToWrite(ref Value container, long index)
    {
        HeapValue? heap = container.Heap;
        if (heap is PhpReference reference)
            heap = reference.Value.Heap;
        if (heap is PhpArray { Holders: <= 1 } array)
            return ref array.FindSlot(index);
        return ref Unsafe.NullRef<Value>();
    }

    /// <summary>Stores an int in an element that is there and holds nothing counted, or appends it when it is the next of a list. False when nothing was done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryStore(ref Value container, long index, Value number)
    {
        HeapValue? heap = container.Heap;
        if (heap is PhpReference reference)
            heap = reference.Value.Heap;
        if (heap is not PhpArray { Holders: <= 1 } array)
            return false;
        ref Value slot = ref array.FindSlot(index);
        if (Unsafe.IsNullRef(ref slot))
            return array.IsPacked && index == array.Count && array.TryAppendScalar(number);
        if (slot.IsCounted)
            return false;
        slot = number;
        return true;
    }

    /// <summary>Appends a number. False when nothing was done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryAppend(ref Value container, Value number)
    {
        HeapValue? heap = container.Heap;
        if (heap is PhpReference reference)
            heap = reference.Value.Heap;
        return heap is PhpArray { Holders: <= 1 } array && array.TryAppendScalar(number);
    }
}
