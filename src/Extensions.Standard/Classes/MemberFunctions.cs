using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Serialization;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Classes;

/// <summary>Members of classes and objects: https://www.php.net/manual/en/ref.classobj.php</summary>
[PhpExtension("Core")]
internal static class MemberFunctions
{
    /// <summary>The names of the methods that the caller may call, own ones first.</summary>
    /// <returns>list&lt;string&gt;</returns>
    [PhpFunction]
    public static PhpArray get_class_methods(Engine engine, [PhpParameter(Type = "object|string", IsUnchecked = true)] Value object_or_class)
    {
        PhpClass target = ClassArgument.Resolve(engine, object_or_class);
        PhpClass? scope = CallerScope.Of(engine);
        var names = new PhpArray();
        foreach (PhpFunction method in target.Methods.Values)
        {
            if (MethodAccess.IsVisible(method, scope))
                names.Append(Value.FromLatin1(method.Name));
        }

        return names;
    }

    /// <summary>True when there is such a method, whoever may call it. A private one of a parent counts for objects only.</summary>
    [PhpFunction]
    public static bool method_exists(Engine engine, [PhpParameter(Type = "")] Value object_or_class, PhpString method)
    {
        if (ClassArgument.Find(engine, object_or_class) is not { } target)
            return false;
        string lowerName = method.ToLatin1().ToLowerInvariant();
        if (object_or_class.IsObject)
            target = MethodAccess.ReceiverOf(object_or_class.AsObject, lowerName).Class;
        PhpFunction? found = target.FindMethod(lowerName);
        if (found is null)
            return false;
        return object_or_class.IsObject || (found.Flags & MemberFlags.Private) == 0 || found.DeclaringClass == target;
    }

    /// <summary>True when the class declares the property, or the object has it, whoever may access it.</summary>
    [PhpFunction]
    public static bool property_exists(Engine engine, [PhpParameter(Type = "")] Value object_or_class, PhpString property)
    {
        if (ClassArgument.Find(engine, object_or_class) is not { } target)
            return false;
        if (object_or_class.IsObject && object_or_class.AsObject is IncompleteObject incomplete)
        {
            incomplete.WarnOfAccess(engine);
            return false;
        }

        if (object_or_class.IsObject && object_or_class.AsObject is IComputedProperties computing)
        {
            if (computing.ComputedProperty(property.ToLatin1()) is not null)
                return true;
        }
        else if (object_or_class.IsObject && (object_or_class.AsObject.Flags & ObjectFlags.ElementsAreProperties) != 0
            && MiniPhp.Runtime.Operators.Conversions.ToBool(engine.CallMethod(object_or_class.AsObject, "offsetexists", Value.FromString(property)).Dereferenced))
        {
            return true;
        }

        return target.Properties.ContainsKey(property.ToLatin1())
            || (object_or_class.IsObject && OwnPrivate(target, property, CallerScope.Of(engine)) is not null)
            || (object_or_class.IsObject && object_or_class.AsObject.DynamicProperties?.ContainsKey(ArrayKey.Literal(property)) == true);
    }

    /// <summary>A private property of the calling class, which is a parent of the class in question.</summary>
    private static PropertyInfo? OwnPrivate(PhpClass target, PhpString name, PhpClass? scope) =>
        scope is not null && target.DerivesFrom(scope) && scope.Properties.TryGetValue(name.ToLatin1(), out PropertyInfo? property) && property.DeclaringClass == scope
            ? property
            : null;

    /// <summary>The properties that the caller sees, with their values; uninitialised ones are left out.</summary>
    /// <returns>array&lt;string|int, mixed&gt;</returns>
    [PhpFunction]
    public static PhpArray get_object_vars(Engine engine, PhpObject @object)
    {
        if (@object.PropertiesFor(PropertyPurpose.Variables) is { } shown)
            return shown;
        PhpClass? scope = CallerScope.Of(engine);
        var vars = new PhpArray();
        PropertyInfo[] declared = @object.Class.InstanceProperties;
        for (int i = 0; i < declared.Length; i++)
        {
            Value value = @object.Slots[i];
            if (value.IsUndefined)
                continue;
            PropertyLookup lookup = ObjectAccess.Find(@object.Class, declared[i].Name, scope);
            if (lookup.IsDeclared && lookup.Property == declared[i])
                vars.Set(ArrayKey.FromLatin1(declared[i].Name), value.Copied);
        }

        AppendDynamic(@object, vars, scope);
        return vars;
    }

    /// <summary>All properties, private ones of parents included, under the names of the (array) cast; no magic is asked.</summary>
    [PhpFunction]
    public static PhpArray get_mangled_object_vars(PhpObject @object)
    {
        var vars = new PhpArray();
        PropertyInfo[] declared = @object.Class.InstanceProperties;
        for (int i = 0; i < declared.Length; i++)
        {
            if (!@object.Slots[i].IsUndefined)
                vars.Set(ArrayKey.FromLatin1(declared[i].MangledName), @object.Slots[i].Copied);
        }

        AppendDynamic(@object, vars);
        return vars;
    }

    /// <summary>The defaults of the properties that the caller sees, static ones last.</summary>
    /// <returns>array&lt;string, mixed&gt;: null for typed properties without default.</returns>
    [PhpFunction]
    public static PhpArray get_class_vars(Engine engine, PhpString @class)
    {
        PhpClass target = engine.FindClass(@class.ToLatin1())
            ?? throw engine.ArgumentTypeError(1, "must be a valid class name, " + @class.ToLatin1() + " given");
        engine.ResolveConstants(target);
        PhpClass? scope = CallerScope.Of(engine);
        var vars = new PhpArray();
        foreach (PropertyInfo property in target.Properties.Values)
        {
            if (!property.IsStatic && IsVisible(property, scope))
                vars.Set(ArrayKey.FromLatin1(property.Name), target.InstanceDefaults[property.SlotIndex].OrNull);
        }

        AddOwnPrivate(vars, target, scope);
        foreach (PropertyInfo property in StaticsInOrder(target))
        {
            if (IsVisible(property, scope))
                vars.Set(ArrayKey.FromLatin1(property.Name), property.StaticDefault.OrNull);
        }

        return vars;
    }

    /// <summary>Adds the private properties of the calling class, when that is a parent.</summary>
    private static void AddOwnPrivate(PhpArray vars, PhpClass target, PhpClass? scope)
    {
        if (scope is null || scope == target || !target.DerivesFrom(scope))
            return;
        foreach (PropertyInfo property in scope.Properties.Values)
        {
            if (!property.IsPrivate || property.DeclaringClass != scope || property.IsStatic)
                continue;
            vars.Set(ArrayKey.FromLatin1(property.Name), target.InstanceDefaults[property.SlotIndex].OrNull);
        }
    }

    /// <summary>A class's own static properties, then those of its parents, private ones too, each in its place.</summary>
    private static List<PropertyInfo> StaticsInOrder(PhpClass target)
    {
        var all = new List<PropertyInfo>();
        foreach (PropertyInfo property in target.Properties.Values)
        {
            if (property.IsStatic && property.DeclaringClass == target)
                all.Add(property);
        }

        if (target.Parent is null)
            return all;
        foreach (PropertyInfo inherited in StaticsInOrder(target.Parent))
        {
            if (!all.Exists(own => own.Name == inherited.Name))
                all.Add(inherited);
        }

        return all;
    }

    private static bool IsVisible(PropertyInfo property, PhpClass? scope) =>
        property.IsPublic || property.DeclaringClass == scope
        || (property.IsProtected && Visibility.IsProtectedVisible(property.DeclaringClass, scope));

    /// <summary>Adds dynamic properties, save such as have the name of a declared one that the scope sees.</summary>
    private static void AppendDynamic(PhpObject target, PhpArray vars, PhpClass? scope = null)
    {
        if (target.DynamicProperties is not { } table)
            return;
        for (int position = table.SkipRemoved(0); position < table.EndPosition; position = table.SkipRemoved(position + 1))
        {
            PhpString name = table.KeyAt(position).ToPhpString();
            if (scope is null || !ObjectAccess.Find(target.Class, name.ToLatin1(), scope).IsDeclared)
                vars.Set(ArrayKey.From(name), table.SlotAt(position).Copied);
        }
    }
}
