using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>How busy the system is.</summary>
[PhpExtension("standard")]
public static class SystemLoad
{
    /// <returns>How many processes ran on average during the last 1, 5 and 15 minutes; false when the system does not say.</returns>
    /// <remarks>https://www.php.net/sys_getloadavg</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? sys_getloadavg()
    {
        Span<double> averages = stackalloc double[3];
        if (Libc.LoadAverages(averages) < 0)
            return null;
        var result = new PhpArray(averages.Length);
        foreach (double average in averages)
            result.Append(average);
        return result;
    }
}
