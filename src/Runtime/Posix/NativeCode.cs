using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Machine code of ours.</summary>
internal static unsafe class NativeCode
{
    /// <summary>At most this many bytes at once.</summary>
    public const int PageSize = 4096;

    /// <summary>Puts code where it can be called, for the life of the process. Returns its address; 0 when the system refuses.</summary>
    public static nint Place(ReadOnlySpan<byte> code)
    {
        const int readAndWrite = 3; // PROT_READ | PROT_WRITE
        const int readAndExecute = 5; // PROT_READ | PROT_EXEC
        const int privateMemory = 0x22; // MAP_PRIVATE | MAP_ANONYMOUS
        byte* page = mmap(null, PageSize, readAndWrite, privateMemory, -1, 0);
        if (page == (byte*)-1)
            return 0;
        code.CopyTo(new Span<byte>(page, PageSize));
        if (mprotect(page, PageSize, readAndExecute) == 0)
            return (nint)page;
        munmap(page, PageSize);
        return 0;
    }

    [DllImport(Libc.Library)]
    private static extern byte* mmap(byte* address, nint length, int protection, int flags, int descriptor, nint offset);

    [DllImport(Libc.Library)]
    private static extern int munmap(byte* address, nint length);

    [DllImport(Libc.Library)]
    private static extern int mprotect(byte* address, nint length, int protection);
}
