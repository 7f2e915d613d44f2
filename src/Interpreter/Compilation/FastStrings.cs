using System.Reflection;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>What generated code does with strings.</summary>
internal static class FastStrings
{
    public static readonly MethodInfo TryReadByteMethod = Members.Method(typeof(FastStrings), nameof(TryReadByte));
    public static readonly MethodInfo TryAppendMethod = Members.Method(typeof(FastStrings), nameof(TryAppend));

    /// <summary>As <see cref="TryAppendInline"/>, for generated code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryAppend(ref Value slot, Value end) => TryAppendInline(ref slot, end);

    /// <summary>Appends a string to one that is neither empty nor long. False when nothing was done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryAppendInline(ref Value slot, Value end)
    {
        if (slot.Heap is not PhpString { IsEmpty: false } text || end.Heap is not PhpString added || text.Length > LongLength || added.Length > LongLength)
            return false;
        slot.Heap = text.Append(added);
        return true;
    }

    /// <summary>Reads one byte of the string in a slot or its reference. False when there is no string or no such byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadByte(ref Value container, long index, out Value result)
    {
        HeapValue? heap = container.Heap;
        if (heap is PhpReference reference)
            heap = reference.Value.Heap;
        if (heap is PhpString text && (ulong)index < (ulong)text.Length)
        {
            result = Value.FromString(PhpString.FromByte(text[(int)index]));
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Two strings of this length are not near the longest that there can be.</summary>
    private const int LongLength = 1 << 28;
}
