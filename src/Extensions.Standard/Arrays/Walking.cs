using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Callbacks that may change the elements they get.</summary>
[PhpExtension("standard")]
public static class Walking
{
    /// <summary>Calls with value (by reference if the callback takes one), key and the extra argument.</summary>
    /// <remarks>https://www.php.net/array_walk</remarks>
    [PhpFunction(Returns = "true")]
    public static bool array_walk(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array, PhpCallable callback, [PhpParameter(Default = "UNKNOWN")] Value arg = default)
    {
        Walk(engine, array, callback, arg, isRecursive: false);
        return true;
    }

    /// <summary>As array_walk, going into arrays instead of calling for them.</summary>
    /// <remarks>https://www.php.net/array_walk_recursive</remarks>
    [PhpFunction(Returns = "true")]
    public static bool array_walk_recursive(Engine engine, [PhpParameter(Type = "array|object", Expected = "array")] PhpReference array, PhpCallable callback, [PhpParameter(Default = "UNKNOWN")] Value arg = default)
    {
        Walk(engine, array, callback, arg, isRecursive: true);
        return true;
    }

    private static void Walk(Engine engine, PhpReference place, PhpCallable callback, Value arg, bool isRecursive)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (place.Value.IsObject)
        {
            WalkObject(engine, place.Value.AsObject, callback, arg, isRecursive);
            return;
        }

        bool byReference = callback.Function.IsByReference(0);
        // The callback may change the array, share it, or put another one in its place.
        var walk = new ArrayWalk(engine, place);
        try
        {
            while (place.Value.IsArray && walk.MoveNext(out int position))
            {
                ArrayKey key = walk.Array!.KeyAt(position);
                CallFor(engine, ref walk.Array.SlotAt(position), null, key, callback, arg, isRecursive, byReference);
                if (!place.Value.IsArray && !place.Value.IsObject)
                    throw engine.TypeError("Iterated value is no longer an array or object");
            }
        }
        finally
        {
            walk.End();
        }
    }

    /// <param name="engine">The engine.</param>
    /// <param name="element">An element, or the property's slot.</param>
    /// <param name="property">The property whose type counts; null for what has none.</param>
    /// <param name="key">What the callback gets as the key.</param>
    /// <param name="callback">What is called.</param>
    /// <param name="arg">One more argument; undefined for none.</param>
    /// <param name="isRecursive">The callback is called for the elements of arrays, not for arrays.</param>
    /// <param name="byReference">The callback takes the value by reference.</param>
    private static void CallFor(
        Engine engine, ref Value element, PropertyInfo? property, ArrayKey key, PhpCallable callback, Value arg, bool isRecursive, bool byReference)
    {
        bool goesInto = isRecursive && element.Dereferenced.IsArray;
        if (!goesInto && !byReference)
        {
            Call(engine, callback, element.OrNull, key, arg);
            return;
        }

        PhpReference reference = property?.Type is null ? Slot.MakeReference(ref element) : PropertyTypes.MakeReference(engine, ref element, property);
        reference.Holders++;
        try
        {
            if (goesInto)
                WalkInto(engine, reference, callback, arg);
            else
                Call(engine, callback, Value.FromReference(reference), key, arg);
        }
        finally
        {
            engine.Lifetime.Release(Value.FromReference(reference));
        }
    }

    private static void WalkInto(Engine engine, PhpReference place, PhpCallable callback, Value arg)
    {
        PhpArray inner = Slot.WritableArray(ref place.Value)!;
        if (inner.IsVisited)
            throw engine.Error("Recursion detected");
        inner.IsVisited = true;
        try
        {
            Walk(engine, place, callback, arg, isRecursive: true);
        }
        finally
        {
            inner.IsVisited = false;
        }
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
                CallFor(engine, ref target.Slots[i], target.Class.InstanceProperties[i], ArrayKey.FromLatin1(target.Class.InstanceProperties[i].MangledName), callback, arg, isRecursive, byReference);
        }

        if (target.DynamicProperties is null)
            return;
        for (int position = 0; target.DynamicProperties is { } properties && (position = properties.SkipRemoved(position)) < properties.EndPosition; position++)
        {
            properties.NoteCounted();
            CallFor(engine, ref properties.SlotAt(position), null, properties.KeyAt(position), callback, arg, isRecursive, byReference);
        }
    }
}
