using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Pages of memory.</summary>
public static unsafe partial class Libc
{
    /// <summary>The size of a page, in bytes.</summary>
    internal const int PageSize = 4096;

    internal const int ReadAndWrite = 3; // PROT_READ | PROT_WRITE
    internal const int ReadAndExecute = 5; // PROT_READ | PROT_EXEC
    internal const int PrivateMemory = 0x22; // MAP_PRIVATE | MAP_ANONYMOUS
    internal const int NotReserved = 0x4000; // MAP_NORESERVE
    internal const int ForStack = 0x20000; // MAP_STACK
    internal const int NotNeeded = 4; // MADV_DONTNEED

    /// <summary>Maps pages; -1 when the system refuses.</summary>
    [DllImport(Library)]
    internal static extern byte* mmap(byte* address, nint length, int protection, int flags, int descriptor, nint offset);

    [DllImport(Library)]
    internal static extern int munmap(byte* address, nint length);

    [DllImport(Library)]
    internal static extern int mprotect(byte* address, nint length, int protection);

    [DllImport(Library)]
    internal static extern int madvise(byte* address, nint length, int advice);
}
