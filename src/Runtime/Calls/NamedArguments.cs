using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// The named arguments of a call of a variadic native that fit no parameter of its own: a C# parameter of this type receives them, and only
/// natives with one can be called with such names.
/// </summary>
/// <param name="values">By name; null for none.</param>
public readonly struct NamedArguments(PhpArray? values)
{
    /// <summary>Of the native function whose frame this is.</summary>
    internal static NamedArguments Of(ref Frame frame) => new(frame.ExtraArguments is [var named] ? named.AsArray : null);

    /// <summary>Calls something with positional arguments and these.</summary>
    /// <exception cref="Errors.PhpThrow">It threw; or Error: it has no parameter of a name.</exception>
    public Value Call(Engine engine, PhpCallable callable, ReadOnlySpan<Value> positional) =>
        values is null ? callable.Call(engine, positional) : engine.CallWithArray(callable, After(positional));

    /// <summary>All arguments in one array, as call_user_func_array() takes them.</summary>
    public PhpArray After(ReadOnlySpan<Value> positional)
    {
        var all = new PhpArray(positional.Length + (values?.Count ?? 0));
        foreach (Value argument in positional)
            all.Append(argument);
        if (values is not null)
        {
            foreach ((ArrayKey name, Value argument) in values)
                all.Set(name, argument);
        }

        return all;
    }
}
