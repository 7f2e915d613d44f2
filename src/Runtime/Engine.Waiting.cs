using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime;

// How natives wait: for a descriptor, for a time, for a child. On the command line these are the plain system calls; where something
// outside may ask for a poll (cancellation by a host), the wait ends for it, polls, and goes on.
public abstract partial class Engine
{
    private const int Monotonic = 1; // CLOCK_MONOTONIC
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>
    /// Call before a system call that may block on a descriptor: returns when it would not, or at once where nobody can interrupt.
    /// </summary>
    /// <param name="descriptor">What is about to be read from, written to, accepted on.</param>
    /// <param name="events">What is waited for.</param>
    public void AwaitReady(int descriptor, PollEvents events)
    {
        if (WakeEvent is null)
            return;
        Span<PollDescriptor> one = [new PollDescriptor { Descriptor = descriptor, Events = events }];
        AwaitAny(one, null);
    }

    /// <summary><c>poll</c>: how many descriptors have something to say, 0 when the time is over, or the negated errno.</summary>
    /// <param name="descriptors">What is waited for; the answers are put in.</param>
    /// <param name="timeout">null waits without limit.</param>
    public int AwaitAny(Span<PollDescriptor> descriptors, TimeValue64? timeout)
    {
        if (WakeEvent is not { } wake)
            return Libc.Poll(descriptors, timeout);
        var all = new PollDescriptor[descriptors.Length + 1];
        descriptors.CopyTo(all);
        all[^1] = new PollDescriptor { Descriptor = wake.Descriptor, Events = PollEvents.Input };
        long deadline = timeout is { } limit ? Now() + Nanoseconds(limit) : long.MaxValue;
        while (true)
        {
            int count = Libc.Poll(all, timeout is null ? null : Time(Math.Max(0, deadline - Now())));
            if (count <= 0)
                return count;
            if (all[^1].Returned == 0)
            {
                all.AsSpan(0, descriptors.Length).CopyTo(descriptors);
                return count;
            }

            AnswerPoll();
        }
    }

    /// <summary><c>nanosleep</c>: 0, or -EINTR when a signal came, with what was left.</summary>
    public int Sleep(TimeValue64 duration, out TimeValue64 remaining)
    {
        if (WakeEvent is null || duration.Seconds < 0 || duration.Fraction is < 0 or >= NanosecondsPerSecond)
            return Libc.Sleep(duration, out remaining);
        long deadline = Now() + Nanoseconds(duration);
        int result = AwaitAny([], duration);
        remaining = Time(Math.Max(0, deadline - Now()));
        return result;
    }

    private static long Now()
    {
        TimeValue64 now = Libc.Clock(Monotonic);
        return Nanoseconds(now);
    }

    /// <summary>At most 146 years, so that a time may be added.</summary>
    private static long Nanoseconds(TimeValue64 time) =>
        Math.Min(time.Seconds, long.MaxValue / 2 / NanosecondsPerSecond) * NanosecondsPerSecond + time.Fraction;

    private static TimeValue64 Time(long nanoseconds) =>
        new() { Seconds = nanoseconds / NanosecondsPerSecond, Fraction = nanoseconds % NanosecondsPerSecond };
}
