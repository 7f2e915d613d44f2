using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

// Methods, properties and constants of a class.
public partial class ReflectionClass
{
    /// <summary>A method by name, a parent's private one included.</summary>
    internal static PhpFunction? FindMethod(PhpClass target, string name) => target.FindMethod(name.ToLowerInvariant());

    [PhpMethod(Returns = "?ReflectionMethod", IsTentative = true)]
    public PhpObject? getConstructor() => Target.Constructor is { } constructor ? Reflect.Method(Engine, constructor, Target) : null;

    [PhpMethod(IsTentative = true)]
    public bool hasMethod(PhpString name) => FindMethod(Target, name.ToLatin1()) is not null;

    [PhpMethod(Returns = "ReflectionMethod", IsTentative = true)]
    public PhpObject getMethod(PhpString name)
    {
        PhpFunction method = FindMethod(Target, name.ToLatin1())
            ?? throw Failure("Method " + Target.PrintedName + "::" + name.ToLatin1() + "() does not exist");
        return Reflect.Method(Engine, method, Target);
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getMethods(long? filter = null)
    {
        var methods = new PhpArray();
        foreach (PhpFunction method in Target.Methods.Values)
        {
            if (IsWanted(method.Flags, filter))
                methods.Append(Value.FromObject(Reflect.Method(Engine, method, Target)));
        }

        return methods;
    }

    private static bool IsWanted(MemberFlags flags, long? filter) => filter is null || ((long)ModifiersOf(flags) & filter) != 0;

    [PhpMethod(IsTentative = true)]
    public bool hasProperty(PhpString name)
    {
        string text = name.ToLatin1();
        return Target.Properties.TryGetValue(text, out PropertyInfo? property)
            ? !property.IsPrivate || property.DeclaringClass == Target
            : Held?.DynamicProperties?.ContainsKey(ArrayKey.FromLatin1(text)) == true;
    }

    [PhpMethod(Returns = "ReflectionProperty", IsTentative = true)]
    public PhpObject getProperty(PhpString name)
    {
        string text = name.ToLatin1();
        if (Target.Properties.TryGetValue(text, out PropertyInfo? property) && (!property.IsPrivate || property.DeclaringClass == Target))
            return Reflect.Property(Engine, Target, property, text);
        if (Held?.DynamicProperties?.ContainsKey(ArrayKey.FromLatin1(text)) == true)
            return Reflect.Property(Engine, Target, null, text);
        int separator = text.IndexOf("::", StringComparison.Ordinal);
        if (separator > 0)
        {
            string className = text[..separator].ToLowerInvariant();
            PhpClass owner = Engine.FindClass(className) ?? throw Failure("Class \"" + className + "\" does not exist", -1);
            if (!Target.IsSubclassOf(owner))
                throw Failure("Fully qualified property name " + owner.Name + "::$" + text[(separator + 2)..] + " does not specify a base class of " + Target.Name, -1);
            if (owner.Properties.TryGetValue(text[(separator + 2)..], out property) && (!property.IsPrivate || property.DeclaringClass == owner))
                return Reflect.Property(Engine, owner, property, property.Name);
        }

        throw Failure("Property " + Target.PrintedName + "::$" + text + " does not exist");
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getProperties(long? filter = null)
    {
        var properties = new PhpArray();
        foreach (PropertyInfo property in OwnProperties())
        {
            if (IsWanted(property.Flags, filter))
                properties.Append(Value.FromObject(Reflect.Property(Engine, Target, property, property.Name)));
        }

        if (Held?.DynamicProperties is { } dynamic && (filter is null || (filter & (long)Modifiers.Public) != 0))
        {
            foreach (var (key, _) in dynamic)
                properties.Append(Value.FromObject(Reflect.Property(Engine, Target, null, key.ToPhpString().ToLatin1())));
        }

        return properties;
    }

    /// <summary>The properties that the class sees: its own first, then inherited ones, without private ones of its parents, then those of traits.</summary>
    private List<PropertyInfo> OwnProperties()
    {
        var own = new List<PropertyInfo>();
        var inherited = new List<PropertyInfo>();
        var composed = new List<PropertyInfo>();
        foreach (PropertyInfo property in Target.Properties.Values)
        {
            if (property.DeclaringClass != Target)
            {
                if (!property.IsPrivate)
                    inherited.Add(property);
            }
            else
            {
                bool isWritten = Target.Declaration is not { } declaration || Array.Exists(declaration.Properties, written => written.Name == property.Name);
                (isWritten ? own : composed).Add(property);
            }
        }

        return [.. own, .. inherited, .. composed];
    }

    [PhpMethod(IsTentative = true)]
    public bool hasConstant(PhpString name) => Target.Constants.ContainsKey(name.ToLatin1());

    /// <summary>Constants with their values, by name.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpArray getConstants(long? filter = null)
    {
        var constants = new PhpArray();
        foreach (ClassConstant constant in Target.Constants.Values)
        {
            if (IsWanted(constant.Flags, filter))
                constants.Set(ArrayKey.FromLatin1(constant.Name), ClassConstants.Evaluate(Engine, constant));
        }

        return constants;
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getReflectionConstants(long? filter = null)
    {
        var constants = new PhpArray();
        foreach (ClassConstant constant in Target.Constants.Values)
        {
            if (IsWanted(constant.Flags, filter))
                constants.Append(Value.FromObject(Reflect.Constant(Engine, constant)));
        }

        return constants;
    }

    /// <summary>A constant's value; false when there is none.</summary>
    [PhpMethod(Returns = "mixed", IsTentative = true)]
    public Value getConstant(PhpString name) =>
        Target.Constants.TryGetValue(name.ToLatin1(), out ClassConstant? constant) ? ClassConstants.Evaluate(Engine, constant) : Value.False;

    [PhpMethod(Returns = "ReflectionClassConstant|false", IsTentative = true)]
    public PhpObject? getReflectionConstant(PhpString name) =>
        Target.Constants.TryGetValue(name.ToLatin1(), out ClassConstant? constant) ? Reflect.Constant(Engine, constant) : null;

    // ---------------------------------------------------------------- static properties and defaults

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
