using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>One call of the printf family: a format and its arguments.</summary>
/// <remarks>https://www.php.net/sprintf</remarks>
internal ref struct PrintfFormatter
{
    private const int DefaultPrecision = 6;
    private const int MaxPrecision = 53;

    /// <summary>Bytes of a result that needs no memory but its own.</summary>
    private const int InitialSize = 256;

    private readonly Engine _engine;
    private readonly ReadOnlySpan<byte> _format;
    private readonly ReadOnlySpan<Value> _arguments;
    private ByteBuilder _output;
    private int _position;
    private int _nextArgument;
    private int _highestMissing = -1;

    private PrintfFormatter(Engine engine, ReadOnlySpan<byte> format, ReadOnlySpan<Value> arguments, Span<byte> initial)
    {
        _engine = engine;
        _format = format;
        _arguments = arguments;
        _output = new ByteBuilder(initial);
    }

    /// <summary>What stands between the percent sign and the type.</summary>
    private struct Specification()
    {
        public byte Padding = (byte)' ';
        public bool AlignLeft;
        public bool AlwaysSign;
        public int Width;
        public int Precision;
        public bool HasPrecision;
    }

    /// <summary>Formats.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="format">Text with specifications: %[argnum$][flags][width][.precision]type.</param>
    /// <param name="arguments">In the order of the specifications that name none.</param>
    /// <param name="leadingArguments">Arguments of the function before these, which messages count; -1 when these come from an array.</param>
    /// <exception cref="PhpThrow">ValueError: a wrong format; ArgumentCountError (ValueError for an array): too few arguments.</exception>
    [SkipLocalsInit]
    public static PhpString Format(Engine engine, PhpString format, ReadOnlySpan<Value> arguments, int leadingArguments)
    {
        Span<byte> initial = stackalloc byte[InitialSize];
        var formatter = new PrintfFormatter(engine, format.Span, arguments, initial);
        formatter.Run();
        int missing = formatter._highestMissing;
        if (missing < 0)
            return formatter._output.ToPhpString();

        throw leadingArguments < 0
            ? engine.ValueError($"The arguments array must contain {missing + 1} items, {arguments.Length} given")
            : engine.Error("ArgumentCountError", $"{missing + leadingArguments + 1} arguments are required, {arguments.Length + leadingArguments} given");
    }

    private readonly byte Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)_position < (uint)_format.Length ? _format[_position] : (byte)0;
    }

    private void Run()
    {
        while (_position < _format.Length)
        {
            int plain = _format[_position..].IndexOf((byte)'%');
            if (plain < 0)
                plain = _format.Length - _position;
            _output.Append(_format.Slice(_position, plain));
            _position += plain;
            if (_position == _format.Length)
                return;

            _position++;
            if (Current == '%')
            {
                _output.Append((byte)'%');
                _position++;
            }
            else
            {
                RunSpecification();
            }
        }
    }

    /// <summary>Reads a specification and writes its argument. Without an argument nothing is written: the call will fail.</summary>
    private void RunSpecification()
    {
        var specification = new Specification();
        int argument = -1;
        if (!ByteText.IsLetter(Current))
        {
            argument = ReadArgumentNumber();
            ReadFlags(ref specification);
            if (!TryReadWidth(ref specification) || !TryReadPrecision(ref specification))
                return;
        }

        if (Current == 'l')
            _position++;
        if (!TryTake(argument, out Value value))
            return;

        byte type = Current;
        if (specification.HasPrecision && specification.Precision == -1 && type is not ((byte)'g' or (byte)'G' or (byte)'h' or (byte)'H'))
            throw _engine.ValueError("Precision -1 is only supported for %g, %G, %h and %H");
        WriteArgument(type, value, specification);
        _position++;
    }

    private void WriteArgument(byte type, Value value, in Specification specification)
    {
        switch (type)
        {
            case (byte)'s':
                ReadOnlySpan<byte> text = Conversions.ToPhpString(_engine, value).Span;
                if (specification.HasPrecision)
                    text = text[..Math.Min(text.Length, specification.Precision)];
                WritePadded(text, specification, specification.Padding, isNegative: false, isSigned: false);
                break;
            case (byte)'d':
                WriteInt(Conversions.ToInt(_engine, value), specification);
                break;
            case (byte)'u':
                WriteUnsigned((ulong)Conversions.ToInt(_engine, value), specification);
                break;
            case (byte)'e' or (byte)'E' or (byte)'f' or (byte)'F' or (byte)'g' or (byte)'G' or (byte)'h' or (byte)'H':
                WriteFloat(type, Conversions.ToFloat(_engine, value), specification);
                break;
            case (byte)'c':
                _output.Append((byte)Conversions.ToInt(_engine, value));
                break;
            case (byte)'o':
                WriteBits((ulong)Conversions.ToInt(_engine, value), 3, "01234567"u8, specification);
                break;
            case (byte)'x':
                WriteBits((ulong)Conversions.ToInt(_engine, value), 4, "0123456789abcdef"u8, specification);
                break;
            case (byte)'X':
                WriteBits((ulong)Conversions.ToInt(_engine, value), 4, "0123456789ABCDEF"u8, specification);
                break;
            case (byte)'b':
                WriteBits((ulong)Conversions.ToInt(_engine, value), 1, "01"u8, specification);
                break;
            case (byte)'%':
                _output.Append((byte)'%');
                break;
            default:
                if (_position >= _format.Length)
                    throw _engine.ValueError("Missing format specifier at end of string");

                // PHP's message is a C string: a NUL byte ends it.
                throw _engine.ValueError(type == 0 ? "Unknown format specifier \"" : $"Unknown format specifier \"{(char)type}\"");
        }
    }

    private void WriteInt(long value, in Specification specification)
    {
        Span<byte> text = stackalloc byte[IntText.MaxLength + 1];
        int start = 0;
        if (value >= 0 && specification.AlwaysSign)
            text[start++] = (byte)'+';
        int length = start + IntText.Write(value, text[start..]);
        WritePadded(text[..length], specification, IntPadding(specification), value < 0, specification.AlwaysSign);
    }

    private void WriteUnsigned(ulong value, in Specification specification)
    {
        Span<byte> text = stackalloc byte[IntText.MaxLength];
        int length = IntText.WriteUnsigned(value, text);
        WritePadded(text[..length], specification, IntPadding(specification), isNegative: false, isSigned: false);
    }

    /// <summary>Zeros behind an integer would change it.</summary>
    private static byte IntPadding(in Specification specification)
        => specification.AlignLeft && specification.Padding == '0' ? (byte)' ' : specification.Padding;

    private void WriteBits(ulong value, int bitsPerDigit, ReadOnlySpan<byte> digits, in Specification specification)
    {
        Span<byte> text = stackalloc byte[64];
        int start = text.Length;
        do
        {
            text[--start] = digits[(int)(value & ((1UL << bitsPerDigit) - 1))];
            value >>= bitsPerDigit;
        }
        while (value != 0);

        // PHP takes a precision, which means nothing here, for a length of 0.
        ReadOnlySpan<byte> written = specification.HasPrecision ? [] : text[start..];
        WritePadded(written, specification, specification.Padding, isNegative: false, isSigned: false);
    }

    [SkipLocalsInit]
    private void WriteFloat(byte type, double value, in Specification specification)
    {
        int precision = specification.HasPrecision ? specification.Precision : DefaultPrecision;
        if (precision > MaxPrecision)
        {
            _engine.FunctionNotice($"Requested precision of {precision} digits was truncated to PHP maximum of {MaxPrecision} digits");
            precision = MaxPrecision;
        }

        if (!double.IsFinite(value))
        {
            WritePadded(double.IsNaN(value) ? "NaN"u8 : "INF"u8, specification, specification.Padding, value < 0, specification.AlwaysSign);
            return;
        }

        Span<byte> buffer = stackalloc byte[FloatText.MaxLength + 1];
        Span<byte> text = buffer[1..];
        int length = type switch
        {
            (byte)'f' or (byte)'F' => FloatText.WriteFixed(value, precision, (byte)'.', text),
            (byte)'e' or (byte)'E' => FloatText.WriteExponent(value, precision, type, text),
            _ => FloatText.WriteGeneral(value, precision == 0 ? 1 : precision, (byte)'.', type is (byte)'g' or (byte)'h' ? (byte)'e' : (byte)'E', text),
        };
        bool isNegative = text[0] == '-';
        ReadOnlySpan<byte> written = text[..length];
        if (!isNegative && specification.AlwaysSign)
        {
            buffer[0] = (byte)'+';
            written = buffer[..(length + 1)];
        }

        WritePadded(written, specification, specification.Padding, isNegative, specification.AlwaysSign);
    }

    /// <summary>Writes a text in its field. With zeros for padding, the first byte of what has a sign stands before them.</summary>
    private void WritePadded(scoped ReadOnlySpan<byte> text, in Specification specification, byte padding, bool isNegative, bool isSigned)
    {
        int width = Math.Max(specification.Width, text.Length);
        if (width > int.MaxValue - _output.Length - 1)
            _engine.FatalError($"Field width {width} is too long");

        int missing = width - text.Length;
        StringAllocation.Check(_engine, (long)_output.Length + width);
        if (specification.AlignLeft)
        {
            _output.Append(text);
            _output.AppendRepeated(padding, missing);
            return;
        }

        if ((isNegative || isSigned) && padding == '0')
        {
            _output.Append(isNegative ? (byte)'-' : (byte)'+');
            text = text[1..];
        }

        _output.AppendRepeated(padding, missing);
        _output.Append(text);
    }

    /// <summary>Takes an argument by number (0-based), or the next one for -1.</summary>
    private bool TryTake(int number, out Value value)
    {
        if (number < 0)
            number = _nextArgument++;
        bool exists = number < _arguments.Length;
        value = exists ? _arguments[number].OrNull : default;
        if (!exists)
            _highestMissing = Math.Max(_highestMissing, number);
        return exists;
    }

    /// <summary>Reads "n$".</summary>
    /// <returns>n - 1, or -1 when there is none.</returns>
    private int ReadArgumentNumber()
    {
        int end = _position;
        while (end < _format.Length && ByteText.IsDigit(_format[end]))
            end++;
        if (end == _format.Length || _format[end] != '$')
            return -1;

        int number = end > _position ? ReadNumber() : 0;
        if (number <= 0)
            throw _engine.ValueError("Argument number specifier must be greater than zero and less than 2147483647");
        _position++;
        return number - 1;
    }

    /// <summary>Reads digits; -1 from 2147483647 on.</summary>
    private int ReadNumber()
    {
        long number = 0;
        for (; ByteText.IsDigit(Current); _position++)
            number = Math.Min(number * 10 + (Current - '0'), int.MaxValue);
        return number == int.MaxValue ? -1 : (int)number;
    }

    private void ReadFlags(ref Specification specification)
    {
        for (; ; _position++)
        {
            switch (Current)
            {
                case (byte)' ' or (byte)'0':
                    specification.Padding = Current;
                    break;
                case (byte)'-':
                    specification.AlignLeft = true;
                    break;
                case (byte)'+':
                    specification.AlwaysSign = true;
                    break;
                case (byte)'\'':
                    if (_position + 1 >= _format.Length)
                        throw _engine.ValueError("Missing padding character");
                    specification.Padding = _format[++_position];
                    break;
                default:
                    return;
            }
        }
    }

    private bool TryReadWidth(ref Specification specification)
    {
        const string Range = "Width must be greater than zero and less than 2147483647";
        if (Current == '*')
        {
            if (!TryTakeStar(out Value value))
                return false;
            if (!value.IsInt)
                throw _engine.ValueError("Width must be an integer");
            if (value.AsInt is < 0 or > int.MaxValue)
                throw _engine.ValueError(Range);
            specification.Width = (int)value.AsInt;
        }
        else if (ByteText.IsDigit(Current))
        {
            specification.Width = ReadNumber();
            if (specification.Width < 0)
                throw _engine.ValueError(Range);
        }

        return true;
    }

    private bool TryReadPrecision(ref Specification specification)
    {
        if (Current != '.')
            return true;

        _position++;
        if (Current == '*')
        {
            if (!TryTakeStar(out Value value))
                return false;
            if (!value.IsInt)
                throw _engine.ValueError("Precision must be an integer");
            if (value.AsInt is < -1 or > int.MaxValue)
                throw _engine.ValueError("Precision must be between -1 and 2147483647");
            specification.Precision = (int)value.AsInt;
            specification.HasPrecision = true;
        }
        else if (ByteText.IsDigit(Current))
        {
            specification.Precision = ReadNumber();
            if (specification.Precision < 0)
                throw _engine.ValueError("Precision must be greater than zero and less than 2147483647");
            specification.HasPrecision = true;
        }

        return true;
    }

    private bool TryTakeStar(out Value value)
    {
        _position++;
        return TryTake(ReadArgumentNumber(), out value);
    }
}
