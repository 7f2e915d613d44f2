using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Serialization;

/// <summary>What unserialize() makes of objects whose class it does not find or may not use.</summary>
[PhpClass("__PHP_Incomplete_Class", Extension = "Core", IsFinal = true, AllowsDynamicProperties = true)]
public static class IncompleteClass
{
    /// <summary>The property that keeps the class's name.</summary>
    public static readonly PhpString NameProperty = PhpString.FromLatin1("__PHP_Incomplete_Class_Name");

    /// <summary>The name of the class that the object was of; null for any other object.</summary>
    public static PhpString? NameOf(PhpObject target)
    {
        if (target.Class.Name != "__PHP_Incomplete_Class" || target.DynamicProperties is not { } properties)
            return null;
        Value name = properties[ArrayKey.Literal(NameProperty)];
        return name.IsString ? name.AsString : null;
    }

    internal static void StoreName(PhpObject target, PhpString name)
    {
        target.DynamicProperties ??= new PhpArray { Holders = 1 };
        target.DynamicProperties.Set(ArrayKey.Literal(NameProperty), name);
    }
}
