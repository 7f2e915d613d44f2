using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Takes a text apart by a format.</summary>
/// <remarks>https://www.php.net/sscanf</remarks>
internal ref struct TextScanner
{
    private const int LongestNumber = 63;

    private readonly Engine _engine;
    private readonly ReadOnlySpan<byte> _text;
    private readonly PhpReference[] _variables;
    private readonly PhpArray _results;
    private int _position;

    private TextScanner(Engine engine, ReadOnlySpan<byte> text, PhpReference[] variables, int results)
    {
        _engine = engine;
        _text = CText.UpToNull(text);
        _variables = variables;
        _results = new PhpArray();
        for (int i = 0; variables.Length == 0 && i < results; i++)
            _results.Append(Value.Null);
    }

    /// <summary>Scans.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="text">The text.</param>
    /// <param name="format">The format.</param>
    /// <param name="variables">Receive the results; empty to have them returned.</param>
    /// <returns>The results, or how many variables were set; null, or -1, when the text ended before anything was found.</returns>
    public static Value Scan(Engine engine, PhpString text, PhpString format, PhpReference[] variables)
    {
        List<ScanItem> items = ScanFormat.Parse(engine, format.Span, variables.Length, out int results);
        var scanner = new TextScanner(engine, text.Span, variables, results);
        int found = 0;
        foreach (ScanItem item in items)
        {
            bool isConversion = item.Kind > ScanKind.Literal;
            if (isConversion && item.Kind != ScanKind.Count && !scanner.SkipsTo(item))
                return scanner.Result(found, isUnderflow: true);
            if (!isConversion ? !scanner.Matches(item, out bool isUnderflow) : !scanner.Convert(item, out isUnderflow))
                return scanner.Result(found, isUnderflow);
            if (isConversion)
                found++;
        }

        return scanner.Result(found, isUnderflow: false);
    }

    private readonly Value Result(int found, bool isUnderflow)
    {
        bool isEmpty = isUnderflow && found == 0;
        if (_variables.Length > 0)
            return isEmpty ? -1 : found;
        return isEmpty ? Value.Null : _results;
    }

    private readonly bool AtEnd => _position >= _text.Length;

    private void SkipSpace()
    {
        while (!AtEnd && ByteText.IsSpace(_text[_position]))
            _position++;
    }

    /// <summary>Goes to where a conversion begins; false when nothing is left.</summary>
    private bool SkipsTo(ScanItem item)
    {
        if (!AtEnd && item.Kind is not (ScanKind.Characters or ScanKind.Set))
            SkipSpace();
        return !AtEnd;
    }

    private bool Matches(ScanItem item, out bool isUnderflow)
    {
        isUnderflow = false;
        if (item.Kind == ScanKind.Space)
        {
            SkipSpace();
            return true;
        }

        isUnderflow = AtEnd;
        return !AtEnd && _text[_position++] == item.Literal;
    }

    private bool Convert(ScanItem item, out bool isUnderflow)
    {
        isUnderflow = false;
        switch (item.Kind)
        {
            case ScanKind.Count:
                Store(item, _position);
                return true;
            case ScanKind.Integer:
                return ReadInteger(item, out isUnderflow);
            case ScanKind.Float:
                return ReadFloat(item, out isUnderflow);
            default:
                int start = _position;
                int end = item.Width == 0 ? _text.Length : (int)Math.Min(_text.Length, (long)start + item.Width);
                while (_position < end && (item.Set is { } set ? set[_text[_position]] : !ByteText.IsSpace(_text[_position])))
                    _position++;
                if (item.Set is not null && _position == start)
                    return false;
                Store(item, PhpString.From(_text[start.._position]));
                return true;
        }
    }

    private readonly void Store(ScanItem item, Value value)
    {
        if (item.Target < 0)
            return;
        if (_variables.Length > 0)
            Slot.Assign(_engine, _variables[item.Target], value);
        else
            _results.Set(new ArrayKey(item.Target), value);
    }

    private readonly int Limit(ScanItem item)
        => Math.Min(_text.Length, _position + (item.Width is 0 or > LongestNumber ? LongestNumber : item.Width));

    private bool ReadInteger(ScanItem item, out bool isUnderflow)
    {
        int start = _position;
        int end = Limit(item);
        int numberBase = item.Base;
        int at = start;
        bool isNegative = at < end && _text[at] == '-';
        if (at < end && _text[at] is (byte)'+' or (byte)'-')
            at++;
        int digits = at;
        bool hasPrefix = numberBase is 0 or 16 && at == start && at + 1 < end && _text[at] == '0' && (_text[at + 1] | 0x20) == 'x';
        if (hasPrefix)
        {
            numberBase = 16;
            at += 2;
        }
        else if (numberBase == 0)
        {
            numberBase = at < end && _text[at] == '0' ? 8 : 10;
        }

        while (at < end && EncodedText.HexDigit(_text[at]) is >= 0 and var digit && digit < numberBase)
            at++;
        if (at == digits)
        {
            _position = at;
            isUnderflow = AtEnd;
            return false;
        }

        // A prefix without digits is the number 0 with an x behind it.
        if (hasPrefix && at == digits + 2)
            at--;
        isUnderflow = false;
        _position = at;
        ulong magnitude = Magnitude(_text[digits..at], numberBase, out bool isTooLarge);
        if (item.IsUnsigned)
        {
            ulong unsigned = isTooLarge ? ulong.MaxValue : isNegative ? unchecked(0 - magnitude) : magnitude;
            Store(item, (long)unsigned < 0 ? Value.FromLatin1(unsigned.ToString(System.Globalization.CultureInfo.InvariantCulture)) : (long)unsigned);
            return true;
        }

        const ulong lowest = 1UL << 63;
        Store(item, isNegative ? (isTooLarge || magnitude >= lowest ? long.MinValue : -(long)magnitude) : isTooLarge || magnitude >= lowest ? long.MaxValue : (long)magnitude);
        return true;
    }

    private static ulong Magnitude(ReadOnlySpan<byte> digits, int numberBase, out bool isTooLarge)
    {
        ulong value = 0;
        isTooLarge = false;
        foreach (byte c in digits)
        {
            int digit = EncodedText.HexDigit(c);
            if (digit < 0)
                continue;
            isTooLarge |= value > (ulong.MaxValue - (ulong)digit) / (ulong)numberBase;
            value = unchecked(value * (ulong)numberBase + (ulong)digit);
        }

        return value;
    }

    private bool ReadFloat(ScanItem item, out bool isUnderflow)
    {
        int end = Limit(item);
        int at = _position;
        if (at < end && _text[at] is (byte)'+' or (byte)'-')
            at++;
        int digits = 0;
        bool hasPoint = false;
        for (; at < end && (ByteText.IsDigit(_text[at]) || (_text[at] == '.' && !hasPoint)); at++)
        {
            if (_text[at] == '.')
                hasPoint = true;
            else
                digits++;
        }

        if (digits == 0)
        {
            _position = at;
            isUnderflow = AtEnd;
            return false;
        }

        int exponent = at;
        if (exponent < end && (_text[exponent] | 0x20) == 'e')
        {
            exponent++;
            if (exponent < end && _text[exponent] is (byte)'+' or (byte)'-')
                exponent++;
            int first = exponent;
            while (exponent < end && ByteText.IsDigit(_text[exponent]))
                exponent++;
            if (exponent > first)
                at = exponent;
        }

        isUnderflow = false;
        double number = FloatParser.Parse(_text[_position..at], out _);
        _position = at;
        Store(item, number);
        return true;
    }
}
