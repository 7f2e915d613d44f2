using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

// Questions to name servers.
public static unsafe partial class Libc
{
    /// <summary>Bytes of the longest answer.</summary>
    public const int LongestAnswer = 65536;

    private const int ResolverState = 568; // struct __res_state
    private const int ResolverError = 496; // its res_h_errno

    /// <summary>Asks the system's name servers, with the search list, for records of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The records' type, 1 for A and so on.</param>
    /// <param name="answer">Receives the message.</param>
    /// <returns>The message's length, or the negated <c>h_errno</c>: -1 no such host, -2 try again, -3 no recovery, -4 no such records; 0 when the resolver cannot be set up.</returns>
    public static int AskNameServer(ReadOnlySpan<byte> name, int type, Span<byte> answer)
    {
        const int internet = 1;
        byte* state = stackalloc byte[ResolverState];
        new Span<byte>(state, ResolverState).Clear();
        if (__res_ninit(state) != 0)
            return 0;
        int length;
        fixed (byte* text = Terminate(name, stackalloc byte[StackName]), target = answer)
            length = res_nsearch(state, text, internet, type, target, answer.Length);
        int error = *(int*)(state + ResolverError);
        __res_nclose(state);
        return length < 0 ? -Math.Max(1, error) : length;
    }

    /// <summary>Reads a name out of a message, whose parts may point back; how many bytes it takes at its place, or -1.</summary>
    public static int ExpandName(ReadOnlySpan<byte> message, int offset, out byte[] name)
    {
        const int longest = 1022;
        byte* text = stackalloc byte[longest];
        int length;
        fixed (byte* start = message)
            length = dn_expand(start, start + message.Length, start + offset, text, longest);
        name = length < 0 ? [] : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text).ToArray();
        return length;
    }

    [DllImport(Library)] private static extern int __res_ninit(byte* state);
    [DllImport(Library)] private static extern void __res_nclose(byte* state);
    [DllImport(Library)] private static extern int res_nsearch(byte* state, byte* name, int @class, int type, byte* answer, int size);
    [DllImport(Library)] private static extern int dn_expand(byte* message, byte* end, byte* source, byte* target, int size);
}
