namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>English names of days and months.</summary>
internal static class DateNames
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <param name="day">0 for Sunday.</param>
    public static string Day(long day) => Days[day];

    /// <param name="day">0 for Sunday.</param>
    public static string ShortDay(long day) => Days[day][..3];

    /// <param name="month">1 to 12.</param>
    public static string Month(long month) => Months[month - 1];

    /// <param name="month">1 to 12.</param>
    public static string ShortMonth(long month) => Months[month - 1][..3];

    /// <summary>"st", "nd", "rd" or "th".</summary>
    public static string OrdinalSuffix(long number) => number is >= 10 and <= 19 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
