using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Callbacks that may change the elements they get.</summary>
[PhpExtension("standard")]
public static class Walking
{
    /// <summary>Calls with value (by reference if the callback takes one), key and the extra argument.</summary>
    /// <remarks>https://www.php.net/array_walk</remarks>
    [PhpFunction]
    public static bool array_walk(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array, PhpCallable callback, [PhpParameter(Default = "UNKNOWN")] Value arg = default)
    {
        Walk(engine, ref array.Value, callback, arg, isRecursive: false);
        return true;
    }

    /// <summary>As array_walk, going into arrays instead of calling for them.</summary>
    /// <remarks>https://www.php.net/array_walk_recursive</remarks>
    [PhpFunction]
    public static bool array_walk_recursive(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array, PhpCallable callback, [PhpParameter(Default = "UNKNOWN")] Value arg = default)
    {
        Walk(engine, ref array.Value, callback, arg, isRecursive: true);
        return true;
    }

    private static void Walk(Engine engine, ref Value slot, PhpCallable callback, Value arg, bool isRecursive)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (slot.IsObject)
        {
            WalkObject(engine, slot.AsObject, callback, arg, isRecursive);
            return;
        }

        bool byReference = callback.Function.IsByReference(0);
        int position = 0;
        while (true)
        {
            // The callback may have replaced the array, or have shared it.
            if (!slot.Dereferenced.IsArray)
                throw engine.Error("Iterated value is no longer an array or object");
            PhpArray array = byReference || isRecursive ? Slot.WritableArray(ref slot)! : slot.Dereferenced.AsArray;
            position = array.SkipRemoved(position);
            if (position >= array.EndPosition)
                return;
            ArrayKey key = array.KeyAt(position);
            array.NoteCounted();
            CallFor(engine, ref array.SlotAt(position), key, callback, arg, isRecursive, byReference);
            position++;
        }
    }

    private static void CallFor(Engine engine, ref Value element, ArrayKey key, PhpCallable callback, Value arg, bool isRecursive, bool byReference)
    {
        if (isRecursive && element.Dereferenced.IsArray)
        {
            PhpArray inner = Slot.WritableArray(ref element)!;
            if (inner.IsVisited)
                throw engine.Error("Recursion detected");
            inner.IsVisited = true;
            if (element.IsReference)
                Walk(engine, ref element.AsReference.Value, callback, arg, isRecursive);
            else
                Walk(engine, ref element, callback, arg, isRecursive);
            inner.IsVisited = false;
            return;
        }

        if (!byReference)
        {
            Call(engine, callback, element.OrNull, key, arg);
            return;
        }

        PhpReference reference = Slot.MakeReference(ref element);
        reference.Holders++;
        Call(engine, callback, Value.FromReference(reference), key, arg);
        engine.Lifetime.Release(Value.FromReference(reference));
    }

    private static void Call(Engine engine, PhpCallable callback, Value value, ArrayKey key, Value arg)
    {
        if (arg.IsUndefined)
            callback.Call(engine, value, key.ToValue());
        else
            callback.Call(engine, value, key.ToValue(), arg);
    }

    /// <summary>Goes over an object's properties, whatever their visibility, under their mangled names.</summary>
    private static void WalkObject(Engine engine, PhpObject target, PhpCallable callback, Value arg, bool isRecursive)
    {
        bool byReference = callback.Function.IsByReference(0);
        for (int i = 0; i < target.Slots.Length; i++)
        {
            if (!target.Slots[i].Dereferenced.IsUndefined)
                CallFor(engine, ref target.Slots[i], ArrayKey.FromLatin1(target.Class.InstanceProperties[i].MangledName), callback, arg, isRecursive, byReference);
        }

        if (target.DynamicProperties is null)
            return;
        for (int position = 0; target.DynamicProperties is { } properties && (position = properties.SkipRemoved(position)) < properties.EndPosition; position++)
        {
            properties.NoteCounted();
            CallFor(engine, ref properties.SlotAt(position), properties.KeyAt(position), callback, arg, isRecursive, byReference);
        }
    }
}
