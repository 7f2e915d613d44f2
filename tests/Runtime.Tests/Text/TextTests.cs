using System.Globalization;
using System.Text;
using MiniPhp.Runtime.Text;
using Xunit;

namespace MiniPhp.Runtime.Tests.Text;

/// <summary>Compares every text operation with what PHP 8.2 gave; text-cases.php writes the table.</summary>
public class TextTests
{
    public static TheoryData<string> Operations => new(Cases().Select(line => line.Split('\t')[0]).Distinct());

    [Theory]
    [MemberData(nameof(Operations))]
    public void AgreesWithPhp(string operation)
    {
        var differences = new StringBuilder();
        int count = 0;
        foreach (string line in Cases())
        {
            string[] fields = line.Split('\t');
            if (fields[0] != operation)
                continue;

            count++;
            string actual = Run(fields);
            if (actual != fields[^1])
                differences.AppendLine($"{line}  but was {actual}");
        }

        Assert.True(count > 0);
        Assert.Equal("", differences.ToString());
    }

    private static IEnumerable<string> Cases()
    {
        using Stream stream = typeof(TextTests).Assembly.GetManifestResourceStream("text-cases.tsv")!;
        using var reader = new StreamReader(stream, Encoding.Latin1);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string Run(string[] fields) => fields[0] switch
    {
        "number" => Describe(NumericString.Parse(Bytes(fields[1]))),
        "int" => NumericString.ToInt(Bytes(fields[1])).ToString(CultureInfo.InvariantCulture),
        "float" => FullText(NumericString.ToFloat(Bytes(fields[1]))),
        "key" => NumericString.TryArrayKey(Bytes(fields[1]), out long index) ? $"i{index}" : "s",
        "spaceship" => Number(NumericString.Compare(Bytes(fields[1]), Bytes(fields[2]))),
        "equal" => NumericString.LooselyEqual(Bytes(fields[1]), Bytes(fields[2])) ? "1" : "0",
        "strnatcmp" => Number(NaturalOrder.Compare(Bytes(fields[1]), Bytes(fields[2]), ignoreCase: false)),
        "strnatcasecmp" => Number(NaturalOrder.Compare(Bytes(fields[1]), Bytes(fields[2]), ignoreCase: true)),
        "strcmp" => Number(ByteText.Difference(Bytes(fields[1]), Bytes(fields[2]))),
        "strcasecmp" => Number(ByteText.DifferenceIgnoreCase(Bytes(fields[1]), Bytes(fields[2]))),
        "increment" => Increment(Bytes(fields[1])),
        "stripos" => Number(ByteText.IndexOfIgnoreCase(Bytes(fields[1]), Bytes(fields[2]), Int(fields[3]))),
        "strripos" => Number(ByteText.LastIndexOfIgnoreCase(Bytes(fields[1]), Bytes(fields[2]))),
        "round" => FullText(DecimalRounding.Round(Double(fields[1]), Int(fields[2]), (RoundingMode)Int(fields[3]))),
        _ => Written(fields[0], Double(fields[1]), Int(fields[2])),
    };

    private static string Written(string form, double value, int digits)
    {
        Span<byte> buffer = stackalloc byte[FloatText.MaxLength];
        int length = form switch
        {
            "echo" => FloatText.Write(value, digits, zeroFraction: false, buffer),
            "var_export" => FloatText.Write(value, digits, zeroFraction: true, buffer),
            "F" => FloatText.WriteFixed(value, digits, (byte)'.', buffer),
            "e" => FloatText.WriteExponent(value, digits, (byte)'e', buffer),
            "g" => FloatText.WriteGeneral(value, Math.Max(digits, 1), (byte)'.', (byte)'e', buffer),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
        };
        return Encoding.Latin1.GetString(buffer[..length]);
    }

    private static string Describe(NumericString number)
    {
        string value = number.Kind switch
        {
            NumericKind.None => "none",
            NumericKind.Int => $"i{number.Int}",
            _ => "f" + FullText(number.Float),
        };
        return number.HasTrailingData ? "L" + value : value;
    }

    private static string Increment(byte[] text)
    {
        var next = new byte[text.Length + 1];
        return Convert.ToHexStringLower(next.AsSpan(0, StringIncrement.Write(text, next)));
    }

    private static string FullText(double value) => Written("echo", value, 17);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex);

    private static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Double(string hex) => BitConverter.UInt64BitsToDouble(Convert.ToUInt64(hex, 16));
}
