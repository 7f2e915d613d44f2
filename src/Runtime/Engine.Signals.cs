using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Signals;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// Signals: taken down by native code, handled when the engine polls, at ticks, and when a script asks.
public abstract partial class Engine
{
    private SignalQueue? _signals;
    private bool _hasTriedSignals;
    private PinnedGCHandle<Engine> _pin;

    /// <summary>Takes signals down, from its first use on; null where that is not possible.</summary>
    internal SignalQueue? Signals
    {
        get
        {
            if (!_hasTriedSignals)
            {
                _hasTriedSignals = true;
                _signals = SignalQueue.TryCreate(this);
            }

            return _signals;
        }
    }

    /// <summary>Handles the signals in the queue; null while no script wants any.</summary>
    internal Action? SignalDispatch { get; set; }

    /// <summary>Where native code may write what <see cref="RequestPoll"/> writes: the engine stays at its place for good.</summary>
    internal unsafe void PinPollFields(out nint* stackLimit, out bool* pollRequested)
    {
        _pin = new PinnedGCHandle<Engine>(this);
        stackLimit = (nint*)Unsafe.AsPointer(ref StackLimit);
#pragma warning disable CS0420 // Native code writes it whole, and its readers go on reading it as volatile.
        pollRequested = (bool*)Unsafe.AsPointer(ref _pollRequested);
#pragma warning restore CS0420
    }

    /// <summary>A native function has come back: polls if that is asked for. Its result lives on meanwhile.</summary>
    /// <param name="result">The result.</param>
    /// <param name="line">Where the code goes on; 0 for where it called the function.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Value PollAfterNative(Value result, int line = 0) => _pollRequested && !result.IsThrow ? AnswerPollHolding(result, line) : result;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value AnswerPollHolding(Value result, int line)
    {
        if (line != 0)
            Calls.Frame.At(TopFrame).Line = line;
        if (!result.IsCounted)
        {
            AnswerPoll();
            return result;
        }

        result.Heap!.Holders++;
        try
        {
            AnswerPoll();
        }
        finally
        {
            Lifetime.Unhold(result.Heap);
        }

        return result;
    }

    private void AnswerSignals()
    {
        if (_signals is null)
            return;
        CheckTimeLimit();
        SignalDispatch?.Invoke();
    }
}
