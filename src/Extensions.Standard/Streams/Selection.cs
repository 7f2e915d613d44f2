using System.Runtime.InteropServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Waiting for one of several streams.</summary>
[PhpExtension("standard")]
public static class Selection
{
    private const PollEvents Readable = PollEvents.Input | PollEvents.HangUp | PollEvents.Error;
    private const PollEvents Writable = PollEvents.Output | PollEvents.Error;

    /// <summary>Waits until a stream can be used without waiting, and leaves only such ones in the arrays.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="read">Streams to read from; keys are kept.</param>
    /// <param name="write">Streams to write to.</param>
    /// <param name="except">Streams to watch for urgent data.</param>
    /// <param name="seconds">0 does not wait; null waits without limit.</param>
    /// <param name="microseconds">Added to <paramref name="seconds"/>.</param>
    /// <returns>How many streams remain in the arrays; false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no streams at all, or a negative time.</exception>
    /// <remarks>https://www.php.net/stream_select</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value stream_select(
        Engine engine,
        [PhpParameter(Type = "?array")] PhpReference read,
        [PhpParameter(Type = "?array")] PhpReference write,
        [PhpParameter(Type = "?array")] PhpReference except,
        long? seconds,
        long? microseconds = null)
    {
        var watched = new List<PollDescriptor>();
        Add(engine, watched, read.Value, PollEvents.Input);
        Add(engine, watched, write.Value, PollEvents.Output);
        Add(engine, watched, except.Value, PollEvents.Priority);
        if (watched.Count == 0)
            throw engine.ValueError("No stream arrays were passed");
        TimeValue64? limit = Limit(engine, seconds, microseconds);
        if (KeepBuffered(engine, read) is > 0 and var buffered)
        {
            Empty(engine, write);
            Empty(engine, except);
            return buffered;
        }

        Span<PollDescriptor> descriptors = CollectionsMarshal.AsSpan(watched);
        int result = Libc.Poll(descriptors, limit);
        if (result < 0)
        {
            int highest = 0;
            foreach (PollDescriptor descriptor in descriptors)
                highest = Math.Max(highest, descriptor.Descriptor);
            engine.FunctionWarning("Unable to select [" + -result + "]: " + Libc.ErrorMessage(-result) + " (max_fd=" + highest + ")");
            return false;
        }

        int at = 0;
        long ready = Keep(engine, descriptors, ref at, read, Readable);
        ready += Keep(engine, descriptors, ref at, write, Writable);
        ready += Keep(engine, descriptors, ref at, except, PollEvents.Priority);
        return ready;
    }

    private static TimeValue64? Limit(Engine engine, long? seconds, long? microseconds)
    {
        const long micro = 1_000_000;
        const long nano = 1000;
        if (seconds is not { } whole)
        {
            if (microseconds is not (null or 0))
                throw engine.ArgumentValueError(5, "must be null when argument #4 ($seconds) is null");
            return null;
        }

        long fraction = microseconds ?? 0;
        if (whole < 0)
            throw engine.ArgumentValueError(4, "must be greater than or equal to 0");
        if (fraction < 0)
            throw engine.ArgumentValueError(5, "must be greater than or equal to 0");
        return new TimeValue64 { Seconds = whole + fraction / micro, Fraction = fraction % micro * nano };
    }

    private static void Add(Engine engine, List<PollDescriptor> watched, Value streams, PollEvents events)
    {
        if (!streams.IsArray)
            return;
        foreach ((_, Value element) in streams.AsArray)
        {
            if (StreamOf(element) is not { } stream)
                continue;
            stream.Operations.PrepareSelect(stream);
            int descriptor = stream.Operations.Descriptor(stream);
            if (descriptor >= 0)
                watched.Add(new PollDescriptor { Descriptor = descriptor, Events = events });
            else
                engine.FunctionWarning("Cannot represent a stream of type " + stream.Operations.Label + " as a select()able descriptor");
        }
    }

    /// <summary>The stream that an element is; null for anything else, which is passed over.</summary>
    private static PhpStream? StreamOf(Value element) =>
        element.IsResource && element.AsResource is PhpStream { IsOpen: true } stream ? stream : null;

    private static void Empty(Engine engine, PhpReference streams)
    {
        if (streams.Value.IsArray)
            Slot.Assign(engine, streams, new PhpArray());
    }

    /// <summary>Streams that have data in their buffer need not be waited for: then only they count.</summary>
    private static long KeepBuffered(Engine engine, PhpReference streams)
    {
        if (!streams.Value.IsArray)
            return 0;
        var ready = new PhpArray();
        foreach ((ArrayKey key, Value element) in streams.Value.AsArray)
        {
            if (StreamOf(element) is { BufferedCount: > 0 })
                ready.Set(key, element);
        }

        if (ready.Count > 0)
            Slot.Assign(engine, streams, ready);
        return ready.Count;
    }

    private static long Keep(Engine engine, ReadOnlySpan<PollDescriptor> descriptors, ref int at, PhpReference streams, PollEvents events)
    {
        if (!streams.Value.IsArray)
            return 0;
        var ready = new PhpArray();
        foreach ((ArrayKey key, Value element) in streams.Value.AsArray)
        {
            if (StreamOf(element) is { } stream && stream.Operations.Descriptor(stream) >= 0 && (descriptors[at++].Returned & events) != 0)
                ready.Set(key, element);
        }

        Slot.Assign(engine, streams, ready);
        return ready.Count;
    }
}
