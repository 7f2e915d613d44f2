using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>Functions of the C library's mathematics that .NET does not have with the same precision.</summary>
internal static class CMath
{
    private const string Library = "libm.so.6";

    [DllImport(Library, EntryPoint = "expm1")]
    public static extern double Expm1(double value);

    [DllImport(Library, EntryPoint = "log1p")]
    public static extern double Log1p(double value);
}
