using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// Assignment, and slots handed out for it.
public static partial class ObjectAccess
{
    /// <summary>
    /// <c>$target-&gt;name = value</c>. The result of the assignment expression is the value as converted to the property's type.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">The object.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">Dereferenced.</param>
    /// <param name="scope">The class of the running code, or null.</param>
    /// <param name="strict">Whether the running code declares strict_types.</param>
    public static Value Write(Engine engine, PhpObject target, PropertyName name, Value value, PhpClass? scope, bool strict)
    {
        if (ElementsInstead(target, name, scope) is { } elements)
        {
            elements.WriteElement(engine, name.Value, value);
            return value;
        }

        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        if (lookup.Access == PropertyAccess.Declared)
        {
            PropertyInfo property = lookup.Property!;
            ref Value slot = ref target.Slots[property.SlotIndex];
            if (!slot.IsUndefined)
            {
                if (property.ChecksWrites)
                    throw Modification(engine, target, property);
                return Store(engine, target, property, value, strict);
            }

            if (!IsUninitialized(slot) && CanCall(engine, target, target.Class.SetMethod, name, MagicAccess.Set))
            {
                CallSet(engine, target, name, value);
                return value;
            }

            if (property.ChecksWrites)
                VerifyInitialization(engine, target, property, scope);
            return Store(engine, target, property, value, strict);
        }

        if (lookup.Access is PropertyAccess.Dynamic or PropertyAccess.Static)
        {
            if (lookup.Access == PropertyAccess.Static && target.Class.SetMethod is null)
                NoticeStatic(engine, target, name);
            ref Value slot = ref FindDynamic(target, name);
            if (!Unsafe.IsNullRef(ref slot))
            {
                Slot.Assign(engine, ref slot, value);
                target.DynamicProperties!.NoteCounted();
                return value;
            }
        }

        if (CanCall(engine, target, target.Class.SetMethod, name, MagicAccess.Set))
        {
            CallSet(engine, target, name, value);
            return value;
        }

        ThrowIfWrong(engine, target, name, lookup);
        AllowDynamic(engine, target, name.Text);
        Slot.Assign(engine, ref AddDynamic(target, name), value);
        target.DynamicProperties!.NoteCounted();
        return value;
    }

    /// <summary>Converts to the property's type and stores. The conversion may run code, so the slot is looked at afterwards.</summary>
    private static Value Store(Engine engine, PhpObject target, PropertyInfo property, Value value, bool strict)
    {
        if (property.Type is not null)
            value = PropertyTypes.Coerce(engine, property, value, strict);
        Slot.Assign(engine, ref target.Slots[property.SlotIndex], value);
        return value;
    }

    /// <summary>
    /// The property's slot, to be written to in place; a null reference when a magic method or a readonly property is in the
    /// way: then <see cref="ReadForWrite"/> gives what to go on with, and <see cref="Write"/> writes back.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">The object.</param>
    /// <param name="name">The property.</param>
    /// <param name="scope">The class of the running code, or null.</param>
    /// <param name="fetch">What for.</param>
    /// <param name="typed">
    /// The property when it has a type: what is assigned to the slot as a whole has to go through <see cref="PropertyTypes.Coerce"/>. Else null.
    /// </param>
    public static ref Value WritableSlot(
        Engine engine, PhpObject target, PropertyName name, PhpClass? scope, PropertyFetch fetch, out PropertyInfo? typed)
    {
        typed = null;
        if (ElementsInstead(target, name, scope) is { } elements)
            return ref elements.FetchElement(engine, name.Value, fetch);
        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        switch (lookup.Access)
        {
            case PropertyAccess.Declared:
                PropertyInfo property = lookup.Property!;
                if (property.Type is not null)
                    typed = property;
                ref Value slot = ref target.Slots[property.SlotIndex];
                if (!slot.IsUndefined && !property.IsReadOnly)
                {
                    if (fetch == PropertyFetch.Element && property.Type is not null)
                        PropertyTypes.VerifyArrayCanBeMade(engine, property, slot);
                    return ref slot;
                }

                return ref UnsetOrReadOnlySlot(engine, target, name, property, ref slot, fetch);
            case PropertyAccess.Dynamic or PropertyAccess.Static:
                if (lookup.Access == PropertyAccess.Static && target.Class.GetMethod is null)
                    NoticeStatic(engine, target, name);
                return ref DynamicSlot(engine, target, name, fetch);
            default:
                if (target.Class.GetMethod is null)
                    ThrowIfWrong(engine, target, name, lookup);
                return ref Unsafe.NullRef<Value>();
        }
    }

    private static ref Value UnsetOrReadOnlySlot(
        Engine engine, PhpObject target, PropertyName name, PropertyInfo property, ref Value slot, PropertyFetch fetch)
    {
        if (!slot.IsUndefined)
            return ref Unsafe.NullRef<Value>();
        if (!IsUninitialized(slot) && CanCall(engine, target, target.Class.GetMethod, name, MagicAccess.Get))
            return ref Unsafe.NullRef<Value>();
        if (fetch == PropertyFetch.Update)
        {
            if (property.Type is not null)
                throw Uninitialized(engine, property);
            slot = Value.Null;
            engine.Warning("Undefined property: " + target.Class.PrintedName + "::$" + name.Text);
            return ref target.Slots[property.SlotIndex];
        }

        if (property.IsReadOnly)
            return ref Unsafe.NullRef<Value>();
        if (property.Type is null)
            slot = Value.Null;
        else if (fetch == PropertyFetch.Element)
            PropertyTypes.VerifyArrayCanBeMade(engine, property, slot);
        return ref slot;
    }

    private static ref Value DynamicSlot(Engine engine, PhpObject target, PropertyName name, PropertyFetch fetch)
    {
        ref Value slot = ref FindDynamic(target, name);
        if (!Unsafe.IsNullRef(ref slot))
        {
            // The caller may store anything.
            target.DynamicProperties!.NoteCounted();
            return ref slot;
        }

        if (CanCall(engine, target, target.Class.GetMethod, name, MagicAccess.Get))
            return ref Unsafe.NullRef<Value>();
        AllowDynamic(engine, target, name.Text);
        AddDynamic(target, name) = Value.Null;
        target.DynamicProperties!.NoteCounted();
        if (fetch == PropertyFetch.Update)
            engine.Warning("Undefined property: " + target.Class.PrintedName + "::$" + name.Text);
        slot = ref FindDynamic(target, name);
        if (Unsafe.IsNullRef(ref slot))
        {
            // The error handler unset it.
            slot = ref AddDynamic(target, name);
            slot = Value.Null;
        }

        return ref slot;
    }

    /// <summary>
    /// When <see cref="WritableSlot"/> gave no slot: the value to go on with, from __get (with PHP's notice when it is neither an
    /// object nor a reference) or from a readonly property that holds an object. A reference when __get returned one.
    /// </summary>
    public static Value ReadForWrite(Engine engine, PhpObject target, PropertyName name, PhpClass? scope, PropertyFetch fetch)
    {
        if (ElementsInstead(target, name, scope) is { } elements)
            return elements.ReadElement(engine, name.Value);
        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        ref Value slot = ref SlotOf(target, name, lookup);
        bool isReadOnly = lookup.IsDeclared && lookup.Property!.IsReadOnly;
        if (!Unsafe.IsNullRef(ref slot))
        {
            if (!slot.IsUndefined)
            {
                if (isReadOnly && !slot.Dereferenced.IsObject)
                    throw Modification(engine, lookup.Property!);
                return slot.Dereferenced;
            }

            if (isReadOnly)
            {
                if (fetch == PropertyFetch.Unset)
                    return Value.Null;
                throw engine.Error(
                    "Cannot indirectly modify readonly property " + lookup.Property!.DeclaringClass.PrintedName + "::$" + name.Text);
            }
        }

        if (CanCall(engine, target, target.Class.GetMethod, name, MagicAccess.Get))
        {
            Value value = CallGet(engine, target, name);
            if (!value.IsReference && !value.IsObject)
                engine.Notice("Indirect modification of overloaded property " + target.Class.PrintedName + "::$" + name.Text + " has no effect");
            return lookup.IsDeclared ? CheckedAgainst(engine, lookup.Property!, value) : value;
        }

        ThrowIfWrong(engine, target, name, lookup);
        return Undefined(engine, target, name, lookup.IsDeclared ? lookup.Property : null);
    }

    /// <summary>
    /// <c>&amp;$target-&gt;name</c>: the property's reference, made if it has none, constrained by the property's type. When a
    /// magic method is in the way: a reference to what __get returned (its own when it returned by reference).
    /// </summary>
    public static PhpReference Reference(Engine engine, PhpObject target, PropertyName name, PhpClass? scope)
    {
        ref Value slot = ref WritableSlot(engine, target, name, scope, PropertyFetch.Object, out PropertyInfo? typed);
        if (Unsafe.IsNullRef(ref slot))
        {
            Value value = ReadForWrite(engine, target, name, scope, PropertyFetch.Object);
            if (value.IsReference)
                return value.AsReference;
            var temporary = new PhpReference(Value.Undefined);
            Slot.Initialize(ref temporary.Value, value);
            return temporary;
        }

        return typed is null ? Slot.MakeReference(ref slot) : PropertyTypes.MakeReference(engine, ref slot, typed);
    }

    /// <summary><c>$target-&gt;name = &amp;…</c>: makes the property share a reference. Magic __set is not asked.</summary>
    public static void Bind(Engine engine, PhpObject target, PropertyName name, PhpReference reference, PhpClass? scope, bool strict)
    {
        ref Value slot = ref WritableSlot(engine, target, name, scope, PropertyFetch.Object, out PropertyInfo? typed);
        if (Unsafe.IsNullRef(ref slot))
        {
            PropertyLookup lookup = Find(target.Class, name.Text, scope);
            if (lookup.IsDeclared && lookup.Property!.IsReadOnly)
            {
                if (!target.Slots[lookup.SlotIndex].IsUndefined)
                    throw Modification(engine, lookup.Property);
                throw engine.Error(
                    "Cannot indirectly modify readonly property " + lookup.Property.DeclaringClass.PrintedName + "::$" + name.Text);
            }

            // The getter is asked for something to bind to, in vain.
            ReadForWrite(engine, target, name, scope, PropertyFetch.Object);
            throw engine.Error("Cannot assign by reference to overloaded object");
        }

        if (typed is not null)
        {
            PropertyTypes.VerifyReferenceAssignable(engine, typed, reference, strict);
            slot = ref target.Slots[typed.SlotIndex];
            if (slot.IsReference && slot.AsReference == reference)
                return;
            PropertyTypes.RemoveSource(slot, typed);
            PropertyTypes.AddSource(reference, typed);
        }

        Slot.Replace(engine, ref slot, Value.FromReference(reference));
    }

    /// <summary>
    /// After <c>++</c> or <c>--</c> of what cannot be counted: a readonly property that has a value refuses the change all the same, because
    /// of the failure.
    /// </summary>
    public static void RefuseFailedStep(Engine engine, PhpObject target, PropertyName name, PhpClass? scope, Errors.PhpThrow failure)
    {
        PropertyLookup lookup = Find(target.Class, name.Text, scope);
        if (!lookup.IsDeclared || !lookup.Property!.IsReadOnly || target.Slots[lookup.SlotIndex].IsUndefined)
            return;
        Errors.PhpThrow refusal = Modification(engine, lookup.Property);
        engine.ChainPrevious(refusal.Thrown, failure.Thrown);
        throw refusal;
    }

    private static Errors.PhpThrow Modification(Engine engine, PhpObject target, PropertyInfo property) => property.IsReadOnly
        ? Modification(engine, property)
        : target.RefuseWrite(property);

    private static void VerifyInitialization(Engine engine, PhpObject target, PropertyInfo property, PhpClass? scope)
    {
        if (!property.IsReadOnly)
            throw Modification(engine, target, property);
        VerifyReadOnlyAccess(engine, target, property, scope, "initialize");
    }

    private static Errors.PhpThrow Modification(Engine engine, PropertyInfo property) =>
        engine.Error("Cannot modify readonly property " + property.DeclaringClass.PrintedName + "::$" + property.Name);

    /// <summary>Only the class that declares a readonly property, or one whose declaration it repeats, may initialise it.</summary>
    private static void VerifyReadOnlyAccess(Engine engine, PhpObject target, PropertyInfo property, PhpClass? scope, string operation)
    {
        if (property.DeclaringClass == scope)
            return;
        if (scope is not null && target.Class.DerivesFrom(scope)
            && scope.Properties.TryGetValue(property.Name, out PropertyInfo? own) && own.DeclaringClass == scope)
            return;
        throw engine.Error("Cannot " + operation + " readonly property " + property.DeclaringClass.PrintedName + "::$" + property.Name
            + " from " + Visibility.Describe(scope));
    }
}
