using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Iconv.Native;

/// <summary>The conversion functions of the C library, as its header has them. A result of all one bits is a failure, and errno says why.</summary>
internal static unsafe class IconvLibrary
{
    private const string Library = "libc.so.6";

    [DllImport(Library)]
    public static extern nint iconv_open(byte* to, byte* from);

    [DllImport(Library)]
    public static extern nuint iconv(nint converter, byte** input, nuint* inputLeft, byte** output, nuint* outputLeft);

    [DllImport(Library)]
    public static extern int iconv_close(nint converter);

    /// <summary>The version of the C library, zero-terminated: "2.36".</summary>
    [DllImport(Library)]
    public static extern byte* gnu_get_libc_version();
}
