using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

/// <summary>The operators <c>.</c> and <c>.=</c> and string interpolation.</summary>
public static class Concatenation
{
    private const int MaxIntLength = IntText.MaxLength;

    /// <summary><c>left . right</c>.</summary>
    public static PhpString Concat(Engine engine, Value left, Value right)
    {
        if (left.TryGetString(out PhpString? a))
        {
            if (right.TryGetString(out PhpString? b))
                return Join(engine, a, b);
            if (right.IsInt)
                return ConcatInt(a, right.AsInt);
        }
        else if (left.IsInt && right.TryGetString(out PhpString? b))
        {
            return ConcatInt(left.AsInt, b);
        }

        PhpString first = Conversions.ToPhpString(engine, left);
        PhpString second = Conversions.ToPhpString(engine, right);
        engine.Lifetime.EndTemporary(left);
        engine.Lifetime.EndTemporary(right);
        return Join(engine, first, second);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpString ConcatInt(PhpString left, long right)
    {
        Span<byte> digits = stackalloc byte[MaxIntLength];
        return PhpString.Concat(left.Span, digits[..IntText.Write(right, digits)]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpString ConcatInt(long left, PhpString right)
    {
        Span<byte> digits = stackalloc byte[MaxIntLength];
        return PhpString.Concat(digits[..IntText.Write(left, digits)], right.Span);
    }

    private static PhpString Join(Engine engine, PhpString left, PhpString right)
    {
        if (left.IsEmpty)
            return right;
        if (right.IsEmpty)
            return left;
        CheckLength(engine, (long)left.Length + right.Length);
        return PhpString.Concat(left.Span, right.Span);
    }

    /// <summary>All parts in a row, as in "a $b c {$d->e}".</summary>
    public static PhpString Concat(Engine engine, ReadOnlySpan<Value> parts)
    {
        var texts = new Texts();
        PhpString[]? many = parts.Length > Texts.Length ? new PhpString[parts.Length] : null;
        Span<PhpString> converted = many ?? ((Span<PhpString>)texts)[..parts.Length];
        long length = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            converted[i] = Conversions.ToPhpString(engine, parts[i]);
            length += converted[i].Length;
        }

        CheckLength(engine, length);
        if (length == 0)
            return PhpString.Empty;
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)length);
        int at = 0;
        foreach (PhpString text in converted)
        {
            text.Span.CopyTo(bytes.AsSpan(at));
            at += text.Length;
        }

        return PhpString.FromOwned(bytes);
    }

    [InlineArray(Length)]
    private struct Texts
    {
        public const int Length = 8;
        private PhpString _first;
    }

    /// <summary><c>slot .= value</c> on a slot that holds no reference; undefined counts as null.</summary>
    public static void Append(Engine engine, ref Value slot, Value value)
    {
        if (slot.TryGetString(out PhpString? text))
        {
            if (value.TryGetString(out PhpString? end))
            {
                if (text.IsEmpty)
                {
                    slot = value;
                    return;
                }

                CheckLength(engine, (long)text.Length + end.Length);
                slot = text.Append(end);
                return;
            }

            if (value.IsInt)
            {
                slot = AppendInt(text, value.AsInt);
                return;
            }
        }

        AppendSlow(engine, ref slot, value);
    }

    // The stack space is cleared on every entry: not in a method that mostly does without.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpString AppendInt(PhpString text, long number)
    {
        Span<byte> digits = stackalloc byte[MaxIntLength];
        return text.Append(digits[..IntText.Write(number, digits)]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AppendSlow(Engine engine, ref Value slot, Value value)
    {
        // The conversions may run user code that changes the slot; PHP works on what was there before.
        PhpString text = Conversions.ToPhpString(engine, slot);
        PhpString end = Conversions.ToPhpString(engine, value);
        engine.Lifetime.EndTemporary(value);
        CheckLength(engine, (long)text.Length + end.Length);
        Slot.Replace(engine, ref slot, text.IsEmpty ? end : text.Append(end.Span));
    }

    private static void CheckLength(Engine engine, long length)
    {
        if (length > Array.MaxLength)
            engine.MemoryExhausted((ulong)length + 32);
    }
}
