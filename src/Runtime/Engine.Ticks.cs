using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime;

// declare(ticks): what the nodes of its regions call.
public abstract partial class Engine
{
    private uint _tickCount;

    private TickFunctions? _tickFunctions;

    /// <summary>The functions that ticks call; made when one is registered.</summary>
    public TickFunctions TickFunctions => _tickFunctions ??= new TickFunctions();

    /// <summary>A statement is complete. True when that was one of as many as <paramref name="every"/> says.</summary>
    internal bool CountTick(uint every)
    {
        if (++_tickCount < every)
            return false;
        _tickCount = 0;
        return true;
    }

    /// <summary>Calls what waits for ticks: handlers of signals, then the tick functions.</summary>
    /// <exception cref="Errors.PhpThrow">One of the functions threw.</exception>
    internal void RunTicks()
    {
        SwitchBlocks++;
        try
        {
            SignalDispatch?.Invoke();
            _tickFunctions?.Run(this);
        }
        finally
        {
            SwitchBlocks--;
        }
    }
}
