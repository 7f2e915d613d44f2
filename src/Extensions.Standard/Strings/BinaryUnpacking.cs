using System.Buffers.Binary;
using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>unpack.</summary>
[PhpExtension("standard")]
public static class BinaryUnpacking
{
    private const int MaxNameLength = 200;

    /// <summary>Takes values out of a binary string.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="format">Codes as for pack, each with a repeater and a name, separated by slashes: "nlength/a4text".</param>
    /// <param name="string">The bytes.</param>
    /// <param name="offset">Where to start.</param>
    /// <returns>The values by name; by name and number, from 1, where a code is repeated or has no name. false after a warning when bytes are missing.</returns>
    /// <exception cref="PhpThrow">ValueError: an unknown code, an offset outside the string.</exception>
    /// <remarks>https://www.php.net/unpack</remarks>
    [PhpFunction(Returns = "array|false")]
    public static Value unpack(Engine engine, PhpString format, PhpString @string, long offset = 0)
    {
        if (offset < 0 || offset > @string.Length)
            throw engine.ArgumentValueError(3, "must be contained in argument #2 ($data)");

        var reader = new Reader(engine, @string.Span[(int)offset..]);
        ReadOnlySpan<byte> codes = format.Span;
        for (int i = 0; i < codes.Length; i++)
        {
            byte code = codes[i++];
            long count = 1;
            if (i < codes.Length && ByteText.IsDigit(codes[i]))
            {
                count = PackFormat.ReadCount(codes, ref i, out bool overflow);
                if (overflow || count > int.MaxValue)
                {
                    engine.FunctionWarning(PackFormat.Message(code, "integer overflow"));
                    return false;
                }
            }
            else if (i < codes.Length && codes[i] == '*')
            {
                count = -1;
                i++;
            }

            int end = codes[i..].IndexOf((byte)'/');
            ReadOnlySpan<byte> name = end < 0 ? codes[i..] : codes.Slice(i, end);
            i += name.Length;
            if (!reader.Read(code, (int)count, name[..Math.Min(name.Length, MaxNameLength)]))
                return false;
        }

        return reader.Values;
    }

    /// <summary>The input with a position, and what was read so far.</summary>
    private ref struct Reader(Engine engine, ReadOnlySpan<byte> input)
    {
        private readonly ReadOnlySpan<byte> _input = input;
        private long _position;

        public PhpArray Values { get; } = new();

        /// <summary>Reads the values of one code.</summary>
        /// <param name="code">The code.</param>
        /// <param name="count">The repeater, -1 for "*".</param>
        /// <param name="name">The name, may be empty.</param>
        /// <returns>false after a warning: the whole call returns false.</returns>
        public bool Read(byte code, int count, ReadOnlySpan<byte> name)
        {
            int repetitions = count;
            int size = SizeOf(code, count, ref repetitions);
            if (code == 'X')
            {
                _position = Math.Max(0, _position - repetitions);
                return true;
            }

            for (int i = 0; i != repetitions; i++)
            {
                if (size is not (0 or -1) && int.MaxValue - size + 1 < _position)
                {
                    engine.FunctionWarning(PackFormat.Message(code, "integer overflow"));
                    return false;
                }

                if (_position + size > _input.Length)
                {
                    if (repetitions < 0)
                        break;
                    engine.FunctionWarning(PackFormat.Message(code, $"not enough input, need {size}, have {_input.Length - _position}"));
                    return false;
                }

                if (code == '@')
                {
                    MoveTo(repetitions);
                    return true;
                }

                if (ReadOne(code, count, ref size) is { } value)
                    Values.Set(Name(name, repetitions == 1 ? 0 : i + 1), value);
                _position += size;
                if (_position >= 0)
                    continue;
                if (size != -1)
                    engine.FunctionWarning(PackFormat.Message(code, "outside of string"));
                _position = 0;
            }

            return true;
        }

        private readonly int SizeOf(byte code, int count, ref int repetitions)
        {
            switch (code)
            {
                case (byte)'X':
                    if (count < 0)
                    {
                        engine.FunctionWarning(PackFormat.Message(code, "'*' ignored"));
                        repetitions = 1;
                    }

                    return -1;
                case (byte)'@':
                    return 0;
                case (byte)'a' or (byte)'A' or (byte)'Z':
                    repetitions = 1;
                    return count;
                case (byte)'h' or (byte)'H':
                    repetitions = 1;
                    return count > 0 ? (int)(((uint)count + 1) / 2) : count;
                case (byte)'x':
                    return 1;
                default:
                    int size = PackFormat.SizeOf(code);
                    return size > 0 ? size : throw engine.ValueError($"Invalid format type {(char)code}");
            }
        }

        private void MoveTo(int position)
        {
            if (position > _input.Length)
            {
                engine.FunctionWarning(PackFormat.Message((byte)'@', "outside of string"));
                return;
            }

            _position = position;
            if (position >= 0)
                return;
            engine.FunctionWarning(PackFormat.Message((byte)'@', "outside of string"));
            _position = 0;
        }

        /// <summary>Reads one value; null for codes that have none. Texts set the size to what they take.</summary>
        private readonly Value? ReadOne(byte code, int count, ref int size)
        {
            switch (code)
            {
                case (byte)'x':
                    return null;
                case (byte)'a' or (byte)'A' or (byte)'Z':
                    ReadOnlySpan<byte> text = _input[(int)_position..];
                    if (size >= 0 && text.Length > size)
                        text = text[..size];
                    size = text.Length;
                    return PhpString.From(Trim(code, text));
                case (byte)'h' or (byte)'H':
                    return ReadHex(code, count, size);
                default:
                    return ReadNumber(code, _input.Slice((int)_position, size));
            }
        }

        private static ReadOnlySpan<byte> Trim(byte code, ReadOnlySpan<byte> text)
        {
            if (code == 'A')
                return text.TrimEnd("\0 \t\r\n"u8);
            return code == 'Z' ? CText.UpToNull(text) : text;
        }

        private readonly PhpString ReadHex(byte code, int count, int size)
        {
            if (size > int.MaxValue / 2)
                throw engine.ArgumentValueError(1, $"repeater must be less than or equal to {int.MaxValue / 2}");

            long length = (_input.Length - _position) * 2;
            if (size >= 0)
                length = Math.Min(length, size * 2);
            if (length > 0 && count > 0)
                length -= count % 2;

            var digits = new byte[length];
            int shift = code == 'h' ? 0 : 4;
            for (int i = 0; i < digits.Length; i++, shift ^= 4)
                digits[i] = "0123456789abcdef"u8[(_input[(int)_position + i / 2] >> shift) & 0xF];
            return PhpString.FromOwned(digits);
        }

        private static Value ReadNumber(byte code, ReadOnlySpan<byte> bytes)
        {
            Span<byte> little = stackalloc byte[sizeof(ulong)];
            little.Clear();
            bytes.CopyTo(little);
            if (PackFormat.IsBigEndian(code))
                little[..bytes.Length].Reverse();

            ulong bits = BinaryPrimitives.ReadUInt64LittleEndian(little);
            if (PackFormat.IsFloat(code))
                return bytes.Length == sizeof(float) ? (double)BitConverter.UInt32BitsToSingle((uint)bits) : BitConverter.UInt64BitsToDouble(bits);

            int unused = 64 - 8 * bytes.Length;
            return PackFormat.IsSigned(code) ? (long)(bits << unused) >> unused : (long)bits;
        }

        /// <summary>The key of a value: the name alone for number 0, unless it is empty.</summary>
        private static ArrayKey Name(ReadOnlySpan<byte> name, int number)
        {
            if (number == 0 && !name.IsEmpty)
                return ArrayKey.From(PhpString.From(name));
            string digits = Math.Max(number, 1).ToString(CultureInfo.InvariantCulture);
            return ArrayKey.From(PhpString.Concat(name, PhpString.FromLatin1(digits).Span));
        }
    }
}
