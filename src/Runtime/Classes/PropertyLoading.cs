using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Properties of objects out of serialised data: values are taken as they are, whatever types and readonly say.</summary>
public static class PropertyLoading
{
    /// <summary>Sets properties of an object from an array of mangled names. References stay references.</summary>
    /// <exception cref="Errors.PhpThrow">Error: the class has no such property, and can have none.</exception>
    public static void Load(Engine engine, PhpObject target, PhpArray properties)
    {
        for (int position = properties.SkipRemoved(0); position < properties.EndPosition; position = properties.SkipRemoved(position + 1))
        {
            ArrayKey key = properties.KeyAt(position);
            int slot = SlotOf(engine, target.Class, key, out string shown);
            Value value = properties.SlotAt(position).Copied;
            if (slot >= 0)
                Slot.Replace(engine, ref target.Slots[slot], value);
            else
                ObjectAccess.LoadDynamic(engine, target, key.ToPhpString(), shown, value);
        }
    }

    /// <summary>The slot of a declared property that a mangled name means; -1 when there is none.</summary>
    private static int SlotOf(Engine engine, PhpClass @class, ArrayKey key, out string shown)
    {
        shown = key.ToPhpString().ToLatin1();
        if (key.Text is null)
            return -1;
        PhpClass? scope = @class;
        if (shown.StartsWith('\0'))
        {
            PhpString name = PropertyListing.Unmangle(key.Text, out string? owner);
            if (owner is null)
            {
                engine.Notice((shown.Length < 3 || shown[1] == '\0' ? "Illegal" : "Corrupt") + " member variable name");
                shown = "";
                return -1;
            }

            shown = name.ToLatin1();
            if (owner != "*")
                scope = engine.FindClass(owner);
        }

        PropertyLookup lookup = ObjectAccess.Find(@class, shown, scope);
        if (lookup.Access is PropertyAccess.Inaccessible or PropertyAccess.InvalidName)
            shown = "";
        return lookup.IsDeclared && !lookup.Property!.IsStatic ? lookup.SlotIndex : -1;
    }
}
