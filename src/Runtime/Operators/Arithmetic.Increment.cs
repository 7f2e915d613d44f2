using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Operators;

// ++ and --, on a slot that holds no reference.
public static partial class Arithmetic
{
    /// <summary><c>++</c>: null becomes 1, bools stay, strings count on ("Az" to "Ba").</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: array, object or resource.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Increment(Engine engine, ref Value slot)
    {
        if (slot.IsInt && slot.AsInt != long.MaxValue)
            slot.Bits++;
        else
            IncrementSlow(engine, ref slot);
    }

    /// <summary><c>--</c>: null and bools stay, "" becomes -1, other non-numeric strings stay.</summary>
    /// <exception cref="Errors.PhpThrow">TypeError: array, object or resource.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Decrement(Engine engine, ref Value slot)
    {
        if (slot.IsInt && slot.AsInt != long.MinValue)
            slot.Bits--;
        else
            DecrementSlow(engine, ref slot);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void IncrementSlow(Engine engine, ref Value slot)
    {
        switch (slot.Kind)
        {
            case ValueKind.Int:
                slot = (double)slot.AsInt + 1;
                break;
            case ValueKind.Float:
                slot = slot.AsFloat + 1;
                break;
            case ValueKind.Null or ValueKind.Undefined:
                slot = 1;
                break;
            case ValueKind.Bool:
                break;
            case ValueKind.String:
                slot = Increment(slot.AsString);
                break;
            default:
                throw engine.TypeError("Cannot increment " + Conversions.TypeName(slot));
        }
    }

    private static Value Increment(PhpString text)
    {
        NumericString number = NumericString.Parse(text.Span);
        if (number.IsNumeric)
        {
            if (number.Kind == NumericKind.Float || number.Int == long.MaxValue)
                return number.Float + 1;
            return number.Int + 1;
        }

        var next = new byte[text.Length + 1];
        int length = StringIncrement.Write(text.Span, next);
        return PhpString.From(next.AsSpan(0, length));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DecrementSlow(Engine engine, ref Value slot)
    {
        switch (slot.Kind)
        {
            case ValueKind.Int:
                slot = (double)slot.AsInt - 1;
                break;
            case ValueKind.Float:
                slot = slot.AsFloat - 1;
                break;
            case ValueKind.Undefined:
                slot = Value.Null;
                break;
            case ValueKind.Null or ValueKind.Bool:
                break;
            case ValueKind.String:
                slot = Decrement(slot.AsString);
                break;
            default:
                throw engine.TypeError("Cannot decrement " + Conversions.TypeName(slot));
        }
    }

    private static Value Decrement(PhpString text)
    {
        if (text.IsEmpty)
            return -1;
        NumericString number = NumericString.Parse(text.Span);
        if (!number.IsNumeric)
            return text;
        if (number.Kind == NumericKind.Float || number.Int == long.MinValue)
            return number.Float - 1;
        return number.Int - 1;
    }
}
