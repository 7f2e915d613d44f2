namespace MiniPhp.Runtime.Posix;

/// <summary>Machine code of ours.</summary>
internal static unsafe class NativeCode
{
    /// <summary>At most this many bytes at once.</summary>
    public const int MaximumSize = Libc.PageSize;

    /// <summary>Puts code where it can be called, for the life of the process. Returns its address; 0 when the system refuses.</summary>
    public static nint Place(ReadOnlySpan<byte> code)
    {
        byte* page = Libc.mmap(null, MaximumSize, Libc.ReadAndWrite, Libc.PrivateMemory, -1, 0);
        if (page == (byte*)-1)
            return 0;
        code.CopyTo(new Span<byte>(page, MaximumSize));
        if (Libc.mprotect(page, MaximumSize, Libc.ReadAndExecute) == 0)
            return (nint)page;
        Libc.munmap(page, MaximumSize);
        return 0;
    }
}
