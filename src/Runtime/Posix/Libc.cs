using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>The C library, as the interpreter calls it: raw descriptors, byte strings, no threads, no signals of .NET's own.</summary>
/// <remarks>
/// Every wrapper returns what the C function returns, or the <em>negated errno</em> when it fails, as the kernel itself does; so no
/// caller reads <c>errno</c>, and nothing can change it in between. Names of files are bytes without the closing zero; one that
/// contains a zero byte is cut there, as in C: callers check before.
/// All of it works in a forked child.
/// </remarks>
public static unsafe partial class Libc
{
    /// <summary>The library's name as the loader has it: from "libc" .NET would make eight other names and try them first.</summary>
    internal const string Library = "libc.so.6";

    /// <summary>Names up to this many bytes are copied to the stack for their closing zero.</summary>
    private const int StackName = 512;

    /// <summary>The running thread's errno. Unlike .NET's own reader of it this one needs no stub, and so no compiler, at the start.</summary>
    internal static int LastError
    {
        get => *__errno_location();
        set => *__errno_location() = value;
    }

    /// <summary>
    /// For a process that runs PHP on one thread only: called once before the first system call. Binds the errno reader, because binding
    /// it lazily, right after a call that failed, could change the errno that it is about to read.
    /// </summary>
    public static void Prepare()
    {
        PhpThread.BelongToProcess();
        Result(-1);
        Result((nint)(-1));
    }

    /// <summary>errno's text in the C library's own words, as <c>strerror</c> gives it ("Connection refused", "Unknown error 999").</summary>
    public static ReadOnlySpan<byte> ErrorText(int errno) => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(strerror(errno));

    /// <summary><see cref="ErrorText"/> as Latin-1 text, for messages.</summary>
    public static string ErrorMessage(int errno) => System.Text.Encoding.Latin1.GetString(ErrorText(errno));

    /// <summary>The text of an error of looking up a host (<c>hstrerror</c>), by <c>h_errno</c>.</summary>
    public static ReadOnlySpan<byte> HostErrorText(int error) => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(hstrerror(error));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Result(int returned) => returned == -1 ? -LastError : returned;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Result(nint returned) => returned == -1 ? -LastError : returned;

    private static Span<byte> Terminate(ReadOnlySpan<byte> name, Span<byte> stack)
    {
        var copy = name.Length < stack.Length ? stack : new byte[name.Length + 1];
        name.CopyTo(copy);
        copy[name.Length] = 0;
        return copy;
    }

    [DllImport(Library)]
    private static extern int* __errno_location();

    [DllImport(Library)]
    private static extern byte* strerror(int errno);

    [DllImport(Library)]
    private static extern byte* hstrerror(int error);
}
