using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Properties of objects in arrays of mangled names, besides those that stand for the objects' own state.</summary>
internal static class PropertyTable
{
    /// <summary>The properties of an object, in an array that dies by itself.</summary>
    public static PhpArray Of(PhpObject target)
    {
        PhpArray properties = Conversions.PropertiesOf(target, asSymbols: false);
        target.Class.Engine.Lifetime.Watch(properties);
        return properties;
    }

    /// <summary>Adds an object's properties that are not there yet.</summary>
    public static void AddMissing(PhpArray table, PhpObject target)
    {
        foreach ((ArrayKey key, Value value) in Of(target))
        {
            if (!table.ContainsKey(key))
                table.Set(key, value);
        }
    }

    /// <summary>Sets properties of an object; references and what <paramref name="own"/> names are left out, and so are private ones of classes that do not exist.</summary>
    public static void Load(Engine engine, PhpObject target, PhpArray table, ReadOnlySpan<string> own)
    {
        for (int position = table.SkipRemoved(0); position < table.EndPosition; position = table.SkipRemoved(position + 1))
        {
            ArrayKey key = table.KeyAt(position);
            Value value = table.SlotAt(position);
            if (key.IsInt || value.IsReference)
                continue;
            PhpString name = PropertyListing.Unmangle(key.ToPhpString(), out string? owner);
            string text = name.ToLatin1();
            if (owner is null && own.Contains(text))
                continue;
            PhpClass? scope = owner is null or "*" ? target.Class : engine.FindClass(owner);
            if (scope is not null)
                ObjectAccess.Write(engine, target, text, value, scope, strict: false);
        }
    }
}
