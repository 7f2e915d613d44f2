using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$object[$key]</c>: a native class's own way, or the four methods of the ArrayAccess interface.</summary>
internal static class ArrayAccess
{
    public static Value Get(Engine engine, PhpObject target, Value key)
    {
        if (target is IElementAccess own)
            return own.ReadElement(engine, key);
        Require(engine, target);
        return engine.CallMethod(target, "offsetget", key.OrNull);
    }

    public static void Set(Engine engine, PhpObject target, Value key, Value value)
    {
        if (target is IElementAccess own)
        {
            own.WriteElement(engine, key, value);
            return;
        }

        Require(engine, target);
        engine.CallMethod(target, "offsetset", key.OrNull, value);
    }

    public static bool Exists(Engine engine, PhpObject target, Value key)
    {
        if (target is IElementAccess own)
            return own.HasElement(engine, key);
        Require(engine, target);
        return Conversions.ToBool(engine.CallMethod(target, "offsetexists", key));
    }

    public static void Unset(Engine engine, PhpObject target, Value key)
    {
        if (target is IElementAccess own)
        {
            own.UnsetElement(engine, key);
            return;
        }

        Require(engine, target);
        engine.CallMethod(target, "offsetunset", key);
    }

    /// <summary>
    /// The slot of an element that is to be written to in place. What has no such slot is read, with a notice that modifying it
    /// has no effect unless it is an object or offsetGet returns by reference.
    /// </summary>
    public static ref Value Fetch(Engine engine, PhpObject target, Value key, FetchMode mode)
    {
        if (target is IElementAccess own)
        {
            PropertyFetch fetch = mode switch
            {
                FetchMode.ReadWrite => PropertyFetch.Update,
                FetchMode.Unset => PropertyFetch.Unset,
                _ => PropertyFetch.Element,
            };
            ref Value slot = ref own.FetchElement(engine, key, fetch);
            if (!Unsafe.IsNullRef(ref slot))
                return ref slot;
        }

        Value element = Get(engine, target, key);
        if (!element.IsObject && !ReturnsReference(target))
            engine.Notice("Indirect modification of overloaded element of " + target.Class.Name + " has no effect");
        return ref Elements.Scratch(engine, element);
    }

    /// <summary>True when offsetGet is declared to return by reference, so that what it returns may be modified.</summary>
    private static bool ReturnsReference(PhpObject target) =>
        target.Class.FindMethod("offsetget") is { } method && method.ReturnsReference;

    private static void Require(Engine engine, PhpObject target)
    {
        if (!target.Class.IsSubclassOf(engine.BuiltInClass("ArrayAccess")))
            throw engine.Error("Cannot use object of type " + target.Class.Name + " as array");
    }
}
