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
        PhpFunction method = FindInvocation(name.ToLatin1()) ?? FindMethod(Target, name.ToLatin1())
            ?? throw Failure("Method " + Target.PrintedName + "::" + name.ToLatin1() + "() does not exist");
        return Reflect.Method(Engine, method, Target);
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getMethods(long? filter = null)
    {
        var methods = new PhpArray();
        foreach (PhpFunction method in Target.Methods.Values)
        {
            bool isHidden = (method.Flags & MemberFlags.Private) != 0 && method.DeclaringClass != Target;
            if (isHidden || !IsWanted(method.Flags, filter))
                continue;
            methods.Append(Value.FromObject(Reflect.Method(Engine, FindInvocation(method.Name) ?? method, Target)));
        }

        return methods;
    }

    /// <summary>The method __invoke of the closure that is reflected, or of closures in general; null for any other class or method.</summary>
    private ClosureInvocation? FindInvocation(string name) =>
        Target == Engine.BuiltInClass("Closure") && name.Equals("__invoke", StringComparison.OrdinalIgnoreCase) ? ClosureInvocation.Of(Target, Held as PhpClosure) : null;

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
        PhpClass named = Target;
        int separator = text.IndexOf("::", StringComparison.Ordinal);
        if (separator >= 0)
        {
            string className = text[..separator].ToLowerInvariant();
            PhpClass owner = Engine.FindClass(className) ?? throw Failure("Class \"" + className + "\" does not exist", -1);
            if (!Target.IsSubclassOf(owner))
                throw Failure("Fully qualified property name " + owner.Name + "::$" + text[(separator + 2)..] + " does not specify a base class of " + Target.Name, -1);
            named = owner;
            text = text[(separator + 2)..];
            if (owner.Properties.TryGetValue(text, out property) && (!property.IsPrivate || property.DeclaringClass == owner))
                return Reflect.Property(Engine, owner, property, property.Name);
        }

        throw Failure("Property " + named.PrintedName + "::$" + text + " does not exist");
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
}
