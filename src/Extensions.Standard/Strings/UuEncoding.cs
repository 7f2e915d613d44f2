using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Bytes as lines of uuencode, without the lines that name a file.</summary>
[PhpExtension("standard")]
public static class UuEncoding
{
    /// <summary>Bytes of a full line.</summary>
    private const int LineBytes = 45;

    /// <remarks>https://www.php.net/convert_uuencode</remarks>
    [PhpFunction]
    public static PhpString convert_uuencode(PhpString @string)
    {
        ReadOnlySpan<byte> bytes = @string.Span;
        var result = new ByteBuilder(bytes.Length * 3L / 2 + 8);
        for (; bytes.Length > 0; bytes = bytes[Math.Min(bytes.Length, LineBytes)..])
        {
            ReadOnlySpan<byte> line = bytes[..Math.Min(bytes.Length, LineBytes)];
            result.Append(Character(line.Length));
            for (int i = 0; i < line.Length; i += 3)
            {
                int group = line[i] << 16 | At(line, i + 1) << 8 | At(line, i + 2);
                for (int shift = 18; shift >= 0; shift -= 6)
                    result.Append(Character(group >> shift & 0x3f));
            }

            result.Append((byte)'\n');
        }

        result.Append("`\n"u8);
        return result.ToPhpString();
    }

    /// <returns>The bytes, or false and a warning when lines are shorter than they say.</returns>
    /// <remarks>https://www.php.net/convert_uudecode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? convert_uudecode(Engine engine, PhpString @string)
    {
        ReadOnlySpan<byte> text = @string.Span;
        var result = new ByteBuilder(text.Length);
        bool isWhole = text.Length > 0;
        int total = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int length = Bits(text, i++);
            if (length == 0)
                break;
            total += length;
            int end = i + (length == LineBytes ? LineBytes / 3 * 4 : (int)Math.Floor(length * 1.33));
            isWhole = length <= text.Length && end <= text.Length;
            for (; isWhole && i < end; i += 4)
            {
                isWhole = i + 4 <= text.Length;
                AppendGroup(ref result, text, i);
            }

            if (!isWhole || length < LineBytes)
                break;
        }

        if (!isWhole)
        {
            result.Dispose();
            engine.FunctionWarning("Argument #1 ($data) is not a valid uuencoded string");
            return null;
        }

        result.Length = total;
        return result.ToPhpString();
    }

    private static void AppendGroup(ref ByteBuilder result, ReadOnlySpan<byte> text, int i)
    {
        int group = Bits(text, i) << 18 | Bits(text, i + 1) << 12 | Bits(text, i + 2) << 6 | Bits(text, i + 3);
        for (int shift = 16; shift >= 0; shift -= 8)
            result.Append((byte)(group >> shift));
    }

    private static byte Character(int bits) => (byte)(bits == 0 ? '`' : bits + ' ');

    private static int Bits(ReadOnlySpan<byte> text, int i) => (At(text, i) - ' ') & 0x3f;

    private static int At(ReadOnlySpan<byte> bytes, int i) => i < bytes.Length ? bytes[i] : 0;
}
