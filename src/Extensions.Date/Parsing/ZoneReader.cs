using System.Globalization;
using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;

namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>Reads a time zone in any of its forms: "+02:00", "GMT-3", "CEST", "(CET)", "Europe/Paris".</summary>
internal static class ZoneReader
{
    /// <summary>Abbreviations are shorter than this; other names can only be identifiers.</summary>
    private const int MaxAbbreviation = 6;

    /// <summary>Puts the zone into a time: its kind, offset, summer time, abbreviation and data.</summary>
    /// <returns>Whether there is such a zone. Without one the time's offset is 0.</returns>
    public static bool Read(ref DateCursor cursor, BrokenDownTime time, ZoneDatabase database)
    {
        cursor.SkipAny(" \t("u8);
        if (cursor.Peek(0) == 'G' && cursor.Peek(1) == 'M' && cursor.Peek(2) == 'T' && cursor.Peek(3) is (byte)'+' or (byte)'-')
            cursor.Position += 3;
        time.IsLocal = true;
        bool isFound;
        if (cursor.Current is (byte)'+' or (byte)'-')
        {
            long sign = cursor.Current == '+' ? 1 : -1;
            cursor.Position++;
            time.ZoneKind = ZoneKind.Offset;
            time.Dst = 0;
            isFound = TryReadOffset(cursor.ReadOffsetDigits(), out long offset);
            time.Offset = sign * offset;
        }
        else
        {
            isFound = ReadName(cursor.ReadZoneName(), time, database);
        }

        cursor.SkipAny(")"u8);
        return isFound;
    }

    private static bool ReadName(string name, BrokenDownTime time, ZoneDatabase database)
    {
        ZoneAbbreviation? abbreviation = name.Length < MaxAbbreviation ? ZoneAbbreviations.Find(name) : null;
        time.Offset = 0;
        if (abbreviation is not null)
        {
            time.ZoneKind = ZoneKind.Abbreviation;
            time.Dst = abbreviation.IsDst ? 1 : 0;
            time.Offset = abbreviation.Offset - time.Dst * Gregorian.SecondsPerHour;
            time.Abbreviation = name.ToUpperInvariant();
            // UTC in capital letters is a zone, too.
            if (name != "UTC")
                return true;
        }

        if (database.Find(name) is not { } zone)
            return abbreviation is not null;
        time.Zone = zone;
        time.ZoneKind = ZoneKind.Identifier;
        return true;
    }

    /// <summary>H, HH, H:M, HH:M, H:MM, HH:MM, HHMM, HHMMSS or HH:MM:SS in seconds.</summary>
    private static bool TryReadOffset(string digits, out long offset)
    {
        offset = 0;
        switch (digits.Length)
        {
            case 1 or 2:
                offset = Number(digits) * 3600;
                return true;
            case 3 or 4:
                if (digits[1] == ':')
                    offset = Number(digits) * 3600 + Number(digits[2..]) * 60;
                else if (digits[2] == ':')
                    offset = Number(digits) * 3600 + Number(digits[3..]) * 60;
                else
                    offset = Number(digits) / 100 * 3600 + Number(digits) % 100 * 60;
                return true;
            case 5 when digits[2] == ':':
                offset = Number(digits) * 3600 + Number(digits[3..]) * 60;
                return true;
            case 6:
                long all = Number(digits);
                offset = all / 10000 * 3600 + all / 100 % 100 * 60 + all % 100;
                return true;
            case 8 when digits[2] == ':' && digits[5] == ':':
                offset = Number(digits) * 3600 + Number(digits[3..]) * 60 + Number(digits[6..]);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The digits at the beginning of a text.</summary>
    private static long Number(string text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        return length == 0 ? 0 : long.Parse(text.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
