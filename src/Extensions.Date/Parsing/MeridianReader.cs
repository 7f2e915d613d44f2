using MiniPhp.Extensions.Date.Calendar;

namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>Reads "am" and "pm".</summary>
internal static class MeridianReader
{
    /// <summary>What is to be added to an hour. Passes over everything up to the letter.</summary>
    public static long Read(ref DateCursor cursor, long hour)
    {
        while (!cursor.IsAtEnd && !IsLetter(cursor.Current))
            cursor.Position++;
        long difference = Difference(cursor.Current, hour);
        cursor.Position++;
        if (cursor.Current == '.')
            cursor.Position++;
        if (cursor.Current is (byte)'m' or (byte)'M')
            cursor.Position++;
        if (cursor.Current == '.')
            cursor.Position++;
        return difference;
    }

    /// <summary>As <see cref="Read"/>; <see cref="BrokenDownTime.Unset"/> unless it is "am", "a.m." and so on.</summary>
    public static long ReadStrictly(ref DateCursor cursor, long hour)
    {
        while (!cursor.IsAtEnd && !IsLetter(cursor.Current))
            cursor.Position++;
        if (cursor.IsAtEnd)
            return BrokenDownTime.Unset;
        long difference = Difference(cursor.Current, hour);
        cursor.Position++;
        bool hasPoints = cursor.Current == '.';
        if (hasPoints)
            cursor.Position++;
        if (cursor.Current is not ((byte)'m' or (byte)'M'))
            return BrokenDownTime.Unset;
        cursor.Position++;
        if (!hasPoints)
            return difference;
        if (cursor.Current != '.')
            return BrokenDownTime.Unset;
        cursor.Position++;
        return difference;
    }

    private static bool IsLetter(byte value) => value is (byte)'a' or (byte)'A' or (byte)'p' or (byte)'P';

    private static long Difference(byte letter, long hour)
    {
        if (letter is (byte)'a' or (byte)'A')
            return hour == 12 ? -12 : 0;
        return hour == 12 ? 0 : 12;
    }
}
