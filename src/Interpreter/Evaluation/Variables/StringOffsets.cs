using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$string[$offset]</c>: reading and writing single bytes.</summary>
internal static class StringOffsets
{
    public static Value Read(Engine engine, PhpString text, Value offset)
    {
        long index = ToOffset(engine, offset);
        long position = index < 0 ? index + text.Length : index;
        if ((ulong)position < (ulong)text.Length)
            return Value.FromString(PhpString.FromByte(text[(int)position]));
        engine.Warning("Uninitialized string offset " + index);
        return Value.EmptyString;
    }

    /// <summary>For ??, and for steps of a longer place in isset and empty: null when there is no such byte.</summary>
    /// <exception cref="PhpThrow">TypeError: the offset is an array, an object or a resource.</exception>
    public static Value ReadQuietly(Engine engine, PhpString text, Value offset)
    {
        switch (offset.Kind)
        {
            case ValueKind.String when NumericString.Parse(offset.AsString.Span) is { Kind: NumericKind.Int, HasTrailingData: true }:
            case ValueKind.Array or ValueKind.Object or ValueKind.Resource:
                return Find(engine, text, Value.FromInt(ToOffset(engine, offset)));
            default:
                return Find(engine, text, offset);
        }
    }

    /// <summary>For isset and empty: null when there is no such byte, or the offset is none.</summary>
    public static Value Find(Engine engine, PhpString text, Value offset)
    {
        long index;
        switch (offset.Kind)
        {
            case ValueKind.Int:
                index = offset.AsInt;
                break;
            case ValueKind.Null or ValueKind.Bool or ValueKind.Float:
                index = Conversions.ToInt(engine, offset);
                break;
            case ValueKind.String when NumericString.Parse(offset.AsString.Span) is { Kind: NumericKind.Int, IsNumeric: true } number:
                index = number.Int;
                break;
            default:
                return Value.Null;
        }

        long position = index < 0 ? index + text.Length : index;
        return (ulong)position < (ulong)text.Length ? Value.FromString(PhpString.FromByte(text[(int)position])) : Value.Null;
    }

    /// <summary><c>$string[offset] = value</c>: the first byte of value; the string grows with spaces as needed.</summary>
    public static Value Assign(Engine engine, ref Value container, Value offset, Value value)
    {
        if (offset.IsUndefined)
            throw engine.Error("[] operator not supported for strings");
        PhpString text = container.Dereferenced.AsString;
        long index = ToOffset(engine, offset);
        if (index < -text.Length)
        {
            engine.Warning("Illegal string offset " + index);
            return Value.Null;
        }

        PhpString replacement = Conversions.ToPhpString(engine, value);
        if (replacement.Length == 0)
            throw engine.Error("Cannot assign an empty string to a string offset");
        if (replacement.Length > 1)
            engine.Warning("Only the first byte will be assigned to the string offset");
        long position = index < 0 ? index + text.Length : index;
        byte[] bytes = new byte[Math.Max(text.Length, checked((int)position + 1))];
        text.Span.CopyTo(bytes);
        FillText.With(bytes.AsSpan(text.Length), (byte)' ');
        bytes[position] = replacement[0];
        Slot.Assign(engine, ref container, Value.FromString(PhpString.FromOwned(bytes)));
        return Value.FromString(PhpString.FromByte(replacement[0]));
    }

    /// <summary>The offset as an int, with PHP's warnings for what is none.</summary>
    public static long ToOffset(Engine engine, Value offset, bool isQuiet = false)
    {
        switch (offset.Kind)
        {
            case ValueKind.Int:
                return offset.AsInt;
            case ValueKind.String:
                NumericString number = NumericString.Parse(offset.AsString.Span);
                if (number.Kind != NumericKind.Int)
                    throw engine.TypeError("Cannot access offset of type string on string");
                if (number.HasTrailingData && !isQuiet)
                    engine.Warning("Illegal string offset \"" + offset.AsString.ToLatin1() + "\"");
                return number.Int;
            case ValueKind.Null or ValueKind.Bool or ValueKind.Float:
                engine.Warning("String offset cast occurred");
                return Conversions.ToInt(engine, offset);
            default:
                throw engine.TypeError("Cannot access offset of type " + Conversions.TypeName(offset) + " on string");
        }
    }
}
