using System.Buffers.Binary;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>A socket: a descriptor of the kernel, closed when the object dies.</summary>
[PhpExtension("sockets")]
[PhpClass("Socket", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Cannot directly construct Socket, use socket_create() instead")]
public sealed class Socket : PhpObject
{
    private const int Closed = -1;
    private readonly SocketState? _state;

    public Socket(PhpClass @class) : base(@class)
    {
    }

    /// <summary>An open socket.</summary>
    /// <param name="engine">The engine whose class it is made of.</param>
    /// <param name="descriptor">Owned by the new object.</param>
    /// <param name="family">AF_UNIX, AF_INET or AF_INET6.</param>
    /// <param name="isBlocking">False when the descriptor has O_NONBLOCK.</param>
    internal Socket(Engine engine, int descriptor, int family, bool isBlocking = true) : base(engine.BuiltInClass("Socket"))
    {
        _state = SocketState.Of(engine);
        _state.HighestDescriptor = Math.Max(_state.HighestDescriptor, descriptor);
        Descriptor = descriptor;
        Family = family;
        IsBlocking = isBlocking;
    }

    /// <summary>A socket on a descriptor that came from elsewhere: its family and whether it waits are asked of the kernel.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="descriptor">Owned by the new object, but not when there is none.</param>
    /// <returns>null after a warning when the descriptor is no socket.</returns>
    internal static Socket? FromDescriptor(Engine engine, int descriptor)
    {
        Span<byte> family = stackalloc byte[sizeof(int)];
        const int domain = 39; // SO_DOMAIN
        int error = Libc.SocketOption(descriptor, (int)SocketConstants.SOL_SOCKET, domain, family, out _);
        if (error < 0)
        {
            SocketErrors.Fail(engine, null, "Unable to obtain socket family", -error);
            return null;
        }

        int flags = Libc.Control(descriptor, ControlCommands.GetFlags);
        if (flags >= 0)
            return new Socket(engine, descriptor, BinaryPrimitives.ReadInt32LittleEndian(family), (flags & (int)OpenFlags.NonBlocking) == 0);
        SocketErrors.Fail(engine, null, "Unable to obtain blocking state", -flags);
        return null;
    }

    /// <summary>Where data arrives before its length is known; valid until the next read.</summary>
    /// <param name="length">Bytes wanted; what no array can hold is cut.</param>
    internal byte[] Buffer(long length) => _state!.Buffer(length);

    /// <summary>The kernel's number; -1 when closed.</summary>
    public int Descriptor { get; private set; } = Closed;

    /// <summary>AF_UNIX, AF_INET or AF_INET6: what addresses look like.</summary>
    public int Family { get; }

    /// <summary>Whether operations wait.</summary>
    public bool IsBlocking { get; set; } = true;

    /// <summary>errno of the last operation that failed on this socket; 0 for none.</summary>
    public int LastError { get; set; }

    public bool IsOpen => Descriptor != Closed;

    /// <summary>The stream on the same descriptor, which owns it; null for none. A closed one stays.</summary>
    public PhpStream? Stream
    {
        get;
        set
        {
            field = value;
            if (value is not null)
                value.Holders++;
        }
    }

    /// <summary>Call before an operation that would wait: a host may end the wait. What has a time limit of its own, or does not wait, goes on.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="events">What the operation waits for.</param>
    /// <param name="flags">MSG_… of the operation.</param>
    internal void Await(Engine engine, PollEvents events, long flags = 0)
    {
        if (engine.WakeEvent is null || !IsBlocking || (flags & SocketConstants.MSG_DONTWAIT) != 0)
            return;
        long option = events == PollEvents.Input ? SocketConstants.SO_RCVTIMEO : SocketConstants.SO_SNDTIMEO;
        Span<byte> limit = stackalloc byte[16];
        int known = Libc.SocketOption(Descriptor, (int)SocketConstants.SOL_SOCKET, (int)option, limit, out _);
        if (known >= 0 && limit.ContainsAnyExcept((byte)0))
            return;
        engine.AwaitReady(Descriptor, events);
    }

    /// <summary>0, or -EMFILE when the next connection would get a descriptor that scripts do not get: it then waits, as without descriptors.</summary>
    internal int MayAccept()
    {
        const int low = 32;
        const int near = 8;
        int highest = _state!.HighestDescriptor;
        if (highest < low || (ulong)(highest + near) < Libc.DescriptorLimit)
            return 0;
        int next = Libc.Duplicate(Descriptor);
        if (next < 0)
            return next;
        Libc.Close(next);
        return 0;
    }

    /// <summary>Closes the descriptor, and a stream on it.</summary>
    public void Close()
    {
        Stream?.Close();
        Leave();
    }

    protected internal override void OnDestroyed() => Leave();

    protected internal override void VisitHeld(Action<Value> visit)
    {
        if (Stream is not null)
            visit(Value.FromResource(Stream));
    }

    /// <summary>Ends the object's part in the descriptor: a stream on it may have other holders.</summary>
    private void Leave()
    {
        if (Stream is { } stream)
            stream.Engine.Lifetime.Release(Value.FromResource(stream));
        else if (IsOpen)
            Libc.Close(Descriptor);
        Descriptor = Closed;
        Stream = null;
    }

    protected internal override bool IsCloneable => false;

    /// <summary>Two sockets are never equal.</summary>
    protected internal override int? CompareTo(PhpObject other) => 1;
}
