namespace MiniPhp.Extensions.Date.Calendar;

/// <summary>When the sun rises and sets: Paul Schlyter's method, as the C library of PHP has it.</summary>
/// <remarks>https://stjarnhimlen.se/comp/riset.html</remarks>
internal static class Sun
{
    private const double DegreesPerRadian = 180 / Math.PI;
    private const double RadiansPerDegree = Math.PI / 180;
    private const double J2000 = 2451545;
    private const double JulianDayOfEpoch = 2440587.5;

    /// <summary>The sun's path over a place on the day of a time.</summary>
    /// <param name="time">Its fields become those of noon; its timestamp stays.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="altitude">Degrees over the horizon that count as rising and setting.</param>
    /// <param name="upperLimb">Whether the upper edge of the sun is looked at, not its middle.</param>
    public static SunPath PathOf(BrokenDownTime time, double longitude, double latitude, double altitude, bool upperLimb)
    {
        long timestamp = time.Timestamp;
        time.Hour = 12;
        time.Minute = time.Second = 0;
        time.UpdateTimestamp();
        long noon = time.Timestamp;
        time.Timestamp = timestamp;
        long midnight = Gregorian.DaysSinceEpoch(time.Year, time.Month, time.Day) * Gregorian.SecondsPerDay;

        double day = (double)midnight / Gregorian.SecondsPerDay + JulianDayOfEpoch - J2000 + 2 - longitude / 360;
        double siderealTime = Revolution(SiderealTimeAtMidnight(day) + 180 + longitude);
        Position(day, out double rightAscension, out double declination, out double distance);
        double south = 12 - HalfRevolution(siderealTime - rightAscension) / 15;
        if (upperLimb)
            altitude -= 0.2666 / distance;
        double cosine = (Sine(altitude) - Sine(latitude) * Sine(declination)) / (Cosine(latitude) * Cosine(declination));
        long transit = (long)(midnight + south * 3600);
        if (cosine >= 1)
            return new SunPath { Course = SunCourse.Below, Rise = transit, Set = transit, Transit = transit };
        if (cosine <= -1)
            return new SunPath { Course = SunCourse.Above, Rise = noon - 12 * 3600, Set = noon + 12 * 3600, Transit = transit };
        double arc = DegreesPerRadian * Math.Acos(cosine) / 15;
        return new SunPath
        {
            Rise = (long)((south - arc) * 3600 + midnight),
            Set = (long)((south + arc) * 3600 + midnight),
            RiseHour = south - arc,
            SetHour = south + arc,
            Transit = transit,
        };
    }

    private static double SiderealTimeAtMidnight(double day) => Revolution(180.0 + 356.0470 + 282.9404 + (0.9856002585 + 4.70935E-5) * day);

    /// <summary>Degrees on the sky, and the distance in astronomical units, at days since 2000.</summary>
    private static void Position(double day, out double rightAscension, out double declination, out double distance)
    {
        double meanAnomaly = Revolution(356.0470 + 0.9856002585 * day);
        double perihelion = 282.9404 + 4.70935E-5 * day;
        double eccentricity = 0.016709 - 1.151E-9 * day;
        double eccentricAnomaly = meanAnomaly + eccentricity * DegreesPerRadian * Sine(meanAnomaly) * (1 + eccentricity * Cosine(meanAnomaly));
        double orbitX = Cosine(eccentricAnomaly) - eccentricity;
        double orbitY = Math.Sqrt(1 - eccentricity * eccentricity) * Sine(eccentricAnomaly);
        distance = Math.Sqrt(orbitX * orbitX + orbitY * orbitY);
        double longitude = DegreesPerRadian * Math.Atan2(orbitY, orbitX) + perihelion;
        if (longitude >= 360)
            longitude -= 360;

        double x = distance * Cosine(longitude);
        double y = distance * Sine(longitude);
        double obliquity = 23.4393 - 3.563E-7 * day;
        double z = y * Sine(obliquity);
        y *= Cosine(obliquity);
        rightAscension = DegreesPerRadian * Math.Atan2(y, x);
        declination = DegreesPerRadian * Math.Atan2(z, Math.Sqrt(x * x + y * y));
    }

    private static double Sine(double degrees) => Math.Sin(degrees * RadiansPerDegree);

    private static double Cosine(double degrees) => Math.Cos(degrees * RadiansPerDegree);

    private static double Revolution(double degrees) => degrees - 360 * Math.Floor(degrees * (1.0 / 360));

    private static double HalfRevolution(double degrees) => degrees - 360 * Math.Floor(degrees * (1.0 / 360) + 0.5);
}

/// <summary>What the sun does on a day.</summary>
internal readonly struct SunPath
{
    public SunCourse Course { get; init; }

    /// <summary>Timestamps.</summary>
    public long Rise { get; init; }

    public long Set { get; init; }

    /// <summary>When it is highest.</summary>
    public long Transit { get; init; }

    /// <summary>Hours of the day in UTC; may be negative, or 24 and more.</summary>
    public double RiseHour { get; init; }

    public double SetHour { get; init; }
}

/// <summary>Whether the sun crosses an altitude.</summary>
internal enum SunCourse : byte
{
    Crosses,
    Above,
    Below,
}
