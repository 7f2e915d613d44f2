using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>number_format.</summary>
[PhpExtension("standard")]
public static class NumberFormat
{
    /// <summary>Writes a number with a fixed count of decimals and with groups of three digits.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="num">The number; INF and NAN give "inf" and "nan".</param>
    /// <param name="decimals">Digits after the point; negative counts as 0.</param>
    /// <param name="decimal_separator">Any text; null is ".".</param>
    /// <param name="thousands_separator">Any text; null is ",".</param>
    /// <remarks>https://www.php.net/number_format</remarks>
    [PhpFunction]
    [SkipLocalsInit]
    public static PhpString number_format(
        Engine engine,
        double num,
        long decimals = 0,
        [PhpParameter(Type = "?string", Default = "\".\"")] PhpString? decimal_separator = null,
        [PhpParameter(Type = "?string", Default = "\",\"")] PhpString? thousands_separator = null)
    {
        if (!double.IsFinite(num))
            return PhpString.From(double.IsNaN(num) ? "nan"u8 : "inf"u8);

        int places = (int)Math.Clamp(decimals, 0, int.MaxValue);
        double magnitude = DecimalRounding.Round(Math.Abs(num), places);
        Span<byte> buffer = stackalloc byte[FloatText.MaxLength];
        ReadOnlySpan<byte> text = buffer[..FloatText.WriteFixed(magnitude, places, (byte)'.', buffer)];
        int point = text.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<byte> fraction = point < 0 ? [] : text[(point + 1)..];
        ReadOnlySpan<byte> pointText = places == 0 ? [] : decimal_separator is null ? "."u8 : decimal_separator.Span;
        ReadOnlySpan<byte> groupText = thousands_separator is null ? ","u8 : thousands_separator.Span;
        bool isNegative = num < 0 && magnitude != 0;

        long length = (isNegative ? 1 : 0) + whole.Length + (long)groupText.Length * ((whole.Length - 1) / 3) + pointText.Length + places;
        byte[] result = StringAllocation.Allocate(engine, length);
        Span<byte> rest = result;
        if (isNegative)
            rest = Put("-"u8, rest);

        int lead = (whole.Length - 1) % 3 + 1;
        rest = Put(whole[..lead], rest);
        for (int i = lead; i < whole.Length; i += 3)
            rest = Put(whole.Slice(i, 3), Put(groupText, rest));
        rest = Put(fraction, Put(pointText, rest));
        FillText.With(rest, (byte)'0');
        return PhpString.FromOwned(result);
    }

    private static Span<byte> Put(scoped ReadOnlySpan<byte> text, Span<byte> destination)
    {
        text.CopyTo(destination);
        return destination[text.Length..];
    }
}
