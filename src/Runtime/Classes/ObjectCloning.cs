using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary><c>clone</c>: a shallow copy, on which __clone then runs.</summary>
public static class ObjectCloning
{
    /// <param name="engine">The engine.</param>
    /// <param name="source">The object.</param>
    /// <param name="scope">The class of the running code, or null: whether it may call __clone.</param>
    /// <exception cref="PhpThrow">Error: not cloneable, or __clone is not accessible; or what __clone threw.</exception>
    public static PhpObject Clone(Engine engine, PhpObject source, PhpClass? scope)
    {
        if (!source.IsCloneable)
            throw engine.Error("Trying to clone an uncloneable object of class " + source.Class.PrintedName);
        PhpFunction? method = MethodAccess.FindCloneMethod(engine, source.Class, scope);
        PhpObject copy = source.CreateCopy();
        CopyProperties(engine, source, copy);
        if (method is not null)
            engine.Lifetime.Watch(method.Call(engine, copy, copy.Class, []));
        copy.FinishCopy(source);
        return copy;
    }

    /// <summary>Makes the properties of <paramref name="copy"/> those of <paramref name="source"/>; what it had is released.</summary>
    public static void CopyProperties(Engine engine, PhpObject source, PhpObject copy)
    {
        Span<Value> slots = source.Slots;
        Span<Value> copies = copy.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            Value value = slots[i].Copied;
            Slot.Replace(engine, ref copies[i], value);
            if (value.IsReference && copy.Class.InstanceProperties[i] is { Type: not null } typed)
                PropertyTypes.AddSource(value.AsReference, typed);
        }

        if (source.DynamicProperties is not { } dynamic)
            return;
        PhpArray table = dynamic.Clone();
        table.Holders = 1;
        copy.DynamicProperties = table;
    }
}
