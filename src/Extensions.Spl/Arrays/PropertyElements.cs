using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>
/// The properties of an object: declared ones in slot order, then dynamic ones. Walks show public ones only; private and protected
/// ones are found by their mangled names.
/// </summary>
internal sealed class PropertyElements(PhpObject target) : ElementTable
{
    public override bool IsObject => true;

    public override PhpArray? Positions => target.DynamicProperties;

    public override int EndPosition => target.Slots.Length + (target.DynamicProperties?.EndPosition ?? 0);

    public override long Count
    {
        get
        {
            long count = 0;
            for (int position = Skip(0); position < EndPosition; position = Skip(position + 1))
                count++;
            return count;
        }
    }

    public override int Skip(int position)
    {
        int declared = target.Slots.Length;
        for (; position < declared; position++)
        {
            if (!target.Slots[position].IsUndefined && target.Class.InstanceProperties[position].IsPublic)
                return position;
        }

        return target.DynamicProperties is { } dynamic ? declared + dynamic.SkipRemoved(position - declared) : declared;
    }

    public override ArrayKey KeyAt(int position) => position < target.Slots.Length
        ? ArrayKey.Literal(PhpString.FromLatin1(target.Class.InstanceProperties[position].Name))
        : target.DynamicProperties!.KeyAt(position - target.Slots.Length);

    public override ref Value SlotAt(int position)
    {
        if (position < target.Slots.Length)
            return ref target.Slots[position];
        return ref target.DynamicProperties!.SlotAt(position - target.Slots.Length);
    }

    public override PhpReference ReferenceAt(Engine engine, int position)
    {
        if (position >= target.Slots.Length)
        {
            PhpArray dynamic = ObjectAccess.WritableDynamic(target);
            dynamic.NoteCounted();
            return Slot.MakeReference(ref dynamic.SlotAt(position - target.Slots.Length));
        }

        PropertyInfo property = target.Class.InstanceProperties[position];
        if (property.IsReadOnly)
            throw engine.Error("Cannot acquire reference to readonly property " + property.DeclaringClass.PrintedName + "::$" + property.Name);
        ref Value slot = ref target.Slots[position];
        return property.Type is null ? Slot.MakeReference(ref slot) : PropertyTypes.MakeReference(engine, ref slot, property);
    }

    public override ref Value Find(ArrayKey key)
    {
        ref Value declared = ref FindDeclared(key);
        if (!Unsafe.IsNullRef(ref declared))
            return ref declared.IsUndefined ? ref Unsafe.NullRef<Value>() : ref declared;
        if (target.DynamicProperties is not { } dynamic)
            return ref Unsafe.NullRef<Value>();
        return ref dynamic.FindSlot(key);
    }

    public override ref Value FindOrAdd(ArrayKey key)
    {
        ref Value declared = ref FindDeclared(key);
        if (!Unsafe.IsNullRef(ref declared))
            return ref declared;
        PhpArray dynamic = ObjectAccess.WritableDynamic(target);
        dynamic.NoteCounted();
        return ref dynamic.FindOrAddSlot(key);
    }

    public override bool Append(Value value) => ObjectAccess.WritableDynamic(target).Append(value);

    public override void Remove(Engine engine, ArrayKey key)
    {
        ref Value declared = ref FindDeclared(key);
        if (!Unsafe.IsNullRef(ref declared))
            Slot.Clear(engine, ref declared);
        else if (target.DynamicProperties is not null && ObjectAccess.WritableDynamic(target).Remove(key, out Value removed))
            engine.Lifetime.Release(removed);
    }

    public override PhpArray ToArray(bool asSymbols = false) => Conversions.PropertiesOf(target, asSymbols);

    /// <summary>Declared properties have their places; dynamic ones follow the order.</summary>
    public override void TakeOrder(Engine engine, PhpArray sorted)
    {
        if (target.DynamicProperties is not { } dynamic)
            return;
        var ordered = new PhpArray { Holders = 1 };
        for (int position = sorted.SkipRemoved(0); position < sorted.EndPosition; position = sorted.SkipRemoved(position + 1))
        {
            ArrayKey key = sorted.KeyAt(position);
            ref Value slot = ref dynamic.FindSlot(key);
            if (!Unsafe.IsNullRef(ref slot))
                ordered.Set(key, slot);
        }

        target.DynamicProperties = ordered;
        engine.Lifetime.Release(Value.FromArray(dynamic));
    }

    private ref Value FindDeclared(ArrayKey key)
    {
        string name = key.ToPhpString().ToLatin1();
        PropertyInfo[] declared = target.Class.InstanceProperties;
        for (int i = 0; i < declared.Length; i++)
        {
            if (declared[i].MangledName == name)
                return ref target.Slots[i];
        }

        return ref Unsafe.NullRef<Value>();
    }
}
