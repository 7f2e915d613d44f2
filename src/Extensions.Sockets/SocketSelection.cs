using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Waiting for one of several sockets.</summary>
[PhpExtension("sockets")]
public static class SocketSelection
{
    /// <summary>Waits until a socket can be used without waiting, and leaves only such ones in the arrays.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="read">Sockets to read or accept from; keys are kept.</param>
    /// <param name="write">Sockets to write to.</param>
    /// <param name="except">Sockets to watch for urgent data.</param>
    /// <param name="seconds">0 does not wait; null waits without limit.</param>
    /// <param name="microseconds">Added to <paramref name="seconds"/>.</param>
    /// <returns>How many sockets remain in the arrays; false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: an element is no open Socket. ValueError: all arrays are empty or null.</exception>
    /// <remarks>https://www.php.net/socket_select</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_select(
        Engine engine,
        [PhpParameter(Type = "?array")] PhpReference read,
        [PhpParameter(Type = "?array")] PhpReference write,
        [PhpParameter(Type = "?array")] PhpReference except,
        long? seconds,
        long microseconds = 0)
    {
        var watched = new List<PollDescriptor>();
        Add(engine, watched, read.Value, 1, PollEvents.Input);
        Add(engine, watched, write.Value, 2, PollEvents.Output);
        Add(engine, watched, except.Value, 3, PollEvents.Priority);
        if (watched.Count == 0)
            throw engine.ValueError("socket_select(): At least one array argument must be passed");

        TimeValue64? limit = null;
        if (seconds is { } whole)
        {
            const long micro = 1_000_000;
            limit = microseconds >= micro
                ? new TimeValue64 { Seconds = whole + microseconds / micro, Fraction = microseconds % micro * 1000 }
                : new TimeValue64 { Seconds = whole, Fraction = microseconds * 1000 };
        }

        Span<PollDescriptor> descriptors = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(watched);
        int result = engine.AwaitAny(descriptors, limit);
        if (result < 0)
        {
            SocketState.Of(engine).LastError = -result;
            SocketErrors.Warn(engine, "Unable to select", -result);
            return false;
        }

        int at = 0;
        long ready = Keep(engine, descriptors, ref at, read, PollEvents.Input | PollEvents.HangUp | PollEvents.Error);
        ready += Keep(engine, descriptors, ref at, write, PollEvents.Output | PollEvents.Error);
        ready += Keep(engine, descriptors, ref at, except, PollEvents.Priority);
        return ready;
    }

    private static void Add(Engine engine, List<PollDescriptor> watched, Value sockets, int position, PollEvents events)
    {
        if (!sockets.IsArray)
            return;
        foreach ((_, Value element) in sockets.AsArray)
        {
            if (element.Dereferenced is not { IsObject: true, AsObject: Socket socket })
                throw engine.ArgumentTypeError(position, "must only have elements of type Socket, " + Conversions.TypeName(element.Dereferenced) + " given");
            if (!socket.IsOpen)
                throw engine.ArgumentTypeError(position, "contains a closed socket");
            watched.Add(new PollDescriptor { Descriptor = socket.Descriptor, Events = events });
        }
    }

    private static long Keep(Engine engine, ReadOnlySpan<PollDescriptor> descriptors, ref int at, PhpReference sockets, PollEvents events)
    {
        if (!sockets.Value.IsArray)
            return 0;
        var ready = new PhpArray();
        foreach ((ArrayKey key, Value element) in sockets.Value.AsArray)
        {
            if ((descriptors[at++].Returned & events) != 0)
                ready.Set(key, element.Dereferenced);
        }

        SocketReferences.Assign(engine, sockets, ready);
        return ready.Count;
    }
}
