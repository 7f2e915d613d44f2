using System.Globalization;

namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>The flags and the width between a percent sign and its letter, as GNU's strftime() has them.</summary>
internal struct TimeField
{
    private char _padding;
    private bool _raisesCase;

    /// <summary>At least so many characters.</summary>
    public int Width;

    /// <summary>The flag #.</summary>
    public bool SwapsCase { get; private set; }

    /// <summary>Takes one of _ - 0 + ^ #.</summary>
    public bool TryTakeFlag(char flag)
    {
        switch (flag)
        {
            case '_' or '-' or '0':
                _padding = flag;
                return true;
            case '^':
                _raisesCase = true;
                return true;
            case '#':
                SwapsCase = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>A number of at least so many digits. Without padding (the flag -) only the width counts, in spaces.</summary>
    public readonly void WriteNumber(ref TextWriter text, long number, int digits, char padding)
    {
        if (_padding != '\0')
            padding = _padding == '0' ? '0' : ' ';
        int width = _padding == '-' ? Width : Math.Max(Width, digits);
        string written = Math.Abs((decimal)number).ToString(CultureInfo.InvariantCulture);
        string sign = number < 0 ? "-" : "";
        int missing = width - written.Length - sign.Length;
        if (padding == ' ')
            Pad(ref text, ' ', missing);
        text.Write(sign);
        if (padding == '0')
            Pad(ref text, '0', missing);
        text.Write(written);
    }

    /// <summary>±HHMM; sign and digits each have the width.</summary>
    public readonly void WriteOffset(ref TextWriter text, long offset)
    {
        WriteText(ref text, offset < 0 ? "-" : "+");
        long minutes = Math.Abs(offset) / 60;
        WriteNumber(ref text, minutes / 60 * 100 + minutes % 60, 4, '0');
    }

    /// <summary>A word, which the flags may change to capital letters.</summary>
    public readonly void WriteWord(ref TextWriter text, string word) =>
        WriteText(ref text, _raisesCase || SwapsCase ? word.ToUpperInvariant() : word);

    /// <summary>Text of several fields, which only the flag ^ changes.</summary>
    public readonly void WriteComposed(ref TextWriter text, string composed) =>
        WriteText(ref text, _raisesCase ? composed.ToUpperInvariant() : composed);

    /// <summary>Text as it is.</summary>
    public readonly void WriteText(ref TextWriter text, string written)
    {
        Pad(ref text, _padding == '0' ? '0' : ' ', Width - written.Length);
        text.Write(written);
    }

    private static void Pad(ref TextWriter text, char padding, int count)
    {
        for (int i = 0; i < count; i++)
            text.Write((byte)padding);
    }
}
