using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Fibers;

/// <summary>
/// A function with a stack of calls of its own, which can be left and gone on with: https://www.php.net/manual/en/class.fiber.php. How it
/// runs is in the other parts.
/// </summary>
[PhpClass("Fiber", Extension = "Core", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true)]
public sealed partial class Fiber : PhpObject
{
    private enum State
    {
        NotStarted,

        /// <summary>Its code runs, or waits for a fiber that it resumed.</summary>
        Running,
        Suspended,
        Terminated,
    }

    private PhpCallable? _callable;
    private State _state;
    private Value _result = Value.Undefined;
    private bool _threw;
    private bool _endedScript;

    /// <summary>How many calls from the host's code into the engine are among its own: those cannot be left and gone on with later.</summary>
    private int _pins;

    /// <summary>It is being destroyed: only finally blocks run, and may not suspend.</summary>
    private bool _isClosing;

    public Fiber(PhpClass @class) : base(WithDestruction(@class))
    {
    }

    private static PhpClass WithDestruction(PhpClass @class)
    {
        @class.Destructor ??= new FiberDestruction { Name = "", Flags = MemberFlags.Public };
        return @class;
    }

    /// <summary>What it was made of; null once it has ended.</summary>
    internal PhpCallable? Callable => _state == State.Terminated ? null : _callable;

    protected internal override bool IsCloneable => false;

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, PhpCallable callback)
    {
        if (_callable is not null || _state != State.NotStarted)
            throw engine.Error("FiberError", "Cannot call constructor twice");
        _callable = callback;
        if (callback.Source.IsCounted)
            callback.Source.Heap!.Holders++;
    }

    /// <summary>Runs the function up to its first suspension.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="names">What the function is called with by name.</param>
    /// <param name="args">What it is called with by position.</param>
    /// <returns>What it suspended with; null when it ended.</returns>
    [PhpMethod(Returns = "mixed")]
    public Value start(Engine engine, NamedArguments names, params Value[] args)
    {
        RequireSwitching(engine);
        if (_state != State.NotStarted)
            throw engine.Error("FiberError", "Cannot start a fiber that has already been started");
        return Start(engine, names, args);
    }

    /// <summary>Goes on after the suspension, which gives <paramref name="value"/>.</summary>
    /// <returns>As <see cref="start"/>.</returns>
    [PhpMethod(Returns = "mixed")]
    public Value resume(Engine engine, [PhpParameter(Default = "null")] Value value = default)
    {
        RequireSuspended(engine);
        return Enter(engine, value.OrNull, null);
    }

    /// <summary>Goes on with the suspension throwing an exception.</summary>
    /// <returns>As <see cref="start"/>.</returns>
    [PhpMethod(Returns = "mixed")]
    public Value @throw(Engine engine, [PhpParameter(Type = "Throwable")] PhpObject exception)
    {
        RequireSuspended(engine);
        return Enter(engine, Value.Null, exception);
    }

    [PhpMethod]
    public bool isStarted() => _state != State.NotStarted;

    [PhpMethod]
    public bool isSuspended() => _state == State.Suspended;

    [PhpMethod]
    public bool isRunning() => _state == State.Running;

    [PhpMethod]
    public bool isTerminated() => _state == State.Terminated;

    /// <summary>What the function returned.</summary>
    [PhpMethod(Returns = "mixed")]
    public Value getReturn(Engine engine)
    {
        string? problem = _state switch
        {
            State.NotStarted => "The fiber has not been started",
            not State.Terminated => "The fiber has not returned",
            _ when _threw => "The fiber threw an exception",
            _ when _endedScript => "The fiber exited with a fatal error",
            _ => null,
        };
        return problem is null ? _result.OrNull : throw engine.Error("FiberError", "Cannot get fiber return value: " + problem);
    }

    /// <summary>Leaves the running fiber until it is resumed.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">What the one that started or resumed it gets.</param>
    /// <returns>What it is resumed with.</returns>
    [PhpMethod(Returns = "mixed")]
    public static Value suspend(Engine engine, [PhpParameter(Default = "null")] Value value = default)
    {
        Fiber fiber = engine.CurrentFiber ?? throw engine.Error("FiberError", "Cannot suspend outside of a fiber");
        if (fiber._isClosing)
            throw engine.Error("FiberError", "Cannot suspend in a force-closed fiber");
        if (fiber._pins > 0)
            throw NoSwitching(engine);
        RequireSwitching(engine);
        return fiber.Suspend(engine, value.OrNull);
    }

    /// <summary>The running fiber; null outside of fibers.</summary>
    [PhpMethod(Returns = "?Fiber")]
    public static PhpObject? getCurrent(Engine engine) => engine.CurrentFiber;

    private static void RequireSwitching(Engine engine)
    {
        if (engine.SwitchBlocks > 0)
            throw NoSwitching(engine);
    }

    private static PhpThrow NoSwitching(Engine engine) => engine.Error("FiberError", "Cannot switch fibers in current execution context");

    /// <summary>Keeps it from being suspended until <see cref="Unpin"/>.</summary>
    internal void Pin() => _pins++;

    internal void Unpin() => _pins--;

    private void RequireSuspended(Engine engine)
    {
        RequireSwitching(engine);
        if (_state != State.Suspended)
            throw engine.Error("FiberError", "Cannot resume a fiber that is not suspended");
        if (!engine.Contexts.IsHere(_context!))
            throw engine.Error("FiberError", "Cannot resume a fiber that was suspended before this process was forked");
    }

    protected internal override void OnDestroyed()
    {
        Slot.Clear(Class.Engine, ref _result);
        ReleaseCallable(Class.Engine);
    }

    private void ReleaseCallable(Engine engine)
    {
        if (_callable is not { } callable)
            return;
        _callable = null;
        engine.Lifetime.Release(callable.Source);
    }
}
