using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>What the C library computes otherwise than .NET does, by a last digit.</summary>
internal static class Libm
{
    /// <summary>The length of the hypotenuse.</summary>
    public static double Hypotenuse(double x, double y) => hypot(x, y);

    [DllImport("libm.so.6")] private static extern double hypot(double x, double y);
}
