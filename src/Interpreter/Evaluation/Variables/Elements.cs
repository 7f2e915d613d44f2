using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary>What <c>container[key]</c> means for every type of container: reading, writing, isset and unset.</summary>
internal static class Elements
{
    /// <summary>Reads an element, with PHP's warnings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Read(Engine engine, Value container, Value key)
    {
        if (container.IsArray && key.IsInt)
        {
            ref Value slot = ref container.AsArray.FindSlot(key.AsInt);
            if (!Unsafe.IsNullRef(ref slot) && slot.IsDirect)
                return slot;
        }

        return ReadSlow(engine, container, key);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value ReadSlow(Engine engine, Value container, Value key)
    {
        if (container.TryGetArray(out PhpArray? array) && key.TryGetString(out PhpString? text))
        {
            ref Value found = ref array.FindSlot(ArrayKey.From(text));
            if (!Unsafe.IsNullRef(ref found) && found.IsDirect)
                return found;
        }

        return ReadAny(engine, container, key);
    }

    private static Value ReadAny(Engine engine, Value container, Value key)
    {
        switch (container.Kind)
        {
            case ValueKind.Array:
                ArrayKey arrayKey = ToKey(engine, key, "access");
                ref Value slot = ref container.AsArray.FindSlot(arrayKey);
                if (!Unsafe.IsNullRef(ref slot))
                    return slot.OrNull;
                engine.Warning(UndefinedKey(arrayKey));
                return Value.Null;
            case ValueKind.String:
                return StringOffsets.Read(engine, container.AsString, key);
            case ValueKind.Object:
                return ArrayAccess.Get(engine, container.AsObject, key).OrNull;
            default:
                engine.Warning("Trying to access array offset on value of type " + Conversions.TypeName(container));
                return Value.Null;
        }
    }

    /// <summary>Reads an element for ??, or as a step of a longer place in isset and empty: null when absent.</summary>
    /// <exception cref="PhpThrow">TypeError: the key's type cannot be one.</exception>
    public static Value ReadQuietly(Engine engine, Value container, Value key)
    {
        if (container.IsString)
            return StringOffsets.ReadQuietly(engine, container.AsString, key);
        return ReadQuietly(engine, container, key, "read");
    }

    private static Value ReadQuietly(Engine engine, Value container, Value key, string use)
    {
        switch (container.Kind)
        {
            case ValueKind.Array:
                ref Value slot = ref container.AsArray.FindSlot(ToKey(engine, key, use));
                return Unsafe.IsNullRef(ref slot) ? Value.Null : slot.OrNull;
            case ValueKind.String:
                return StringOffsets.Find(engine, container.AsString, WholeOffset(engine, key));
            case ValueKind.Object:
                PhpObject target = container.AsObject;
                return ArrayAccess.Exists(engine, target, key) ? ArrayAccess.Get(engine, target, key).OrNull : Value.Null;
            default:
                return Value.Null;
        }
    }

    /// <summary>isset(container[key]).</summary>
    public static bool IsSet(Engine engine, Value container, Value key)
    {
        if (container.IsObject)
            return ArrayAccess.Exists(engine, container.AsObject, key);
        return !ReadQuietly(engine, container, key, "isset").IsNull;
    }

    /// <summary>empty(container[key]).</summary>
    public static bool IsEmpty(Engine engine, Value container, Value key) => container.Heap is IElementAccess own
        ? own.IsElementEmpty(engine, key)
        : !Conversions.ToBool(ReadQuietly(engine, container, key, "isset"));

    /// <summary>isset() and empty() say when they cut the fraction off an offset into a string.</summary>
    private static Value WholeOffset(Engine engine, Value key) =>
        key.IsFloat ? Value.FromInt(Conversions.ToIntImplicitly(engine, key.AsFloat)) : key;

    /// <summary>
    /// The slot of an element to write into or to go on from. <paramref name="key"/> undefined means append.
    /// A null reference only with <see cref="FetchMode.Unset"/>.
    /// </summary>
    public static ref Value Fetch(Engine engine, ref Value container, Value key, FetchMode mode)
    {
        if (mode.IsUnset())
            return ref FetchForUnset(engine, ref container, key, mode);
        PhpArray? array = WritableArray(engine, ref container);
        if (array is not null)
            return ref FetchInArray(engine, array, key, mode);
        Value held = container.Dereferenced;
        switch (held.Kind)
        {
            case ValueKind.Object:
                return ref ArrayAccess.Fetch(engine, held.AsObject, key, mode);
            case ValueKind.Bool when !held.AsBool:
                engine.Deprecated("Automatic conversion of false to array is deprecated");
                Slot.Assign(engine, ref container, Value.FromArray(new PhpArray()));
                return ref FetchInArray(engine, Slot.WritableArray(ref container)!, key, mode);
            case ValueKind.String:
                throw WrongStringOffset(engine, key, mode);
            default:
                throw engine.Error("Cannot use a scalar value as an array");
        }
    }

    /// <summary>As <see cref="Slot.WritableArray"/>; an array is not made where typed properties that share the reference do not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhpArray? WritableArray(Engine engine, ref Value container)
    {
        if (container.TryGetArray(out PhpArray? array) && array.Holders <= 1)
            return array;
        if (container.TryGetReference(out PhpReference? reference))
            PropertyTypes.VerifyArrayCanBeMade(engine, reference);
        return Slot.WritableArray(ref container);
    }

    /// <summary>The reference in an element, made when there is none: what offsetGet() returns by reference, or one that nothing else holds.</summary>
    public static PhpReference FetchReference(Engine engine, ref Value container, Value key) =>
        container.Dereferenced.IsObject
            ? ArrayAccess.FetchReference(engine, container.Dereferenced.AsObject, key)
            : Slot.MakeReference(ref Fetch(engine, ref container, key, FetchMode.Reference));

    private static Runtime.Errors.PhpThrow WrongStringOffset(Engine engine, Value key, FetchMode mode)
    {
        if (key.IsUndefined)
            return engine.Error("[] operator not supported for strings");
        StringOffsets.ToOffset(engine, key, isQuiet: mode.IsUnset());
        return engine.Error(mode switch
        {
            FetchMode.ReadWrite => "Cannot use assign-op operators with string offsets",
            FetchMode.Step => "Cannot increment/decrement string offsets",
            FetchMode.Reference => "Cannot create references to/from string offsets",
            FetchMode.Object or FetchMode.UpdateProperty or FetchMode.UnsetProperty => "Cannot use string offset as an object",
            _ => "Cannot use string offset as an array",
        });
    }

    private static ref Value FetchInArray(Engine engine, PhpArray array, Value key, FetchMode mode)
    {
        if (key.IsUndefined)
        {
            ref Value appended = ref array.AppendSlot();
            if (Unsafe.IsNullRef(ref appended))
                throw engine.Error("Cannot add element to the array as the next element is already occupied");
            appended = Value.Null;
            array.NoteCounted();
            return ref appended;
        }

        ArrayKey arrayKey = ToKey(engine, key, "access");
        ref Value slot = ref array.FindSlot(arrayKey);
        if (Unsafe.IsNullRef(ref slot))
        {
            if (mode.IsUpdate())
                engine.Warning(UndefinedKey(arrayKey));
            slot = ref array.FindOrAddSlot(arrayKey);
            slot = Value.Null;
        }

        array.NoteCounted();
        return ref slot;
    }

    private static ref Value FetchForUnset(Engine engine, ref Value container, Value key, FetchMode mode)
    {
        Value held = container.Dereferenced;
        switch (held.Kind)
        {
            case ValueKind.Array:
                if (!held.AsArray.ContainsKey(ToKey(engine, key, "unset")))
                    return ref Unsafe.NullRef<Value>();
                PhpArray array = Slot.WritableArray(ref container)!;
                return ref array.FindSlot(ToKey(engine, key, "unset"));
            case ValueKind.Object:
                return ref ArrayAccess.Fetch(engine, held.AsObject, key, mode);
            case ValueKind.String:
                throw WrongStringOffset(engine, key, mode);
            case ValueKind.Bool when !held.AsBool:
                engine.Deprecated("Automatic conversion of false to array is deprecated");
                return ref Unsafe.NullRef<Value>();
            case ValueKind.Null or ValueKind.Undefined:
                return ref Unsafe.NullRef<Value>();
            default:
                throw engine.Error("Cannot unset offset in a non-array variable");
        }
    }

    /// <summary><c>container[key] = value</c>; <paramref name="key"/> undefined means append. Returns what the assignment is worth.</summary>
    public static Value Assign(Engine engine, ref Value container, Value key, Value value)
    {
        PhpArray? array = WritableArray(engine, ref container);
        if (array is not null)
        {
            if (!StoreInArray(engine, array, key, ref value))
                throw engine.Error("Cannot add element to the array as the next element is already occupied");
            return value;
        }

        Value held = container.Dereferenced;
        switch (held.Kind)
        {
            case ValueKind.Object:
                ArrayAccess.Set(engine, held.AsObject, key, value);
                return value;
            case ValueKind.String:
                return StringOffsets.Assign(engine, ref container, key, value);
            case ValueKind.Bool when !held.AsBool:
                engine.Deprecated("Automatic conversion of false to array is deprecated");
                Slot.Assign(engine, ref container, Value.FromArray(new PhpArray()));
                StoreInArray(engine, Slot.WritableArray(ref container)!, key, ref value);
                return value;
            default:
                throw engine.Error("Cannot use a scalar value as an array");
        }
    }

    /// <summary>
    /// Stores into an array that may be written; the value becomes what a typed reference in the element made of it. False when there is
    /// no index left to append at.
    /// </summary>
    public static bool StoreInArray(Engine engine, PhpArray array, Value key, ref Value value)
    {
        if (key.IsUndefined)
            return array.Append(value);
        if (value.IsCounted)
            array.NoteCounted();
        ref Value slot = ref key.IsInt ? ref array.FindOrAddSlot(key.AsInt) : ref array.FindOrAddSlot(ToKey(engine, key, "access"));
        if (slot.IsUndefined)
        {
            Slot.Initialize(ref slot, value);
            return true;
        }

        Slot.Assign(engine, ref slot, value);
        if (slot.IsReference)
            value = slot.AsReference.Value;
        return true;
    }

    /// <summary><c>unset(container[key])</c>.</summary>
    public static void Unset(Engine engine, ref Value container, Value key)
    {
        Value held = container.Dereferenced;
        switch (held.Kind)
        {
            case ValueKind.Array:
                ArrayKey arrayKey = ToKey(engine, key, "unset");
                if (!held.AsArray.ContainsKey(arrayKey))
                    return;
                Slot.WritableArray(ref container)!.Remove(arrayKey, out Value removed);
                engine.Lifetime.Release(removed);
                return;
            case ValueKind.Object:
                ArrayAccess.Unset(engine, held.AsObject, key);
                return;
            case ValueKind.String:
                throw engine.Error("Cannot unset string offsets");
            case ValueKind.Null or ValueKind.Undefined:
                return;
            case ValueKind.Bool when !held.AsBool:
                engine.Deprecated("Automatic conversion of false to array is deprecated");
                return;
            default:
                throw engine.Error("Cannot unset offset in a non-array variable");
        }
    }

    /// <summary>The key, or PHP's TypeError when the type cannot be one.</summary>
    public static ArrayKey ToKey(Engine engine, Value key, string use)
    {
        if (key.IsInt)
            return new ArrayKey(key.AsInt);
        if (key.IsString)
            return ArrayKey.From(key.AsString);
        if (Conversions.TryToArrayKey(engine, key, out ArrayKey converted))
            return converted;
        throw engine.TypeError(use switch
        {
            "isset" => "Illegal offset type in isset or empty",
            "unset" => "Illegal offset type in unset",
            _ => "Illegal offset type",
        });
    }

    private static string UndefinedKey(ArrayKey key) =>
        key.Text is null ? "Undefined array key " + key.Index : "Undefined array key \"" + key.Text.ToLatin1() + "\"";

    /// <summary>A slot for a value that has no place of its own. An array that something else holds is copied when it is written to.</summary>
    public static ref Value Scratch(Engine engine, Value value)
    {
        var place = new PhpReference(value);
        if (value.IsArray)
        {
            value.Heap!.Holders++;
            engine.Lifetime.Watch(Value.FromReference(place));
        }

        return ref place.Value;
    }
}
