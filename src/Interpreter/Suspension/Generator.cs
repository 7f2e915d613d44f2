using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Fibers;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>
/// What a generator function returns: https://www.php.net/manual/en/class.generator.php. Holds the function's slots while it is
/// suspended. How it runs, delegates and is closed is in the other parts.
/// </summary>
[PhpClass(
    "Generator",
    Extension = "Core",
    Interfaces = ["Iterator"],
    IsFinal = true,
    IsNotSerializable = true,
    ForbidsDynamicProperties = true,
    ConstructionError = "The \"Generator\" class is reserved for internal use and cannot be manually instantiated")]
public sealed partial class Generator : PhpObject, IRunningGenerator
{
    private readonly UserFunction _function;
    private readonly StepProgram _program;
    private readonly Activation _activation;
    private readonly int _argumentCount;
    private Value[] _locals;
    private PhpObject? _target;

    /// <summary>The closure whose function it runs. Held.</summary>
    private PhpClosure? _closure;

    private readonly PhpClass? _staticClass;
    private Value[]? _extraArguments;
    private SymbolTable? _symbols;
    private int _line;

    /// <summary>What was yielded last; undefined before the first yield and while it delegates. Held.</summary>
    private Value _value = Value.Undefined;

    private Value _key = Value.Null;
    private Value _returned = Value.Undefined;
    private long _lastKey = -1;

    /// <summary>Where a sent value goes; -1 when nobody reads it.</summary>
    private int _sendSlot = -1;

    private bool _isAtFirstYield;

    /// <summary>While it runs: the generator whose code resumed it, directly or not, on the same stack of calls.</summary>
    private IRunningGenerator? _outerRunning;

    IRunningGenerator? IRunningGenerator.Outer => _outerRunning;

    internal Generator(PhpClass @class, UserFunction function, StepProgram program, ref Frame frame) : base(@class)
    {
        if (program.FinallyCount == 0)
            Flags |= ObjectFlags.Destructed;
        _function = function;
        _program = program;
        _activation = program.Begin(this, function.Body.SlotCount);
        _argumentCount = frame.ArgumentCount;
        _locals = _activation.Slots;
        ref Value given = ref frame.Locals;
        for (int i = 0; i < _locals.Length; i++)
        {
            ref Value local = ref _locals[i];
            local.Bits = given.Bits;
            if (given.Heap is not null)
            {
                local.Heap = given.Heap;
                given.Heap = null;
            }

            given = ref Unsafe.Add(ref given, 1);
        }

        _extraArguments = frame.ExtraArguments;
        frame.ExtraArguments = null;
        _staticClass = frame.StaticClass;
        _line = function.StartLine;
        if (frame.This is { } target)
        {
            _target = target;
            target.Holders++;
        }

        if (frame.Closure is { } closure)
        {
            _closure = closure;
            closure.Holders++;
        }
    }

    /// <summary>Only calls of generator functions make generators.</summary>
    internal Generator(PhpClass @class) : base(Refuse(@class))
    {
        _function = null!;
        _program = null!;
        _activation = null!;
        _locals = NoValues.Array;
    }

    [DoesNotReturn]
    private static PhpClass Refuse(PhpClass @class) => throw @class.Engine.Error(@class.ConstructionError!);

    /// <summary>It returned, threw or was closed.</summary>
    internal bool IsFinished { get; private set; }

    /// <summary>Its code is on the native stack.</summary>
    internal bool IsRunning { get; private set; }

    /// <summary>It is being destroyed: only finally blocks run, and may not yield.</summary>
    internal bool IsClosing { get; private set; }

    protected internal override bool IsCloneable => false;

    [PhpMethod]
    public void rewind(Engine engine)
    {
        EnsureStarted(engine);
        if (!_isAtFirstYield)
            throw engine.Error("Exception", "Cannot rewind a generator that was already run");
    }

    [PhpMethod]
    public bool valid(Engine engine)
    {
        EnsureStarted(engine);
        Current(engine);
        return !IsFinished;
    }

    [PhpMethod]
    public Value current(Engine engine)
    {
        EnsureStarted(engine);
        return CurrentValue(engine).OrNull;
    }

    [PhpMethod]
    public Value key(Engine engine)
    {
        EnsureStarted(engine);
        Generator current = Current(engine);
        return IsFinished ? Value.Null : current._key;
    }

    [PhpMethod]
    public void next(Engine engine)
    {
        EnsureStarted(engine);
        Resume(engine);
    }

    [PhpMethod]
    public Value send(Engine engine, Value value)
    {
        EnsureStarted(engine);
        if (IsFinished)
            return Value.Null;
        Generator current = Current(engine);
        if (current._sendSlot >= 0 && !current.IsRunning)
            Slot.Replace(engine, ref current._locals[current._sendSlot], value);
        Resume(engine);
        return CurrentValue(engine).OrNull;
    }

    [PhpMethod]
    public Value @throw(Engine engine, [PhpParameter(Type = "Throwable")] PhpObject exception)
    {
        EnsureStarted(engine);
        if (IsFinished)
            throw new PhpThrow(exception);
        Generator current = Current(engine);
        if (current.IsRunning)
            throw engine.Error("Cannot resume an already running generator");
        Resume(engine, exception);
        return CurrentValue(engine).OrNull;
    }

    [PhpMethod(Returns = "mixed")]
    public Value getReturn(Engine engine)
    {
        EnsureStarted(engine);
        if (_returned.IsUndefined)
            throw engine.Error("Exception", "Cannot get return value of a generator that hasn't returned");
        return _returned;
    }

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference)
    {
        if (IsFinished)
            throw engine.Error("Exception", "Cannot traverse an already closed generator");
        if (byReference && !_function.ReturnsReference)
            throw engine.Error("Exception", "You can only iterate a generator by-reference if it declared that it yields by-reference");
        return new GeneratorIterator(this);
    }

    /// <summary>The present element; false when there is none any more.</summary>
    internal bool TryCurrent(Engine engine, out Value value)
    {
        if (_delegate is not null || _value.IsUndefined || IsFinished)
        {
            EnsureStarted(engine);
            value = CurrentValue(engine).OrNull;
            return !IsFinished;
        }

        value = _value.OrNull;
        return true;
    }

    /// <summary>What it, or the innermost generator that it delegates to, yielded last; undefined when it has ended.</summary>
    internal Value CurrentValue(Engine engine)
    {
        Generator current = Current(engine);
        return IsFinished ? Value.Undefined : current._value;
    }

    /// <summary>The slot of the value yielded last, for an iteration by reference.</summary>
    internal PhpReference CurrentReference(Engine engine) => Slot.MakeReference(ref Current(engine)._value);

    /// <summary>Called by a yield step: keeps what is yielded.</summary>
    /// <param name="key">The key; undefined for the next int.</param>
    /// <param name="value">The value, or a reference.</param>
    /// <param name="sendSlot">Where a sent value goes, or -1.</param>
    internal void Yield(Value key, Value value, int sendSlot)
    {
        Engine engine = Class.Engine;
        Slot.Replace(engine, ref _value, value);
        if (key.IsUndefined)
            key = ++_lastKey;
        else if (key.IsInt && key.AsInt > _lastKey)
            _lastKey = key.AsInt;
        Slot.Replace(engine, ref _key, key);
        _sendSlot = sendSlot;
    }
}
