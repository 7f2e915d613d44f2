using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

// The table of properties that a class does not declare.
public static partial class ObjectAccess
{
    /// <summary>The table, ready to be written to: made or copied when necessary.</summary>
    internal static PhpArray WritableDynamic(PhpObject target)
    {
        PhpArray? table = target.DynamicProperties;
        if (table is null)
            return target.DynamicProperties = new PhpArray { Holders = 1 };
        if (table.Holders <= 1)
            return table;
        table.Holders--;
        table = table.Clone();
        table.Holders = 1;
        return target.DynamicProperties = table;
    }

    private static ref Value FindDynamic(PhpObject target, PropertyName name)
    {
        if (target.DynamicProperties is null)
            return ref Unsafe.NullRef<Value>();
        PhpArray table = target.DynamicProperties.Holders <= 1 ? target.DynamicProperties : WritableDynamic(target);
        return ref table.FindSlot(name.Key.Text!);
    }

    private static ref Value AddDynamic(PhpObject target, PropertyName name) =>
        ref WritableDynamic(target).FindOrAddSlot(name.Key.Text!);

    private static bool RemoveDynamic(Engine engine, PhpObject target, PropertyName name)
    {
        if (target.DynamicProperties is null || !WritableDynamic(target).Remove(name.Key, out Value removed))
            return false;
        engine.Lifetime.Release(removed);
        return true;
    }

    /// <summary>Sets a property that the class does not declare, as it is.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">Any object.</param>
    /// <param name="key">The mangled name.</param>
    /// <param name="shown">The name in messages.</param>
    /// <param name="value">A value or a reference.</param>
    /// <exception cref="PhpThrow">Error: the class forbids such properties.</exception>
    internal static void LoadDynamic(Engine engine, PhpObject target, PhpString key, string shown, Value value)
    {
        AllowDynamic(engine, target, shown);
        Slot.Replace(engine, ref WritableDynamic(target).FindOrAddSlot(key), value);
    }

    private static void AllowDynamic(Engine engine, PhpObject target, string name)
    {
        PhpClass @class = target.Class;
        if (@class.ForbidsDynamicProperties)
            throw engine.Error("Cannot create dynamic property " + @class.PrintedName + "::$" + name);
        if (@class.AllowsDynamicProperties)
            return;
        bool isHeld = target.Holders > 0;
        engine.Deprecated("Creation of dynamic property " + @class.PrintedName + "::$" + name + " is deprecated");
        if (isHeld && target.Holders <= 0)
            throw engine.Error("Cannot create dynamic property " + @class.PrintedName + "::$" + name);
    }
}
