using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>The elements of the array that an ArrayObject or ArrayIterator holds.</summary>
internal sealed class ArrayElements(SplArray owner) : ElementTable
{
    private PhpArray Array => owner.Storage.AsArray;

    public override bool IsObject => false;

    public override long Count => Array.Count;

    public override PhpArray Positions => Array;

    public override int EndPosition => Array.EndPosition;

    public override int Skip(int position) => Array.SkipRemoved(position);

    public override ArrayKey KeyAt(int position) => Array.KeyAt(position);

    public override ref Value SlotAt(int position) => ref Array.SlotAt(position);

    public override PhpReference ReferenceAt(Engine engine, int position)
    {
        PhpArray array = owner.WritableStorage();
        array.NoteCounted();
        return Slot.MakeReference(ref array.SlotAt(position));
    }

    public override ref Value Find(ArrayKey key) => ref Array.FindSlot(key);

    public override ref Value FindOrAdd(ArrayKey key)
    {
        PhpArray array = owner.WritableStorage();
        array.NoteCounted();
        return ref array.FindOrAddSlot(key);
    }

    public override bool Append(Value value) => owner.WritableStorage().Append(value);

    public override void Remove(Engine engine, ArrayKey key)
    {
        if (Unsafe.IsNullRef(ref Array.FindSlot(key)))
            return;
        owner.WritableStorage().Remove(key, out Value removed);
        engine.Lifetime.Release(removed);
    }

    public override PhpArray ToArray(bool asSymbols = false) => Array;

    public override void TakeOrder(Engine engine, PhpArray sorted) => Slot.Replace(engine, ref owner.Storage, Value.FromArray(sorted));
}
