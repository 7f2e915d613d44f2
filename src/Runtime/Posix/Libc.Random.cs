using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>The kernel's random numbers.</summary>
public static unsafe partial class Libc
{
    /// <summary><c>getrandom</c>, repeated until all bytes are filled. Waits for the kernel's generator to be ready, once after boot.</summary>
    /// <exception cref="InvalidOperationException">The kernel has none.</exception>
    public static void Random(Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            long filled;
            fixed (byte* start = bytes)
                filled = Result(getrandom(start, bytes.Length, 0));
            if (filled == -Errno.EINTR)
                continue;
            if (filled < 0)
                throw new InvalidOperationException("getrandom failed with errno " + -filled);
            bytes = bytes[(int)filled..];
        }
    }

    [DllImport(Library)]
    private static extern nint getrandom(byte* buffer, nint length, uint flags);
}
