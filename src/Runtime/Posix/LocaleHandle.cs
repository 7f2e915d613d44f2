using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>One category of a locale of the system, loaded without making it the process's own: https://man7.org/linux/man-pages/man3/newlocale.3.html</summary>
public sealed unsafe class LocaleHandle : SafeHandle
{
    private const string Library = "libc";

    private LocaleHandle(nint handle)
        : base(0, ownsHandle: true) => SetHandle(handle);

    public override bool IsInvalid => handle == 0;

    /// <summary>Loads a category of a locale; null when the system has no such locale.</summary>
    /// <param name="category">LC_CTYPE and the like, as the C library numbers them; not LC_ALL.</param>
    /// <param name="name">Such as <c>de_DE.UTF-8</c>.</param>
    public static LocaleHandle? Load(int category, ReadOnlySpan<byte> name)
    {
        byte[] text = new byte[name.Length + 1];
        name.CopyTo(text);
        fixed (byte* terminated = text)
        {
            nint made = newlocale(1 << category, terminated, 0);
            return made == 0 ? null : new LocaleHandle(made);
        }
    }

    /// <summary>What the locale says: a text, or for some items a byte or a list of bytes. It lives as long as the handle.</summary>
    /// <param name="item">As <c>nl_langinfo(3)</c> numbers them.</param>
    public ReadOnlySpan<byte> Text(int item) => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(nl_langinfo_l(item, handle));

    /// <summary>As <see cref="Text"/>, of an item that is one byte.</summary>
    public byte Number(int item) => *nl_langinfo_l(item, handle);

    /// <summary>Negative, zero or positive, by the locale's order; each text up to its first zero byte.</summary>
    public int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        byte[] first = [.. left, 0];
        byte[] second = [.. right, 0];
        fixed (byte* a = first)
        fixed (byte* b = second)
            return strcoll_l(a, b, handle);
    }

    /// <summary>Makes it the running thread's locale, until <see cref="Leave"/>: around a call of the C library that has no other way to be told.</summary>
    /// <returns>The thread's locale so far.</returns>
    public nint Enter() => uselocale(handle);

    /// <summary>Gives the thread the locale back that it had.</summary>
    /// <param name="before">What <see cref="Enter"/> returned.</param>
    public void Leave(nint before)
    {
        uselocale(before);
        GC.KeepAlive(this);
    }

    protected override bool ReleaseHandle()
    {
        freelocale(handle);
        return true;
    }

    [DllImport(Library)] private static extern nint newlocale(int mask, byte* name, nint basis);
    [DllImport(Library)] private static extern nint uselocale(nint locale);
    [DllImport(Library)] private static extern void freelocale(nint locale);
    [DllImport(Library)] private static extern byte* nl_langinfo_l(int item, nint locale);
    [DllImport(Library)] private static extern int strcoll_l(byte* left, byte* right, nint locale);
}
