using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace MiniPhp.Runtime.Generators;

/// <summary>Pieces of C# source, and PHP's constant expressions as such.</summary>
internal static class CSharpText
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>A C# constant as a C# expression of type Value; null when it has no such form.</summary>
    public static string? ValueOf(object? constant) => constant switch
    {
        null => "Value.Null",
        bool flag => flag ? "Value.True" : "Value.False",
        long or int or short or byte or uint or ushort or sbyte => "Value.FromInt(" + IntLiteral(System.Convert.ToInt64(constant, CultureInfo.InvariantCulture)) + ")",
        double number => "Value.FromFloat(" + FloatLiteral(number) + ")",
        string text => "Value.FromLatin1(" + Literal(text) + ")",
        _ => null,
    };

    /// <summary>A C# constant as C# source of the parameter's own type.</summary>
    public static string Constant(object? constant) => constant switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        double number => FloatLiteral(number),
        string text => Literal(text),
        _ => IntLiteral(System.Convert.ToInt64(constant, CultureInfo.InvariantCulture)),
    };

    /// <summary>A C# constant as PHP source.</summary>
    public static string PhpSource(object? constant) => constant switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        double number => FloatLiteral(number),
        string text => "\"" + text + "\"",
        _ => System.Convert.ToString(constant, CultureInfo.InvariantCulture)!,
    };

    /// <summary>PHP source of a plain constant as a C# expression of type Value; null when it is not plain.</summary>
    public static string? ValueOfPhpSource(string source)
    {
        switch (source.ToLowerInvariant())
        {
            case "null": return "Value.Null";
            case "true": return "Value.True";
            case "false": return "Value.False";
            case "[]": return "Value.FromArray(new PhpArray())";
        }

        if (source.Length > 1 && source[0] == '0' && source.All(char.IsDigit))
            return "Value.FromInt(" + IntLiteral(System.Convert.ToInt64(source, 8)) + ")";
        if (long.TryParse(source, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return "Value.FromInt(" + IntLiteral(number) + ")";
        if (double.TryParse(source, NumberStyles.Float, CultureInfo.InvariantCulture, out double real))
            return "Value.FromFloat(" + FloatLiteral(real) + ")";
        if (source.Length >= 2 && source[0] is '\'' or '"' && source[source.Length - 1] == source[0])
            return "Value.FromLatin1(" + Literal(Unescape(source.Substring(1, source.Length - 2), source[0] == '"')) + ")";
        return null;
    }

    private static string Unescape(string text, bool isDoubleQuoted)
    {
        var result = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length || !isDoubleQuoted)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case 'v': result.Append('\v'); break;
                case 'f': result.Append('\f'); break;
                case 'x':
                    result.Append((char)int.Parse(text.Substring(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 2;
                    break;
                default: result.Append(text[i]); break;
            }
        }

        return result.ToString();
    }

    private static string IntLiteral(long value) => value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture) + "L";

    private static string FloatLiteral(double value)
    {
        if (double.IsNaN(value))
            return "double.NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        return value.ToString("R", CultureInfo.InvariantCulture) + "d";
    }
}
