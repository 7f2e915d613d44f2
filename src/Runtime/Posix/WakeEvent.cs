using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>
/// Ends the waits of one thread from another: a descriptor (<c>eventfd</c>) that is readable while the event is set, so that a wait for
/// something else can wait for it too.
/// </summary>
public sealed unsafe class WakeEvent : IDisposable
{
    private const int CloseOnExec = 0x80000; // EFD_CLOEXEC
    private const int NonBlocking = 0x800; // EFD_NONBLOCK

    private readonly Lock _lock = new();

    /// <exception cref="InvalidOperationException">The process has no descriptors left.</exception>
    public WakeEvent()
    {
        Descriptor = eventfd(0, CloseOnExec | NonBlocking);
        if (Descriptor < 0)
            throw new InvalidOperationException("eventfd failed with errno " + Libc.LastError);
    }

    /// <summary>For <c>poll</c>; -1 once disposed of.</summary>
    public int Descriptor { get; private set; }

    /// <summary>Sets the event. Any thread may, at any time.</summary>
    public void Set()
    {
        ulong one = 1;
        lock (_lock)
        {
            if (Descriptor >= 0)
                Libc.Write(Descriptor, new ReadOnlySpan<byte>(&one, sizeof(ulong)));
        }
    }

    /// <summary>Takes the event back.</summary>
    public void Reset()
    {
        ulong count;
        Libc.Read(Descriptor, new Span<byte>(&count, sizeof(ulong)));
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (Descriptor >= 0)
                Libc.Close(Descriptor);
            Descriptor = -1;
        }
    }

    [DllImport(Libc.Library)]
    private static extern int eventfd(uint initial, int flags);
}
