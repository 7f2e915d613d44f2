using System.Runtime.InteropServices;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Signals;

/// <summary>
/// Takes signals down as they come, for PHP code to handle between two of its steps: a handler of machine code puts them into a queue and
/// asks the engine to poll. No thread, no pipe and no lock is needed, so that a forked child has the same.
/// </summary>
/// <remarks>For Linux on x64, in a process that runs PHP on one thread only.</remarks>
internal sealed unsafe partial class SignalQueue
{
    /// <summary>How many signals it holds; what comes beyond is lost, as in PHP.</summary>
    public const int Capacity = SignalSet.Count;

    private const int ExpiryOffset = 0x80;
    private const int WithholdOffset = 0x100;
    private const int CodeSize = 0x140;

    private readonly State* _state;
    private readonly nint _code;
    private int _readIndex;
    private bool _isWithheld;

    private SignalQueue(Engine engine, State* state, nint code)
    {
        _state = state;
        _code = code;
        engine.PinPollFields(out _state->StackLimit, out _state->PollRequested);
        _state->Free = Capacity;
        _state->WriteIndex = 0;
        _state->WithheldCount = 0;
        _state->Withheld = SignalSet.All & ~SignalSet.Faults;
    }

    /// <summary>Null where it is not possible: in a host with threads of its own, or on another processor.</summary>
    public static SignalQueue? TryCreate(Engine engine)
    {
        if (!engine.Process.CanFork || RuntimeInformation.ProcessArchitecture != Architecture.X64)
            return null;
        var state = (State*)NativeMemory.AllocZeroed((nuint)sizeof(State));
        nint code = NativeCode.Place(CodeFor(state));
        return code == 0 ? null : new SignalQueue(engine, state, code);
    }

    private static byte[] CodeFor(State* state)
    {
        byte[] address = BitConverter.GetBytes((long)state);
        var code = new byte[CodeSize];
        byte[] enqueue = [.. LoadState, .. address, .. Enqueue, .. RequestPoll];
        byte[] expire = [.. LoadState, .. address, .. Expire, .. RequestPoll];
        byte[] withhold = [.. LoadState, .. address, .. Withhold];
        enqueue.CopyTo(code, 0);
        expire.CopyTo(code, ExpiryOffset);
        withhold.CopyTo(code, WithholdOffset);
        return code;
    }

    /// <summary>A signal came since this was last set to false.</summary>
    public bool IsPending
    {
        get => Volatile.Read(ref _state->IsPending) != 0;
        set => Volatile.Write(ref _state->IsPending, value ? 1 : 0);
    }

    /// <summary>Signals ask for a poll as they come.</summary>
    public bool IsAsync
    {
        get => _state->IsAsync != 0;
        set => _state->IsAsync = value ? 1 : 0;
    }

    /// <summary>How many signals are in the queue.</summary>
    public int Count => Capacity - Volatile.Read(ref _state->Free);

    /// <summary>The signal that came first. There has to be one.</summary>
    public SignalInformation First => ((SignalInformation*)_state->Entries)[_readIndex];

    /// <summary>Takes <see cref="First"/> out.</summary>
    public void RemoveFirst()
    {
        _readIndex = (_readIndex + 1) % Capacity;
        Interlocked.Increment(ref _state->Free);
    }

    /// <summary>Has a signal queued, or gives it another action: 0 or the negated errno.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="action">The action; null queues it.</param>
    /// <param name="restarts">System calls that it interrupts go on afterwards.</param>
    public int Handle(int signal, SignalAction? action, bool restarts)
    {
        WithholdFromThreads();
        NativeSignalAction wanted = default;
        wanted.Flags = NativeSignalAction.WithInformation | (restarts ? NativeSignalAction.Restart : 0);
        wanted.Handler = action is { } simple ? (nint)simple : _code;
        if (action is null)
            wanted.Mask[0] = ulong.MaxValue & ~SignalSet.Faults;
        if (IsOfRuntime(signal))
            KeepPrevious(signal, action, ref wanted);
        return Libc.ChangeSignalAction(signal, wanted);
    }

    /// <summary>Has a signal mean from now on that the time limit is over; it is not blocked any more. One that a script has queued stays the script's.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="hardLimit">How long the script then has to notice that; zero for ever.</param>
    /// <param name="message">What the process says when it does not, before it ends.</param>
    public void HandleExpiry(int signal, TimeValue64 hardLimit, ReadOnlySpan<byte> message)
    {
        _state->MessageLength = 0;
        NativeMemory.Free(_state->Message);
        _state->Message = (byte*)NativeMemory.Alloc((nuint)message.Length);
        message.CopyTo(new Span<byte>(_state->Message, message.Length));
        _state->MessageLength = message.Length;
        _state->HardLimit = hardLimit;
        if (Libc.ActionOf(signal).Handler == _code)
            return;
        NativeSignalAction wanted = default;
        wanted.Handler = _code + ExpiryOffset;
        wanted.Flags = NativeSignalAction.WithInformation | NativeSignalAction.Restart;
        Libc.ChangeSignalAction(signal, wanted);
        Libc.ChangeSignalMask(1, SignalSet.Of(signal), out _);
    }

    /// <summary>The time limit is over.</summary>
    public bool IsTimeOver
    {
        get => Volatile.Read(ref _state->IsTimeOver) != 0;
        set => Volatile.Write(ref _state->IsTimeOver, value ? 1 : 0);
    }

    /// <summary>.NET's own: faults, and the one by which its threads stop each other.</summary>
    private static bool IsOfRuntime(int signal) => (SignalSet.Of(signal) & SignalSet.Faults) != 0 || signal == 34;

    /// <summary>What .NET needs of a signal goes on to be its, whatever PHP does with the rest.</summary>
    private void KeepPrevious(int signal, SignalAction? action, ref NativeSignalAction wanted)
    {
        NativeSignalAction before = Libc.ActionOf(signal);
        if (before.Handler != _code)
            _state->Previous[signal] = before.Handler > (nint)SignalAction.Ignore ? before.Handler : 0;
        if (action == SignalAction.Default)
            wanted.Handler = (nint)_state->Previous[signal];
        else
            wanted.Handler = _code;
        wanted.Flags |= NativeSignalAction.OnAlternateStack;
    }

    /// <summary>
    /// The runtime's other threads, which would take signals that PHP's thread blocks, block them from now on. In a forked child there are
    /// none.
    /// </summary>
    public void WithholdFromThreads()
    {
        if (_isWithheld)
            return;
        _isWithheld = true;
        // Ignored by default, so that nothing happens to a thread that gets it late.
        const int harmless = 23; // SIGURG
        NativeSignalAction before = Libc.ActionOf(harmless);
        NativeSignalAction wanted = default;
        wanted.Handler = _code + WithholdOffset;
        wanted.Flags = NativeSignalAction.WithInformation | NativeSignalAction.Restart | NativeSignalAction.OnAlternateStack;
        Libc.ChangeSignalAction(harmless, wanted);
        int sent = 0;
        foreach (int thread in NativeThreads.Others())
        {
            if (Libc.SendToThread(thread, harmless) == 0)
                sent++;
        }

        const int tries = 5000;
        var pause = new TimeValue64 { Fraction = 20_000 };
        for (int i = 0; Volatile.Read(ref _state->WithheldCount) < sent && i < tries; i++)
            Libc.Sleep(pause, out _);
        Libc.ChangeSignalAction(harmless, before);
    }
}
