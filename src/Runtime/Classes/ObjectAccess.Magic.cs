using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// The magic methods behind property access.
public static partial class ObjectAccess
{
    private static bool CanCall(Engine engine, PhpObject target, PhpFunction? method, PropertyName name, MagicAccess access) =>
        method is not null && !engine.PropertyGuards.IsActive(target, name.Text, access);

    /// <summary>What __get returns, a reference when it returns by reference.</summary>
    private static Value CallGet(Engine engine, PhpObject target, PropertyName name) =>
        CallGuarded(engine, target, target.Class.GetMethod!, name, MagicAccess.Get, [name.Value]);

    private static bool CallIsset(Engine engine, PhpObject target, PropertyName name) => Conversions.ToBool(
        CallGuarded(engine, target, target.Class.IssetMethod!, name, MagicAccess.Isset, [name.Value]).Dereferenced);

    private static void CallSet(Engine engine, PhpObject target, PropertyName name, Value value) =>
        engine.Lifetime.Watch(CallGuarded(engine, target, target.Class.SetMethod!, name, MagicAccess.Set, [name.Value, value]));

    private static void CallUnset(Engine engine, PhpObject target, PropertyName name) =>
        engine.Lifetime.Watch(CallGuarded(engine, target, target.Class.UnsetMethod!, name, MagicAccess.Unset, [name.Value]));

    private static Value CallGuarded(
        Engine engine, PhpObject target, PhpFunction method, PropertyName name, MagicAccess access, ReadOnlySpan<Value> arguments)
    {
        PropertyGuards.Entry guard = engine.PropertyGuards.Enter(target, name.Text, access);
        try
        {
            return method.Call(engine, target, target.Class, arguments);
        }
        finally
        {
            engine.PropertyGuards.Leave(guard);
        }
    }

    /// <summary>What __get gives in place of an unset typed property has to fit its type.</summary>
    private static Value CheckedAgainst(Engine engine, PropertyInfo property, Value value)
    {
        if (property.Type is null)
            return value;
        Value plain = value.Dereferenced;
        bool strict = engine.TopFrame != 0 && Calls.Frame.At(engine.TopFrame).Function.StrictTypes;
        Value coerced = PropertyTypes.Coerce(engine, property, plain, strict);
        if (!value.IsReference)
            return coerced;
        Slot.Assign(engine, value.AsReference, coerced);
        return value;
    }
}
