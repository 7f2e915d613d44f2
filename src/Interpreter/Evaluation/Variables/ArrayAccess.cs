using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$object[$key]</c>: a native class's own way, or the four methods of the ArrayAccess interface.</summary>
internal static class ArrayAccess
{
    /// <summary>What offsetGet() returns: a reference when it returns one.</summary>
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
    /// has no effect unless it is an object or a reference.
    /// </summary>
    public static ref Value Fetch(Engine engine, PhpObject target, Value key, FetchMode mode)
    {
        if (target is IElementAccess own)
        {
            PropertyFetch fetch = mode.IsUpdate() ? PropertyFetch.Update : mode.IsUnset() ? PropertyFetch.Unset : PropertyFetch.Element;
            ref Value slot = ref own.FetchElement(engine, key, fetch);
            if (!Unsafe.IsNullRef(ref slot))
                return ref slot;
        }

        // What is not there is not missed by what only wants to unset something in it.
        Value element = mode.IsUnset() && target is IElementAccess elements && !elements.HasElement(engine, key) ? Value.Null : Get(engine, target, key);
        if (element.IsReference && element.AsReference.TypedSources is null)
            return ref element.AsReference.Value;
        if (!element.IsObject && !element.IsReference)
            NoticeNoEffect(engine, target);
        return ref Elements.Scratch(engine, element);
    }

    /// <summary>The element as a reference: made in its slot, what offsetGet() returns by reference, or one that nothing else holds.</summary>
    public static PhpReference FetchReference(Engine engine, PhpObject target, Value key)
    {
        if (target is IElementAccess)
            return Slot.MakeReference(ref Fetch(engine, target, key, FetchMode.Reference));
        Value element = Get(engine, target, key);
        if (element.IsReference)
            return element.AsReference;
        if (!element.IsObject)
            NoticeNoEffect(engine, target);
        var temporary = new PhpReference(Value.Undefined);
        Slot.Initialize(ref temporary.Value, element);
        return temporary;
    }

    /// <summary>The slot of an element that is to become a reference: only native classes have one to give.</summary>
    public static ref Value FetchForBinding(Engine engine, PhpObject target, Value key)
    {
        if (target is IElementAccess own)
        {
            ref Value slot = ref own.FetchElement(engine, key, PropertyFetch.Element);
            if (!Unsafe.IsNullRef(ref slot))
                return ref slot;
        }

        Fetch(engine, target, key, FetchMode.Reference);
        throw engine.Error("Cannot assign by reference to an array dimension of an object");
    }

    private static void NoticeNoEffect(Engine engine, PhpObject target) =>
        engine.Notice("Indirect modification of overloaded element of " + target.Class.PrintedName + " has no effect");

    private static void Require(Engine engine, PhpObject target)
    {
        if (!target.Class.IsSubclassOf(engine.BuiltInClass("ArrayAccess")))
            throw engine.Error("Cannot use object of type " + target.Class.Name + " as array");
    }
}
