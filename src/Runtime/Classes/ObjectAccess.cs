using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// Instance properties as PHP code accesses them: visibility, types, readonly, magic methods, dynamic properties.
/// <c>scope</c> is the class of the running code, or null. All methods may throw <see cref="PhpThrow"/>.
/// </summary>
public static partial class ObjectAccess
{
    /// <summary>Resolves a name for objects of a class, seen from a scope. Says nothing and depends on nothing else.</summary>
    public static PropertyLookup Find(PhpClass target, string name, PhpClass? scope)
    {
        if (!target.Properties.TryGetValue(name, out PropertyInfo? property))
        {
            if (FindPrivateOfScope(target, name, scope) is { } hidden)
                return Found(hidden);
            return new PropertyLookup(name.Length > 0 && name[0] == '\0' ? PropertyAccess.InvalidName : PropertyAccess.Dynamic, null);
        }

        if (property.DeclaringClass == scope)
            return Found(property);
        // A private property of the running class wins over what a subclass declares under its name. A private static
        // one does so only over another static one.
        if (FindPrivateOfScope(target, name, scope) is { } ofScope && (!ofScope.IsStatic || property.IsStatic))
            return Found(ofScope);
        if (property.IsPublic)
            return Found(property);
        if (property.IsPrivate || !Visibility.IsProtectedVisible(property.DeclaringClass, scope))
            return new PropertyLookup(PropertyAccess.Inaccessible, property);
        return Found(property);
    }

    private static PropertyLookup Found(PropertyInfo property) =>
        new(property.IsStatic ? PropertyAccess.Static : PropertyAccess.Declared, property);

    private static PropertyInfo? FindPrivateOfScope(PhpClass target, string name, PhpClass? scope)
    {
        if (scope is null || scope == target || !target.DerivesFrom(scope))
            return null;
        return scope.Properties.TryGetValue(name, out PropertyInfo? property) && property.IsPrivate && property.DeclaringClass == scope
            ? property
            : null;
    }

    /// <summary>The value of <c>$target-&gt;name</c>; null with a warning when there is none.</summary>
    public static Value Read(Engine engine, PhpObject target, PropertyName name, PhpClass? scope)
    {
        if (ElementsInstead(target, name, scope) is { } elements)
            return elements.ReadElement(engine, name.Value);
        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        if (lookup.Access != PropertyAccess.Declared)
            return ReadUndeclared(engine, target, name, lookup);
        ref Value slot = ref target.Slots[lookup.Property!.SlotIndex];
        return slot.IsDirect ? slot : ReadSlow(engine, target, name, ref slot, lookup.Property);
    }

    private static Value ReadSlow(Engine engine, PhpObject target, PropertyName name, ref Value slot, PropertyInfo property)
    {
        if (slot.IsReference)
            return slot.AsReference.Value;
        if (!IsUninitialized(slot) && CanCall(engine, target, target.Class.GetMethod, name, MagicAccess.Get))
            return CheckedAgainst(engine, property, CallGet(engine, target, name)).Dereferenced;
        return Undefined(engine, target, name, property);
    }

    private static Value ReadUndeclared(Engine engine, PhpObject target, PropertyName name, PropertyLookup lookup)
    {
        if (lookup.Access is PropertyAccess.Dynamic or PropertyAccess.Static)
        {
            // With a getter the notice about a static property is left out.
            if (lookup.Access == PropertyAccess.Static && target.Class.GetMethod is null)
                NoticeStatic(engine, target, name);
            ref Value slot = ref FindDynamic(target, name);
            if (!Unsafe.IsNullRef(ref slot))
                return slot.Dereferenced;
        }

        if (CanCall(engine, target, target.Class.GetMethod, name, MagicAccess.Get))
            return CallGet(engine, target, name).Dereferenced;
        ThrowIfWrong(engine, target, name, lookup);
        return Undefined(engine, target, name, null);
    }

    /// <summary>
    /// The value for isset chains, ?? and empty: undefined when it is not set, and no diagnostics. Asks __isset before __get.
    /// </summary>
    public static Value ReadIfSet(Engine engine, PhpObject target, PropertyName name, PhpClass? scope)
    {
        if (ElementsInstead(target, name, scope) is { } elements)
            return elements.HasElement(engine, name.Value) ? elements.ReadElement(engine, name.Value) : Value.Undefined;
        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        ref Value slot = ref SlotOf(target, name, lookup);
        if (!Unsafe.IsNullRef(ref slot))
        {
            if (!slot.IsUndefined)
                return slot.Dereferenced;
            if (IsUninitialized(slot))
                return Value.Undefined;
        }

        if (CanCall(engine, target, target.Class.IssetMethod, name, MagicAccess.Isset) && !CallIsset(engine, target, name))
            return Value.Undefined;
        return CanCall(engine, target, target.Class.GetMethod, name, MagicAccess.Get)
            ? CallGet(engine, target, name).Dereferenced
            : Value.Undefined;
    }

    /// <summary>True for a property with a value, null or not. Magic methods and elements are not asked.</summary>
    public static bool Exists(PhpObject target, PropertyName name, PhpClass? scope)
    {
        if (ElementsInstead(target, name, scope) is not null)
            return false;
        ref Value slot = ref SlotOf(target, name, Find(target.Class, name.Text, scope));
        return !Unsafe.IsNullRef(ref slot) && !slot.Dereferenced.IsUndefined;
    }

    /// <summary>isset($target-&gt;name).</summary>
    public static bool Isset(Engine engine, PhpObject target, PropertyName name, PhpClass? scope)
    {
        if (ElementsInstead(target, name, scope) is { } elements)
            return elements.HasElement(engine, name.Value);
        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        ref Value slot = ref SlotOf(target, name, lookup);
        if (!Unsafe.IsNullRef(ref slot))
        {
            if (!slot.IsUndefined)
                return !slot.Dereferenced.IsNull;
            if (IsUninitialized(slot))
                return false;
        }

        return CanCall(engine, target, target.Class.IssetMethod, name, MagicAccess.Isset) && CallIsset(engine, target, name);
    }

    /// <summary>empty($target-&gt;name).</summary>
    public static bool IsEmpty(Engine engine, PhpObject target, PropertyName name, PhpClass? scope)
    {
        if (ElementsInstead(target, name, scope) is { } elements)
            return elements.IsElementEmpty(engine, name.Value);
        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        ref Value slot = ref SlotOf(target, name, lookup);
        if (!Unsafe.IsNullRef(ref slot))
        {
            if (!slot.IsUndefined)
                return !Operators.Conversions.ToBool(slot.Dereferenced);
            if (IsUninitialized(slot))
                return true;
        }

        if (!CanCall(engine, target, target.Class.IssetMethod, name, MagicAccess.Isset))
            return true;
        // Unlike for isset, the guard of __isset stays while __get runs.
        PropertyGuards.Entry guard = engine.PropertyGuards.Enter(target, name.Text, MagicAccess.Isset);
        try
        {
            Value isSet = target.Class.IssetMethod!.Call(engine, target, target.Class, [name.Value]);
            return !Operators.Conversions.ToBool(isSet.Dereferenced)
                || !CanCall(engine, target, target.Class.GetMethod, name, MagicAccess.Get)
                || !Operators.Conversions.ToBool(CallGet(engine, target, name).Dereferenced);
        }
        finally
        {
            engine.PropertyGuards.Leave(guard);
        }
    }

    /// <summary>unset($target-&gt;name).</summary>
    public static void Unset(Engine engine, PhpObject target, PropertyName name, PhpClass? scope)
    {
        if (ElementsInstead(target, name, scope) is { } elements)
        {
            elements.UnsetElement(engine, name.Value);
            return;
        }

        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        if (lookup.Access == PropertyAccess.Declared)
        {
            PropertyInfo property = lookup.Property!;
            ref Value slot = ref target.Slots[property.SlotIndex];
            if (!slot.IsUndefined)
            {
                if (property.IsReadOnly)
                    throw engine.Error("Cannot unset readonly property " + property.DeclaringClass.PrintedName + "::$" + property.Name);
                PropertyTypes.RemoveSource(slot, property);
                Slot.Clear(engine, ref slot);
                return;
            }

            if (IsUninitialized(slot))
            {
                if (property.IsReadOnly)
                    VerifyReadOnlyAccess(engine, target, property, scope, "unset");
                slot = Value.Undefined;
                return;
            }
        }
        else if (lookup.Access is PropertyAccess.Dynamic or PropertyAccess.Static)
        {
            if (lookup.Access == PropertyAccess.Static && target.Class.UnsetMethod is null)
                NoticeStatic(engine, target, name);
            if (RemoveDynamic(engine, target, name))
                return;
        }

        if (CanCall(engine, target, target.Class.UnsetMethod, name, MagicAccess.Unset))
            CallUnset(engine, target, name);
        else
            ThrowIfWrong(engine, target, name, lookup);
    }

    /// <summary>property_exists in the sense of an instance: declared and visible, or dynamic; initialised or not.</summary>
    internal static ref Value SlotOf(PhpObject target, PropertyName name, PropertyLookup lookup)
    {
        switch (lookup.Access)
        {
            case PropertyAccess.Declared:
                return ref target.Slots[lookup.Property!.SlotIndex];
            case PropertyAccess.Dynamic or PropertyAccess.Static:
                return ref FindDynamic(target, name);
            default:
                return ref Unsafe.NullRef<Value>();
        }
    }

    private static Value Undefined(Engine engine, PhpObject target, PropertyName name, PropertyInfo? property)
    {
        if (property?.Type is not null)
            throw Uninitialized(engine, property);
        engine.Warning("Undefined property: " + target.Class.PrintedName + "::$" + name.Text);
        return Value.Null;
    }

    internal static PhpThrow Uninitialized(Engine engine, PropertyInfo property) => engine.Error(
        "Typed property " + property.DeclaringClass.PrintedName + "::$" + property.Name + " must not be accessed before initialization");

    private static void NoticeStatic(Engine engine, PhpObject target, PropertyName name) =>
        engine.Notice("Accessing static property " + target.Class.PrintedName + "::$" + name.Text + " as non static");

    private static void ThrowIfWrong(Engine engine, PhpObject target, PropertyName name, PropertyLookup lookup)
    {
        if (lookup.Access == PropertyAccess.Inaccessible)
            throw Inaccessible(engine, target.Class, lookup.Property!);
        if (lookup.Access == PropertyAccess.InvalidName)
            throw engine.Error("Cannot access property starting with \"\\0\"");
    }

    internal static PhpThrow Inaccessible(Engine engine, PhpClass target, PropertyInfo property) => engine.Error(
        "Cannot access " + Visibility.Name(property.Flags) + " property " + target.PrintedName + "::$" + property.Name);

    /// <summary>True for a typed property that was never given a value nor unset: magic methods are not asked about it.</summary>
    internal static bool IsUninitialized(Value slot) => slot.IsUndefined && slot.Bits == PropertyInfo.UninitializedMark;
}
