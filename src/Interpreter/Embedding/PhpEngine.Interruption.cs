using MiniPhp.Interpreter.Embedding;
using MiniPhp.Runtime.Posix;

namespace MiniPhp;

// Cancellation and time limits: something asks the engine to poll, and the poll ends the script.
public sealed partial class PhpEngine
{
    private readonly List<CancellationToken> _tokens = [];
    private TimeKeeper? _timeKeeper;

    /// <summary>For notices of collections; held here, as it would otherwise be finalized before them.</summary>
    private readonly WeakReference<PhpEngine> _self;

    /// <summary>A script was ended from outside: its own code is not trusted to come to an end any more.</summary>
    private bool _wasInterrupted;

    /// <summary>What the functions of the host may look at: cancelled when the innermost operation is.</summary>
    internal CancellationToken CurrentToken => _tokens.Count == 0 ? default : _tokens[^1];

    /// <summary>What watches over one operation.</summary>
    private readonly struct Interruptions(PhpEngine engine, CancellationTokenRegistration registration, TimeKeeper? keeper) : IDisposable
    {
        public void Dispose()
        {
            registration.Dispose();
            engine._tokens.RemoveAt(engine._tokens.Count - 1);
            if (keeper is null)
                return;
            engine._timeKeeper = null;
            keeper.Dispose();
        }
    }

    private sealed class TimeKeeper(PhpEngine engine) : IDisposable
    {
        private Timer? _timer;

        public bool IsTimeUp { get; private set; }

        public void Start(TimeSpan limit) => _timer = new Timer(_ => End(), null, limit, Timeout.InfiniteTimeSpan);

        public void Dispose() => _timer?.Dispose();

        private void End()
        {
            IsTimeUp = true;
            engine._engine.RequestPoll();
        }
    }

    private Interruptions Watch(CancellationToken cancellation)
    {
        TimeKeeper? keeper = null;
        bool isTimed = _depth == 1 && _options.TimeLimit is not null;
        if (isTimed || cancellation.CanBeCanceled)
            _engine.WakeEvent ??= new WakeEvent();
        if (isTimed)
        {
            _timeKeeper = keeper = new TimeKeeper(this);
            keeper.Start(_options.TimeLimit!.Value);
        }

        _tokens.Add(cancellation);
        CancellationTokenRegistration registration =
            cancellation.UnsafeRegister(static engine => ((Runtime.Engine)engine!).RequestPoll(), _engine);
        return new Interruptions(this, registration, keeper);
    }

    private bool IsInnermost(CancellationToken token)
    {
        for (int i = 0; i < _tokens.Count - 1; i++)
        {
            if (_tokens[i] == token)
                return false;
        }

        return true;
    }

    /// <summary>The engine's poll.</summary>
    private void Interrupt()
    {
        foreach (CancellationToken token in _tokens)
        {
            if (token.IsCancellationRequested)
                throw new CanceledExit(token);
        }

        if (_timeKeeper is { IsTimeUp: true })
        {
            _wasInterrupted = true;
            string seconds = _options.TimeLimit!.Value.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _engine.FatalError("Maximum execution time of " + seconds + (seconds == "1" ? " second" : " seconds") + " exceeded");
        }

        _engine.MemoryGuard.CheckNow();
    }

    /// <summary>
    /// Asks the engine to look at its memory after each garbage collection: unreachable from the start, so the collector finalizes it,
    /// and it puts another in its place.
    /// </summary>
    private sealed class CollectionNotice(WeakReference<PhpEngine> engine)
    {
        ~CollectionNotice()
        {
            if (Environment.HasShutdownStarted || !engine.TryGetTarget(out PhpEngine? target) || target._isDisposed)
                return;
            if (Volatile.Read(ref target._depth) > 0)
                target._engine.RequestPoll();
            _ = new CollectionNotice(engine);
        }
    }
}
