using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// What extensions remember for one engine.
public abstract partial class Engine
{
    private readonly Dictionary<Type, object> _states = [];

    /// <summary>Visits the values that it holds besides variables and calls: static ones, constants, what is registered.</summary>
    internal virtual void VisitHeld(Action<Value> visit)
    {
        foreach (ErrorHandler handler in _errorHandlers ?? [])
            visit(handler.Callback);
        foreach (Value handler in _exceptionHandlers ?? [])
            visit(handler);
        foreach (ShutdownFunction function in ShutdownFunctions)
        {
            visit(function.Callable.Source);
            foreach (Value argument in function.Arguments)
                visit(argument);
        }
    }

    /// <summary>The state of type <typeparamref name="T"/> that an extension keeps for this engine (a cache, a last error), made on first use.</summary>
    /// <param name="create">Makes the state; a static lambda.</param>
    public T State<T>(Func<Engine, T> create) where T : class
    {
        if (_states.TryGetValue(typeof(T), out object? state))
            return (T)state;
        T created = create(this);
        _states.Add(typeof(T), created);
        return created;
    }
}
