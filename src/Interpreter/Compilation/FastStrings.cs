using System.Reflection;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Compilation;

/// <summary>What generated code does with strings.</summary>
internal static class FastStrings
{
    public static readonly MethodInfo TryReadByteMethod = Members.Method(typeof(FastStrings), nameof(TryReadByte));
    public static readonly MethodInfo TryAppendMethod = Members.Method(typeof(FastStrings), nameof(TryAppend));
    public static readonly MethodInfo TryAppendOwnedMethod = Members.Method(typeof(FastStrings), nameof(TryAppendOwned));

    /// <summary>As <see cref="TryAppendInline"/>, for generated code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryAppend(ref Value slot, Value end) => TryAppendInline(ref slot, end);

    /// <summary>As <see cref="TryAppend"/>, in place when the slot holds the string that was made here last and that nothing has read since.</summary>
    /// <param name="slot">Where the string is.</param>
    /// <param name="end">What is appended.</param>
    /// <param name="owned">That string, which the caller forgets when it reads the slot or runs what may; null when there is none.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryAppendOwned(ref Value slot, Value end, ref PhpString? owned) =>
        owned is { } text && slot.Heap == text && end.IsString && text.TryGrow(end.AsString)
        || TryAppendAndOwn(ref slot, end, ref owned);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryAppendAndOwn(ref Value slot, Value end, ref PhpString? owned)
    {
        HeapValue? before = slot.Heap;
        if (!TryAppendInline(ref slot, end))
            return false;
        owned = slot.Heap == before ? null : slot.AsString;
        return true;
    }

    /// <summary>Appends a string to one that is neither empty nor long. False when nothing was done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryAppendInline(ref Value slot, Value end)
    {
        if (!slot.IsString || !end.IsString)
            return false;
        PhpString text = slot.AsString;
        PhpString added = end.AsString;
        if (text.IsEmpty || text.Length > LongLength || added.Length > LongLength)
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
