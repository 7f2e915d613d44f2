using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// What extensions remember for one engine.
public abstract partial class Engine
{
    // A handful, so a search is as quick as a table, and no table has to be made.
    private object[] _states = [];

    /// <summary>The loops by reference that are going on.</summary>
    public ArrayWalks ArrayWalks => field ??= new ArrayWalks();

    /// <summary>Visits the values that it holds besides variables and calls: static ones, constants, what is registered.</summary>
    internal virtual void VisitHeld(Action<Value> visit)
    {
        foreach (ErrorHandler handler in _errorHandlers ?? [])
            visit(handler.Callback);
        foreach (ExceptionHandler handler in _exceptionHandlers ?? [])
            visit(handler.Callback);
        foreach (ShutdownFunction function in ShutdownFunctions)
        {
            visit(function.Callable.Source);
            foreach (Value argument in function.Arguments)
                visit(argument);
        }

        _tickFunctions?.VisitHeld(visit);
    }

    /// <summary>The state of type <typeparamref name="T"/> that an extension keeps for this engine (a cache, a last error), made on first use.</summary>
    /// <param name="create">Makes the state; a static lambda.</param>
    public T State<T>(Func<Engine, T> create) where T : class
    {
        foreach (object state in _states)
        {
            if (state.GetType() == typeof(T))
                return Unsafe.As<T>(state);
        }

        T created = create(this);
        _states = [.. _states, created];
        return created;
    }
}
