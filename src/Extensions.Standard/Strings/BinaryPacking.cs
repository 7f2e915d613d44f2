using System.Buffers.Binary;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>pack.</summary>
[PhpExtension("standard")]
public static class BinaryPacking
{
    /// <summary>A format code and its repeater: a count of values, a length in bytes or hex digits, or a position.</summary>
    private readonly record struct Item(byte Code, int Count);

    /// <summary>Puts values into a binary string.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="format">Codes with repeaters: a A Z h H c C s S n v i I l L N V q Q J P f g G d e E x X @.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="PhpThrow">ValueError: an unknown code, too few values, a result over 2 GB.</exception>
    /// <remarks>https://www.php.net/pack</remarks>
    [PhpFunction]
    public static PhpString pack(Engine engine, PhpString format, params Value[] values)
    {
        List<Item> items = Parse(engine, format.Span, values);
        byte[] output = StringAllocation.Allocate(engine, Measure(engine, items));
        int position = 0;
        int next = 0;
        foreach (Item item in items)
        {
            switch (item.Code)
            {
                case (byte)'a' or (byte)'A' or (byte)'Z':
                    PackText(item, Conversions.ToPhpString(engine, values[next++]).Span, output.AsSpan(position, item.Count));
                    position += item.Count;
                    break;
                case (byte)'h' or (byte)'H':
                    position += PackHex(engine, item, Conversions.ToPhpString(engine, values[next++]).Span, output.AsSpan(position));
                    break;
                case (byte)'x':
                    output.AsSpan(position, item.Count).Clear();
                    position += item.Count;
                    break;
                case (byte)'X':
                    position = Math.Max(0, position - item.Count);
                    break;
                case (byte)'@':
                    if (item.Count > position)
                        output.AsSpan(position, item.Count - position).Clear();
                    position = item.Count;
                    break;
                default:
                    int size = PackFormat.SizeOf(item.Code);
                    for (int i = 0; i < item.Count; i++, position += size)
                        PackNumber(engine, item.Code, values[next++], output.AsSpan(position, size));
                    break;
            }
        }

        return PhpString.From(output.AsSpan(0, position));
    }

    private static List<Item> Parse(Engine engine, ReadOnlySpan<byte> format, Value[] values)
    {
        var items = new List<Item>();
        int used = 0;
        for (int i = 0; i < format.Length;)
        {
            byte code = format[i++];
            int count = 1;
            if (i < format.Length && format[i] == '*')
            {
                count = -1;
                i++;
            }
            else if (i < format.Length && format[i] is >= (byte)'0' and <= (byte)'9')
            {
                count = (int)PackFormat.ReadCount(format, ref i, out _);
            }

            items.Add(new Item(code, Resolve(engine, code, count, values, ref used)));
        }

        if (used < values.Length)
            engine.FunctionWarning($"{values.Length - used} arguments unused");
        return items;
    }

    /// <summary>Gives "*" its meaning and counts the values that a code takes.</summary>
    private static int Resolve(Engine engine, byte code, int count, Value[] values, ref int used)
    {
        switch (code)
        {
            case (byte)'x' or (byte)'X' or (byte)'@':
                if (count >= 0)
                    return count;
                engine.FunctionWarning(PackFormat.Message(code, "'*' ignored"));
                return 1;
            case (byte)'a' or (byte)'A' or (byte)'Z' or (byte)'h' or (byte)'H':
                if (used >= values.Length)
                    throw engine.ValueError(PackFormat.Message(code, "not enough arguments"));
                int index = used++;
                if (count >= 0)
                    return count;

                // Z always ends in a NUL byte.
                PhpString text = Conversions.ToPhpString(engine, values[index]);
                values[index] = text;
                return text.Length + (code == 'Z' ? 1 : 0);
            default:
                if (PackFormat.SizeOf(code) == 0)
                    throw engine.ValueError(PackFormat.Message(code, "unknown format code"));
                if (count < 0)
                    count = values.Length - used;
                if (used > int.MaxValue - count || used + count > values.Length)
                    throw engine.ValueError(PackFormat.Message(code, "too few arguments"));
                used += count;
                return count;
        }
    }

    /// <summary>The bytes that are needed on the way; the result may be shorter.</summary>
    private static int Measure(Engine engine, List<Item> items)
    {
        long position = 0;
        long size = 0;
        foreach (Item item in items)
        {
            switch (item.Code)
            {
                case (byte)'X':
                    position -= item.Count;
                    if (position < 0)
                    {
                        engine.FunctionWarning(PackFormat.Message(item.Code, "outside of string"));
                        position = 0;
                    }

                    break;
                case (byte)'@':
                    position = item.Count;
                    break;
                case (byte)'h' or (byte)'H':
                    position += (item.Count + (long)item.Count % 2) / 2;
                    break;
                default:
                    position += (long)item.Count * Math.Max(PackFormat.SizeOf(item.Code), 1);
                    break;
            }

            if (item.Count < 0 || position > int.MaxValue)
                throw engine.ValueError(PackFormat.Message(item.Code, "integer overflow in format string"));
            size = Math.Max(size, position);
        }

        return (int)size;
    }

    private static void PackText(Item item, ReadOnlySpan<byte> text, Span<byte> destination)
    {
        FillText.With(destination, item.Code == 'A' ? (byte)' ' : (byte)0);
        int room = item.Code == 'Z' ? Math.Max(0, item.Count - 1) : item.Count;
        text[..Math.Min(room, text.Length)].CopyTo(destination);
    }

    /// <summary>Two digits a byte; h has the low one first.</summary>
    private static int PackHex(Engine engine, Item item, ReadOnlySpan<byte> digits, Span<byte> destination)
    {
        int count = item.Count;
        if (count > digits.Length)
        {
            engine.FunctionWarning(PackFormat.Message(item.Code, "not enough characters in string"));
            count = digits.Length;
        }

        int shift = item.Code == 'h' ? 0 : 4;
        for (int i = 0; i < count; i++, shift ^= 4)
        {
            byte b = digits[i];
            int digit = char.IsAsciiHexDigit((char)b) ? (b <= (byte)'9' ? b - '0' : (b | 0x20) - 'a' + 10) : 0;
            if (!char.IsAsciiHexDigit((char)b))
                engine.FunctionWarning(PackFormat.Message(item.Code, $"illegal hex digit {(b == 0 ? "" : ((char)b).ToString())}"));
            if (i % 2 == 0)
                destination[i / 2] = 0;
            destination[i / 2] |= (byte)(digit << shift);
        }

        return (count + 1) / 2;
    }

    private static void PackNumber(Engine engine, byte code, Value value, Span<byte> destination)
    {
        ulong bits;
        if (!PackFormat.IsFloat(code))
            bits = (ulong)Conversions.ToInt(engine, value);
        else if (destination.Length == sizeof(float))
            bits = BitConverter.SingleToUInt32Bits((float)Conversions.ToFloat(engine, value));
        else
            bits = BitConverter.DoubleToUInt64Bits(Conversions.ToFloat(engine, value));

        Span<byte> little = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(little, bits);
        little[..destination.Length].CopyTo(destination);
        if (PackFormat.IsBigEndian(code))
            destination.Reverse();
    }
}
