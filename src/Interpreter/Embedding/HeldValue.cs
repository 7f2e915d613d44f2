using MiniPhp.Runtime.Values;

namespace MiniPhp;

/// <summary>
/// An object or resource that a host keeps alive. While the handle lives the script's value does, destructors included; it is released
/// when the handle is disposed of, when it is no longer reachable (then the next time that the engine is used), and with the engine.
/// </summary>
public abstract class HeldValue : IDisposable
{
    private HeapValue? _value;

    private protected HeldValue(PhpEngine engine, HeapValue value)
    {
        Engine = engine;
        _value = value;
        value.Holders++;
    }

    /// <summary>The engine that it belongs to.</summary>
    public PhpEngine Engine { get; }

    /// <exception cref="ObjectDisposedException">The handle was disposed of.</exception>
    internal HeapValue Value => _value ?? throw new ObjectDisposedException(GetType().Name);

    internal bool IsSame(HeldValue other) => other == this || (_value is not null && other._value == _value);

    /// <inheritdoc/>
    public override int GetHashCode() => Engine.GetHashCode();

    /// <summary>True for handles of the same object.</summary>
    public override bool Equals(object? obj) => obj is HeldValue other && IsSame(other);

    /// <summary>Lets go of the value: if nothing else holds it, it is destroyed now.</summary>
    /// <exception cref="PhpException">Its destructor threw.</exception>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (Interlocked.Exchange(ref _value, null) is { } value)
            Engine.Release(value);
    }

    // The finalizer's thread must not touch the engine.
    ~HeldValue()
    {
        if (_value is { } value)
            Engine.ReleaseLater(value);
    }
}
