using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>The format codes of pack() and unpack().</summary>
/// <remarks>https://www.php.net/pack</remarks>
internal static class PackFormat
{
    /// <summary>Bytes of a number; 0 for codes that are no numbers.</summary>
    public static int SizeOf(byte code) => code switch
    {
        (byte)'c' or (byte)'C' => 1,
        (byte)'s' or (byte)'S' or (byte)'n' or (byte)'v' => 2,
        (byte)'i' or (byte)'I' or (byte)'l' or (byte)'L' or (byte)'N' or (byte)'V' or (byte)'f' or (byte)'g' or (byte)'G' => 4,
        (byte)'q' or (byte)'Q' or (byte)'J' or (byte)'P' or (byte)'d' or (byte)'e' or (byte)'E' => 8,
        _ => 0,
    };

    /// <summary>The code's bytes are in network order; the machine's own order is little-endian.</summary>
    public static bool IsBigEndian(byte code) => code is (byte)'n' or (byte)'N' or (byte)'J' or (byte)'G' or (byte)'E';

    /// <summary>The code is a floating-point number.</summary>
    public static bool IsFloat(byte code) => code is (byte)'f' or (byte)'g' or (byte)'G' or (byte)'d' or (byte)'e' or (byte)'E';

    /// <summary>The code is a signed integer.</summary>
    public static bool IsSigned(byte code) => code is (byte)'c' or (byte)'s' or (byte)'i' or (byte)'l' or (byte)'q';

    /// <summary>Reads digits as C's strtol, saturating.</summary>
    public static long ReadCount(ReadOnlySpan<byte> format, ref int position, out bool overflow)
    {
        Int128 count = 0;
        for (; position < format.Length && ByteText.IsDigit(format[position]); position++)
            count = Int128.Min(count * 10 + (format[position] - '0'), (Int128)long.MaxValue + 1);
        overflow = count > long.MaxValue;
        return (long)Int128.Min(count, long.MaxValue);
    }

    /// <summary>"Type x: problem".</summary>
    public static string Message(byte code, string problem) => $"Type {(char)code}: {problem}";
}
