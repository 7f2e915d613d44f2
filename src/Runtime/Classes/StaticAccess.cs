using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// Static properties as PHP code accesses them. A class that inherits one without redeclaring it shares the parent's
/// <see cref="PropertyInfo"/> and so its storage. <c>scope</c> is the class of the running code, or null.
/// </summary>
public static class StaticAccess
{
    /// <summary>The property, for a call site to keep together with class and scope; its storage is initialised.</summary>
    /// <exception cref="PhpThrow">Error: undeclared, or not accessible from the scope.</exception>
    public static PropertyInfo Find(Engine engine, PhpClass target, string name, PhpClass? scope)
    {
        PropertyInfo? property = FindOrNull(target, name, scope);
        if (property is null)
            ThrowMissing(engine, target, name, scope);
        if (!target.ConstantsResolved)
            engine.ResolveConstants(target);
        if (target.Kind == ClassKind.Trait)
        {
            engine.Deprecated("Accessing static trait property " + property!.DeclaringClass.PrintedName + "::$" + name
                + " is deprecated, it should only be accessed on a class using the trait");
        }

        return property!;
    }

    /// <summary>The slot, to be read: neither missing nor uninitialised.</summary>
    public static Value Read(Engine engine, PhpClass target, string name, PhpClass? scope) =>
        Read(engine, Find(engine, target, name, scope));

    /// <summary>The value of a property found before.</summary>
    public static Value Read(Engine engine, PropertyInfo property)
    {
        Value value = property.StaticStorage!.Value;
        return value.IsUndefined ? throw Uninitialized(engine, property) : value;
    }

    /// <summary>Assigns; the result is the value as converted to the property's type.</summary>
    public static Value Write(Engine engine, PropertyInfo property, Value value, bool strict)
    {
        if (property.Type is not null)
            value = PropertyTypes.Coerce(engine, property, value, strict);
        PhpReference storage = property.StaticStorage!;
        if (storage.TypedSources is { } sources && (property.Type is null || sources.Length > 1))
            value = engine.CoerceForReference(storage, value);
        Slot.Assign(engine, ref storage.Value, value);
        return value;
    }

    /// <summary>
    /// The slot, to be changed in place. When the property has a type, what is assigned to the slot as a whole has to go through
    /// <see cref="PropertyTypes.Coerce"/>.
    /// </summary>
    public static ref Value WritableSlot(Engine engine, PropertyInfo property, PropertyFetch fetch)
    {
        ref Value slot = ref property.StaticStorage!.Value;
        if (property.Type is null)
            return ref slot;
        if (slot.IsUndefined && fetch == PropertyFetch.Update)
            throw Uninitialized(engine, property);
        if (fetch == PropertyFetch.Element)
            PropertyTypes.VerifyArrayCanBeMade(engine, property, slot);
        return ref slot;
    }

    /// <summary><c>&amp;C::$name</c>.</summary>
    public static PhpReference Reference(Engine engine, PropertyInfo property)
    {
        PhpReference storage = property.StaticStorage!;
        if (!storage.Value.IsUndefined)
            return storage;
        if (property.Type is { AllowsNull: false })
            throw PropertyTypes.UninitializedByReference(engine, property);
        storage.Value = Value.Null;
        return storage;
    }

    /// <summary><c>C::$name = &amp;…</c>: the property shares another reference, in all classes that share the property.</summary>
    public static void Bind(Engine engine, PropertyInfo property, PhpReference reference, bool strict)
    {
        PhpReference old = property.StaticStorage!;
        if (property.Type is not null)
            PropertyTypes.VerifyReferenceAssignable(engine, property, reference, strict);
        if (old == reference)
            return;
        if (property.Type is not null)
        {
            PropertyTypes.RemoveSource(Value.FromReference(old), property);
            PropertyTypes.AddSource(reference, property);
        }

        reference.Holders++;
        property.StaticStorage = reference;
        engine.Lifetime.Release(Value.FromReference(old));
    }

    /// <summary>As <see cref="Find"/>, for isset(C::$name), ?? and empty: null when missing or inaccessible.</summary>
    public static PropertyInfo? FindIfThere(Engine engine, PhpClass target, string name, PhpClass? scope)
    {
        PropertyInfo? property = FindOrNull(target, name, scope);
        if (property is not null && !target.ConstantsResolved)
            engine.ResolveConstants(target);
        return property;
    }

    /// <summary>unset(C::$name) is always an error.</summary>
    public static PhpThrow UnsetError(Engine engine, PhpClass target, string name) =>
        engine.Error("Attempt to unset static property " + target.PrintedName + "::$" + name);

    private static PropertyInfo? FindOrNull(PhpClass target, string name, PhpClass? scope)
    {
        PropertyInfo? property = FindDeclared(target, name);
        return property is { IsStatic: true } && IsVisible(property, scope) ? property : null;
    }

    private static bool IsVisible(PropertyInfo property, PhpClass? scope) =>
        property.IsPublic || property.DeclaringClass == scope
        || (property.IsProtected && Visibility.IsProtectedVisible(property.DeclaringClass, scope));

    private static void ThrowMissing(Engine engine, PhpClass target, string name, PhpClass? scope)
    {
        PropertyInfo? property = FindDeclared(target, name);
        if (property is not null && !IsVisible(property, scope))
            throw ObjectAccess.Inaccessible(engine, target, property);
        throw engine.Error("Access to undeclared static property " + target.PrintedName + "::$" + name);
    }

    /// <summary>The property as the class knows it, a private one of a parent included.</summary>
    private static PropertyInfo? FindDeclared(PhpClass target, string name)
    {
        for (PhpClass? at = target; at is not null; at = at.Parent)
        {
            if (at.Properties.TryGetValue(name, out PropertyInfo? property))
                return property;
        }

        return null;
    }

    private static PhpThrow Uninitialized(Engine engine, PropertyInfo property) => engine.Error(
        "Typed static property " + property.DeclaringClass.PrintedName + "::$" + property.Name + " must not be accessed before initialization");
}
