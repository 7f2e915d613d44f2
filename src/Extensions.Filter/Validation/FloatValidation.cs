using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>
/// FILTER_VALIDATE_FLOAT: decimal numbers; with a flag in groups of three digits; the options decimal, thousand, min_range and max_range.
/// </summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-float</remarks>
internal static class FloatValidation
{
    private static readonly ArrayKey s_point = ArrayKey.Literal(PhpString.From("decimal"u8));
    private static readonly ArrayKey s_separators = ArrayKey.Literal(PhpString.From("thousand"u8));
    private static readonly ArrayKey s_least = ArrayKey.Literal(PhpString.From("min_range"u8));
    private static readonly ArrayKey s_greatest = ArrayKey.Literal(PhpString.From("max_range"u8));

    /// <summary>The number that a text says.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an option has not the right length.</exception>
    public static Value Apply(in FilterRequest request, PhpString text)
    {
        ReadOnlySpan<byte> trimmed = Blanks.Trim(text.Span);
        if (trimmed.IsEmpty)
            return request.Failure;

        byte point = (byte)'.';
        if (request.StringOption(s_point) is { } givenPoint)
            point = givenPoint.Length == 1 ? givenPoint[0] : throw request.ValueError("\"decimal\" option must be one character long");
        ReadOnlySpan<byte> separators = "',."u8;
        if (request.StringOption(s_separators) is { } givenSeparators)
            separators = givenSeparators.Length > 0 ? givenSeparators.Span : throw request.ValueError("\"thousand\" option cannot be empty");
        double? least = request.FloatOption(s_least);
        double? greatest = request.FloatOption(s_greatest);

        // Nothing that is read becomes longer.
        Span<byte> buffer = trimmed.Length <= 64 ? stackalloc byte[64] : new byte[trimmed.Length];
        var number = new Reader(trimmed, buffer, point, CText.UpToNull(separators), request.Has(FilterConstants.FILTER_FLAG_ALLOW_THOUSAND));
        return number.TryRead() && TryParse(number.Written, out double value) && !(value < least) && !(value > greatest) ? value : request.Failure;
    }

    /// <summary>A number in PHP's notation. One that is too near to 0, or 0 times a power of ten that is not 0 itself, is none.</summary>
    private static bool TryParse(ReadOnlySpan<byte> text, out double value)
    {
        NumericString number = NumericString.Parse(text);
        value = number.Float;
        if (!number.IsNumeric)
            return false;
        return number.Kind == NumericKind.Int
            || (double.IsFinite(value) && (value != 0 || text.Length == 1 || !text.ContainsAnyInRange((byte)'1', (byte)'9')));
    }

    /// <summary>Turns a text into PHP's notation: separators go, the decimal point becomes one.</summary>
    private ref struct Reader(ReadOnlySpan<byte> text, Span<byte> buffer, byte point, ReadOnlySpan<byte> separators, bool takesGroups)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private readonly ReadOnlySpan<byte> _separators = separators;
        private readonly Span<byte> _buffer = buffer;
        private int _position;
        private int _length;

        /// <summary>What has been read, in PHP's notation.</summary>
        public readonly ReadOnlySpan<byte> Written => _buffer[.._length];

        public bool TryRead()
        {
            CopySign();
            for (bool isFirst = true; ; isFirst = false)
            {
                int digits = CopyDigits();
                if (_position == _text.Length || _text[_position] == point || IsExponent)
                    return (isFirst || digits == 3) && TryReadEnd();
                bool isGroup = isFirst ? digits is >= 1 and <= 3 : digits == 3;
                if (!isGroup || !IsSeparator(_text[_position]))
                    return false;
                _position++;
            }
        }

        private readonly bool IsExponent => _position < _text.Length && (_text[_position] | 0x20) == 'e';

        /// <summary>PHP looks for it in a C string, whose end counts too.</summary>
        private readonly bool IsSeparator(byte c) => takesGroups && (c == 0 || _separators.Contains(c));

        /// <summary>The fraction and the exponent, up to the text's end.</summary>
        private bool TryReadEnd()
        {
            if (_position < _text.Length && _text[_position] == point)
            {
                _buffer[_length++] = (byte)'.';
                _position++;
                CopyDigits();
            }

            if (IsExponent)
            {
                _buffer[_length++] = _text[_position++];
                CopySign();
                CopyDigits();
            }

            return _position == _text.Length;
        }

        private void CopySign()
        {
            if (_position < _text.Length && _text[_position] is (byte)'+' or (byte)'-')
                _buffer[_length++] = _text[_position++];
        }

        private int CopyDigits()
        {
            int start = _position;
            while (_position < _text.Length && ByteText.IsDigit(_text[_position]))
                _buffer[_length++] = _text[_position++];
            return _position - start;
        }
    }
}
