using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

// Static properties and defaults.
public partial class ReflectionClass
{
    [PhpMethod(Returns = "?array", IsTentative = true)]
    public PhpArray getStaticProperties()
    {
        Engine.ResolveConstants(Target);
        var properties = new PhpArray();
        foreach (PropertyInfo property in Target.Properties.Values)
        {
            if (!property.IsStatic || (property.IsPrivate && property.DeclaringClass != Target) || property.StaticStorage!.Value.IsUndefined)
                continue;
            properties.Set(ArrayKey.FromLatin1(property.Name), property.StaticStorage.Value);
        }

        return properties;
    }

    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value getStaticPropertyValue(PhpString name, [PhpParameter(Default = "UNKNOWN", Name = "default")] Value otherwise = default)
    {
        Engine.ResolveConstants(Target);
        if (FindStatic(name) is { } property && !(property.StaticStorage!.Value.IsUndefined && property.Type is null))
            return StaticAccess.Read(Engine, property);
        return otherwise.IsUndefined
            ? throw Failure("Property " + Target.PrintedName + "::$" + name.ToLatin1() + " does not exist")
            : otherwise;
    }

    [PhpMethod(IsTentative = true)]
    public void setStaticPropertyValue(PhpString name, Value value)
    {
        Engine.ResolveConstants(Target);
        PropertyInfo property = FindStatic(name)
            ?? throw Failure("Class " + Target.PrintedName + " does not have a property named " + name.ToLatin1());
        StaticAccess.Write(Engine, property, value, strict: false);
    }

    private PropertyInfo? FindStatic(PhpString name) =>
        Target.Properties.TryGetValue(name.ToLatin1(), out PropertyInfo? property) && property.IsStatic ? property : null;

    /// <summary>Defaults of static properties, then of the others, by name; a typed property without default has none.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getDefaultProperties()
    {
        Engine.ResolveConstants(Target);
        var defaults = new PhpArray();
        AddDefaults(defaults, ofStatic: true);
        AddDefaults(defaults, ofStatic: false);
        return defaults;
    }

    private void AddDefaults(PhpArray defaults, bool ofStatic)
    {
        foreach (PropertyInfo property in Target.Properties.Values)
        {
            if (property.IsStatic != ofStatic || (property.IsPrivate && property.DeclaringClass != Target))
                continue;
            Value value = DefaultOf(Target, property);
            if (!value.IsUndefined)
                defaults.Set(ArrayKey.FromLatin1(property.Name), value);
        }
    }

    /// <summary>What a property starts with; undefined for a typed one without default.</summary>
    internal static Value DefaultOf(PhpClass target, PropertyInfo property)
    {
        target.Engine.ResolveConstants(property.IsStatic ? property.DeclaringClass : target);
        return property.IsStatic ? property.StaticDefault : target.InstanceDefaults[property.SlotIndex];
    }
}
