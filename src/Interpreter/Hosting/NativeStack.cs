using System.Runtime.InteropServices;

namespace MiniPhp.Interpreter.Hosting;

/// <summary>The bounds of the running thread's native stack.</summary>
internal static unsafe partial class NativeStack
{
    /// <summary>What stays free below the limit, in bytes: for runtime code and for reporting the error.</summary>
    private const int Reserve = 512 << 10;

    /// <summary>The lowest address that PHP calls may reach on the running thread.</summary>
    public static nint Limit()
    {
        byte* attributes = stackalloc byte[64];
        nint address;
        nint size;
        if (pthread_getattr_np(pthread_self(), attributes) != 0)
            throw new InvalidOperationException("The native stack's bounds are unknown.");
        int result = pthread_attr_getstack(attributes, &address, &size);
        pthread_attr_destroy(attributes);
        if (result != 0)
            throw new InvalidOperationException("The native stack's bounds are unknown.");
        return address + Reserve;
    }

    [DllImport("libc")]
    private static extern nint pthread_self();

    [DllImport("libc")]
    private static extern int pthread_getattr_np(nint thread, void* attributes);

    [DllImport("libc")]
    private static extern int pthread_attr_getstack(void* attributes, nint* address, nint* size);

    [DllImport("libc")]
    private static extern int pthread_attr_destroy(void* attributes);
}
