using System.Globalization;
using System.Text;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>Where a zone is, from the table zone.tab of the zone database.</summary>
/// <param name="CountryCode">Two letters of ISO 3166-1.</param>
/// <param name="Latitude">Degrees north, five digits.</param>
/// <param name="Longitude">Degrees east, five digits.</param>
/// <param name="Comments">What part of the country it is for; may be empty.</param>
internal sealed record ZoneLocation(string CountryCode, double Latitude, double Longitude, string Comments)
{
    /// <summary>Of zones that are not in the table.</summary>
    public static readonly ZoneLocation Unknown = new("??", 0, 0, "?");

    private const double Precision = 100_000;

    /// <summary>Reads the table, by names in lower case; empty when there is none.</summary>
    public static Dictionary<string, ZoneLocation> ReadTable(string path)
    {
        var table = new Dictionary<string, ZoneLocation>();
        byte[] content = WholeFile.Read(Latin1Text.ToBytes(path)) ?? [];
        foreach (string line in Encoding.Latin1.GetString(content).Split('\n'))
        {
            if (line.StartsWith('#'))
                continue;
            string[] columns = line.Split('\t');
            if (columns.Length < 3)
                continue;
            int second = columns[1].LastIndexOfAny(['+', '-']);
            if (second < 1)
                continue;
            table[columns[2].ToLowerInvariant()] = new ZoneLocation(
                columns[0], Degrees(columns[1][..second]), Degrees(columns[1][second..]), columns.Length > 3 ? columns[3] : "");
        }

        return table;
    }

    /// <summary>±DDMM, ±DDDMM, ±DDMMSS or ±DDDMMSS as degrees, rounded towards 0.</summary>
    private static double Degrees(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan(1);
        int degreeDigits = digits.Length % 2 == 0 ? 2 : 3;
        double value = Number(digits[..degreeDigits]) + Number(digits.Slice(degreeDigits, 2)) / 60;
        if (digits.Length > degreeDigits + 2)
            value += Number(digits[(degreeDigits + 2)..]) / 3600;
        value = Math.Floor(value * Precision) / Precision;
        return text[0] == '-' ? -value : value;
    }

    private static double Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
