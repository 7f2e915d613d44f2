using System.Globalization;
using System.Runtime.InteropServices;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>Times as certificates have them, YYMMDDhhmmssZ and YYYYMMDDhhmmssZ.</summary>
internal static unsafe class CertificateTime
{
    private const int ShortYear = 23; // V_ASN1_UTCTIME
    private const int LongYear = 24; // V_ASN1_GENERALIZEDTIME

    /// <summary>Seconds since 1970; -1, after a warning, of what is no time.</summary>
    public static long Seconds(Engine engine, nint time)
    {
        const int withoutSeconds = 11;
        const int shortest = 13;
        const int shortestLong = 15;
        int type = LibCrypto.ASN1_STRING_type(time);
        if (type is not (ShortYear or LongYear))
        {
            engine.FunctionWarning("Illegal ASN1 data type for timestamp");
            return -1;
        }

        byte* start = LibCrypto.ASN1_STRING_get0_data(time);
        ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(start);
        if (text.Length != LibCrypto.ASN1_STRING_length(time))
        {
            engine.FunctionWarning("Illegal length in timestamp");
            return -1;
        }

        if ((text.Length < shortest && text.Length != withoutSeconds) || (type == LongYear && text.Length < shortestLong))
        {
            engine.FunctionWarning("Unable to parse time string " + CString.Of(start).ToLatin1() + " correctly");
            return -1;
        }

        // From the end: what stands before seconds has two digits each, a long year four; the last character is the zone.
        int end = text.Length - 1;
        long seconds = text.Length == withoutSeconds ? 0 : Number(text, ref end, 2);
        long minutes = Number(text, ref end, 2);
        long hours = Number(text, ref end, 2);
        long day = Number(text, ref end, 2);
        long month = Number(text, ref end, 2);
        long year = Number(text, ref end, type == ShortYear ? 2 : 4);
        if (type == ShortYear)
            year += year < 68 ? 2000 : 1900;
        return ((DaysBefore(year, month) + day - 1) * 24 + hours) * 3600 + minutes * 60 + seconds;
    }

    private static long Number(ReadOnlySpan<byte> text, ref int end, int length)
    {
        int start = Math.Max(0, end - length);
        int.TryParse(text[start..end], NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        end = start;
        return number;
    }

    /// <summary>Days from 1970 to the first of a month of the Gregorian calendar; months beyond 12 are of later years.</summary>
    private static long DaysBefore(long year, long month)
    {
        // Years that begin in March have their leap day at the end.
        long months = year * 12 + month - 3;
        long shifted = Math.DivRem(months, 12, out long rest);
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (153 * rest + 2) / 5 - 719468;
    }
}
