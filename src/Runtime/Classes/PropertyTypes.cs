using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Types of properties: what may be stored, and what references to typed properties have to respect.</summary>
public static class PropertyTypes
{
    /// <summary>The value as it may be stored in a typed property, converted weakly or strictly.</summary>
    /// <exception cref="PhpThrow">TypeError: "Cannot assign string to property C::$x of type int".</exception>
    public static Value Coerce(Engine engine, PropertyInfo property, Value value, bool strict)
    {
        if (TypeCoercion.TryCoerce(engine, property.Type!, ref value, strict, property.DeclaringClass, null))
            return value;
        throw engine.TypeError("Cannot assign " + Conversions.TypeName(value) + " to property " + property.DeclaringClass.PrintedName + "::$"
            + property.Name + " of type " + property.Type);
    }

    /// <summary>After ++ or --: an int property, or a reference that one shares, has nothing past its extremes.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="property">The property that is changed, if it is one and typed.</param>
    /// <param name="slot">Where the value is to go.</param>
    /// <param name="before">The value so far.</param>
    /// <param name="after">The new one.</param>
    /// <param name="isDecrement">Whether it was --.</param>
    /// <exception cref="PhpThrow">TypeError: "Cannot increment property C::$x of type int past its maximal value".</exception>
    public static void VerifyStep(Engine engine, PropertyInfo? property, Value slot, Value before, Value after, bool isDecrement)
    {
        if (!before.IsInt || !after.IsFloat)
            return;
        string held = "";
        // The storage of a static property is a reference that nobody else holds at first.
        if (slot.IsReference && slot.AsReference.TypedSources is { } sources && (property is not { IsStatic: true } || slot.AsReference.Holders > 1))
        {
            property = Array.Find(sources, static source => (source.Type!.Mask & TypeMask.Float) == 0);
            held = "a reference held by ";
        }

        if (property?.Type is not { } type || (type.Mask & TypeMask.Float) != 0)
            return;
        throw engine.TypeError("Cannot " + (isDecrement ? "decrement " : "increment ") + held + "property " + property.DeclaringClass.PrintedName + "::$"
            + property.Name + " of type " + type + " past its " + (isDecrement ? "minimal" : "maximal") + " value");
    }

    /// <summary>Before an element is written into an undefined, null or false slot: the type has to allow the array that comes to be.</summary>
    internal static void VerifyArrayCanBeMade(Engine engine, PropertyInfo property, Value slot)
    {
        Value value = slot.Dereferenced;
        bool becomesArray = value.IsUndefined || value.IsNull || (value.IsBool && !value.AsBool);
        if (becomesArray && (property.Type!.Mask & TypeMask.Array) == 0)
        {
            throw engine.TypeError("Cannot auto-initialize an array inside property " + property.DeclaringClass.PrintedName + "::$" + property.Name
                + " of type " + property.Type);
        }
    }

    /// <summary>As <see cref="VerifyArrayCanBeMade(Engine, PropertyInfo, Value)"/>, for a reference that typed properties share.</summary>
    internal static void VerifyArrayCanBeMade(Engine engine, PhpReference reference)
    {
        Value value = reference.Value;
        if (reference.TypedSources is not { } sources || !(value.IsUndefined || value.IsNull || (value.IsBool && !value.AsBool)))
            return;
        if (Array.Find(sources, static source => (source.Type!.Mask & TypeMask.Array) == 0) is not { } property)
            return;
        throw engine.TypeError("Cannot auto-initialize an array inside a reference held by property " + property.DeclaringClass.PrintedName + "::$"
            + property.Name + " of type " + property.Type);
    }

    /// <summary>The reference in a typed property's slot, made when there is none: from then on it keeps to the property's type.</summary>
    /// <exception cref="PhpThrow">Error: the property is uninitialised and its type does not allow null.</exception>
    internal static PhpReference MakeReference(Engine engine, ref Value slot, PropertyInfo property)
    {
        if (slot.IsReference)
            return slot.AsReference;
        if (slot.IsUndefined && property.Type is { AllowsNull: false })
            throw UninitializedByReference(engine, property);
        PhpReference reference = Slot.MakeReference(ref slot);
        AddSource(reference, property);
        return reference;
    }

    internal static PhpThrow UninitializedByReference(Engine engine, PropertyInfo property) => engine.Error(
        "Cannot access uninitialized non-nullable property " + property.DeclaringClass.PrintedName + "::$" + property.Name + " by reference");

    /// <summary>From now on what is assigned to the reference has to fit the property, too.</summary>
    internal static void AddSource(PhpReference reference, PropertyInfo property)
    {
        PropertyInfo[] sources = reference.TypedSources ?? [];
        reference.TypedSources = [.. sources, property];
    }

    /// <summary>The property's slot lets go of the reference that it holds.</summary>
    internal static void RemoveSource(Value slot, PropertyInfo property)
    {
        if (!slot.IsReference || slot.AsReference.TypedSources is not { } sources)
            return;
        int index = Array.IndexOf(sources, property);
        if (index < 0)
            return;
        slot.AsReference.TypedSources = sources.Length == 1 ? null : [.. sources.AsSpan(0, index), .. sources.AsSpan(index + 1)];
    }

    /// <summary>Before a reference is bound to a typed property: its value has to fit, and is converted if need be.</summary>
    internal static void VerifyReferenceAssignable(Engine engine, PropertyInfo property, PhpReference reference, bool strict)
    {
        Value value = reference.Value.OrNull;
        if (reference.TypedSources is [var first, ..])
        {
            if (TypeCoercion.Matches(engine, property.Type!, value, property.DeclaringClass, null))
                return;
            // A conversion would change what the other properties hold.
            Value converted = value;
            if (TypeCoercion.TryCoerce(engine, property.Type!, ref converted, strict, property.DeclaringClass, null))
            {
                throw engine.TypeError("Reference with value of type " + Conversions.TypeName(value) + " held by property "
                    + first.DeclaringClass.PrintedName + "::$" + first.Name + " of type " + first.Type + " is not compatible with property "
                    + property.DeclaringClass.PrintedName + "::$" + property.Name + " of type " + property.Type);
            }
        }

        Value coerced = Coerce(engine, property, value, strict);
        if (coerced.Kind != value.Kind)
            Slot.Replace(engine, ref reference.Value, coerced);
    }

    /// <summary>What to store in a reference that typed properties share: the value as all of them accept and convert it alike.</summary>
    /// <exception cref="PhpThrow">
    /// TypeError: "Cannot assign string to reference held by property C::$x of type int", or two of them would convert it differently.
    /// </exception>
    internal static Value CoerceForReference(Engine engine, PhpReference reference, Value value, bool strict)
    {
        PropertyInfo? first = null;
        Value result = value;
        foreach (PropertyInfo property in reference.TypedSources!)
        {
            Value coerced = value;
            if (!TypeCoercion.TryCoerce(engine, property.Type!, ref coerced, strict, property.DeclaringClass, null))
            {
                throw engine.TypeError("Cannot assign " + Conversions.TypeName(value) + " to reference held by property "
                    + property.DeclaringClass.PrintedName + "::$" + property.Name + " of type " + property.Type);
            }

            if (first is null)
            {
                first = property;
                result = coerced;
            }
            else if (coerced.Kind != result.Kind)
            {
                throw engine.TypeError("Cannot assign " + Conversions.TypeName(value) + " to reference held by property "
                    + first.DeclaringClass.PrintedName + "::$" + first.Name + " of type " + first.Type + " and property "
                    + property.DeclaringClass.PrintedName + "::$" + property.Name + " of type " + property.Type
                    + ", as this would result in an inconsistent type conversion");
            }
        }

        return result;
    }
}
