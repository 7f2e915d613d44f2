using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>Numbers of a generator's state as text: two hexadecimal digits a byte, the lowest byte first.</summary>
internal static class StateText
{
    public static Value Of(ulong number, int size)
    {
        Span<char> text = stackalloc char[size * 2];
        for (int i = 0; i < size; i++)
        {
            text[2 * i] = Digit((int)(number >> (8 * i + 4)) & 15);
            text[2 * i + 1] = Digit((int)(number >> (8 * i)) & 15);
        }

        return Value.FromLatin1(text.ToString());
    }

    /// <summary>False for what is no string of that many digits; they may be in upper case.</summary>
    public static bool TryRead(Value text, int size, out ulong number)
    {
        number = 0;
        text = text.Dereferenced;
        if (!text.IsString || text.AsString.Length != size * 2)
            return false;
        for (int i = 0; i < size; i++)
        {
            if (!char.IsAsciiHexDigit((char)text.AsString[2 * i]) || !char.IsAsciiHexDigit((char)text.AsString[2 * i + 1]))
                return false;
            number |= (ulong)(uint)(Digit(text.AsString[2 * i]) << 4 | Digit(text.AsString[2 * i + 1])) << (8 * i);
        }

        return true;
    }

    private static char Digit(int value) => "0123456789abcdef"[value];

    private static int Digit(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
